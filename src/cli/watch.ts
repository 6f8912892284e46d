import {readdirSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {importedFiles} from "./importModule.js";
import {oneLine} from "./blame.js";
import type {Effects, ExitCode} from "./effects.js";
import {movedFiles, movedValues, type Values, valuesOf} from "./moved.js";
import {renderChanges, type RenderOptions} from "./render.js";
import {listChanges, summary} from "./report.js";
import {listenForSaves} from "./saves.js";
import {untuneV8} from "./tuneV8.js";
import {bundleAnew, pressFiles} from "./watchedFiles.js";

/** How long a fault must stand to be told of, in ms: a file that was read while it was written is whole in an instant. */
const patience = 60;

/**
 * Renders notebooks and then, each time that one of their files is saved, what has changed by it, until it is told to
 * stop. A fault is printed in one line, and the next save is waited for.
 */
export async function watch(paths: readonly string[], options: RenderOptions, effects: Effects): Promise<ExitCode> {
  // Whoever watches renders the same again and again.
  untuneV8();
  const press = pressFiles();
  const saves = listenForSaves();
  let values: Values | null = null;
  try {
    saves.watch.set(foldersOf([...paths, ...press], effects.cwd));
    for (;;) {
      // What is saved from here on is rendered next.
      saves.clear();
      const start = effects.now();
      try {
        const {loaded, shown} = await renderChanges(paths, options, effects);
        // Before the report: whoever reads it may send a signal at once.
        saves.listen();
        const now = valuesOf(loaded);
        const time = effects.now() - start;
        if (values === null) effects.out(listChanges(shown, effects) + summary(shown, {time, checked: false}));
        else effects.out(told([...movedFiles(shown), ...movedValues(values, now)], time));
        values = now;
      } catch (error) {
        saves.listen();
        if (await saves.comesWithin(patience)) continue;
        const message = error instanceof Error ? error.message : String(error);
        effects.err(`nutgraf: ${oneLine(message, effects.cwd)}\n`);
      }
      saves.watch.set(foldersOf([...paths, ...press], effects.cwd));
      const saved = await saves.next();
      if (saved === null) return 0;
      if (saved.some((path) => press.includes(path)) && (await isBundledAnew(effects))) {
        effects.callAgain?.();
        return 0;
      }
    }
  } finally {
    saves.close();
  }
}

/** Bundles the press anew; a fault in its sources is reported like any other. */
async function isBundledAnew(effects: Effects): Promise<boolean> {
  try {
    await bundleAnew();
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    effects.err(`nutgraf: ${oneLine(message, effects.cwd)}\n`);
    return false;
  }
}

function told(lines: readonly string[], time: number): string {
  const what = lines.length === 0 ? "nothing has moved" : "rendered";
  return `${lines.join("")}${what}, in ${Math.round(time)} ms\n`;
}

/** The folders of all that a render reads, and those in which a story's files are looked for. */
function foldersOf(paths: readonly string[], cwd: string): Set<string> {
  const read = [...paths.map((path) => resolve(cwd, path)), ...importedFiles()];
  const data = join(cwd, "data");
  return new Set([...read.map((path) => dirname(path)), join(cwd, "notebooks"), data, ...foldersIn(data)]);
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, {withFileTypes: true});
    return entries.filter((entry) => entry.isDirectory()).map(({name}) => join(folder, name));
  } catch {
    return [];
  }
}
