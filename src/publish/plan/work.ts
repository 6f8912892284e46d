import {filesIn, mainOf} from "../../story/files.js";
import {isPicture} from "../../story/formats.js";
import type {Notebook} from "../../story/notebook.js";
import {hasSheet, type RenderOptions} from "./renderOptions.js";

/** What a contact sheet takes for each picture that it shows, in ms of one core: the whole check looks at it. */
const sheetCost = 20;

/** About how long a story takes to render in one thread, in ms of one core. */
export function workOf(story: Notebook, options: RenderOptions = {}): number {
  const files = filesIn(story, options);
  const pictures = files.filter(isPicture);
  const main = mainOf([...new Set(pictures.map(({width = NaN}) => width))]);
  const shown = hasSheet(story, options) ? pictures.filter(({width = NaN}) => main.includes(width)).length : 0;
  return files.reduce((sum, {cost}) => sum + cost, shown * sheetCost);
}

/** How many files a render of a story makes, the sheet among them. */
export function countFiles(story: Notebook, options: RenderOptions = {}): number {
  return filesIn(story, options).length + (hasSheet(story, options) ? 1 : 0);
}
