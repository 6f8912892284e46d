import {Line, Text} from "@observablehq/plot";
import {group} from "d3";
import {widestWord, wrap} from "../../../type/wrap.js";
import {measure} from "../../../type/font.js";
import {spread} from "../../labels/spread.js";
import {mostBeside} from "../../rows/nameColumn.js";
import type {DrawnChart, DrawnMark} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";

/** Px from line to line of a name, in parts of its size. */
const lineHeight = 1.1;

/** The middle of a line of capitals over its baseline, in parts of its size. */
const middle = 0.35;

/** A name beside the first or the last point of a line. */
interface EndLabel {
  readonly lines: readonly FlatText[];
  readonly centre: number;
}

/**
 * The texts of a chart with those beside the ends of its lines in lines of words, where they are wider than a column of names
 * may be, and moved apart where they would stand on one another. A text that its author breaks is left in its lines.
 */
export function endLabels(chart: DrawnChart, texts: readonly FlatText[], top = 0): FlatText[] {
  const own = new Set(texts.filter((text) => isEndLabel(chart, text)));
  if (own.size === 0) return [...texts];
  const rows = [
    ...group(
      [...own],
      ({of}) => of,
      ({row}) => row
    ).values()
  ].flatMap((each) => [...each.values()]);
  const labels = rows.map((lines) => labelOf(lines, Math.floor(mostBeside * chart.width)));
  const columns = group(labels, ({lines: [first]}) => `${panelOf(first?.of)} ${first?.anchor} ${Math.round(first?.x ?? 0)}`); // prettier-ignore
  const moved = [...columns.values()].flatMap((column) => apart(column, limitsOf(chart, column, top)));
  return [...texts.filter((text) => !own.has(text)), ...moved];
}

/** Whether a text stands beside the first or the last point of a line. */
export function isEndLabel({marks}: DrawnChart, {of, row, turn, anchor}: FlatText): boolean {
  if (!(of?.mark instanceof Text) || row === null || turn !== 0 || anchor === "middle") return false;
  return (endsIn(marks).get(panelOf(of)) ?? new Set()).has(placeOf(of, row));
}

const known = new WeakMap<readonly DrawnMark[], ReadonlyMap<string, ReadonlySet<string>>>();

/** Where lines begin and end, by panel; worked out once for a chart. */
function endsIn(marks: readonly DrawnMark[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = known.get(marks) ?? new Map([...group(marks, panelOf)].map(([panel, own]) => [panel, endsOf(own)]));
  known.set(marks, ends);
  return ends;
}

const panelOf = (of?: DrawnMark | null) => JSON.stringify(of?.panel ?? {});

const placeOf = ({values}: DrawnMark, row: number) => `${Number(values["x"]?.[row])} ${Number(values["y"]?.[row])}`;

/** Where the lines of a panel begin and end, in px. */
function endsOf(marks: readonly DrawnMark[]): ReadonlySet<string> {
  const lines = marks.filter(({mark}) => mark instanceof Line);
  return new Set(
    lines.flatMap((each) => {
      const known = each.index.filter((row) => Number.isFinite(Number(each.values["y"]?.[row] ?? NaN)));
      const series = group(known, (row) => each.channels["z"]?.value?.[row]);
      return [...series.values()].flatMap((rows) => [rows[0], rows.at(-1)].flatMap((row) => row === undefined ? [] : [placeOf(each, row)])); // prettier-ignore
    })
  );
}

/** The lines of a label about the place of its own. */
function labelOf(lines: readonly FlatText[], most: number): EndLabel {
  const [first] = lines;
  if (!first) return {lines, centre: 0};
  const {text, style, y} = first;
  const centre = (y + (lines.at(-1)?.y ?? y)) / 2 - middle * style.size;
  if (lines.length > 1 || measure(text, style) <= most) return {lines, centre};
  const words = wrap(text, style, Math.max(most, widestWord(text, style)));
  const pitch = lineHeight * style.size;
  const start = y - ((words.length - 1) / 2) * pitch;
  return {lines: words.map((each, index) => ({...first, text: each, y: start + index * pitch})), centre};
}

/** Between which heights labels stand: over the words of the axis at the foot; in panels anywhere. */
function limitsOf(chart: DrawnChart, [first]: readonly EndLabel[], top: number) {
  const margins = first?.lines[0]?.of?.margins;
  if (!margins || chart.scale("fy")) return {low: -Infinity, high: Infinity};
  return {low: top, high: top + chart.height - margins.bottom};
}

/** Labels in a column so far from one another that a reader sees each. */
function apart(column: readonly EndLabel[], {low, high}: {readonly low: number; readonly high: number}): FlatText[] {
  const height = ({lines}: EndLabel) => lines.length * lineHeight * (lines[0]?.style.size ?? 0);
  // Names of several lines are told apart by air.
  const gap = column.some(({lines}) => lines.length > 1) ? 4 : 1;
  const {tops} = spread(column.map((label) => ({centre: label.centre, height: height(label)})), {low, high, gap}); // prettier-ignore
  return column.flatMap((label, index) => {
    const by = (tops[index] ?? 0) + height(label) / 2 - label.centre;
    return Math.abs(by) < 0.01 ? label.lines : label.lines.map((line) => ({...line, y: line.y + by}));
  });
}
