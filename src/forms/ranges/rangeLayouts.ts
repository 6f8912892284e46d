import {type Area, type Layout, lineFrom, lineWidth} from "../../form.js";
import {flagNote} from "../../plot/flagNote.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import {axisAcross} from "../../plot/linearAxis.js";
import {rowCounts, type RowFrame, rowFrame, singleRows} from "../../plot/rows/rowFrame.js";
import type {RowOptions} from "../../plot/rows/rowOptions.js";
import {dotRadius, dotSign, stemSize} from "../../theme/dotSizes.js";
import {lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {type Block, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {drawRange} from "./drawRange.js";
import {type RangeLabel, type RangeWords, rowLabels, type RowLabels} from "./rangeLabels.js";
import {hasArrow, hasTwo} from "./rangeArrow.js";
import {endsOf, type RangeRow} from "./rangeRow.js";
import {rangeScale, type RowSpan} from "./rangeScale.js";

/** Rows of dots in an area; in a box as many of them as find room. */
export function* rangeLayouts(
  rows: readonly RangeRow[],
  headings: readonly Phrase[],
  options: Pick<RowOptions, "labels" | "limit"> & Pick<LayoutOptions, "arrows" | "interval">,
  area: Area
): Generator<Layout> {
  for (const counted of rowCounts(rows.length, options.limit, area, singleRows))
    yield layOut(rowFrame(rows, counted, area), headings, {...kept(options), words: firstWords(options)}, area);
}

const firstWords = ({labels, interval}: Parameters<typeof rangeLayouts>[2]): RangeWords =>
  labels === "axis" ? "ticks" : interval ? "intervals" : "values";

const kept = ({arrows, interval}: Pick<LayoutOptions, "arrows" | "interval">) => ({
  arrows,
  ...(interval && {interval})
});

interface LayoutOptions {
  readonly words: RangeWords;
  /** Whether arrows lead from the first number of each row to the last. */
  readonly arrows: boolean;
  /** What heads the low and the high ends of intervals, where a table has them. */
  readonly interval?: readonly [low: Phrase, high: Phrase];
}

function layOut(frame: RowFrame<RangeRow>, headings: readonly Phrase[], options: LayoutOptions, area: Area): Layout {
  const {words, arrows, interval} = options;
  const {shown, names, column, pitch, size, lead} = frame;
  const {palette, width, format} = area;
  const radius = area.height === undefined ? dotRadius[format] : dotRadius.box;
  const labels = shown.map((row) => rowLabels(row, {size: size.type, radius, palette, labels: words}));
  const room = width - column.width;
  const spans = shown.flatMap((row, index) => spanOf(row, labels[index]!, radius) ?? []);
  const scale = rangeScale(spans, room);
  // Where values find no room, leave the figure in some font, or press intervals under their dots, fewer words stand there.
  const isKept = () =>
    scale.fits && isInside(labels, {scale, left: column.width}, area) && showsIntervals(shown, {scale, radius, room});
  if (words !== "ticks" && !isKept())
    return layOut(frame, headings, {...options, words: words === "intervals" ? "values" : "ticks"}, area);
  const unit = shown[0]?.cells[0]?.unit;
  const axis =
    words !== "ticks" || !unit
      ? null
      : axisAcross(scale.domain, unit, room < lengthWidth.roomy ? 3 : 5, {
          at: scale.at,
          edges: [-column.width - space.m, room + space.m]
        });
  const short = arrows && shown.some((row) => hasTwo(row) && !hasArrow(row, {arrows, scale}));
  const key = interval
    ? intervalKey(interval, size.type, area)
    : keyOf(headings, {arrows, short, size: size.type}, area);
  const top = key ? key.height + space.m : 0;
  const dots = top + pitch * names.length - lead + (axis ? space.xxl : 0);
  const notes = words !== "ticks" ? null : flagNotes(shown, {size: size.type}, area);
  const height = dots + (notes ? space.s + notes.height : 0);
  const chart = {...frame, labels, scale, axis, radius, arrows};
  const whole =
    column.blocks.every((block) => block.whole) && (key?.whole ?? true) && (notes?.whole ?? true) && scale.fits;
  return {
    height,
    whole,
    draw: () => {
      const {marks, texts} = drawRange(chart, {...area, top: area.top + top - lead});
      const under = notes?.place(area.left, area.top + dots + space.s) ?? [];
      return {marks, texts: [...(key?.place(area.left, area.top) ?? []), ...texts, ...under]};
    }
  };
}

interface Reach {
  readonly scale: LengthScale;
  readonly radius: number;
  readonly room: number;
}

/** Whether a scale shows most of the intervals that dots alone would show: labels beside them may leave them no room. */
function showsIntervals(rows: readonly RangeRow[], {scale, radius, room}: Reach): boolean {
  const dots = rows.flatMap((row) => row.dots.flatMap((dot) => (dot?.span && dot.at !== null ? [dot] : [])));
  if (dots.length === 0) return true;
  const bare = dots.map((dot) => ({low: endsOf(dot)[0], high: endsOf(dot)[1], before: radius, after: radius}));
  const hiddenAt = ({at}: LengthScale) =>
    dots.filter((dot) => {
      const [low, high] = endsOf(dot);
      return Math.max(at(high) - at(dot.at ?? 0), at(dot.at ?? 0) - at(low)) < radius + stemSize.seen;
    }).length;
  return hiddenAt(scale) - hiddenAt(rangeScale(bare, room)) <= dots.length / 2;
}

/** Whether any font keeps the labels of rows inside the figure. */
function isInside(
  labels: readonly RowLabels[],
  {scale, left}: {readonly scale: LengthScale; readonly left: number},
  area: Area
): boolean {
  return labels.every(({before, after}) => {
    const isShort = (label: RangeLabel | null, room: (end: number) => number) =>
      !label || label.block.width <= lineFrom(area, room(left + scale.at(label.at)) - label.offset, 600);
    return isShort(before, (end) => end) && isShort(after, (end) => area.width - end);
  });
}

/** Which of two columns has the hollow dots, or from which to which arrows lead; *null* for one column. */
function keyOf(
  [from, to]: readonly Phrase[],
  {arrows, short, size}: {readonly arrows: boolean; readonly short: boolean; readonly size: number},
  area: Area
): Block | null {
  if (!from || !to) return null;
  const {arrows: arrowWords, hollowAndFilled} = language.labels;
  const text = arrows ? arrowWords(from.text, to.text, short) : hollowAndFilled(from.text, to.text);
  const words = phrase(text, [...from.uses, ...to.uses]);
  return typeset(words, {size, fill: area.palette.mutedInk, role: "legend"}, lineWidth(area, area.width));
}

/** What the lines through dots are. */
function intervalKey([low, high]: readonly [Phrase, Phrase], size: number, area: Area): Block {
  const words = phrase(language.labels.intervalLines(low.text, high.text), [...low.uses, ...high.uses]);
  return typeset(words, {size, fill: area.palette.mutedInk, role: "legend"}, lineWidth(area, area.width));
}

/** Under dots that have no values: which rows are flagged; *null* where none is. */
function flagNotes(rows: readonly RangeRow[], {size}: {readonly size: number}, area: Area): Block | null {
  const words = flagNote(rows.map(({name, dots}) => ({name, flags: dots.flatMap((dot) => dot?.flags ?? [])})));
  const style = {size, fill: area.palette.mutedInk, role: "annotation"} as const;
  return words && typeset(words, style, lineWidth(area, area.width));
}

/** What a row takes of the width: its dots with their labels, and what is said of a missing one; *null* for one without dots. */
function spanOf({dots}: RangeRow, {before, after, missing}: RowLabels, radius: number): RowSpan | null {
  const known = dots.flatMap((dot) => (dot ? [endsOf(dot)] : []));
  if (known.length === 0) return null;
  const isOpen = dots.some((dot) => dot?.open);
  const bare = radius + (isOpen ? dotSign.point : 0);
  const width = (label: RowLabels["after"]) => (label ? label.offset + Math.ceil(label.block.width) : bare);
  return {
    low: Math.min(...known.map(([low]) => low)),
    high: Math.max(...known.map(([, high]) => high)),
    before: width(before),
    after: width(after) + (missing ? space.m + Math.ceil(missing.width) : 0)
  };
}
