import {join} from "node:path";
import {figureIds, type Notebook} from "../../story/notebook.js";
import {compareFile} from "./folder.js";
import {checkOwn, ownFilesIn} from "./ownFiles.js";
import {publishFigures} from "./publishFigures.js";
import type {PlannedStory} from "./publishStory.js";
import {leftOut} from "./tooNarrow.js";
import {chosenOf, type RenderOptions} from "./renderOptions.js";
import {figuresIn, type Shard, shardManifestName, shardText} from "./shard.js";

/**
 * Renders the figures of a story that fall into a shard, with all that follows from each alone, and lists them in a
 * manifest of the shard's own, so that shards can be written into one folder or into several. What belongs to the whole
 * story is made when they are merged.
 */
export async function planShard(
  story: Notebook,
  out: string,
  options: RenderOptions,
  shard: Shard
): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const ownFiles = await ownFilesIn(folder, figureIds(story));
  const own = figuresIn(story, shard).filter((id) => !options.only || options.only.includes(id));
  const chosen = chosenOf(story, {...options, only: own});
  const {changes, listed} = await publishFigures(story, folder, chosen);
  const list = {name: shardManifestName(shard), content: shardText(story, listed, options.press)};
  const all = [...changes, await compareFile(folder, list)];
  checkOwn(folder, all, ownFiles);
  const lacking = leftOut(story, chosen, new Set(changes.map(({name}) => name)));
  return {folder, changes: all, ...(lacking.length > 0 && {leftOut: lacking})};
}
