import {readdirSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {packageFolder} from "../../publish/packageFolder.js";
import {importedFiles} from "../modules/importModule.js";

/** All files and folders that decide what a render of the notebooks imported so far writes below a folder. */
export function lookedAt(cwd: string, out: string): string[] {
  const inputs = importedFiles().map((path) => resolve(cwd, path));
  const folders = [...inputs.map((path) => dirname(path)), join(cwd, "notebooks")];
  const above = new Set(folders);
  for (const folder of above) above.add(dirname(folder));
  const settings = [...above].map((folder) => join(folder, "package.json"));
  // Some packages are not in the bundle: npm's own lists say when one was changed.
  const installed = ["node_modules", ".."].map((path) => join(packageFolder, path, ".package-lock.json"));
  return [...inputs, ...folders, ...settings, ...installed, out, ...below(out)];
}

const below = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true}).map(({parentPath, name}) => join(parentPath, name));
