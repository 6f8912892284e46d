import {writeChanges} from "../../publish/plan/folder.js";
import {planRemoval} from "../../publish/plan/goneStories.js";
import {planShard} from "../../publish/plan/planShard.js";
import {type PlannedStory, planStory} from "../../publish/plan/publishStory.js";
import {dropUnchanged, type PutAside, waitingFiles} from "../../publish/plan/putAside.js";
import type {RenderOptions as StoryOptions} from "../../publish/plan/renderOptions.js";
import type {Shard} from "../../publish/plan/shard.js";
import {withPictures} from "../../publish/plan/snippetPictures.js";
import {countFiles, workOf} from "../../publish/plan/work.js";
import {figureIds} from "../../story/notebook.js";
import {blame, oneLine} from "../faults/blame.js";
import type {Effects} from "../effects.js";
import {defaultJobs, figuresBy, threadsOf} from "./jobs.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import {UsageError} from "../options.js";
import {pressDigest} from "../process/pressDigest.js";
import {refusedFigures} from "./refusedFigures.js";
import {progressLine} from "../reports/progress.js";
import {faultOf} from "../faults/severalFaults.js";
import type {Workers} from "./startWorkers.js";
import {steadyHeap} from "./steadyHeap.js";

/** The effects of a render that is watched, so that it ends where nothing is done for too long. */
export interface WatchedEffects extends Effects {
  /** Called with what is begun. */
  readonly onStep: (what: string) => void;
}

interface RenderPartsOptions {
  /** The folder of all stories. */
  readonly out: string;
  readonly check: boolean;
  /** Whether the page of all stories is made. */
  readonly hasIndex: boolean;
  /** The folders of stories that are to go. */
  readonly going: readonly string[];
  readonly jobs?: number;
  readonly shard?: Shard;
}

/** Renders parts of notebooks and, unless it is only to **check**, writes what has changed. */
export async function renderParts(
  asked: readonly Part[],
  {out, check, hasIndex, going, jobs, shard}: RenderPartsOptions,
  effects: WatchedEffects
): Promise<PlannedStory[]> {
  const parts = await Promise.all(
    asked.map(async (part) => ({...part, options: await withPictures(part.notebook, out, part.options)}))
  );
  const waiting = check ? null : waitingFiles();
  const planned: PlannedStory[] = [];
  steadyHeap(countOf(parts));
  const work = parts.reduce((sum, part) => sum + workOf(part.notebook, part.options), 0);
  const workers = await startedWorkers(threadsOf(jobs ?? defaultJobs(work), countOf(parts)));
  try {
    const putAside = waiting?.putAside ?? dropUnchanged;
    planned.push(...(await planAll(parts, out, {effects, workers, putAside, ...(shard && {shard})})));
    for (const folder of going) planned.push(await planRemoval(folder));
    if (hasIndex) {
      const {planIndex} = await import("../../publish/plan/storiesIndex.js");
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

/** Threads, where more than one is to render. */
async function startedWorkers(count: number): Promise<Workers | null> {
  return count === 1 ? null : (await import("./startWorkers.js")).startWorkers(count);
}

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
  const faults: string[] = [];
  let cause: unknown;
  try {
    for (const {file, notebook, options: which} of parts) {
      const asked = {cwd: effects.cwd, file, notebook, onStep: effects.onStep};
      if (faults.length > 0) {
        // Nothing is written any more: only what else is refused is looked for.
        faults.push(...(await refusedFigures(asked, which)));
        continue;
      }
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
        cause = error;
        faults.push(error instanceof UsageError ? error.message : blame(error, effects.cwd, file));
        faults.push(...(await refusedFigures(asked, which)));
      }
    }
  } finally {
    progress.clear();
  }
  if (faults.length > 0) throw faultOf(faults, cause);
  return planned;
}
