import {nice} from "d3";
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
import {linearAxis} from "../../plot/linearAxis.js";
import {type PartPaint, partPaints} from "../../plot/parts/partColours.js";
import {colourScale} from "../../plot/parts/partKey.js";
import type {SeriesPoint} from "../../plot/series/series.js";
import {timeDomain} from "../../plot/series/seriesDates.js";
import {isolatedPoints} from "../../plot/series/stretches.js";
import {type TimePlot, timePlot} from "../../plot/series/timePlot.js";
import {seriesTicks} from "../../plot/series/seriesTicks.js";
import {lineSize, loneLayer, timeAxisSize, valueAxisGap} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import {areaKey} from "./areaKey.js";
import {type AreaChart, drawArea} from "./drawArea.js";
import type {Layer, LayerPoint} from "./layer.js";
import {insideLabels} from "./layerLabels.js";

/** How layers are named: inside them, or at their ends with or without their last values. */
type Naming = "inside" | "values" | "names";

/** Areas in an area of a figure: on a phone with their names inside them where these find room, else at their ends. */
export function* areaLayouts(
  layers: readonly Layer[],
  {labels}: {readonly labels: "values" | "axis"},
  area: Area
): Generator<Layout> {
  const isPhone = area.format === "phone";
  const namings: readonly Naming[] = [
    ...(isPhone && layers.length > 1 ? (["inside"] as const) : []),
    ...(labels === "values" && !isPhone ? (["values"] as const) : []),
    "names"
  ];
  for (const naming of namings) {
    const layout = layOut(layers, naming, area);
    if (layout) yield layout;
  }
}

/** *null* where a name finds no room inside its layer. */
function layOut(layers: readonly Layer[], naming: Naming, area: Area): Layout | null {
  const {palette} = area;
  const size = lineSize[area.format];
  const unit = layers[0]!.unit;
  const paints = partPaints(
    layers.map(({name}) => name.text),
    {},
    palette
  );
  const domain = domainOf(layers, size.ticks);
  const quarters = unit.kind === "share" && domain[1] === 100;
  const axis = quarters
    ? {...linearAxis(domain, unit, size.ticks), values: [0, 25, 50, 75, 100], words: ["0", "25", "50", "75", "100%"]}
    : linearAxis(domain, unit, size.ticks);
  const key = areaKey(layers, {palette, width: lineWidth(area, area.width)});
  const keyHeight = key.height > 0 ? key.height + space.m : 0;
  const labels = naming === "inside" ? [] : endLabels(layers, {paints, withValue: naming === "values"}, area);
  checkLabels(labels, area, "area");
  const boxed = area.height === undefined ? null : area.height - keyHeight - timeAxisSize.height;
  const height = boxed ?? Math.max(size.height, heightOf(labels) + space.m);
  const top = area.top + keyHeight;
  const left = area.left + Math.ceil(axis.width) + valueAxisGap;
  const times = timeDomain(layers);
  const plotOf = (width: number) => timePlot(times, domain, {left, top, width, height});
  // A leader begins at the edge of what it belongs to.
  const lone = new Set<SeriesPoint>(layers.flatMap(({points}) => isolatedPoints(points)));
  const endIn = ({at, level}: TimePlot) => {
    const middles = new Map<SeriesPoint, number>(
      layers.flatMap(({points}) => points.map((point) => [point, (level(point.from ?? 0) + level(point.to ?? 0)) / 2]))
    );
    // The label of one area alone stands at its top, where its number is.
    const down = (point: SeriesPoint) => (layers.length > 1 ? (middles.get(point) ?? top) : level(point.value ?? 0));
    return (point: SeriesPoint) => [at(point.at) + (lone.has(point) ? loneLayer / 2 : 0), down(point)] as const;
  };
  const bounds = {low: top - space.s, high: top + height + space.s};
  // The last word of an axis of time stands with its middle at the end of the plot.
  const sizes = {room: area.left + area.width - left, spare: space.xl};
  const {width, gap, placed} = besideEndLabels(labels, sizes, (wide) =>
    placeEndLabels(labels, endIn(plotOf(wide)), {...bounds, right: left + wide})
  );
  const plot = plotOf(width);
  const edges = ({at, from, to}: LayerPoint) => [plot.at(at), plot.level(from ?? 0), plot.level(to ?? 0)] as const;
  const inside = naming === "inside" ? insideLabels(layers, {edges, paints, palette, size: size.type}) : [];
  if (inside === null) return null;
  const chart: AreaChart = {
    layers,
    plot,
    axis,
    ticks: seriesTicks(layers, times, width),
    key,
    paints,
    colours: colourScale(paints),
    labels: placed,
    inside,
    end: endIn(plot),
    gap
  };
  const whole = labels.every(({block}) => block.whole) && key.whole && width >= leastWidth;
  return {
    // A label of which a word is broken is no label for a card.
    height: boxed !== null && brokenLabel(labels) !== null ? Infinity : keyHeight + height + timeAxisSize.height,
    whole: whole && heightOf(labels) <= height + 2 * space.s,
    draw: () => drawArea(chart, area)
  };
}

/** Px that a plot of areas is wide at the least. */
const leastWidth = 90;

/** Labels in the colours of their layers, or beside a pale layer in ink. */
function endLabels(
  layers: readonly Layer[],
  {paints, withValue}: {readonly paints: ReadonlyMap<string, PartPaint>; readonly withValue: boolean},
  {width, format, palette}: Area
): EndLabel[] {
  const {type: size} = lineSize[format];
  const names = layers.map(({name}) => name.text);
  const most = labelRoom(names, {size, weight: 600}, width);
  return layers.flatMap((layer) => {
    const paint = paints.get(layer.name.text);
    const fill = paint && !paint.pale ? paint.fill : palette.ink;
    return endLabelOf(layer, {size, fill, heavy: true, radius: 0, withValue, width: most}) ?? [];
  });
}

/** From zero, or from below where one area falls, to a round number over all; of shares that are stacked to 100. */
function domainOf(layers: readonly Layer[], count: number): readonly [number, number] {
  const ends = layers.flatMap(({points}) => points.flatMap(({to}) => to ?? []));
  const isShare = layers[0]?.unit.kind === "share" && layers.length > 1;
  const [low, high] = [Math.min(0, ...ends), Math.max(isShare ? 100 : 0, ...ends)];
  if (isShare) return [0, high];
  const [from = low, to = high] = low === high ? [0, 1] : nice(low, high, count);
  return [from, to];
}
