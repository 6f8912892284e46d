import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {isBundled} from "./isBundled.js";

let known: string | undefined;

/** What tells the press that runs from every other: a digest of its code and of the versions of its packages. */
export function pressDigest(): string {
  // The bundle is loaded under its own digest.
  known ??= isBundled
    ? new URL(import.meta.url).search.slice(1)
    : sourceDigest(fileURLToPath(new URL("../../", import.meta.url)));
  return known;
}

function sourceDigest(folder: string): string {
  const hash = createHash("sha256");
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = entries.map(({parentPath, name}) => join(parentPath, name)).sort();
  for (const path of [...paths, join(folder, "..", "package.json")])
    hash.update(relative(folder, path)).update(readOr(path));
  return hash.digest("hex");
}

function readOr(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
