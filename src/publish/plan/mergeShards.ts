import {join} from "node:path";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {chartsOf, figureIds, type Notebook} from "../../story/notebook.js";
import {dataPackage} from "../files/data/dataPackage.js";
import {compareFolder, namesIn, readText} from "./folder.js";
import {type ManifestFigure, manifestOf, manifestText, readManifest} from "./manifest.js";
import {checkOwn, type OwnFiles, ownFilesIn, strayRecords} from "./ownFiles.js";
import {type PlannedStory, standingIn} from "./publishStory.js";
import {choiceOf} from "../../story/files.js";
import {chosenOf, hasSheet} from "./renderOptions.js";
import {checkShardState, type Shard, shardNamed} from "./shard.js";
import {sheetFile} from "../sheet/storySheet.js";
import {sharedFiles} from "./storyPages.js";
import {strayStoryFiles} from "./strayStoryFiles.js";

/** What `mergeShards` may be told. */
interface MergeOptions {
  /** Called before what takes long is made, with its name. */
  readonly onStart?: (name: string) => void;
  /** What tells the press that merges from every other; default its version. */
  readonly press?: string;
  /** A clock in ms; default none. */
  readonly now?: () => number;
}

/**
 * Makes of the shards of a story that stand in its folder what a render of the whole would have made: one manifest, the
 * Data Package and the contact sheet. Every file is held against its digest first, and the lists of the shards go.
 * @throws when a shard or a figure is missing, or a file is not the one that its shard lists; the message names it
 */
export async function mergeShards(story: Notebook, out: string, options: MergeOptions = {}): Promise<PlannedStory> {
  const folder = join(out, story.slug);
  const names = await namesIn(folder);
  const shards = names.flatMap((name) => shardNamed(name) ?? []);
  checkShards(shards, folder);
  const lists = names.filter((name) => shardNamed(name));
  const figures = (await Promise.all(lists.map((name) => figuresOf(story, join(folder, name), options.press)))).flat();
  for (const figure of figures) await checkFiles(figure, folder);
  const missing = chartsOf(story).find(({figure}) => !figures.some(({id}) => id === figure.id));
  if (missing) throw new Error(`missing figure: ${missing.figure.id} is in no shard of ${folder} (render it again)`);
  const manifest = manifestOf(story, figures);
  const chosen = chosenOf(story, options);
  const ownFiles = await ownFilesIn(folder, figureIds(story));
  const own = [
    ...(chosen.formats.includes("csv") ? [{name: "datapackage.json", content: dataPackage(story, manifest)}] : []),
    ...sharedFiles(chosen.formats),
    {name: "manifest.json", content: manifestText(manifest)},
    ...(hasSheet(story, chosen) ? [await sheetFile(story, manifest, folder, options)] : [])
  ];
  const {gone} = await goneIn(folder, story, figures, ownFiles);
  const stray = await strayStoryFiles(folder, story, names);
  const records = strayRecords(story, names, ownFiles);
  const changes = await compareFolder(folder, own, [...lists, ...gone, ...records, ...stray]);
  checkOwn(folder, changes, ownFiles);
  return {folder, changes};
}

/** Whether a folder has shards, whole or in part, or is a story that was merged or rendered. */
export async function shardState(folder: string): Promise<"shards" | "merged" | "none"> {
  const names = await namesIn(folder);
  return names.some((name) => shardNamed(name)) ? "shards" : names.includes("manifest.json") ? "merged" : "none";
}

function checkShards(shards: readonly Shard[], folder: string): void {
  const [first] = shards;
  if (!first) throw new Error(`missing shards: none in ${folder} (nutgraf render --shard 1/4, and so on)`);
  const other = shards.find(({count}) => count !== first.count);
  if (other) {
    throw new Error(`mixed shards: of ${first.count} and of ${other.count} in ${folder} (take those of one render)`);
  }
  for (let index = 1; index <= first.count; index++) {
    if (!shards.some((shard) => shard.index === index)) {
      throw new Error(`missing shard: ${index}/${first.count} in ${folder}`);
    }
  }
}

async function figuresOf(story: Notebook, path: string, press?: string): Promise<readonly ManifestFigure[]> {
  const text = (await readText(path)) ?? "";
  const {figures} = readManifest(text, path);
  checkShardState(story, text, path, press);
  return figures;
}

async function checkFiles({files, record}: ManifestFigure, folder: string): Promise<void> {
  for (const {file, sha256} of files) {
    const text = await readText(join(folder, file));
    if (text === null) throw new Error(`missing file: ${join(folder, file)} (a shard lists it)`);
    if (sha256Hex(text) !== sha256) throw new Error(`changed file: ${join(folder, file)} (not what its shard lists)`);
  }
  if ((await readText(join(folder, record))) === null) throw new Error(`missing file: ${join(folder, record)}`);
}

/** The files of an earlier render that no shard made. */
async function goneIn(folder: string, story: Notebook, figures: readonly ManifestFigure[], own: OwnFiles) {
  const files = figures.flatMap((figure) => figure.files);
  return standingIn(folder, story, choiceOf(story, {formats: [...new Set(files.map(({format}) => format))]}), {
    made: files.map(({file}) => file),
    own
  });
}
