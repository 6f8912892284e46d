import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fontFile, weights} from "./fontFile.js";
import {temporaryFolder} from "./temporaryFolder.js";

let paths: readonly string[] | null = null;

/**
 * The shipped font as files, one a weight, for a painter that takes its fonts from the disk only. They stand in a
 * temporary folder of the process’s own, which goes when the process does.
 */
export function fontPaths(): readonly string[] {
  if (paths) return paths;
  const folder = temporaryFolder("fonts");
  process.once("exit", () => rmSync(folder, {recursive: true, force: true}));
  paths = weights.map((weight) => {
    const path = join(folder, `${weight}.ttf`);
    writeFileSync(path, fontFile(weight));
    return path;
  });
  return paths;
}
