import {execFile} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {promisify} from "node:util";

/** The root of this repository. */
export const root = resolve(import.meta.dirname, "../..");

/** What a run of the built command printed, and how it ended. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** A copy of what the command needs to be built and to render, so that its sources can be changed. */
export function pressCopy() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "nutgraf-press-")));
  const copy = join(folder, "repository");
  mkdirSync(copy);
  for (const name of ["bin", "build", "data", "notebooks", "src", "package.json"]) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
  }
  const command = join(copy, "bin/nutgraf.cjs");
  return {
    copy,
    command,
    /** Runs the built command in a folder. */
    runIn: async (cwd: string, ...words: readonly string[]): Promise<Ran> =>
      promisify(execFile)(process.execPath, [command, ...words], {cwd, maxBuffer: 10_000_000}).then(
        ({stdout, stderr}) => ({out: stdout, err: stderr, code: 0}),
        ({stdout, stderr, code}: {stdout: string; stderr: string; code: number}) => ({out: stdout, err: stderr, code})
      ),
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}
