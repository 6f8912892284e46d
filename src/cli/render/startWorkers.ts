import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {Piscina} from "piscina";
import type {MemoPlace} from "../../publish/memo.js";
import {packageFolder} from "../../publish/packageFolder.js";
import type {RenderedFigure, RenderOptions} from "../../publish/plan/renderOptions.js";
import {isBundled} from "../process/isBundled.js";
import {sweepThreads} from "../process/sweepTemporary.js";

/** Some figures of a notebook, for a thread to render. */
export interface StoryPart extends Pick<RenderOptions, "widths" | "printWidths" | "formats" | "sheet"> {
  readonly cwd: string;
  /** The path of the notebook, relative to **cwd**. */
  readonly file: string;
  /** Ids of figures. */
  readonly only: readonly string[];
  /** Where results are kept. */
  readonly memo: MemoPlace | null;
}

/** A part that is rendered, or what is wrong with it in one line. */
export type RenderedPart = {readonly figures: readonly RenderedFigure[]} | {readonly fault: string};

/** Threads that render. */
export interface Workers {
  readonly count: number;
  readonly render: (part: StoryPart) => Promise<RenderedPart>;
  readonly close: () => Promise<void>;
}

/** Starts threads that each load the press and render parts of stories. */
export function startWorkers(count: number): Workers {
  sweepThreads();
  const pool = new Piscina({
    filename: join(packageFolder, "bin", "renderWorker.cjs"),
    name: "renderPart",
    minThreads: count,
    maxThreads: count,
    argv: isBundled ? [] : [renderPartFile],
    // A thread that waits for its next part in Atomics.wait() never comes to what its loop has put off: there HarfBuzz frees
    // what it set texts with, a hundred kB for each figure.
    atomics: "disabled"
  });
  return {count, render: (part) => pool.run(part), close: () => pool.destroy()};
}

// Beside this module, in TypeScript or compiled.
const renderPartFile = fileURLToPath(import.meta.url.replace(/startWorkers(?=\.[jt]s)/, "renderPart"));
