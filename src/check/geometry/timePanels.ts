import type {Box, PublishedMark} from "../published.js";
import type {Drawn} from "./drawn.js";
import {type EventMarks, readEventMarks} from "./eventMarks.js";
import {paintOf} from "./paint.js";
import {type DrawnAxis, readTimeAxes} from "./timeAxes.js";
import {type TimeScale, timeScaleOf} from "./timeScale.js";

/** One panel of a timeline as it is drawn. */
export interface DrawnPanel extends EventMarks {
  readonly axis: DrawnAxis;
  /** *null* where the axis cannot be read. */
  readonly scale: TimeScale | null;
  /** What widens from a part of the axis above to this panel, and the band that it ends in. */
  readonly wedge: PublishedMark | null;
  readonly band: PublishedMark | null;
}

/** Reads the panels of a timeline from the top. */
export function readPanels({marks, published: {texts, paper}}: Drawn): DrawnPanel[] {
  return readTimeAxes(marks, texts).map((axis) => {
    const own = marks.filter((mark) => mark.name !== "line" && over(axis, mark.box));
    const wedge = own.find((mark) => mark.name === "path" && paintOf(mark, paper) === "solid") ?? null;
    const band =
      own.find((mark) => mark.name === "rect" && wedge !== null && mark.box.top === wedge.box.bottom) ?? null;
    const rest = own.filter((mark) => mark !== wedge && mark !== band);
    return {axis, scale: timeScaleOf(axis), wedge, band, ...readEventMarks(rest, paper)};
  });
}

function over({top, line}: DrawnAxis, box: Box): boolean {
  return box.top >= top && box.bottom <= line.box.top;
}

/** The marks that were read as part of a panel. */
export function panelMarks({axis, wedge, band, events, strokes}: DrawnPanel): PublishedMark[] {
  const parts = events.flatMap((event) => event.parts.map(({mark}) => mark));
  return [axis.line, ...axis.ticks, ...(wedge ? [wedge] : []), ...(band ? [band] : []), ...parts, ...strokes];
}
