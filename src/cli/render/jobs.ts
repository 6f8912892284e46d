import {availableParallelism} from "node:os";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {memoPlace} from "../../publish/memo.js";
import type {RenderedFigure, RenderOptions} from "../../publish/plan/renderOptions.js";
import type {RenderedPart, Workers} from "./startWorkers.js";
import {workOf} from "../../publish/plan/work.js";
import {UsageError} from "../options.js";
import {plainNumber} from "../plainNumber.js";

/**
 * So much is given to a thread at once, in ms of one core: enough that to hand it over costs nothing beside it, and little
 * enough that all threads end together.
 */
const partWork = 80;

/**
 * So much is to do for each thread, in ms of one core, that it gains more than to start it costs: it loads the press and
 * the notebook for itself, and V8 has to learn anew what is worth compiling. Measured by `npm run bench`.
 */
const leastWork = 3_000;

/** Reads how many threads are to render. @throws UsageError for anything but a whole number from 1 */
export function jobsOption(word: string): number {
  const count = plainNumber(word);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new UsageError(`invalid jobs: ${word} (a whole number from 1)`);
}

/** How many threads render unless told otherwise, from how much there is to do, in ms of one core. */
export function defaultJobs(work: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(cores, Math.floor(work / leastWork)));
}

/** How many threads are started where so many are asked for: none without a figure, and none that only takes memory. */
export function threadsOf(asked: number, figures: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(asked, figures, Math.max(4, 2 * cores)));
}

/** Figures rendered by threads, in reading order; no more are begun than keep the threads at work. */
export function figuresBy(workers: Workers, {cwd, file}: {readonly cwd: string; readonly file: string}) {
  return async function* (story: Notebook, options: RenderOptions): AsyncGenerator<RenderedFigure, void> {
    const {only, widths, printWidths, formats, sheet, onStart} = options;
    const ids = chartsOf(story).map(({figure}) => figure.id);
    const wanted = ids.filter((id) => !only || only.includes(id));
    const each = workOf(story, options) / wanted.length;
    const partSize = Math.max(1, Math.floor(partWork / each));
    const lists = {...(widths && {widths}), ...(printWidths && {printWidths}), ...(formats && {formats})};
    const how = {...lists, ...(sheet && {sheet}), memo: memoPlace()};
    const begun: Promise<RenderedPart>[] = [];
    const finish = async function* (most: number) {
      for (const part of begun.splice(0, begun.length - most)) {
        const done = await part;
        if ("fault" in done) throw new UsageError(done.fault);
        for (const figure of done.figures) {
          for (const {name} of figure.pictures) onStart?.(name);
          yield figure;
        }
      }
    };
    for (let start = 0; start < wanted.length; start += partSize) {
      const part = workers.render({cwd, file, only: wanted.slice(start, start + partSize), ...how});
      // Reported when awaited: another may have failed before.
      part.catch(() => undefined);
      begun.push(part);
      yield* finish(2 * workers.count);
    }
    yield* finish(0);
  };
}
