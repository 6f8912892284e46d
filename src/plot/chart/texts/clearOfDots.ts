import {Dot, Text} from "@observablehq/plot";
import {axisPart} from "../../axisPart.js";
import type {Box} from "../../labels/obstacles.js";
import {extentOf} from "../flat/extentOf.js";
import {type FlatMark, type FlatText, rowOf} from "../flat/flatten.js";
import type {DrawnMark} from "../drawChart.js";
import {boxOf} from "./textBox.js";

/** Px between a dot and the text that says what it is. */
const gap = 2;

/**
 * The texts of a chart, with those that an author sets beside their dots clear of them: Plot’s distances are for type of 10 px,
 * and the type is larger. A text moves the way that its author moved it; one in the middle of its dot stays.
 */
export const clearOfDots = (texts: readonly FlatText[], dots: Dots): FlatText[] =>
  texts.map((text) => {
    const dot = dotOf(text, dots);
    return dot ? moved(text, dot) : text;
  });

/** The dots of a chart, by where they stand. */
export type Dots = ReadonlyMap<string, Box>;

/** The dots of a chart of which an author sets texts beside some; none where he does not. */
export function dotsIn(marks: readonly FlatMark[], texts: readonly FlatText[]): Dots {
  const dots = new Map<string, Box>();
  if (!texts.some(isMoved)) return dots;
  for (const {of, shapes, sources} of marks) {
    if (!(of?.mark instanceof Dot)) continue;
    for (const [index, shape] of shapes.entries()) {
      const row = sources[index] && rowOf(sources[index]);
      if (row !== null && row !== undefined) dots.set(placeOf(of, row), extentOf(shape));
    }
  }
  return dots;
}

/** The dot that an author sets a text beside; none for one in the middle of its dot. */
export const dotOf = (text: FlatText, dots: Dots): Box | undefined =>
  isMoved(text) && text.of && text.row !== null ? dots.get(placeOf(text.of, text.row)) : undefined;

function isMoved({of, turn}: FlatText): boolean {
  return of?.mark instanceof Text && axisPart(of.mark) === null && turn === 0 && (of.mark.dx !== 0 || of.mark.dy !== 0);
}

const placeOf = ({panel, values}: DrawnMark, row: number) =>
  JSON.stringify([panel, Number(values["x"]?.[row]), Number(values["y"]?.[row])]);

function moved(text: FlatText, dot: Box): FlatText {
  const {left, right, top, bottom} = boxOf(text);
  const {dx = 0, dy = 0} = text.of?.mark ?? {};
  if (left >= dot.right + gap || right <= dot.left - gap || top >= dot.bottom + gap || bottom <= dot.top - gap)
    return text;
  if (Math.abs(dy) >= Math.abs(dx))
    return {...text, y: text.y + (dy < 0 ? dot.top - gap - bottom : dot.bottom + gap - top)};
  return {...text, x: text.x + (dx < 0 ? dot.left - gap - right : dot.right + gap - left)};
}
