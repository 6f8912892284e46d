import {arrow, barX, line, ruleX} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import type {BarLength} from "../../plot/barLength.js";
import {hatchLines} from "../../plot/hatch.js";
import {axisWords, gridLines, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {furniture, type MarkRead, opens, shows} from "../../plot/marksRead.js";
import {placeNames} from "../../plot/nameColumn.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {RowFrame} from "../../plot/rowFrame.js";
import {axisBaseline, barSign, whiskerSize} from "../../theme/rowSizes.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {TextLine} from "../../type/typeset.js";
import type {Bar} from "./bar.js";
import type {LengthScale} from "../../plot/lengthScale.js";
import type {RowLabel} from "./rowLabel.js";

/** All that a chart of bars is drawn from. */
export interface BarChart extends RowFrame<Bar> {
  readonly labels: readonly RowLabel[];
  readonly scale: LengthScale;
  readonly axis: LinearAxis | null;
}

/** A bar that has a length, and its row. */
interface MeasuredBar extends BarLength {
  readonly bar: Bar;
  readonly name: string;
  readonly index: number;
  readonly fact: string;
}

const measuredBars = ({shown}: BarChart): MeasuredBar[] =>
  shown.flatMap((bar, index) =>
    bar.length && bar.address !== null ? [{...bar.length, bar, name: bar.name.text, index, fact: bar.address}] : []
  );

/** Draws bars with their names and values, or with an axis under them. */
export function drawBars(chart: BarChart, area: Area): Drawing {
  const {column, scale, names, labels, shown, pitch, insetTop, size, axis} = chart;
  const left = area.left + column.width;
  const height = pitch * names.length;
  const domain = names.map(({text}) => text);
  const box = {document: area.document, width: area.width - column.width, height, left, top: area.top};
  // Where names stand over their bars, the line would run through them.
  const zero = column.side === "above" ? [] : [zeroLine("x", area.palette)];
  const grid = axis ? [gridLines(axis, "x", area.palette)] : [];
  const x = {type: "linear", domain: [...scale.domain], range: [...scale.range]} as const;
  const y = {type: "band", domain, range: [0, height], padding: 0, round: false} as const;
  const measured = measuredBars(chart);
  const signs = pxMarks(measured, chart, area.palette);
  const px = {x: {domain: [0, box.width]}, y: {domain: [height, 0]}};
  const marks = [
    ...plotMarks([...grid, ...barMarks(measured, chart, area.palette), ...zero], {...box, x, y}),
    ...(signs.length > 0 ? plotMarks(signs, {...box, ...px}) : [])
  ];
  const bands = {type: "band", domain, start: area.top, step: pitch, width: pitch} as const;
  const values = labels.flatMap(({block, offset}, index): TextLine[] => {
    if (!block) return [];
    const end = shown[index]?.length?.reach ?? 0;
    const middle = area.top + index * pitch + insetTop + size.bar / 2;
    const y = Math.round(middle - block.height / 2);
    const x = left + scale.at(end) + (end < 0 ? -offset : offset);
    return block.place(Math.round(x * 100) / 100, y, end < 0 ? "end" : "start");
  });
  const lengths = {
    type: "linear",
    domain: scale.domain,
    range: [rounded(scale.range[0] + left), rounded(scale.range[1] + left)]
  } as const;
  const ticks = axis
    ? axisWords(
        axis,
        {
          scale: lengths,
          along: "x",
          at: (value) => rounded(left + scale.at(value)),
          across: area.top + height + axisBaseline
        },
        area.palette
      )
    : [];
  const place = {left: area.left, top: area.top, pitch, scale: bands, names};
  return {marks, texts: [...placeNames(column, place), ...values, ...ticks]};
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

function barMarks(measured: readonly MeasuredBar[], chart: BarChart, palette: Palette): MarkRead[] {
  const {insetTop, insetBottom} = chart;
  const inset = {insetTop, insetBottom};
  const of = {x: ({fact}: MeasuredBar) => fact};
  return [true, false].flatMap((highlighted) => {
    const own = measured.filter(({bar}) => bar.highlighted === highlighted);
    const fill = highlighted ? palette.highlight : palette.contextEdge;
    const solid = own.filter(({solid: to, end}) => to !== 0 || end === 0);
    const ranged = own.filter(({solid: to, end}) => to !== end && to !== 0);
    const back = own.filter(({open}) => open === "back");
    const thinner = {insetTop: insetTop + 0.5, insetBottom: insetBottom + 0.5, insetLeft: 0.5, insetRight: 0.5};
    const hollow = {...thinner, stroke: fill, fill: "none"};
    const margins = own.flatMap(({margin, name, fact}) =>
      margin ? [{low: margin[0], high: margin[1], name, fact}] : []
    );
    return [
      ...(solid.length > 0 ? [shows(barX(solid, {x1: 0, x2: "solid", y: "name", ...inset, fill}), {of})] : []),
      ...(ranged.length > 0
        ? [shows(barX(ranged, {x1: "solid", x2: "end", y: "name", ...hollow}), {of, by: {x: "interval"}})]
        : []),
      ...(back.length > 0 ? [shows(barX(back, {x1: 0, x2: "end", y: "name", ...hollow}), {of})] : []),
      ...(margins.length > 0 ? [whiskers(margins, chart, palette)] : [])
    ];
  });
}

interface MarginBar {
  readonly low: number;
  readonly high: number;
  readonly name: string;
  readonly fact: string;
}

/** Margins of error: thin bars over the ends of bars. */
function whiskers(margins: readonly MarginBar[], chart: BarChart, {ink, paper}: Palette): MarkRead {
  const off = (chart.size.bar - whiskerSize.thick) / 2;
  const inset = {insetTop: chart.insetTop + off, insetBottom: chart.insetBottom + off};
  const of = {x: ({fact}: MarginBar) => fact};
  const pen = {fill: ink, stroke: paper, strokeWidth: whiskerSize.rim};
  return shows(barX(margins, {x1: "low", x2: "high", y: "name", ...inset, ...pen}), {of, by: {x: "interval"}});
}

/** Hatches, signs of open ends and, between names, the line of zero, all of them in px. */
function pxMarks(measured: readonly MeasuredBar[], chart: BarChart, palette: Palette): MarkRead[] {
  return [
    ...measured.flatMap((each) =>
      each.bar.flags.length > 0 && each.solid !== 0 ? [hatched(chart, each, palette)] : []
    ),
    ...measured.flatMap((each) => openSigns(chart, each, palette.ink))
  ];
}

/** The top and the foot of a bar, in px from the top of the chart. */
function bandOf(chart: BarChart, index: number): readonly [top: number, bottom: number] {
  const top = index * chart.pitch + chart.insetTop;
  return [top, top + chart.size.bar];
}

/** The hatch of a value that may still change, or that was not counted. */
function hatched(chart: BarChart, {solid, index}: MeasuredBar, {paper}: Palette): MarkRead {
  const [start = 0, end = 0] = [chart.scale.at(0), chart.scale.at(solid)].toSorted((a, b) => a - b);
  const lines = hatchLines(start, end, ...bandOf(chart, index));
  return furniture(line(lines, {x: "x", y: "y", stroke: paper, strokeWidth: strokeWidths.hatch}), "hatch");
}

const ends = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;

/** Arrows at the end of a bar: to where the number may be. */
function openSigns(chart: BarChart, {open, end, fact, index}: MeasuredBar, stroke: string): MarkRead[] {
  if (open === null) return [];
  const {scale} = chart;
  const [top, bottom] = bandOf(chart, index);
  const y = (top + bottom) / 2;
  const at = scale.at(end);
  const way = end < 0 ? -1 : 1;
  const inside = Math.max(4, Math.min(barSign.back, Math.abs(at - scale.at(0)) - 6));
  const [middle, more, less] = barSign.both;
  const spans = {
    out: [barSign.out],
    back: [[0, -inside]],
    both: [
      [middle, more],
      [middle, less]
    ]
  } as const;
  const style = {stroke, strokeWidth: strokeWidths.rule} as const;
  const foot = at + way * spans[open][0][0];
  return [
    opens(ruleX([foot], {y1: top + 2, y2: bottom - 2, ...style}), fact),
    ...spans[open].map(([from, to]) => {
      const shaft = [{x1: at + way * from, x2: at + way * to, y1: y, y2: y}];
      return opens(arrow(shaft, {...ends, ...style, headLength: arrowHead.small}), fact);
    })
  ];
}
