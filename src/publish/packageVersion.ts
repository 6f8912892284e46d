import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

const {resolve} = createRequire(import.meta.url);
const known = new Map<string, string>();

/** The version of an installed package that the press draws with. @throws when it is not installed */
export function packageVersion(name: string): string {
  let version = known.get(name);
  if (version === undefined) {
    version = versionAbove(dirname(resolve(name)), name);
    known.set(name, version);
  }
  return version;
}

// A package need not let its package.json be imported, but it stands above what can be.
function versionAbove(folder: string, name: string): string {
  const manifest = manifestIn(folder);
  if (manifest?.name === name && typeof manifest.version === "string") return manifest.version;
  if (dirname(folder) === folder) throw new Error(`missing package: ${name}`);
  return versionAbove(dirname(folder), name);
}

function manifestIn(folder: string): {readonly name?: unknown; readonly version?: unknown} | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
