import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of the package that runs: this repository, or where the press is installed. */
export const packageFolder = folderAbove(dirname(fileURLToPath(import.meta.url)), "nutgraf");

/** The folder of a package from one below it. @throws when it is in none of that name */
export function folderAbove(folder: string, name: string): string {
  if (manifestIn(folder)?.name === name) return folder;
  if (dirname(folder) === folder) throw new Error(`missing package: ${name}`);
  return folderAbove(dirname(folder), name);
}

/** What stands in the `package.json` of a folder; *null* where there is none. */
export function manifestIn(folder: string): {readonly name?: unknown; readonly version?: unknown} | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
