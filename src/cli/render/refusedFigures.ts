import {renderFigures} from "../../publish/plan/renderStory.js";
import type {RenderOptions} from "../../publish/plan/renderOptions.js";
import {isNoRoom} from "../../figure/noRoom.js";
import {figureIds, type Notebook} from "../../story/notebook.js";
import {blame} from "../faults/blame.js";

/** A notebook and where it stands. */
interface Asked {
  readonly cwd: string;
  /** The path of the notebook. */
  readonly file: string;
  readonly notebook: Notebook;
  /** Called with each figure before it is drawn. */
  readonly onStep: (what: string) => void;
}

/**
 * The figures of a notebook that cannot be drawn, a line for each, with the first thing that is wrong with it. After one was
 * refused, so that a reporter who mends it need not render again to hear of the next.
 */
export async function refusedFigures(
  {cwd, file, notebook, onStep}: Asked,
  {only = figureIds(notebook), formats, widths}: RenderOptions
): Promise<string[]> {
  const drawn = formats?.includes("svg") === false ? formats : (["svg"] as const);
  const lines: string[] = [];
  for (const id of only) {
    onStep(`${file}: figure ${id}`);
    const one = {only: [id], formats: drawn, ...(widths && {widths})};
    const fault = await faultIn(notebook, one);
    if (fault) lines.push(blame(fault.reason, cwd, file));
  }
  return lines;
}

/** Why the first file that cannot be made cannot be; *null* where all can. */
async function faultIn(notebook: Notebook, options: RenderOptions): Promise<PromiseRejectedResult | null> {
  try {
    for await (const {files} of renderFigures(notebook, options)) {
      const failed = (await Promise.allSettled(files.map(({made}) => made))).filter(
        (file) => file.status === "rejected"
      );
      const [first] = failed;
      // Of the widths without room the widest says which have it.
      if (first) return (isNoRoom(first.reason) && failed.findLast(({reason}) => isNoRoom(reason))) || first;
    }
    return null;
  } catch (error) {
    return {status: "rejected", reason: error};
  }
}
