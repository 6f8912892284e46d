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
import {isolatedPoints, type LineStretch, stretchesOf} from "../../plot/series/stretches.js";
import {timeAxisMarks, timeAxisWords, type TimeTick} from "../../plot/series/timeAxis.js";
import {strokeWidths} from "../../theme/strokes.js";
import {type LineSize, provisionalDashes, timeAxisSize} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import type {Block} from "../../type/typeset.js";
import {forecastRule} from "./forecast.js";
import {bandMarks, boundPoints, boundSigns, factsOf} from "./lineBounds.js";
import type {LineKey} from "./lineKey.js";
import {dotOf, type LineSeries, mostHues, mostNamed} from "./lineSeries.js";

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

/** Bands, then the lines of others, then those that matter, each with its dots. */
export function lineMarks({series, size}: Pick<LineChart, "series" | "size">, palette: Palette): MarkRead[] {
  const bands = series.flatMap((each) => bandMarks(each, palette));
  const isNamed = series.length <= mostNamed;
  // Dots of two colours may lie over one another where lines end alike.
  const isColoured = new Set(series.map(({hue}) => hue)).size > 1;
  const order = [null, ...Array.from({length: mostHues}, (_, hue) => mostHues - 1 - hue)];
  const lines = order.flatMap((hue) => {
    const own = series.filter((each) => each.hue === hue);
    const {r, stroke} = dotOf({hue}, size, palette);
    const strokeWidth = hue === null ? size.context : size.own;
    const stretches = own.flatMap(({points}) => stretchesOf(points));
    return [
      ...[false, true].flatMap((flagged) => strokeMarks(stretches, {flagged, stroke, strokeWidth})),
      ...dotMarks(own, {r, fill: stroke, edge: isColoured ? palette.paper : null, ends: hue !== null || isNamed})
    ];
  });
  return [...bands, ...lines];
}

function strokeMarks(
  stretches: readonly LineStretch[],
  {flagged, stroke, strokeWidth}: {readonly flagged: boolean; readonly stroke: string; readonly strokeWidth: number}
): MarkRead[] {
  const own = stretches.filter((each) => each.flagged === flagged);
  const data = own.flatMap(({points}) => points);
  if (data.length === 0) return [];
  const z = own.flatMap(({points}, index) => points.map(() => index));
  const dashes = flagged ? ({strokeDasharray: provisionalDashes, strokeLinecap: "butt"} as const) : {};
  return [shows(line(data, {x: "at", y: "value", z, stroke, strokeWidth, ...dashes}), {of: factsOf})];
}

/** Dots at the **ends** of lines that are named there, and at numbers that stand alone or have a bound. */
function dotMarks(
  series: readonly LineSeries[],
  {
    r,
    fill,
    edge,
    ends
  }: {readonly r: number; readonly fill: string; readonly edge: string | null; readonly ends: boolean}
): MarkRead[] {
  const points = series.flatMap((each) => [
    ...new Set([(ends && lastOf(each)) || [], ...isolatedPoints(each.points), ...boundPoints(each)].flat())
  ]);
  const edged = edge === null ? {} : {stroke: edge, strokeWidth: strokeWidths.hairline};
  return points.length > 0 ? [shows(dot(points, {x: "at", y: "value", r, fill, ...edged}), {of: factsOf})] : [];
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
