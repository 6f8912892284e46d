import {scaleLinear, scaleUtc} from "d3";
import {type Area, type Layout, lineWidth} from "../../form.js";
import {type EndLabel, endLabelOf, heightOf, placeEndLabels} from "../../plot/endLabels.js";
import {linearAxis} from "../../plot/linearAxis.js";
import {timeTicks} from "../../plot/timeAxis.js";
import {finestDate, timeDomain} from "../../plot/seriesDates.js";
import {valueDomain} from "../../plot/valueDomain.js";
import {endLabel, lineSize, type LineSize, timeAxisSize, valueAxisGap} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import {annotate} from "../../plot/annotations/annotate.js";
import type {SeriesPoint} from "../../plot/series.js";
import {signRoom} from "./lineBounds.js";
import {drawLines, segmentsOf} from "./drawLines.js";
import type {LineChoices} from "./lineChoices.js";
import {forecastStart, forecastWord} from "./forecast.js";
import {lineKey} from "./lineKey.js";
import {dotOf, inkOf, type LineSeries, mostNamed} from "./lineSeries.js";

/** Lines in an area: their labels with values where there is room, and else without. */
export function* lineLayouts(series: readonly LineSeries[], choices: LineChoices, area: Area): Generator<Layout> {
  const size = lineSize[area.format];
  const withValues = choices.labels !== "axis" && area.format !== "phone";
  if (withValues) yield layOut(series, choices, area, {size, withValues: true});
  yield layOut(series, choices, area, {size, withValues: false});
}

interface LabelChoice {
  readonly size: LineSize;
  readonly withValues: boolean;
  /** Px that a key of annotations needs under the plot; default none. */
  readonly foot?: number;
}

function layOut(
  series: readonly LineSeries[],
  choices: LineChoices,
  area: Area,
  {size, withValues, foot = 0}: LabelChoice
): Layout {
  const {palette} = area;
  const [first] = series;
  const unit = first!.unit;
  const numbers = series.flatMap((each) =>
    each.points.flatMap(({value, low, high}) => valuesOf(each, value, low, high))
  );
  const least = Math.min(size.height, (area.height ?? Infinity) / 2);
  const domain = valueDomain([...numbers, ...signRoom(series, numbers, least)], {
    unit,
    count: size.ticks,
    zero: choices.zero
  });
  const axis = linearAxis(domain, unit, size.ticks);
  const key = lineKey(series, {domain, axis}, {palette, width: lineWidth(area, area.width)});
  const named = series.length > mostNamed ? series.filter(({hue}) => hue !== null) : series;
  const labels = named.flatMap((each): EndLabel[] => {
    const radius = dotOf(each, size, palette).r;
    const heavy = each.hue !== null && series.length > 1;
    const width = Math.floor(area.width * endLabel.most) - endLabel.leader;
    const fill = each.hue === null ? palette.mutedInk : inkOf(each.hue, palette);
    const label = endLabelOf(each, {size: size.type, fill, heavy, radius, withValue: withValues, width});
    return label ? [label] : [];
  });
  const start = forecastStart(series);
  const forecast = start && {start, word: forecastWord(palette)};
  const wordHeight = forecast ? forecast.word.height + space.xs : 0;
  const keyHeight = (key.height > 0 ? key.height + space.m : 0) + wordHeight;
  const boxed = area.height === undefined ? null : area.height - keyHeight - timeAxisSize.height - foot;
  const height = boxed ?? Math.max(size.height, heightOf(labels) + space.m);
  const top = area.top + keyHeight;
  const [from, to] = timeDomain(series);
  const y = scaleLinear(domain, [top + height, top]);
  const left = area.left + Math.ceil(axis.width) + valueAxisGap;
  const widest = Math.max(0, ...labels.map(({block}) => block.width));
  const gutter = (gap: number) => Math.ceil(widest) + gap;
  const bounds = {low: top - space.s, high: top + height + space.s};
  const place = (width: number) => {
    const x = scaleUtc([from, to], [left, left + width]);
    const end = (point: EndLabel["point"]) => [x(point.at), y(point.value ?? 0)] as const;
    return placeEndLabels(labels, end, {...bounds, right: left + width});
  };
  const room = area.left + area.width - left;
  const near = Math.max(1, room - Math.max(gutter(endLabel.gap), endLabel.leader));
  const nearest = place(near);
  const shifted = nearest.some((each) => each.shifted);
  const width = shifted ? Math.max(1, room - gutter(endLabel.leader)) : near;
  const gap = shifted ? endLabel.leader : endLabel.gap;
  const ticks = timeTicks([from, to], width, finestDate(series));
  const box = {left, top, width, height};
  const x = {type: "utc", domain: [from, to]} as const;
  const plot = {document: area.document, ...box, x, y: {type: "linear", domain: [...domain]}} as const;
  const at = scaleUtc([from, to], [left, left + width]);
  const lines = {series, at: ({at: date, value}: SeriesPoint) => [at(date), y(value ?? 0)] as const};
  const {annotations = []} = choices;
  const notes = annotate(annotations, {
    plot,
    palette,
    obstacles: annotations.length > 0 ? segmentsOf(lines) : [],
    grid: axis.values.map((value) => ({x1: left, x2: left + width, y1: y(value), y2: y(value)})),
    optional: area.height !== undefined,
    where: "line"
  });
  const chart = {
    series,
    domain,
    axis,
    ticks,
    times: [from, to],
    key,
    forecast,
    labels: width === near ? nearest : place(width),
    gap,
    size,
    notes
  } as const;
  const needed = notes.key.height > 0 ? notes.key.height + space.s : 0;
  if (boxed !== null && needed > foot && foot === 0)
    return layOut(series, choices, area, {size, withValues, foot: needed});
  const whole = labels.every(({block}) => block.whole) && notes.key.whole && width >= leastWidth;
  return {
    height: keyHeight + height + timeAxisSize.height + needed,
    whole: whole && heightOf(labels) <= height + 2 * space.s,
    draw: () => drawLines(chart, box, area)
  };
}

/** Px that a plot of lines is wide at the least. */
const leastWidth = 90;

/** The numbers of a point that are drawn. */
export const valuesOf = ({hue}: LineSeries, ...values: readonly (number | null)[]) =>
  (hue === null ? values.slice(0, 1) : values).flatMap((value) => value ?? []);
