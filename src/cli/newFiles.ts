import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {checkWritable} from "../publish/plan/folder.js";

/** A file to be made. */
export interface NewFile {
  /** From the working folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Whether one that is there is left as it is; otherwise it is in the way. */
  readonly isKept?: boolean;
}

/**
 * Writes files that are not there yet, all of them or none.
 * @returns the paths of those written
 * @throws when one is in the way, or where there can be no folder for it
 */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const inTheWay = files.find(({path, isKept}) => isKept !== true && existsSync(join(folder, path)));
  if (inTheWay) throw new Error(`file in the way: ${inTheWay.path} (move it, or choose another name)`);
  const missing = files.filter(({path}) => !existsSync(join(folder, path)));
  for (const place of new Set(missing.map(({path}) => dirname(join(folder, path))))) await checkWritable(place);
  for (const {path, text} of missing) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text, {flag: "wx"});
  }
  return missing.map(({path}) => path);
}
