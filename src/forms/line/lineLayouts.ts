import {type Area, type Layout, lineWidth} from "../../form.js";
import {
  type EndLabel,
  besideEndLabels,
  brokenLabel,
  checkLabels,
  endLabelOf,
  heightOf,
  labelRoom,
  placeEndLabels
} from "../../plot/series/endLabels.js";
import {type LinearAxis, linearAxis} from "../../plot/linearAxis.js";
import type {Annotation} from "../../plot/annotations/annotation.js";
import {type TimePlot, timePlot} from "../../plot/series/timePlot.js";
import {seriesTicks} from "../../plot/series/seriesTicks.js";
import {timeDomain} from "../../plot/series/seriesDates.js";
import {valueDomain} from "../../plot/series/valueDomain.js";
import {endLabel, lineSize, type LineSize, timeAxisSize, valueAxisGap} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import {annotate} from "../../plot/annotations/annotate.js";
import {numbersOf} from "./lineBounds.js";
import {drawLines, segmentsOf} from "./drawLines.js";
import type {LineChoices} from "./lineChoices.js";
import {forecastStart, forecastWord} from "./forecast.js";
import {lineKey} from "./lineKey.js";
import {dotOf, inkOf, type LineSeries, mostNamed} from "./lineSeries.js";

/** Lines in an area: their labels with values where there is room, and else without. */
export function* lineLayouts(series: readonly LineSeries[], choices: LineChoices, area: Area): Generator<Layout> {
  const size = lineSize[area.format];
  const withValues = choices.labels !== "axis" && area.format !== "phone";
  // A word that breaks breaks without its value, too.
  checkLabels(labelsOf(series, {size, withValues: false}, area), area, "line");
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
  const {unit} = series[0]!;
  const least = Math.min(size.height, (area.height ?? Infinity) / 2);
  const domain = valueDomain(numbersOf(series, least), {unit, count: size.ticks, zero: choices.zero});
  const axis = linearAxis(domain, unit, size.ticks);
  const key = lineKey(series, {domain, axis}, {palette, width: lineWidth(area, area.width)});
  const labels = labelsOf(series, {size, withValues}, area);
  const start = forecastStart(series);
  const forecast = start && {start, word: forecastWord(palette)};
  const wordHeight = forecast ? forecast.word.height + space.xs : 0;
  const keyHeight = (key.height > 0 ? key.height + space.m : 0) + wordHeight;
  const boxed = area.height === undefined ? null : area.height - keyHeight - timeAxisSize.height - foot;
  const height = boxed ?? Math.max(size.height, heightOf(labels) + space.m);
  const top = area.top + keyHeight;
  const left = area.left + Math.ceil(axis.width) + valueAxisGap;
  const times = timeDomain(series);
  const plotOf = (width: number) => timePlot(times, domain, {left, top, width, height});
  const bounds = {low: top - space.s, high: top + height + space.s};
  const sizes = {room: area.left + area.width - left, spare: endLabel.leader};
  const {width, gap, placed} = besideEndLabels(labels, sizes, (wide) =>
    placeEndLabels(labels, plotOf(wide).end, {...bounds, right: left + wide})
  );
  const plot = plotOf(width);
  const notes = notesOn(plot, {series, axis, annotations: choices.annotations ?? []}, area);
  const needed = notes.key.height > 0 ? notes.key.height + space.s : 0;
  if (boxed !== null && needed > foot && foot === 0)
    return layOut(series, choices, area, {size, withValues, foot: needed});
  const ticks = seriesTicks(series, times, width);
  const whole = labels.every(({block}) => block.whole) && notes.key.whole && width >= leastWidth;
  return {
    // A label of which a word is broken is no label for a card.
    height:
      boxed !== null && brokenLabel(labels) !== null ? Infinity : keyHeight + height + timeAxisSize.height + needed,
    whole: whole && heightOf(labels) <= height + 2 * space.s,
    draw: () => drawLines({series, plot, axis, ticks, key, forecast, labels: placed, gap, size, notes}, area)
  };
}

/** The labels at the ends of lines; of many only those that matter have one. */
function labelsOf(series: readonly LineSeries[], {size, withValues}: LabelChoice, {palette, width}: Area): EndLabel[] {
  const named = series.length > mostNamed ? series.filter(({hue}) => hue !== null) : series;
  const names = named.map(({name}) => name.text);
  const most = labelRoom(names, {size: size.type, weight: 600}, width);
  return named.flatMap((each): EndLabel[] => {
    const fill = each.hue === null ? palette.mutedInk : inkOf(each.hue, palette);
    const heavy = each.hue !== null;
    const radius = dotOf(each, size, palette).r;
    const label = endLabelOf(each, {size: size.type, fill, heavy, radius, withValue: withValues, width: most});
    return label ? [label] : [];
  });
}

interface AnnotatedLines {
  readonly series: readonly LineSeries[];
  readonly axis: LinearAxis;
  readonly annotations: readonly Annotation[];
}

/** The annotations of lines, which they may not cover. */
function notesOn({box, scales, end, level}: TimePlot, {series, axis, annotations}: AnnotatedLines, area: Area) {
  const {document, palette} = area;
  return annotate(annotations, {
    plot: {document, ...box, ...scales},
    palette,
    obstacles: annotations.length > 0 ? segmentsOf({series, at: end}) : [],
    grid: axis.values.map((value) => ({x1: box.left, x2: box.left + box.width, y1: level(value), y2: level(value)})),
    optional: area.height !== undefined,
    where: "line"
  });
}

/** Px that a plot of lines is wide at the least. */
const leastWidth = 90;
