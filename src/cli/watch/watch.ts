import {dirname, join, resolve} from "node:path";
import {forgetImports, importedFiles, readDigests} from "../modules/importModule.js";
import type {Effects, ExitCode} from "../effects.js";
import {movedFiles, movedValues, type Values, valuesOf} from "./moved.js";
import {foldersIn} from "../../publish/plan/folder.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {narrowLines, renderChanges, type RenderOptions} from "../render/render.js";
import {listChanges, summary} from "../reports/report.js";
import {listenForSaves} from "./saves.js";
import {untuneV8} from "../process/tuneV8.js";
import {bundleAnew, pressFiles} from "./watchedFiles.js";
import {faultLines} from "../faults/severalFaults.js";

/** How long a fault must stand to be reported, in ms: a file that was read while it was written is whole in an instant. */
const patience = 60;

/**
 * Renders notebooks and then, each time that one of their files is saved, what has changed by it. A fault is printed in
 * one line, several in a line each, and the next save is waited for. Only a signal ends it, by its default action, in the midst of a render too:
 * a notebook that never ends leaves no turn to a listener. It returns where the press itself was saved and is to be called
 * again.
 */
export async function watch(paths: readonly string[], options: RenderOptions, effects: Effects): Promise<ExitCode> {
  // Whoever watches renders the same again and again.
  untuneV8();
  const press = pressFiles();
  const saves = listenForSaves();
  const folders = foldersOf([...paths, ...press], effects.cwd);
  let values: Values | null = null;
  let narrow = "";
  try {
    saves.watch.set(folders);
    for (;;) {
      const start = effects.now();
      forgetImports();
      const rendered = await renderChanges(paths, options, effects).catch((error: unknown) =>
        faultLines(error, effects.cwd)
      );
      // Those of a file that is missing now stay.
      for (const folder of foldersOf(importedFiles(), effects.cwd)) folders.add(folder);
      saves.watch.set(folders);
      saves.read(readDigests());
      let saved = typeof rendered === "string" ? await saves.next(patience) : [];
      if (saved.length === 0) {
        if (typeof rendered === "string") effects.err(rendered);
        else {
          const now = valuesOf(rendered.loaded);
          effects.out(report(rendered.shown, {before: values, now, time: effects.now() - start}, effects));
          const lines = narrowLines(rendered).join("");
          if (lines !== narrow) effects.err(lines);
          narrow = lines;
          values = now;
        }
        saved = await saves.next();
      }
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
    effects.err(faultLines(error, effects.cwd));
    return false;
  }
}

interface Told {
  /** *null* for the first render. */
  readonly before: Values | null;
  readonly now: Values;
  /** Ms. */
  readonly time: number;
}

function report(shown: readonly PlannedStory[], {before, now, time}: Told, effects: Effects): string {
  if (before === null) return listChanges(shown, effects) + summary(shown, {time, checked: false});
  const lines = [...movedFiles(shown), ...movedValues(before, now)];
  return `${lines.join("")}${lines.length === 0 ? "nothing has moved" : "rendered"}, in ${Math.round(time)} ms\n`;
}

/** The folders of some files, and those in which a story's files are looked for. */
function foldersOf(paths: readonly string[], cwd: string): Set<string> {
  const read = paths.map((path) => resolve(cwd, path));
  const data = join(cwd, "data");
  return new Set([
    ...read.map((path) => dirname(path)),
    join(cwd, "notebooks"),
    data,
    ...foldersIn(data).map((name) => join(data, name))
  ]);
}
