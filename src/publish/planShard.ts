import {join} from "node:path";
import type {Notebook} from "../notebook.js";
import {compareFolder} from "./folder.js";
import {manifestOf, manifestText} from "./manifest.js";
import {readCarriers} from "./readCarriers.js";
import {chosenOf, type PlannedStory, type PlanStoryOptions, recordsOf, snippetsOf} from "./publishStory.js";
import {sharedRenditions} from "./renditions.js";
import {renderStory} from "./renderStory.js";
import {figuresIn, type Shard, shardManifestName} from "./shard.js";

/**
 * Renders the figures of a story that fall into a shard, with all that follows from each alone, and lists them in a
 * manifest of the shard's own, so that shards can be written into one folder or into several. What belongs to the whole
 * story is made when they are merged.
 */
export async function planShard(
  story: Notebook,
  out: string,
  options: PlanStoryOptions,
  shard: Shard
): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const own = figuresIn(story, shard).filter((id) => !options.only || options.only.includes(id));
  const chosen = chosenOf(story, {...options, only: own});
  const pictures = await renderStory(story, {...chosen, draw: sharedRenditions()});
  const snippets = chosen.formats.includes("html") ? snippetsOf(story, manifestOf(story, pictures), chosen) : [];
  const files = [...pictures, ...snippets];
  const manifest = manifestOf(story, files);
  const records = await recordsOf(story, manifest, files, {folder, carriersIn: readCarriers});
  const list = {name: shardManifestName(shard), content: manifestText(manifest)};
  const changes = await compareFolder(folder, [...files, ...records, list], []);
  return {folder, changes, times: new Map(files.map(({name, time}) => [name, time]))};
}
