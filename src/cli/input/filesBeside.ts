import {readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {type ListedFiles, listedFilesOf} from "../../verify/signature/listedFiles.js";

/**
 * Compares a manifest with all that stands in its folder, whatever it is; *null* for what is no manifest. What is no file,
 * or cannot be read, is missing, and hides nothing else.
 */
export function filesBeside(path: string, bytes: Uint8Array): ListedFiles | null {
  const folder = dirname(path);
  return listedFilesOf(Buffer.from(bytes).toString("utf8"), {
    names: (name) => namesOf(join(folder, name)),
    read: (name) => bytesOf(join(folder, name))
  });
}

/** All names, also of what the command itself would leave out as its own: who adds a file chooses its name. */
const namesOf = (folder: string) =>
  readdirSync(folder, {withFileTypes: true})
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

function bytesOf(path: string): Uint8Array | null {
  try {
    // A pipe would be waited for until somebody writes into it.
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
