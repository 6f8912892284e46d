import {readdir} from "node:fs/promises";
import {join, relative, resolve} from "node:path";
import {leastWidth} from "../figure/figure.js";
import {chartsOf} from "../notebook.js";
import {checkWritable, writeChanges} from "../publish/folder.js";
import {type LoadedNotebook, loadNotebook} from "../publish/loadNotebook.js";
import {type PlannedStory, planStory} from "../publish/publishStory.js";
import {publishedWidths} from "../publish/renderStory.js";
import {version} from "../version.js";
import {blame} from "./blame.js";
import type {Command, Effects, ExitCode} from "./effects.js";
import {readOptions, unknownWord, UsageError} from "./options.js";
import {progressLine} from "./progress.js";
import {listChanges, summary} from "./report.js";
import {commandUsage} from "./usage.js";

const options = {
  out: {type: "string", short: "o", default: "charts"},
  width: {type: "string", multiple: true},
  only: {type: "string", multiple: true},
  check: {type: "boolean"},
  help: {type: "boolean", short: "h"},
  version: {type: "boolean", short: "v"}
} as const;

/** The widest figure that is rendered, in px; a wider one is a slip of the finger. */
const mostWidth = 4000;

/** `nutgraf render`: publishes the figures of notebooks. */
export const renderCommand: Command = async (words, effects) => {
  const {values, positionals} = readOptions(words, options);
  if (values.help) return print(effects, commandUsage.render);
  if (values.version) return print(effects, `${version}\n`);
  const start = effects.now();
  const widths = values.width && widthsOf(values.width);
  const out = resolve(effects.cwd, values.out);
  const loaded = await loadNotebooks(positionals, effects.cwd);
  const only = values.only && figuresOf(values.only, loaded);
  if (!values.check) for (const {notebook} of loaded) await checkWritable(join(out, notebook.slug));
  const planned = await planAll(loaded, out, {effects, ...(widths && {widths}), ...(only && {only})});
  if (!values.check) for (const {folder, changes} of planned) await writeChanges(folder, changes);
  const shown = planned.map((story) => ({...story, folder: relative(effects.cwd, story.folder)}));
  effects.out(listChanges(shown, effects));
  effects.out(summary(shown, {time: effects.now() - start, checked: values.check ?? false}));
  const differs = planned.some(({changes}) => changes.some(({state}) => state !== "unchanged"));
  return values.check && differs ? 2 : 0;
};

function print({out}: Effects, text: string): ExitCode {
  out(text);
  return 0;
}

/** Widths in px from lists such as "320,640". */
function widthsOf(lists: readonly string[]): number[] {
  const widths = listed(lists).map((word) => {
    const width = Number(word);
    if (!Number.isInteger(width) || width < leastWidth || width > mostWidth) {
      throw new UsageError(`invalid width: ${word} (a whole number of px from ${leastWidth} to ${mostWidth})`);
    }
    return width;
  });
  if (widths.length === 0) throw new UsageError(`missing width (for example ${publishedWidths.join(",")})`);
  return [...new Set(widths)].sort((a, b) => a - b);
}

function figuresOf(lists: readonly string[], loaded: readonly LoadedNotebook[]): string[] {
  const known = loaded.flatMap(({notebook}) => chartsOf(notebook).map(({figure}) => figure.id));
  const wanted = listed(lists);
  for (const id of wanted) if (!known.includes(id)) throw unknownWord("figure", id, known);
  if (wanted.length === 0) throw new UsageError("missing figure: --only takes ids");
  return wanted;
}

const listed = (lists: readonly string[]) =>
  lists
    .flatMap((list) => list.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");

async function loadNotebooks(paths: readonly string[], cwd: string): Promise<LoadedNotebook[]> {
  const loaded: LoadedNotebook[] = [];
  for (const path of paths.length > 0 ? paths : await defaultNotebooks(cwd)) {
    try {
      loaded.push(await loadNotebook(path, cwd));
    } catch (error) {
      throw new UsageError(blame(error, cwd, relative(cwd, resolve(cwd, path))), {cause: error});
    }
  }
  for (const [index, {file, notebook}] of loaded.entries()) {
    const twin = loaded.slice(0, index).find((other) => other.notebook.slug === notebook.slug);
    if (twin) throw new UsageError(`duplicate slug: ${notebook.slug}: ${twin.file} and ${file}`);
  }
  return loaded;
}

async function defaultNotebooks(cwd: string): Promise<string[]> {
  const names = await readdir(join(cwd, "notebooks")).catch((error: unknown) => {
    throw new UsageError("missing notebooks: no folder notebooks here (name a notebook)", {cause: error});
  });
  const modules = names.filter((name) => /\.m?[jt]s$/.test(name) && !/\.d\.m?ts$/.test(name)).sort();
  if (modules.length === 0) throw new UsageError("missing notebooks: the folder notebooks holds none");
  return modules.map((name) => join("notebooks", name));
}

interface PlanOptions {
  readonly effects: Effects;
  readonly widths?: readonly number[];
  readonly only?: readonly string[];
}

async function planAll(loaded: readonly LoadedNotebook[], out: string, options: PlanOptions): Promise<PlannedStory[]> {
  const {effects, ...wanted} = options;
  const {widths = publishedWidths, only} = wanted;
  const charts = loaded.flatMap(({notebook}) => chartsOf(notebook));
  const total = charts.filter(({figure}) => !only || only.includes(figure.id)).length * widths.length;
  const progress = progressLine(total, effects);
  const planned: PlannedStory[] = [];
  try {
    for (const {file, notebook} of loaded) {
      try {
        planned.push(await planStory(notebook, out, {...wanted, now: effects.now, onStart: progress.step}));
      } catch (error) {
        throw new UsageError(blame(error, effects.cwd, file), {cause: error});
      }
    }
  } finally {
    progress.clear();
  }
  return planned;
}
