import {dot, line} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import type {Annotated} from "../../plot/annotations/annotate.js";
import {drawDotSigns} from "../../plot/dotSigns.js";
import {endLabelParts, type PlacedEndLabel} from "../../plot/series/endLabels.js";
import {leaderMarks} from "../../plot/labels/leaderMarks.js";
import type {Segment} from "../../plot/labels/obstacles.js";
import {gridLines, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {type MarkRead, shows} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {lastOf, type SeriesPoint} from "../../plot/series/series.js";
import {type TimePlot, valueAxisWords} from "../../plot/series/timePlot.js";
import {isolatedPoints, stretchesOf} from "../../plot/series/stretches.js";
import {timeAxisMarks, timeAxisWords, type TimeTick} from "../../plot/series/timeAxis.js";
import {strokeWidths} from "../../theme/strokes.js";
import {type LineSize, provisionalDashes, timeAxisSize} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import type {Block} from "../../type/typeset.js";
import {forecastRule} from "./forecast.js";
import {bandMarks, boundPoints, boundSigns, factsOf} from "./lineBounds.js";
import type {LineKey} from "./lineKey.js";
import {dotOf, type LineSeries, mostNamed} from "./lineSeries.js";

/** All that a chart of lines is drawn from. */
interface LineChart {
  readonly series: readonly LineSeries[];
  readonly plot: TimePlot;
  readonly axis: LinearAxis;
  readonly ticks: readonly TimeTick[];
  readonly key: LineKey;
  /** Where a forecast begins, and the word over it; *null* for none. */
  readonly forecast: {readonly start: SeriesPoint; readonly word: Block} | null;
  readonly labels: readonly PlacedEndLabel[];
  /** Px from the plot to the labels at its right. */
  readonly gap: number;
  readonly size: LineSize;
  readonly notes: Annotated;
}

/** Draws lines, their axes and the labels at their ends. */
export function drawLines(chart: LineChart, area: Area): Drawing {
  const {plot, labels, gap, axis, ticks, key, forecast, notes} = chart;
  const {palette, document} = area;
  const {box, domain, at, end} = plot;
  const {left, top, width, height} = box;
  const parts = endLabelParts(labels, end, left + width + gap);
  const signs = chart.series.flatMap((each) => boundSigns(each, end, dotOf(each, chart.size, palette)));
  const {under, over} = notes.draw();
  const hasZero = domain[0] <= 0 && domain[1] >= 0;
  const marks = [
    ...under,
    ...plotMarks(
      [
        gridLines(axis, "y", palette),
        ...(hasZero ? [zeroLine("y", palette)] : []),
        ...(forecast ? [forecastRule(forecast.start, palette)] : []),
        ...timeAxisMarks(ticks, height, {line: domain[0] !== 0, palette}),
        ...lineMarks(chart, palette)
      ],
      {document, ...box, ...plot.scales}
    ),
    ...drawDotSigns(signs, box, {document, palette}),
    ...leaderMarks(parts.leaders, box, area),
    ...over
  ];
  const said = key.start.place(area.left, area.top).map((each) => {
    return {...each, role: {tick: plot.read.values, along: "y", at: [axis.values[0] ?? 0]} as const};
  });
  const foot = top + height + timeAxisSize.height + space.xs;
  const wordLeft = forecast && Math.min(at(forecast.start.at), area.left + area.width - forecast.word.width);
  return {
    marks,
    texts: [
      ...said,
      ...key.words.place(area.left, area.top + key.height - key.words.height),
      ...valueAxisWords(axis, plot, palette),
      ...timeAxisWords(ticks, plot, palette),
      ...(forecast?.word.place(wordLeft ?? left, top - space.xs - forecast.word.height) ?? []),
      ...parts.texts,
      ...notes.texts,
      ...notes.key.place(left, foot)
    ]
  };
}

/** Bands, then the lines of others, then those that matter, and over all lines their dots in the same order. */
export function lineMarks({series, size}: Pick<LineChart, "series" | "size">, palette: Palette): MarkRead[] {
  const bands = series.flatMap((each) => bandMarks(each, palette));
  const isNamed = series.length <= mostNamed;
  // Dots of two colours may lie over one another where lines end alike.
  const isColoured = new Set(series.map(({hue}) => hue)).size > 1;
  const others = painted(
    series.filter(({hue}) => hue === null),
    size,
    palette
  );
  const own = painted(
    series.filter(({hue}) => hue !== null).toSorted((a, b) => Number(b.hue) - Number(a.hue)),
    size,
    palette
  );
  const edge = isColoured ? palette.paper : null;
  return [
    ...bands,
    ...[false, true].flatMap((flagged) => strokeMarks(others, {flagged, strokeWidth: size.context})),
    ...[false, true].flatMap((flagged) => strokeMarks(own, {flagged, strokeWidth: size.own})),
    ...dotMarks(others, {edge, ends: isNamed}),
    ...dotMarks(own, {edge, ends: true})
  ];
}

/** A line with the radius of its dots in px, and its colour. */
type PaintedSeries = LineSeries & ReturnType<typeof dotOf>;

const painted = (series: readonly LineSeries[], size: LineSize, palette: Palette): PaintedSeries[] =>
  series.map((each) => ({...each, ...dotOf(each, size, palette)}));

function strokeMarks(
  series: readonly PaintedSeries[],
  {flagged, strokeWidth}: {readonly flagged: boolean; readonly strokeWidth: number}
): MarkRead[] {
  const stretches = series.flatMap(({points, stroke}) =>
    stretchesOf(points).flatMap((each) => (each.flagged === flagged ? [{points: each.points, stroke}] : []))
  );
  const data = stretches.flatMap(({points}) => points);
  if (data.length === 0) return [];
  const z = stretches.flatMap(({points}, index) => points.map(() => index));
  const stroke = paintOf(stretches.flatMap(({points, stroke: own}) => points.map(() => own)));
  const dashes = flagged ? ({strokeDasharray: provisionalDashes, strokeLinecap: "butt"} as const) : {};
  return [shows(line(data, {x: "at", y: "value", z, stroke, strokeWidth, ...dashes}), {of: factsOf})];
}

/** Dots at the **ends** of lines that are named there, and at numbers that stand alone or have a bound. */
function dotMarks(
  series: readonly PaintedSeries[],
  {edge, ends}: {readonly edge: string | null; readonly ends: boolean}
): MarkRead[] {
  const dots = series.flatMap((each) =>
    [...new Set([(ends && lastOf(each)) || [], ...isolatedPoints(each.points), ...boundPoints(each)].flat())].map(
      (point) => ({point, fill: each.stroke})
    )
  );
  const [r] = series.map((each) => each.r);
  if (dots.length === 0 || r === undefined) return [];
  const fill = paintOf(dots.map((each) => each.fill));
  const edged = edge === null ? {} : {stroke: edge, strokeWidth: strokeWidths.hairline};
  const points = dots.map(({point}) => point);
  return [shows(dot(points, {x: "at", y: "value", r, fill, ...edged}), {of: factsOf})];
}

/** One colour for all where they have but one, and else a colour each. */
function paintOf(colours: string[]): string | string[] {
  const [first = ""] = colours;
  return colours.every((each) => each === first) ? first : colours;
}

/** The lines themselves, which no annotation may cover. @param at px of a point, across and down */
export function segmentsOf({
  series,
  at
}: {
  readonly series: readonly LineSeries[];
  readonly at: (point: SeriesPoint) => readonly [number, number];
}): Segment[] {
  return series.flatMap(({points}) =>
    stretchesOf(points).flatMap(({points: own}) =>
      own.flatMap((point, index): Segment[] => {
        const next = own[index + 1];
        if (point.value === null || !next || next.value === null) return [];
        const [[x1, y1], [x2, y2]] = [at(point), at(next)];
        return [{x1, y1, x2, y2}];
      })
    )
  );
}
