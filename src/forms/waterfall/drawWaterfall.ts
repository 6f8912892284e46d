import {rowScale} from "../../plot/rows/rowScales.js";
import {plotInPx} from "../../plot/plotInPx.js";
import {barX, link, tickX} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {hatchLines, hatchMark} from "../../plot/hatch.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import {zeroLine} from "../../plot/linearAxis.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {placeNames} from "../../plot/rows/nameColumn.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {zeroStub} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {Block, TextLine} from "../../type/typeset.js";
import type {Step} from "./step.js";

/** The number of a step, the ends of its bar in order, and the one that it stands beyond. */
export interface StepLabel {
  readonly block: Block;
  readonly edges: readonly [low: number, high: number];
  readonly at: number;
}

/** All that a waterfall is drawn from. */
interface WaterfallChart {
  readonly steps: readonly Step[];
  readonly frame: RowFrame<Step>;
  readonly labels: readonly StepLabel[];
  readonly scale: LengthScale;
  /** Under the rows; nothing where the numbers add up. */
  readonly note: Block;
}

/** Draws the bars of a waterfall with their names and numbers, and the lines that join one to the next. */
export function drawWaterfall({steps, frame, labels, scale, note}: WaterfallChart, area: Area): Drawing {
  const {palette, document, top} = area;
  const {column, pitch, insetTop, size} = frame;
  const left = area.left + column.width;
  const height = pitch * steps.length;
  const box = {document, left, top, width: area.width - column.width, height};
  const x = {type: "linear", domain: [...scale.domain], range: [...scale.range]} as const;
  const values = labels.flatMap(({block, edges, at}, row): TextLine[] => {
    const isBelow = at === edges[0] && edges[0] !== edges[1];
    const start = left + scale.at(at) + (isBelow ? -space.s : space.s);
    const middle = top + row * pitch + insetTop + size.bar / 2;
    return block.place(start, Math.round(middle - block.height / 2), isBelow ? "end" : "start");
  });
  return {
    marks: [
      ...plotMarks(bars(frame, scale, palette), {...box, x, y: rowScale(frame), color: colours(palette)}),
      ...plotInPx([...joins(frame, scale, palette), ...hatches(frame, scale, palette)], box)
    ],
    texts: [...placeNames(column, frame, area), ...values, ...note.place(area.left, top + height + space.s)]
  };
}

const colours = ({highlight, parts}: Palette) =>
  ({type: "ordinal", domain: ["total", "more", "less"], range: [highlight, ...parts]}) as const;

/** All bars but the last stand on one another. */
function bars({shown, column, insetTop, insetBottom, size}: RowFrame<Step>, scale: LengthScale, palette: Palette) {
  const name = ({name}: Step) => name.text;
  const fill = {value: "kind", scale: "color"} as const;
  const bar = (own: readonly Step[]) => barX(own, {x1: "from", x2: "to", y: name, insetTop, insetBottom, fill});
  const showing = {of: {x: ({fact}: Step) => fact}, by: {x: "length"}} as const;
  const marks = [shows(bar(shown.slice(0, -1)), {...showing, base: "chain"}), shows(bar(shown.slice(-1)), showing)];
  // Where names stand over their bars, the line of zero would run through them.
  const zero = zeroLine("x", palette);
  if (column.side === "beside")
    return shown.some((step) => isCrossed(step, scale)) ? [zero, ...marks] : [...marks, zero];
  const off = Math.max(0, (size.bar - zeroStub) / 2);
  const inset = {insetTop: insetTop + off, insetBottom: insetBottom + off};
  const hidden = shown.filter((step) => isShort(step, scale));
  const stubs = tickX(hidden, {x: "to", y: name, ...inset, stroke: palette.ink});
  return hidden.length > 0 ? [furniture(stubs, "tick"), ...marks] : marks;
}

/** Px that a bar is long of which the line of zero, drawn over it, would leave too little. */
const leastCrossed = 16;

/** Whether a short bar begins on one side of zero and ends on the other. */
const isCrossed = ({from, to}: Step, {at}: LengthScale) => from * to < 0 && Math.abs(at(to) - at(from)) < leastCrossed;

/** Whether a bar is too short to be seen. */
const isShort = ({from, to}: Step, {at}: LengthScale) => Math.abs(at(to) - at(from)) < 0.5;

/** From the end of each bar to the next that is seen; none through a name that stands between them. */
function joins({shown, column, pitch, insetTop, size}: RowFrame<Step>, scale: LengthScale, {mutedInk}: Palette) {
  const isNamed = (row: number, x: number) =>
    column.side === "above" && x < (column.blocks[row]?.width ?? 0) + space.xs;
  const last = shown.length - 1;
  const seen = shown.flatMap((step, row) => (row === 0 || row === last || !isShort(step, scale) ? [row] : []));
  const lines = seen.slice(1).flatMap((row, index) => {
    const before = seen[index] ?? 0;
    const [from, x] = [shown[before], shown[row - 1]].map((step) => scale.at(step?.to ?? 0));
    // Several bars that are too short to be seen may come to a step that is seen: no line then joins both ends.
    if (from === undefined || x === undefined || Math.abs(from - x) > joined) return [];
    if (shown.slice(before + 1, row + 1).some((_, index) => isNamed(before + 1 + index, x))) return [];
    return [{x, y1: before * pitch + insetTop + size.bar, y2: row * pitch + insetTop}];
  });
  if (lines.length === 0) return [];
  const mark = link(lines, {x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: mutedInk, strokeWidth: strokeWidths.hairline}); // prettier-ignore
  return [furniture(mark, "link")];
}

/** Px by which a line may miss the end of a bar that it joins. */
const joined = 0.25;

/** The hatch of a number that may still change, or that was not counted. */
function hatches({shown, pitch, insetTop, size}: RowFrame<Step>, {at}: LengthScale, palette: Palette): MarkRead[] {
  return shown.flatMap(({flags, from, to}, row): MarkRead[] => {
    if (flags.length === 0 || from === to) return [];
    const top = row * pitch + insetTop;
    const lines = hatchLines(at(Math.min(from, to)), at(Math.max(from, to)), top, top + size.bar);
    return [hatchMark(lines, palette)];
  });
}
