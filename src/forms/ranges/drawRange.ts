import {rowScale} from "../../plot/rows/rowScales.js";
import {plotInPx} from "../../plot/plotInPx.js";
import {arrow, barX, dot, link, ruleX} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {axisWords, type LinearAxis} from "../../plot/linearAxis.js";
import {lengthRecord, type LengthScale} from "../../plot/rows/lengthScale.js";
import {type MarkRead, opens, shows} from "../../plot/marksRead.js";
import {placeNames} from "../../plot/rows/nameColumn.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {rowGrid} from "../../plot/rows/rowGrid.js";
import {arrowSize, dotSign, stemSize} from "../../theme/dotSizes.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";
import {textSize} from "../../theme/typeSizes.js";
import type {Palette} from "../../theme/theme.js";
import {type TextLine, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {hasArrow} from "./rangeArrow.js";
import type {RowLabels} from "./rangeLabels.js";
import {endsOf, type RangeDot, type RangeRow} from "./rangeRow.js";
import {rangeGuides} from "./rangeGuides.js";
import {rangeZero} from "./rangeZero.js";

/** All that rows of dots are drawn from. */
interface RangeChart extends RowFrame<RangeRow> {
  readonly labels: readonly RowLabels[];
  readonly scale: LengthScale;
  readonly axis: LinearAxis | null;
  readonly radius: number;
  /** Whether arrows lead from the first number of each row to the last. */
  readonly arrows: boolean;
}

/** Draws rows of dots, their lines and their labels, or an axis under them. */
export function drawRange(chart: RangeChart, area: Area): Drawing {
  const {column, scale, names, pitch, axis} = chart;
  const {palette, document, top} = area;
  const left = area.left + column.width;
  const height = pitch * names.length;
  const box = {document, width: area.width - column.width, height, left, top};
  const x = {type: "linear", domain: [...scale.domain], range: [...scale.range]} as const;
  // The middle of a dot's row, which names over their dots push down.
  const shift = chart.insetTop + chart.size.bar / 2 - pitch / 2;
  const hasWords = (row: number) => !chart.shown[row]?.dots.every((dot) => dot !== null);
  const inset = chart.insetTop - shift;
  const inRow = {insetTop: inset, insetBottom: pitch - chart.size.bar - inset};
  const signs = chart.shown.flatMap(({dots, highlighted}, row) => {
    const stroke = highlighted ? palette.highlight : palette.contextEdge;
    return dots.flatMap((each) => (each ? openSigns(each, row, chart, stroke) : []));
  });
  const drawn = [true, false].flatMap((strong) => dotMarks(chart, strong, palette));
  const marks = [
    ...plotInPx(rangeGuides(chart, palette), box),
    ...plotMarks(
      [
        ...(axis ? [rowGrid(axis, {names, hasWords, side: column.side, ...inRow}, palette)] : []),
        ...rangeZero(chart, axis !== null, palette),
        ...joins(chart, palette),
        ...drawn
      ],
      {...box, x, y: rowScale(chart, shift)}
    ),
    ...plotInPx(signs, box)
  ];
  return {
    marks,
    texts: [...placeNames(column, chart, area), ...labelLines(chart, left, area), ...ticks(chart, left, area)]
  };
}

/** The lines from dot to dot of a row, and those of ranges and margins of error. */
function joins(chart: RangeChart, palette: Palette): MarkRead[] {
  const {shown, scale, pitch, arrows} = chart;
  const joined = shown.flatMap((row) => {
    const {dots, name, highlighted} = row;
    const [from, to] = dots;
    if (!from || !to || from.at === null || to.at === null) return [];
    // What lies under the dots joins nothing that can be seen.
    const isLong = arrows ? hasArrow(row, chart) : Math.abs(scale.at(to.at) - scale.at(from.at)) >= stemSize.shortest;
    if (!isLong) return [];
    return [{x1: from.at, x2: to.at, name: name.text, facts: [from.address, to.address], highlighted}];
  });
  const spans = shown.flatMap(({dots, name, highlighted}) =>
    dots.flatMap((each) =>
      each?.span
        ? [
            {
              x1: each.span[0],
              x2: each.span[1],
              name: name.text,
              facts: each.ends?.map(({address}) => address) ?? [each.address],
              highlighted
            }
          ]
        : []
    )
  );
  return [true, false].flatMap((strong) => {
    const stroke = strong ? palette.highlight : palette.contextEdge;
    return [
      ...pairMarks(
        joined.filter(({highlighted}) => highlighted === strong),
        stroke,
        arrows
      ),
      ...spanMarks(
        spans.filter(({highlighted}) => highlighted === strong),
        stroke,
        pitch
      )
    ];
  });
}

interface Join {
  readonly x1: number;
  readonly x2: number;
  readonly name: string;
  readonly facts: readonly string[];
}

function pairMarks(pairs: readonly Join[], stroke: string, arrows: boolean): MarkRead[] {
  if (pairs.length === 0) return [];
  const pen = {x1: "x1", x2: "x2", y1: "name", y2: "name", stroke, strokeWidth: stemSize.join} as const;
  // A head of sharp corners would end beyond its number.
  const head = {headLength: arrowHead.large, strokeLinejoin: "round", strokeLinecap: "round"} as const;
  const mark = arrows ? arrow(pairs, {...pen, ...head}) : link(pairs, pen);
  return [shows(mark, {of: {x: ({facts}: Join) => facts}})];
}

function spanMarks(spans: readonly Join[], fill: string, pitch: number): MarkRead[] {
  if (spans.length === 0) return [];
  const off = (pitch - stemSize.interval) / 2;
  const [own, ofCells] = [spans.filter(({facts}) => facts.length === 1), spans.filter(({facts}) => facts.length > 1)];
  const mark = barX(own, {x1: "x1", x2: "x2", y: "name", insetTop: off, insetBottom: off, fill});
  const pen = {x1: "x1", x2: "x2", y1: "name", y2: "name", stroke: fill, strokeWidth: stemSize.interval} as const;
  const of = {x: ({facts}: Join) => facts};
  return [
    ...(own.length > 0 ? [shows(mark, {of, by: {x: "interval"}})] : []),
    ...(ofCells.length > 0 ? [shows(link(ofCells, pen), {of})] : [])
  ];
}

/** The dots of the rows that matter, or of the others: hollow ones of the first of two columns, filled ones of the last. */
function dotMarks(chart: RangeChart, strong: boolean, palette: Palette): MarkRead[] {
  const {shown, radius} = chart;
  const fill = strong ? palette.highlight : palette.contextEdge;
  return (["foot", "hollow", "filled"] as const).flatMap((look) => {
    const own = shown.flatMap((row) =>
      row.dots.flatMap((each, column) =>
        each?.at != null && row.highlighted === strong && look === lookOf(row, column, chart)
          ? [{x: each.at, name: row.name.text, fact: each.address}]
          : []
      )
    );
    if (own.length === 0) return [];
    const paint =
      look === "hollow"
        ? {r: radius - strokeWidths.rule / 2, fill: palette.paper, stroke: fill, strokeWidth: strokeWidths.rule}
        : {r: look === "foot" ? arrowSize.foot : radius, fill};
    const mark = dot(own, {x: "x", y: "name", ...paint});
    return [shows(mark, {of: {x: ({fact}: (typeof own)[number]) => fact}})];
  });
}

/** How a number is drawn: as the foot of an arrow, whose head has no dot, or as a hollow or a filled one. */
function lookOf(row: RangeRow, column: number, chart: RangeChart): "foot" | "hollow" | "filled" | null {
  const isFirst = row.dots.length > 1 && column === 0;
  if (hasArrow(row, chart)) return isFirst ? "foot" : null;
  return isFirst ? "hollow" : "filled";
}

const ends = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;

/** Arrows beside a dot, to where the number may be; over it where another dot of its row is in the way. */
function openSigns(
  each: RangeDot,
  row: number,
  {scale, pitch, insetTop, size, radius, shown}: RangeChart,
  stroke: string
): MarkRead[] {
  if (each.open === null) return [];
  const level = row * pitch + insetTop + size.bar / 2;
  const pen = {stroke, strokeWidth: strokeWidths.rule} as const;
  const ways = {more: [1], less: [-1], either: [1, -1]}[each.open];
  const at = scale.at(each.at ?? 0);
  const others = shown[row]?.dots.flatMap((dot) => (dot && dot !== each && dot.at !== null ? [scale.at(dot.at)] : []));
  return ways.flatMap((way) => {
    const isBlocked = others?.some(
      (other) => (other - at) * way >= 0 && Math.abs(other - at) < 2 * radius + dotSign.point
    );
    const [half, x1] = isBlocked ? [radius / 2, at] : [radius, at + way * (radius + dotSign.foot)];
    const y = isBlocked ? level - radius - dotSign.foot - half : level;
    const x2 = x1 + way * (dotSign.point - dotSign.foot);
    return [
      opens(ruleX([x1], {y1: y - half, y2: y + half, ...pen}), each.address),
      opens(arrow([{x1, x2, y1: y, y2: y}], {...ends, ...pen, headLength: arrowHead.large}), each.address)
    ];
  });
}

function labelLines({labels, shown, names, scale, axis, pitch, insetTop, size}: RangeChart, left: number, area: Area) {
  const {palette} = area;
  const top = (row: number, height: number) =>
    Math.round(area.top + row * pitch + insetTop + size.bar / 2 - height / 2);
  const rest = {size: textSize.base, fill: palette.mutedInk, role: "annotation"} as const;
  // Past the line of an axis, which need not stand at the edge of the plot.
  const start = axis ? scale.at(scale.domain[0]) + space.s : 0;
  return names.flatMap((_, row): TextLine[] => {
    const label = labels[row];
    if (!label) {
      const block = typeset(phrase(language.labels.rowsLeftOut), rest, Infinity);
      return block.place(left + start, top(row, block.height));
    }
    const {before, after, missing} = label;
    const known = shown[row]?.dots.flatMap((each) => (each ? [endsOf(each)[1]] : [])) ?? [];
    const last = after ? scale.at(after.at) + after.offset + after.block.width : scale.at(Math.max(...known, 0));
    const gone = known.length > 0 ? last + space.m : start;
    return [
      ...(before
        ? before.block.place(left + scale.at(before.at) - before.offset, top(row, before.block.height), "end")
        : []),
      ...(after ? after.block.place(left + scale.at(after.at) + after.offset, top(row, after.block.height)) : []),
      ...(missing ? missing.place(left + gone, top(row, missing.height)) : [])
    ];
  });
}

function ticks({axis, scale, pitch, names}: RangeChart, left: number, area: Area): TextLine[] {
  if (!axis) return [];
  const across = area.top + pitch * names.length + axisBaseline;
  return axisWords(axis, {scale: lengthRecord(scale, left), along: "x", across}, area.palette);
}
