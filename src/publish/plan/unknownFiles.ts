import {join} from "node:path";
import {figureIds, type Notebook} from "../../story/notebook.js";
import {labelOf, recordName} from "../../story/files.js";
import {formatsOf, rasterFormats} from "../../story/formats.js";
import {storyFiles} from "../../story/storyFiles.js";
import {namesIn} from "./folder.js";
import {shardNamed} from "./shard.js";

/** Files in a story’s folder that have the name of none of it, and whether it has PNG or PDF files. */
interface UnknownFiles {
  /** Paths. */
  readonly unknown: readonly string[];
  /** False for a story with figures that are published as PNG or PDF, of which no such file is there. */
  readonly hasRasters: boolean;
}

const ofStory = new Set(storyFiles);

/** Looks which files in a story’s folder no rule looks at, since they have the name of no file of the story. */
export async function unknownFiles(story: Notebook, folder: string): Promise<UnknownFiles> {
  const ids = new Set(figureIds(story));
  const records = new Set([...ids].map(recordName));
  const names = await namesIn(folder);
  const isRaster = (name: string) => rasterFormats.some((format) => labelOf(name)?.format === format);
  const unknown = names.filter((name) => {
    const label = labelOf(name);
    return !ofStory.has(name) && !records.has(name) && !shardNamed(name) && !(label && ids.has(label.figure));
  });
  const wants = ids.size > 0 && formatsOf(story, rasterFormats).length > 0;
  return {unknown: unknown.map((name) => join(folder, name)), hasRasters: !wants || names.some(isRaster)};
}
