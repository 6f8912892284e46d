import {cpSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join, resolve} from "node:path";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** A copy of the repository to write in; what a test does to it leaves the repository alone. */
export function repositoryCopy(): {readonly folder: string; remove(): void} {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-copy-"));
  for (const name of ["src", "bin", "data", "notebooks", "charts", "site", "package.json", "tsconfig.json"]) {
    cpSync(join(root, name), join(folder, basename(name)), {recursive: true});
  }
  // The gallery of the site shows the examples of the tests.
  for (const name of ["node_modules", "tests"]) symlinkSync(join(root, name), join(folder, name));
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})};
}
