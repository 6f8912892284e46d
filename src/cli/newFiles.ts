import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

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
 * @throws when one is in the way
 */
export function writeNew(folder: string, files: readonly NewFile[]): string[] {
  const inTheWay = files.find(({path, isKept}) => isKept !== true && existsSync(join(folder, path)));
  if (inTheWay) throw new Error(`file in the way: ${inTheWay.path} (move it, or choose another name)`);
  const missing = files.filter(({path}) => !existsSync(join(folder, path)));
  for (const {path, text} of missing) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text, {flag: "wx"});
  }
  return missing.map(({path}) => path);
}
