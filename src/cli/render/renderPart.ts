import type {Notebook} from "../../story/notebook.js";
import {loadNotebook} from "../modules/loadNotebook.js";
import {houseStyle, printAs} from "../../publish/houseStyle.js";
import {useMemo} from "../../publish/memo.js";
import {renderedFigures} from "../../publish/plan/renderedFigures.js";
import type {RenderedFigure} from "../../publish/plan/renderOptions.js";
import type {RenderedPart, StoryPart} from "./startWorkers.js";
import {blame} from "../faults/blame.js";

/** The notebooks that this thread has loaded, by path. */
const loaded = new Map<string, Promise<Notebook>>();

/** Renders some figures of a notebook in a thread of its own; a fault is told as the command tells it. */
export async function renderPart({cwd, file, memo, ...options}: StoryPart): Promise<RenderedPart> {
  useMemo(memo);
  try {
    printAs(houseStyle(cwd));
    const notebook = loaded.get(file) ?? loadNotebook(file, cwd).then((found) => found.notebook);
    loaded.set(file, notebook);
    const figures: RenderedFigure[] = [];
    const now = () => performance.now();
    for await (const figure of renderedFigures(await notebook, {...options, now})) figures.push(figure);
    return {figures};
  } catch (error) {
    return {fault: blame(error, cwd, file)};
  }
}
