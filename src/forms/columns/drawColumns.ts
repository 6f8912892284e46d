import {roundedPx} from "../../plot/roundedPx.js";
import {plotInPx} from "../../plot/plotInPx.js";
import {arrow, barY, ruleY} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import type {BarLength} from "../../plot/rows/barLength.js";
import {hatchLines, hatchMark} from "../../plot/hatch.js";
import {axisWords, gridLines, zeroLine} from "../../plot/linearAxis.js";
import {type MarkRead, opens, shows} from "../../plot/marksRead.js";
import {openSpans} from "../../plot/openSpans.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {columnNames, hatchedFrom, keyLine} from "../../theme/columnSizes.js";
import {barSign, whiskerSize} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {TextLine} from "../../type/typeset.js";
import type {Column} from "./column.js";
import type {ColumnChart} from "./columnChart.js";
import type {SignRun} from "./columnLabel.js";

/** Draws columns with their names under them, and with their values or an axis. */
export function drawColumns(chart: ColumnChart, area: Area): Drawing {
  const {names, pitch, height, scale, axis, words: printed = {left: true, foot: true}} = chart;
  const {palette, document} = area;
  const [left, top] = [area.left + chart.left, area.top + chart.top];
  const box = {document, width: roundedPx(pitch * names.length, 4), height, left, top};
  const range = scale.range.map((px) => roundedPx(height - px, 4));
  const y = {type: "linear", domain: [...scale.domain], range} as const;
  const x = {type: "band", domain: names, range: [0, box.width], padding: 0, round: false} as const;
  const grid = axis ? [gridLines(axis, "y", palette)] : [];
  const drawn = drawnColumns(chart);
  const marks = [
    ...plotMarks([...grid, ...columnMarks(chart, drawn, palette), zeroLine("y", palette)], {...box, x, y}),
    ...plotInPx(signs(chart, drawn, palette), box)
  ];
  const [low = 0, high = 0] = range.map((end) => roundedPx(end + top, 4));
  const lengths = {type: "linear", domain: scale.domain, range: [low, high]} as const;
  const across = area.left + (axis?.width ?? 0);
  const words = axis && printed.left ? axisWords(axis, {scale: lengths, along: "y", across}, palette) : [];
  const named = printed.foot ? nameWords(chart, area) : [];
  return {marks, texts: [...keyWords(chart, area), ...valueWords(chart, area), ...words, ...named]};
}

const middleOf = ({pitch, before}: ColumnChart, index: number) => (before + index + 0.5) * pitch;

function keyWords({key}: ColumnChart, {left, top, palette}: Area): TextLine[] {
  const {size, baseline, leading} = keyLine;
  const style = {style: {size}, fill: palette.mutedInk, uses: [], role: "annotation"} as const;
  return key.map((text, line) => ({text, x: left, y: top + baseline + line * leading, ...style}));
}

function valueWords(chart: ColumnChart, area: Area): TextLine[] {
  const {labels, scale, height, axis} = chart;
  const grid = (axis?.values ?? []).map((value) => height - scale.at(value));
  return labels.flatMap((label, index): TextLine[] => {
    const {block, offset, run = [index, index]} = label;
    if (!block) return [];
    const end = endUnder(chart, run, block.width);
    const foot = height - scale.at(end);
    const y = clearOf(grid, end < 0 ? foot + offset : foot - offset - block.height, block.height, end < 0);
    const middle = (middleOf(chart, run[0]) + middleOf(chart, run[1])) / 2;
    return block.place(area.left + chart.left + roundedPx(middle), Math.round(area.top + chart.top + y), "middle");
  });
}

/** The end beyond which the words of columns stand: of all columns that words so wide are over, the farthest. */
function endUnder({columns, labels, pitch}: ColumnChart, [first, last]: SignRun, width: number): number {
  const reach = (index: number) => columns[index]?.length?.reach ?? 0;
  // Words with a number find room over their own column, or are not set.
  const over = labels[first]?.signs.length ? Math.max(0, Math.ceil((width / pitch - (last - first + 1)) / 2)) : 0;
  const own = Array.from({length: last - first + 1}, (_, index) => reach(first + index));
  const near = Array.from({length: last - first + 1 + 2 * over}, (_, index) => reach(first - over + index));
  return own.every((value) => value < 0) ? Math.min(...near) : Math.max(...near, 0);
}

/** Where words that would stand on a grid line stand clear of it, further from their column, if there is room between it and the next. */
function clearOf(grid: readonly number[], y: number, height: number, down: boolean): number {
  const crossed = (top: number) => grid.find((at) => at > top - space.xxs && at < top + height + space.xxs);
  const line = crossed(y);
  if (line === undefined) return y;
  const moved = down ? line + space.xs : line - space.xs - height;
  return crossed(moved) === undefined && grid.some((at) => (down ? at > moved : at < moved)) ? moved : y;
}

/** The names of columns, each line of them a tick of its place. */
function nameWords(chart: ColumnChart, {left, top, palette}: Area): TextLine[] {
  const {ticks, names, pitch, before, height} = chart;
  const start = left + chart.left;
  const scale = {type: "band", domain: names, start, step: pitch, width: pitch} as const;
  const foot = top + chart.top + height + columnNames.baseline;
  return ticks.flatMap(({index, lines}) =>
    lines.map((text, row): TextLine => {
      const at = [names[index] ?? ""];
      return {
        text,
        x: start + middleOf(chart, index - before),
        y: foot + row * columnNames.leading,
        style: {size: columnNames.size},
        fill: palette.mutedInk,
        anchor: "middle",
        uses: [],
        role: {tick: scale, along: "x", at}
      };
    })
  );
}

interface DrawnColumn extends BarLength {
  readonly column: Column;
  readonly name: string;
  readonly index: number;
  /** Its address. */
  readonly fact: string;
}

function drawnColumns({columns}: ColumnChart): DrawnColumn[] {
  return columns.flatMap((column, index): DrawnColumn[] => {
    const {length, address, name} = column;
    return length && address !== null ? [{...length, column, name: name.text, index, fact: address}] : [];
  });
}

/** Px between the edges of a column's place and the column. */
function insetOf({pitch, bar}: ColumnChart, more = 0) {
  const side = Math.floor((pitch - bar) / 2) + more;
  return {insetLeft: side, insetRight: roundedPx(pitch - bar - side + 2 * more, 4)};
}

function columnMarks(chart: ColumnChart, drawn: readonly DrawnColumn[], palette: Palette): MarkRead[] {
  const inset = insetOf(chart);
  const of = {y: ({fact}: DrawnColumn) => fact};
  return [true, false].flatMap((highlighted) => {
    const own = drawn.filter(({column}) => column.highlighted === highlighted);
    const fill = highlighted ? palette.highlight : palette.contextEdge;
    const solid = own.filter(({solid: to, end}) => to !== 0 || end === 0);
    const ranged = own.filter(({solid: to, end}) => to !== end && to !== 0);
    const back = own.filter(({open}) => open === "back");
    const hollow = {...insetOf(chart, 0.5), insetTop: 0.5, insetBottom: 0.5, stroke: fill, fill: "none"};
    const margins = own.flatMap(({margin, name, fact}) =>
      margin ? [{low: margin[0], high: margin[1], name, fact}] : []
    );
    return [
      ...(solid.length > 0 ? [shows(barY(solid, {y1: 0, y2: "solid", x: "name", ...inset, fill}), {of})] : []),
      ...(ranged.length > 0
        ? [shows(barY(ranged, {y1: "solid", y2: "end", x: "name", ...hollow}), {of, by: {y: "interval"}})]
        : []),
      ...(back.length > 0 ? [shows(barY(back, {y1: 0, y2: "end", x: "name", ...hollow}), {of})] : []),
      ...(margins.length > 0 ? [whiskers(margins, chart, palette)] : [])
    ];
  });
}

interface MarginColumn {
  readonly low: number;
  readonly high: number;
  readonly name: string;
  readonly fact: string;
}

/** Margins of error: thin bars over the ends of columns. */
function whiskers(margins: readonly MarginColumn[], chart: ColumnChart, {ink, paper}: Palette): MarkRead {
  const inset = insetOf(chart, (chart.bar - whiskerSize.thick) / 2);
  const of = {y: ({fact}: MarginColumn) => fact};
  const pen = {fill: ink, stroke: paper, strokeWidth: whiskerSize.rim};
  return shows(barY(margins, {y1: "low", y2: "high", x: "name", ...inset, ...pen}), {of, by: {y: "interval"}});
}

/** Hatches and signs of open ends, in px. */
function signs(chart: ColumnChart, drawn: readonly DrawnColumn[], palette: Palette): MarkRead[] {
  return [
    ...drawn.flatMap((each) =>
      each.column.flags.length > 0 && isRoomy(chart, each) ? [hatched(chart, each, palette)] : []
    ),
    ...drawn.flatMap((each) => openSigns(chart, each, palette.ink))
  ];
}

/** The left and the right of a column, in px from the left of the first place. */
function spanOf(chart: ColumnChart, index: number): readonly [left: number, right: number] {
  const left = (chart.before + index) * chart.pitch + insetOf(chart).insetLeft;
  return [left, left + chart.bar];
}

/** Whether a hatch leaves of a column what tells how tall it is. */
const isRoomy = ({bar, scale}: ColumnChart, {solid}: DrawnColumn) =>
  Math.min(bar, Math.abs(scale.at(solid) - scale.at(0))) >= hatchedFrom;

function hatched(chart: ColumnChart, {solid, index}: DrawnColumn, palette: Palette): MarkRead {
  const {scale, height} = chart;
  const [top = 0, bottom = 0] = [scale.at(0), scale.at(solid)].map((px) => height - px).toSorted((a, b) => a - b);
  const lines = hatchLines(...spanOf(chart, index), top, bottom);
  return hatchMark(lines, palette);
}

const ends = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;

/** Arrows at the end of a column: to where the number may be. */
function openSigns(chart: ColumnChart, {open, end, fact, index}: DrawnColumn, stroke: string): MarkRead[] {
  if (open === null) return [];
  const {scale, height} = chart;
  const [left, right] = spanOf(chart, index);
  const x = (left + right) / 2;
  const at = height - scale.at(end);
  const way = end < 0 ? 1 : -1;
  const inside = Math.max(space.xs, Math.min(barSign.back, Math.abs(scale.at(end) - scale.at(0)) - space.s));
  const spans = openSpans(open, inside);
  const style = {stroke, strokeWidth: strokeWidths.rule} as const;
  const foot = at + way * spans[0][0];
  const narrow = Math.min(space.xxs, chart.bar / 4);
  return [
    opens(ruleY([foot], {x1: left + narrow, x2: right - narrow, ...style}), fact),
    ...spans.map(([from, to]) => {
      const shaft = [{x1: x, x2: x, y1: at + way * from, y2: at + way * to}];
      return opens(arrow(shaft, {...ends, ...style, headLength: arrowHead.small}), fact);
    })
  ];
}
