import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {readBars} from "./bars.js";
import {readBoundSign} from "./boundSign.js";
import {readDots} from "./dots.js";
import type {Drawn} from "./drawn.js";
import {readGrids} from "./grids.js";
import {lieOf} from "./lie.js";
import {panelMarks, readPanels} from "./timePanels.js";

/** Marks that the reading of a form leaves over: they stand for nothing, and yet a reader sees them. */
export function strayMarks(drawn: Drawn): Violation[] {
  const read = new Set(marksRead(drawn));
  const stray = drawn.marks.filter((mark) => !read.has(mark));
  return lieOf(stray, "a mark that stands for nothing", "only the marks of the claims");
}

function marksRead(drawn: Drawn): PublishedMark[] {
  const {form, marks} = drawn;
  const {paper} = drawn.published;
  switch (form) {
    case "shareGrid":
    case "shareGrids":
      return readGrids(marks, paper).flatMap((grid) => {
        const {line, arrow} = readBoundSign(marks, grid);
        return [...grid.cells.map(({mark}) => mark), ...(line ? [line] : []), ...(arrow ? [arrow] : [])];
      });
    case "twoWholes": {
      const {bars, bands} = readBars(marks, paper);
      return [...bars.flatMap(({segments, edges}) => [...segments, ...edges]), ...bands];
    }
    case "unitCount": {
      const {filled, rings} = readDots(marks, paper);
      return [...filled, ...rings];
    }
    case "statPanel":
      return marks.filter(({name}) => name === "line");
    case "eventTimeline":
      return readPanels(drawn).flatMap(panelMarks);
    case null:
      return [...marks];
  }
}
