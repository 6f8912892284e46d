// What the built command loads.
import type {NotebookRun} from "../notebookKit/runNotebook.js";
import type {CellsCall} from "./kit/runCells.js";
import type {RenderedPart, StoryPart} from "./render/startWorkers.js";

export {main} from "./main.js";

/** Renders a part of a story; loaded where there is one to render. */
export const renderPart = async (part: StoryPart): Promise<RenderedPart> =>
  (await import("./render/renderPart.js")).renderPart(part);

/** Runs the cells of a notebook; loaded where there is one to run. */
export const runCells = async (call: CellsCall): Promise<NotebookRun> =>
  (await import("./kit/runCells.js")).runCells(call);

/** Serves notebooks in `.html`; loaded where there are some. */
export const serveCells = async (cwd: string): Promise<string> => (await import("./kit/serveCells.js")).serveCells(cwd);
