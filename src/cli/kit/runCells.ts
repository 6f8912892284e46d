import {type NotebookRun, runNotebook} from "../../notebookKit/runNotebook.js";
import {loadKit} from "./loadKit.js";

/** A notebook in `.html`, for a thread to run. */
export interface CellsCall {
  /** The folder of the story’s folders. */
  readonly cwd: string;
  /** From there: "notebooks/harvest.html". */
  readonly file: string;
}

/** Runs the cells of a notebook in a thread of its own, which passes for the page of a browser from then on. */
export const runCells = async ({cwd, file}: CellsCall): Promise<NotebookRun> =>
  runNotebook(file, {root: cwd, kit: await loadKit(cwd)});
