import {basename, join, relative, resolve} from "node:path";
import {figureIds, type Notebook} from "../../story/notebook.js";
import {type Change, checkWritable} from "../../publish/plan/folder.js";
import {listedFormats, usualFormats} from "../../story/formats.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import {goneStories, goneStory} from "../../publish/plan/goneStories.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {figuresIn, type Shard} from "../../publish/plan/shard.js";
import type {RenderOptions as StoryOptions} from "../../publish/plan/renderOptions.js";
import type {Effects, ExitCode} from "../effects.js";
import {findNotebooks, hasNoNotebook} from "../modules/findNotebooks.js";
import {figuresOf, formatsNamed, millimetresOf, widthsOf} from "./renderLists.js";
import {renderParts, type WatchedEffects} from "./renderParts.js";
import {watchdog} from "../process/watchdog.js";
import {memoPlace} from "../../publish/memo.js";
import {sourcesOf} from "../modules/importModule.js";
import {leftBehind, leftBehindWords} from "./leftBehind.js";
import {lookedAt} from "./lookedAt.js";
import {listChanges, summary} from "../reports/report.js";
import {wordCards, wordsOnly} from "../../publish/plan/wordCards.js";
import {leftOutLines} from "../../publish/plan/tooNarrow.js";
import {noteUnchanged} from "./unchanged.js";
import {usualPatience} from "../process/patience.js";
import {writeInto} from "../writeInto.js";

/** The options of `nutgraf render`, as they were typed. */
export interface RenderOptions {
  readonly out: string;
  readonly check: boolean;
  /** Whether stories go that no notebook tells any more. */
  readonly prune?: boolean;
  readonly width?: readonly string[];
  readonly only?: readonly string[];
  readonly format?: readonly string[];
  readonly printWidth?: readonly string[];
  readonly shard?: Shard;
  /** How many threads render; default by how many figures there are. */
  readonly jobs?: number;
  /** How long nothing may be done, and another command be waited for, in ms; default 60 s. */
  readonly patience?: number;
}

/** What a render did. */
export interface Rendered {
  readonly loaded: readonly LoadedNotebook[];
  /** The stories, and the page of all of them where it was made. */
  readonly planned: readonly PlannedStory[];
  /** The same with their folders as they are printed. */
  readonly shown: readonly PlannedStory[];
  /** The folder of all stories. */
  readonly out: string;
  readonly hasIndex: boolean;
  /** The folders of stories that no notebook tells, and that stay. */
  readonly gone: readonly string[];
}

/**
 * Renders notebooks and, when all of them could be, writes what has changed; prints what became of each file.
 * @param paths of notebooks; none for those of the folder `notebooks`
 */
export async function render(paths: readonly string[], options: RenderOptions, effects: Effects): Promise<ExitCode> {
  const start = effects.now();
  const rendered = await renderChanges(paths, options, effects);
  const {planned, shown, gone} = rendered;
  effects.out(listChanges(shown, effects));
  effects.out(summary(shown, {time: effects.now() - start, checked: options.check}));
  const ofWords = wordCardsIn(rendered);
  for (const file of ofWords) effects.err(`nutgraf: ${wordsOnly(relative(effects.cwd, file))}\n`);
  const narrow = narrowLines(rendered);
  for (const line of narrow) effects.err(line);
  for (const folder of gone) effects.err(`nutgraf: ${goneStory(relative(effects.cwd, folder))}\n`);
  const left = options.check
    ? []
    : planned.flatMap((story) => leftBehind(story).map((each) => ({...each, folder: story.folder})));
  for (const {folder, ...each} of left)
    effects.err(`nutgraf: ${leftBehindWords(relative(effects.cwd, folder), each)}\n`);
  const isSilent = ofWords.length === 0 && narrow.length === 0 && gone.length === 0;
  const differs = planned.some(({changes}) => changes.some(({state}) => state !== "unchanged"));
  if (!differs && isSilent && isPlain(rendered, effects.cwd)) noteCall(rendered, options, effects.cwd);
  return options.check && differs ? 2 : 0;
}

/** What was left out, since a figure finds no room in it: a line each. */
export const narrowLines = ({shown}: Pick<Rendered, "shown">): string[] =>
  shown.flatMap(({folder, leftOut = []}) => leftOutLines(folder, leftOut)).map((line) => `nutgraf: ${line}\n`);

/** The cards that were rendered and have words only. */
const wordCardsIn = ({loaded, planned}: Rendered): string[] =>
  planned.flatMap(({folder, changes}) => {
    const made = new Set(changes.flatMap(({name, state}) => (state === "removed" ? [] : [join(folder, name)])));
    const story = loaded.find(({notebook}) => notebook.slug === basename(folder))?.notebook;
    return story ? wordCards(story, folder).filter((file) => made.has(file)) : [];
  });

/** Whether notebooks follow from their files alone, so that the same files make the same stories. */
const isPlain = ({loaded}: Rendered, cwd: string) =>
  loaded.every(({file}) => sourcesOf(resolve(cwd, file))?.isPlain === true);

/** Notes a render that changed nothing, so that the same call need not render again until something has changed. */
function noteCall({shown, out}: Rendered, {check}: RenderOptions, cwd: string): void {
  const place = memoPlace();
  if (!place) return;
  const timeless = shown.map(({folder, changes}) => ({folder, changes: changes.map(withoutTime)}));
  const [coloured, plain] = [true, false].map((hasColours) => listChanges(timeless, {hasColours}));
  const last = summary(timeless, {time: 0, checked: check}).replace(/, in [\d.]+ s\n$/, "");
  const call = {words: process.argv.slice(2), ...place};
  noteUnchanged(call, lookedAt(cwd, out), {coloured: coloured ?? "", plain: plain ?? "", summary: last});
}

const withoutTime = ({name, state, content, aside}: Change): Change => ({
  name,
  state,
  content,
  ...(aside && {aside})
});

/** The same, and prints nothing but its progress. */
export async function renderChanges(
  paths: readonly string[],
  options: RenderOptions,
  effects: Effects
): Promise<Rendered> {
  const dog = watchdog(options.patience ?? usualPatience);
  try {
    return await dog.guard(renderAll(paths, options, {...effects, onStep: dog.step}));
  } finally {
    dog.close();
  }
}

async function renderAll(paths: readonly string[], options: RenderOptions, effects: WatchedEffects): Promise<Rendered> {
  const {cwd} = effects;
  const widths = options.width && widthsOf(options.width);
  const printWidths = options.printWidth && millimetresOf(options.printWidth);
  const out = resolve(cwd, options.out);
  const loaded = options.prune && hasNoNotebook(cwd) ? [] : await findNotebooks(paths, cwd, effects.onStep);
  const only = options.only && figuresOf(options.only, loaded);
  const formats = options.format ? formatsNamed(options.format) : options.check ? listedFormats : usualFormats;
  const chosen = only ? loaded.filter(({notebook}) => figureIds(notebook).some((id) => only.includes(id))) : loaded;
  if (!options.check) for (const {notebook} of chosen) await checkWritable(join(out, notebook.slug));
  const hasIndex = formats.includes("sheet") && !options.shard;
  const which = {formats, ...(widths && {widths}), ...(printWidths && {printWidths}), ...(only && {only})};
  const parts = chosen.map(({file, notebook}) => ({file, notebook, options: partOf(notebook, which, options.shard)}));
  const folders = chosen.map(({notebook}) => join(out, notebook.slug));
  const slugs = loaded.map(({notebook}) => notebook.slug);
  const gone = paths.length > 0 || options.shard ? [] : await goneStories(out, slugs);
  const how = {...options, out, hasIndex, going: options.prune ? gone : []};
  const planned = options.check
    ? await renderParts(parts, how, effects)
    : await writeInto({out, folders: [...folders, ...gone], patience: options.patience ?? usualPatience}, effects, () =>
        renderParts(parts, how, effects)
      );
  const shown = planned.map((story) => ({...story, folder: relative(cwd, story.folder)}));
  return {loaded, planned, shown, out, hasIndex, gone: options.prune ? [] : gone};
}

/** Which files of a notebook to render: of a shard, only its own. */
function partOf(notebook: Notebook, options: StoryOptions, shard: Shard | undefined): StoryOptions {
  if (!shard) return options;
  const own = figuresIn(notebook, shard);
  return {...options, only: options.only ? own.filter((id) => options.only?.includes(id)) : own};
}
