import {measure, metrics} from "../../../type/font.js";
import {axisPart} from "../../axisPart.js";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";
import {isEndLabel} from "./endLabels.js";
import {leastPitch} from "./rowRoom.js";
import {boxOf} from "./textBox.js";

/** The part of a chart’s height that turned names may take. */
const mostTurned = 0.4;

/** Px that the descenders of a name may reach under the plot. */
const mostUnder = 8;

/**
 * What is wrong with the names of a chart at this width, and the way out: names along x that are turned, and stand on one another
 * or take two fifths of the chart, and names at the ends of lines, or along y, that leave it or are too many. *null* where all find room. A turn that
 * an author asks for is the author’s.
 */
export function crowdedNames(chart: DrawnChart, texts: readonly FlatText[]): string | null {
  const width = Math.round(chart.width);
  const along = texts.filter((text) => isTurnedName(text));
  const crowded = widestOf(along.filter((text) => isCrowded(text, along, chart)));
  if (crowded)
    return `no room for names along x: ${crowded.text} at a width of ${width} px (draw the bars from left to right, with the names along y, or shorten them)`;
  const beside = texts.filter(isNameBeside);
  const cut = widestOf(beside.filter((text) => boxOf(text).left < -1 || boxOf(text).right > chart.width + 1));
  if (cut) return `no room for names along y: ${cut.text} at a width of ${width} px (shorten it)`;
  const close = beside.some((text) =>
    beside.some((other) => other !== text && isUnder(text, other, pitchOf(text, chart)))
  );
  if (close)
    return `no room for names along y: ${beside.length} in a height of ${Math.round(chart.height)} px (draw fewer rows, or set height)`;
  const labels = texts.filter((text) => isEndLabel(chart, text));
  const wide = widestOf(labels.filter((text) => boxOf(text).right > chart.width + 1 || boxOf(text).left < -1));
  if (wide)
    return `no room for names of lines: ${wide.text} at a width of ${width} px (shorten it, or write color: {legend: true} and no text)`;
  const foot = chart.height - (labels[0]?.of?.margins.bottom ?? 0) + mostUnder;
  const isPanel = chart.scale("fy") !== undefined;
  const high = !isPanel && labels.some((text) => boxOf(text).bottom > foot || boxOf(text).top < 0);
  if (high)
    return `no room for names of lines: ${labels.length} in a height of ${Math.round(chart.height)} px (name fewer, set height, or draw panels)`;
  return null;
}

/** What is wrong with names of dots that stand on others and find no other place, and the way out; *null* for none. */
export const crowdedDots = ({width}: DrawnChart, [lost]: readonly FlatText[]): string | null =>
  lost === undefined
    ? null
    : `no room for names of dots: ${lost.text} at a width of ${Math.round(width)} px (name fewer, or publish no width so narrow: widths of the notebook)`;

/** Whether a text names a place along y. */
function isNameBeside({of, turn}: FlatText): boolean {
  const part = of && axisPart(of.mark);
  return part?.part === "tick label" && (part.scale === "y" || part.scale === "fy") && turn === 0;
}

/** Whether a text stands on another of its column, or so near that their lines run into one another. */
function isUnder(text: FlatText, other: FlatText, pitch: number): boolean {
  const [one, next] = [boxOf(text), boxOf(other)];
  const across = Math.min(one.right, next.right) - Math.max(one.left, next.left);
  return across > 0 && Math.abs(text.y - other.y) < pitch * text.style.size;
}

/** Between the baselines of the words of an axis, in parts of their size: numbers have no descenders. */
function pitchOf({of}: FlatText, {scale}: DrawnChart): number {
  const part = of && axisPart(of.mark);
  const type = part?.part === "tick label" ? scale(part.scale)?.type : undefined;
  return type === "band" || type === "point" ? leastPitch : 0.55;
}

const widestOf = (texts: readonly FlatText[]) =>
  texts.toSorted((a, b) => measure(b.text, b.style) - measure(a.text, a.style))[0];

/** Whether a text names a place along x and is turned by us, to 45 degrees. */
function isTurnedName({of, turn}: FlatText): boolean {
  const part = of && axisPart(of.mark);
  return part?.part === "tick label" && (part.scale === "x" || part.scale === "fx") && turn === -45;
}

function isCrowded(text: FlatText, all: readonly FlatText[], {height}: DrawnChart): boolean {
  const {left, bottom, top} = boxOf(text);
  const steps = all.map(({x}) => Math.abs(x - text.x)).filter((step) => step > 0.5);
  // Nearer than that capitals stand on one another.
  const isOnNext = Math.min(...steps) * Math.SQRT1_2 < metrics.capHeight * text.style.size;
  return left < -1 || bottom > height + 1 || bottom - top > mostTurned * height || isOnNext;
}
