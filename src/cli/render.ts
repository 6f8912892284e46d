import {basename, join, relative, resolve} from "node:path";
import {leastWidth, mostWidth} from "../figure/drawFigure.js";
import {figureIds, type Notebook} from "../story/notebook.js";
import {type Change, checkWritable, writeChanges} from "../publish/plan/folder.js";
import {listedFormats, publishedFormats, type PublishedFormat, usualFormats} from "../story/formats.js";
import type {LoadedNotebook} from "./loadNotebook.js";
import {printWidths as newspaperColumns, publishedWidths} from "../story/files.js";
import {goneStories, goneStory, planRemoval} from "../publish/plan/goneStories.js";
import {planShard} from "../publish/plan/planShard.js";
import {type PlannedStory, planStory} from "../publish/plan/publishStory.js";
import {dropUnchanged, type PutAside, waitingFiles} from "../publish/plan/putAside.js";
import {figuresIn, type Shard} from "../publish/plan/shard.js";
import {withPictures} from "../publish/plan/snippetPictures.js";
import type {RenderOptions as StoryOptions} from "../publish/plan/renderOptions.js";
import {countFiles, workOf} from "../publish/plan/work.js";
import {blame, oneLine} from "./blame.js";
import type {Effects, ExitCode} from "./effects.js";
import {findNotebooks} from "./findNotebooks.js";
import {defaultJobs, figuresBy, threadsOf} from "./jobs.js";
import {unknownWord, UsageError} from "./options.js";
import {watchdog} from "./watchdog.js";
import {memoPlace} from "../publish/memo.js";
import {sourcesOf} from "./importModule.js";
import {lookedAt} from "./lookedAt.js";
import {pressDigest} from "./pressDigest.js";
import {progressLine} from "./progress.js";
import {listChanges, summary} from "./report.js";
import type {Workers} from "./startWorkers.js";
import {steadyHeap} from "./steadyHeap.js";
import {wordCards, wordsOnly} from "../publish/plan/wordCards.js";
import {noteUnchanged} from "./unchanged.js";
import {usualPatience} from "./patience.js";
import {writeInto} from "./writeInto.js";

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
  for (const folder of gone) effects.err(`nutgraf: ${goneStory(relative(effects.cwd, folder))}\n`);
  const isSilent = ofWords.length === 0 && gone.length === 0;
  const differs = planned.some(({changes}) => changes.some(({state}) => state !== "unchanged"));
  if (!differs && isSilent && isPlain(rendered, effects.cwd)) noteCall(rendered, options, effects.cwd);
  return options.check && differs ? 2 : 0;
}

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
  const loaded = await findNotebooks(paths, cwd, effects.onStep);
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

interface WatchedEffects extends Effects {
  /** Called with what is begun. */
  readonly onStep: (what: string) => void;
}

/** Renders parts of notebooks and, unless it is only to **check**, writes what has changed. */
async function renderParts(
  asked: readonly Part[],
  {out, hasIndex, going, ...options}: RenderOptions & {readonly hasIndex: boolean; readonly going: readonly string[]},
  effects: WatchedEffects
): Promise<PlannedStory[]> {
  const parts = await Promise.all(
    asked.map(async (part) => ({...part, options: await withPictures(part.notebook, out, part.options)}))
  );
  const waiting = options.check ? null : waitingFiles();
  const planned: PlannedStory[] = [];
  steadyHeap(countOf(parts));
  const work = parts.reduce((sum, part) => sum + workOf(part.notebook, part.options), 0);
  const workers = await startedWorkers(threadsOf(options.jobs ?? defaultJobs(work), countOf(parts)));
  try {
    const putAside = waiting?.putAside ?? dropUnchanged;
    const {shard} = options;
    planned.push(...(await planAll(parts, out, {effects, workers, putAside, ...(shard && {shard})})));
    for (const folder of going) planned.push(await planRemoval(folder));
    if (hasIndex) {
      const {planIndex} = await import("../publish/plan/storiesIndex.js");
      planned.push(
        await planIndex(out, planned, (message) => effects.err(`nutgraf: ${oneLine(message, effects.cwd)}\n`))
      );
    }
    waiting?.writing();
    if (waiting) for (const {folder, changes} of planned) await writeChanges(folder, changes);
    return planned;
  } catch (error) {
    waiting?.discard();
    throw error;
  } finally {
    waiting?.close();
    await workers?.close();
  }
}

/** A notebook, and which of its files to render. */
interface Part extends LoadedNotebook {
  readonly options: StoryOptions;
}

/** How many figures parts have. */
const countOf = (parts: readonly Part[]) =>
  parts.reduce((sum, {notebook, options: {only}}) => sum + (only ?? figureIds(notebook)).length, 0);

/** Which files of a notebook to render: of a shard, only its own. */
function partOf(notebook: Notebook, options: StoryOptions, shard: Shard | undefined): StoryOptions {
  if (!shard) return options;
  const own = figuresIn(notebook, shard);
  return {...options, only: options.only ? own.filter((id) => options.only?.includes(id)) : own};
}

/** Threads, where more than one is to render. */
async function startedWorkers(count: number): Promise<Workers | null> {
  return count === 1 ? null : (await import("./startWorkers.js")).startWorkers(count);
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

/** Widths in mm from lists such as "52.4,108". */
function millimetresOf(lists: readonly string[]): number[] {
  const widths = listed(lists).map((word) => {
    const width = Number(word);
    if (!(width > 0 && Number.isFinite(width))) throw new UsageError(`invalid print width: ${word} (in mm)`);
    return width;
  });
  if (widths.length === 0) throw new UsageError(`missing print width (for example ${newspaperColumns.join(",")})`);
  return [...new Set(widths)].sort((a, b) => a - b);
}

function formatsNamed(lists: readonly string[]): PublishedFormat[] {
  const formats = listed(lists).map((word) => {
    const format = publishedFormats.find((candidate) => candidate === word);
    if (!format) throw unknownWord("format", word, publishedFormats);
    return format;
  });
  if (formats.length === 0) throw new UsageError(`missing format (of ${publishedFormats.join(", ")})`);
  return [...new Set(formats)];
}

function figuresOf(lists: readonly string[], loaded: readonly LoadedNotebook[]): string[] {
  const known = loaded.flatMap(({notebook}) => figureIds(notebook));
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

interface PlanOptions {
  readonly effects: WatchedEffects;
  readonly putAside: PutAside;
  readonly workers: Workers | null;
  readonly shard?: Shard;
}

async function planAll(parts: readonly Part[], out: string, options: PlanOptions): Promise<PlannedStory[]> {
  const {effects, shard, workers, putAside} = options;
  const total = parts.reduce((sum, part) => sum + countFiles(part.notebook, part.options), 0);
  const progress = progressLine(total, effects);
  const planned: PlannedStory[] = [];
  try {
    for (const {file, notebook, options: which} of parts) {
      try {
        const figuresFrom = workers && figuresBy(workers, {cwd: effects.cwd, file});
        const onStart = (name: string) => {
          effects.onStep(`${file}: ${name}`);
          progress.step(name);
        };
        const how = {putAside, ...(figuresFrom && {figuresFrom}), now: effects.now, onStart};
        const told = {...which, ...how, ...(shard && {press: pressDigest()})};
        planned.push(await (shard ? planShard(notebook, out, told, shard) : planStory(notebook, out, told)));
      } catch (error) {
        if (error instanceof UsageError) throw error;
        throw new UsageError(blame(error, effects.cwd, file), {cause: error});
      }
    }
  } finally {
    progress.clear();
  }
  return planned;
}
