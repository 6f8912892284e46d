import {roundedPx} from "../../plot/roundedPx.js";
import {rect, ruleX} from "@observablehq/plot";
import {scaleLinear} from "d3";
import type {Derived} from "../../facts/derived/derived.js";
import {type Area, type Drawing, lineFrom} from "../../form.js";
import type {PlotBox} from "../../plot/labels/leaderMarks.js";
import {axisWords, gridLines, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {Palette} from "../../theme/theme.js";
import {classGap, markerSize} from "../../theme/histogramSizes.js";
import {timeAxisSize, valueAxisGap} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import {textSize} from "../../theme/typeSizes.js";
import type {Block, TextLine} from "../../type/typeset.js";
import type {Histogram, ValueClass} from "./valueClasses.js";

/** An edge of a class that is named. */
export interface EdgeTick {
  readonly value: number;
  readonly word: string;
}

/** A histogram with its axes. */
interface HistogramChart {
  readonly histogram: Histogram;
  readonly domain: readonly [number, number];
  readonly axis: LinearAxis;
  readonly ticks: readonly EdgeTick[];
  /** What the bars count, over the axis; and how many rows have no number, under all. */
  readonly title: Block;
  readonly note: Block;
  /** The words of the marker, over its line; empty without one. */
  readonly marked: Block;
}

/** Draws the bars of a histogram, its axes and its marker. */
export function drawHistogram(chart: HistogramChart, box: PlotBox, area: Area): Drawing {
  const {histogram, domain, axis, ticks, title, note, marked} = chart;
  const {classes, marker} = histogram;
  const {palette, document} = area;
  const {left, top, width, height} = box;
  const [from, to] = [classes[0]?.from ?? 0, classes.at(-1)?.to ?? 1];
  const values = {type: "linear", domain: [from, to], range: [left, left + width]} as const;
  const counts = {type: "linear", domain, range: [top + height, top]} as const;
  const scales = {x: {type: "linear", domain: [from, to]}, y: {type: "linear", domain: [...domain]}} as const;
  const plot = {document, ...box, ...scales};
  const tickEnds = {y1: height, y2: height + timeAxisSize.tick, stroke: palette.mutedInk};
  const edgeMarks = ruleX(ticks.map(({value}) => value), tickEnds); // prettier-ignore
  const at = scaleLinear(values.domain, values.range);
  return {
    marks: [
      ...plotMarks([gridLines(axis, "y", palette), classBars(classes, palette), zeroLine("y", palette)], plot),
      ...plotMarks([furniture(edgeMarks, "tick")], {...plot, y: {domain: [height, 0]}}),
      ...(marker ? markerMarks(marker.value, classes, {...box, domain, edges: [from, to]}, area) : [])
    ],
    texts: [
      ...title.place(area.left, area.top),
      ...(marker ? markerLines(marked, at(placeOf(marker.value)), box, area) : []),
      ...axisWords(axis, {scale: counts, along: "y", across: left - valueAxisGap}, palette),
      ...ticks.map(({value, word}): TextLine => {
        const role = {tick: values, along: "x", at: [value]} as const;
        const style = {size: textSize.small};
        const y = top + height + timeAxisSize.baseline;
        return {text: word, x: at(value), y, style, fill: palette.mutedInk, anchor: "middle", uses: [], role};
      }),
      ...note.place(area.left, top + height + timeAxisSize.height + space.xs)
    ]
  };
}

function classBars(classes: readonly ValueClass[], {highlight}: Palette): MarkRead {
  const inset = {insetLeft: classGap, insetRight: classGap};
  const bars = rect(classes, {x1: "from", x2: "to", y1: 0, y2: countOf, ...inset, fill: highlight});
  const operation = ({count}: ValueClass) => count.operation;
  const ends = (each: ValueClass) => [`${operation(each)}/from`, `${operation(each)}/to`];
  return shows(bars, {of: {x: ends, y: operation}, by: {x: "interval"}});
}

interface MarkerPlot extends PlotBox {
  /** Of the counts. */
  readonly domain: readonly [number, number];
  /** The first edge of the classes and the last. */
  readonly edges: readonly [from: number, to: number];
}

/** The line of a marker, from over the bars; with a rim, so that it is seen where it runs through one. */
function markerMarks(
  value: Derived,
  classes: readonly ValueClass[],
  {left, top, width, height, domain, edges: [from, to]}: MarkerPlot,
  {document, palette}: Area
): SVGGElement[] {
  // In narrow bars the line ends above them, since it would hide too much of one; in wide ones it is no wider than a part.
  const barWidth = width / Math.max(1, classes.length);
  const thick = partOf(barWidth, markerSize.thick);
  const rim = partOf(barWidth, markerSize.rim);
  const inset = {insetLeft: -thick / 2, insetRight: -thick / 2};
  const spare = (((to - from) / width) * (thick + rim)) / 2;
  const under = classes.filter((each) => isNear(each, placeOf(value), spare)).map(countOf);
  const level = scaleLinear(domain, [height, 0]);
  const foot =
    barWidth < markerSize.throughBar ? level(Math.max(0, ...under)) + space.m - markerSize.gap : height + space.m;
  const pen = {...inset, fill: palette.ink, stroke: palette.paper, strokeWidth: rim};
  const mark = rect([value], {x1: placeOf, x2: placeOf, y1: 0, y2: foot, ...pen});
  const of = {x: ({operation}: Derived) => [operation, operation], y: null};
  const over = {left, top: top - space.m, width, height: height + space.m};
  return plotMarks([shows(mark, {of, by: {x: "interval"}})], {
    document,
    ...over,
    x: {type: "linear", domain: [from, to]},
    y: {domain: [over.height, 0]}
  });
}

const placeOf = ({quantity}: Derived) => (quantity.bound === "range" ? NaN : quantity.value);

const isNear = ({from, to}: ValueClass, value: number, spare: number) => value >= from - spare && value <= to + spare;

const partOf = (
  width: number,
  {part, least, most}: {readonly part: number; readonly least: number; readonly most: number}
) => roundedPx(Math.min(most, Math.max(least, width * part)));

const countOf = ({count}: ValueClass) => (count.quantity.bound === "range" ? NaN : count.quantity.value);

/** The words of a marker over its line at **x** px, within the chart in any font. */
function markerLines(marked: Block, x: number, {left, top, width}: PlotBox, area: Area): TextLine[] {
  const near = Math.max(left, Math.min(x + space.xs, left + width - marked.width));
  const start = marked.width <= lineFrom(area, area.left + area.width - near, 600) ? near : left;
  return marked.place(start, top - marked.height - space.xs - space.s);
}
