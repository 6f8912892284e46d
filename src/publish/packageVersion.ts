import {createRequire} from "node:module";
import {dirname} from "node:path";
import {folderAbove, manifestIn} from "./packageFolder.js";

const {resolve} = createRequire(import.meta.url);
const known = new Map<string, string>();

/** The version of an installed package that the press draws with. @throws when it is not installed */
export function packageVersion(name: string): string {
  let version = known.get(name);
  if (version === undefined) {
    // A package need not let its package.json be imported, but it stands above what can be.
    version = String(manifestIn(folderAbove(dirname(resolve(name)), name))?.version);
    known.set(name, version);
  }
  return version;
}
