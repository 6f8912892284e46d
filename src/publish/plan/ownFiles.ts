import {join} from "node:path";
import {labelOf, recordName} from "../../story/files.js";
import {unlistedFormats} from "../../story/formats.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {type Change, namesIn, readText} from "./folder.js";
import {type ManifestFigure, readManifest} from "./manifest.js";
import {shardNamed} from "./shard.js";
import {storyPages} from "./storyPages.js";

/** The files in a story’s folder that the press may replace or remove: those that its own lists name. */
export interface OwnFiles {
  /** The figures that the story’s manifest lists. */
  readonly listed: readonly ManifestFigure[];
  /** True for the name of a file that the press made. */
  readonly has: (name: string) => boolean;
}

/**
 * Reads which files in a folder are the press’s own. A manifest, or the list of a shard, names all but PNG and PDF, whose
 * bytes differ between machines: those are told by the names that a figure’s files have.
 * @param told the ids of the figures that the story has now
 * @throws for a manifest.json that the press did not write
 */
export async function ownFilesIn(folder: string, told: readonly string[]): Promise<OwnFiles> {
  const names = await namesIn(folder);
  const lists = new Map<string, readonly ManifestFigure[]>();
  for (const name of names) {
    if (name !== "manifest.json" && !shardNamed(name)) continue;
    lists.set(name, figuresListed((await readText(join(folder, name))) ?? "", join(folder, name)));
  }
  const figures = [...lists.values()].flat();
  const known = new Set([
    ...lists.keys(),
    ...figures.flatMap(({files, record}) => [record, ...files.map(({file}) => file)])
  ]);
  for (const {name, isOurs} of storyPages) {
    if (names.includes(name) && isOurs((await readText(join(folder, name))) ?? "")) known.add(name);
  }
  // A render of PNG alone lists no figure, so that those of the notebook count too, once there is a list.
  const ids = new Set(lists.size > 0 ? [...figures.map(({id}) => id), ...told] : []);
  const isRaster = (name: string) => {
    const label = labelOf(name);
    return label !== null && unlistedFormats.includes(label.format) && ids.has(label.figure);
  };
  return {listed: lists.get("manifest.json") ?? [], has: (name) => known.has(name) || isRaster(name)};
}

function figuresListed(text: string, path: string): readonly ManifestFigure[] {
  try {
    return readManifest(text, path).figures;
  } catch (error) {
    throw new Error(`foreign file: ${path} (no nutgraf manifest; move it)`, {cause: error});
  }
}

/** @throws for a file in the folder that would be replaced or removed, and that the press did not make */
export function checkOwn(folder: string, changes: readonly Change[], own: OwnFiles): void {
  const foreign = changes.find(({name, state}) => (state === "changed" || state === "removed") && !own.has(name));
  if (foreign) {
    throw new Error(`foreign file: ${join(folder, foreign.name)} (in no nutgraf manifest; move it)`);
  }
}

/** The names of the records in a folder that belong to figures which the notebook has no more. */
export function strayRecords(story: Notebook, standing: readonly string[], own: OwnFiles): string[] {
  const records = new Set(chartsOf(story).map(({figure}) => recordName(figure.id)));
  const earlier = new Set(own.listed.map(({record}) => record));
  return standing.filter((name) => earlier.has(name) && !records.has(name));
}
