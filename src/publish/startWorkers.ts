import type {ReadFigure, RenderOptions} from "./plan/renderOptions.js";

/** Some figures of a notebook, for a thread to render. */
export interface StoryPart extends Pick<RenderOptions, "widths" | "printWidths" | "formats" | "sheet"> {
  readonly cwd: string;
  /** The path of the notebook, relative to **cwd**. */
  readonly file: string;
  /** Ids of figures. */
  readonly only: readonly string[];
}

/** A part that is rendered, or what is wrong with it in one line. */
export type RenderedPart = {readonly figures: readonly ReadFigure[]} | {readonly fault: string};

/** Threads that render. */
export interface Workers {
  readonly count: number;
  readonly render: (part: StoryPart) => Promise<RenderedPart>;
  readonly close: () => Promise<void>;
}

/** Starts threads that render. Only the built command has them; *null* elsewhere. */
export function startWorkers(_count: number): Workers | null {
  return null;
}
