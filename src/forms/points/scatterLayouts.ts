import {type Area, type Layout, lineWidth} from "../../form.js";
import type {Box} from "../../plot/labels/obstacles.js";
import {dotRadius, dotSign, leastPlot, pointSize, tickAir, mostTicks} from "../../theme/pointSizes.js";
import {openWay} from "../../plot/openEnd.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {ChartDot} from "./chartDot.js";
import {drawScatter, gridSegments} from "./drawScatter.js";
import {reachBoxes, signsAt} from "./pointBounds.js";
import {drawnPoints, middleOf, type Point, reachOf} from "./point.js";
import {keyBlock, type PointLabelOptions, pointLabels, type PointLabels} from "./pointLabels.js";
import {type PointDomain, pointDomain, type PointScale, pointScale} from "./pointScale.js";
import type {ScatterTitles} from "./scatterTitles.js";
import {type SizeKey, sizeKey, type SizeKeyTable} from "./sizeKey.js";

/** All that a scatter plot is laid out from. */
interface Scatter {
  readonly points: readonly Point[];
  readonly highlighted: ReadonlySet<string>;
  readonly labels: "names" | "highlight";
  /** The logarithmic axes. */
  readonly logs: ReadonlySet<"x" | "y">;
  readonly titles: Required<ScatterTitles<Phrase>>;
  readonly key: SizeKeyTable | null;
}

/** Points in an area; in a box as high as it is. */
export function* scatterLayouts(chart: Scatter, area: Area): Generator<Layout> {
  const {height} = area;
  if (height === undefined) {
    yield layOut(chart, area, pointSize[area.format].height);
    return;
  }
  const layout = inBox(chart, area, height);
  // A name that is lost is none that a smaller type would bring back: words stand in its place.
  yield layout.whole ? layout : {...layout, height: Infinity};
}

function inBox(chart: Scatter, area: Area, height: number): Layout {
  // What stands around the plot follows from which names find room in it.
  let plot = height - leastPlot.height;
  for (let pass = 0; pass < 4; pass += 1) {
    const layout = layOut(chart, area, plot);
    if (layout.height <= height && layout.height > height - space.s) return layout;
    plot += height - layout.height;
    if (plot < leastPlot.height) break;
  }
  return layOut(chart, area, Math.max(plot, leastPlot.height));
}

const {pointNotes} = language.labels;

/** @param air px from grid line to grid line at the least: where a name that matters finds no room, there are fewer */
function layOut(chart: Scatter, area: Area, plotHeight: number, air: number = tickAir.y): Layout {
  const {key, titles} = chart;
  const {palette, left, top, width} = area;
  const {bubble} = pointSize[area.format];
  const line = lineWidth(area, width);
  const style = {...noteType, fill: palette.mutedInk, role: "annotation"} as const;
  const [xTitle, yTitle] = [typeset(titleOf("x", chart), style, line), typeset(titleOf("y", chart), style, line)];
  const {x, y, bounds} = plotIn(area, {top: top + yTitle.height + space.m, height: plotHeight, air}, chart);
  const dots = dotsOf(chart, {x: x.at, y: y.at}, bubble);
  const place = {bounds, obstacles: reachBoxes(dots), grid: gridSegments(x, y, bounds)};
  const names = namesOf(dots, place, chart, area);
  if (names.lost.length > 0 && y.axis.values.length > 2 && air < plotHeight)
    return layOut(chart, area, plotHeight, air * 2);
  if (names.lost.length > 0 && area.height === undefined) throw noRoom(names.lost, width);
  const sizes = key && sizeKey(key, titles.size, bubble, palette);
  const notes = stack([...keyBlock(names.keyed, palette, line), ...notesOf(chart, dots, names, style, line)]);
  const xTitleTop = bounds.bottom + axisBaseline + space.xs;
  const keyTop = xTitleTop + xTitle.height + space.xs;
  const notesTop = keyTop + (sizes ? sizes.height + space.xs : 0);
  const bottom = notes.height > 0 ? notesTop + notes.height : sizes ? keyTop + sizes.height : keyTop - space.xs;
  return {
    height: bottom - top,
    whole: [yTitle, xTitle, notes].every(({whole}) => whole) && fits(bounds, names, sizes, width),
    draw: () => {
      const plot = drawScatter({dots, x, y, bounds, names, key, bubble}, area);
      const legend = sizes?.draw(area.document, left, keyTop) ?? {marks: [], texts: []};
      return {
        marks: [...plot.marks, ...legend.marks],
        texts: [
          ...yTitle.place(left, top),
          ...plot.texts,
          ...xTitle.place(left + width, xTitleTop, "end"),
          ...legend.texts,
          ...notes.place(left, notesTop)
        ]
      };
    }
  };
}

function titleOf(axis: "x" | "y", {titles, logs}: Scatter): Phrase {
  const said = titles[axis];
  return logs.has(axis) ? phrase(pointNotes.log(said.text), said.uses) : said;
}

/** The scales of a plot that is **height** px high, and its edges beside the words of its axis. */
function plotIn(
  {left, width, format}: Area,
  {top, height, air}: {readonly top: number; readonly height: number; readonly air: number},
  chart: Scatter
) {
  const drawn = drawnPoints(chart.points);
  // Px from the edges of the plot to the middle of the nearest dots.
  const pad = (axis: "x" | "y") => {
    const open = drawn.some((point) => openWay(point[axis].quantity) !== null);
    const {bubble, type} = pointSize[format];
    // A name beside the highest dot has its line in the plot.
    const own = chart.key ? bubble + space.xxs : Math.max(dotRadius.plain + space.xs, Math.ceil(0.6 * type));
    return own + (open ? dotSign : 0);
  };
  const known = domainsOf(chart);
  // A bubble at an edge would be cut.
  const domain = chart.key ? {x: {...known.x, aboveZero: 0}, y: {...known.y, aboveZero: 0}} : known;
  const bottom = top + height;
  const y = pointScale(domain.y, [bottom, top], pad("y"), ticksIn(height, air));
  const start = left + Math.ceil(y.axis.width) + space.m;
  const right = left + width;
  const x = roomiest(right - start, (ticks) => pointScale(domain.x, [start, right], pad("x"), ticks));
  return {x, y, bounds: {left: start, right, top, bottom}};
}

/** How many ticks an axis upwards has, about: four, where they find room, so that a reader sees what lies between. */
function ticksIn(height: number, air: number): number {
  const least = air > tickAir.y ? 2 : Math.min(4, Math.floor(height / tickAir.low));
  return Math.max(2, least, Math.floor(height / air));
}

/** The scale across with the most ticks whose words stand apart. */
function roomiest(width: number, scaleOf: (ticks: number) => PointScale): PointScale {
  for (let ticks = Math.min(mostTicks, Math.floor(width / tickAir.x)); ticks > 2; ticks -= 1) {
    const scale = scaleOf(ticks);
    const places = scale.axis.values.map(scale.at);
    const least = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
    if (least >= scale.axis.width + tickAir.words) return scale;
  }
  return scaleOf(2);
}

function namesOf(
  dots: readonly ChartDot[],
  place: Pick<PointLabelOptions, "bounds" | "obstacles" | "grid">,
  {key, labels}: Scatter,
  {palette, format}: Area
): PointLabels {
  const {named, type} = pointSize[format];
  const all = dots.map((dot) => ({
    ...dot,
    // Beside the sign of a bound a name has its room a little further out.
    r: dot.r + (signsAt(dot).length > 0 ? strokeWidths.edge : 0),
    fact: dot.own.x.address,
    name: dot.own.point.name,
    // Bubbles are named from the largest, dots from those that stand farthest from the middle.
    rank: key === null ? offMiddle(dot, place.bounds) : dot.r
  }));
  return pointLabels(all, {...place, palette, size: type, most: labels === "names" ? named : 0});
}

function offMiddle({x, y}: ChartDot, {left, right, top, bottom}: Box): number {
  return Math.hypot((x - (left + right) / 2) / (right - left), (y - (top + bottom) / 2) / (bottom - top));
}

const fits = ({left, right, top, bottom}: Box, {lost}: PointLabels, sizes: SizeKey | null, room: number) =>
  right - left >= leastPlot.width &&
  bottom - top >= leastPlot.height &&
  lost.length === 0 &&
  (sizes?.width ?? 0) <= room;

function noRoom(lost: readonly Phrase[], width: number): Error {
  const names = lost.map(({text}) => text).join(", ");
  return new Error(
    `no room for a name: ${names} (in a chart ${Math.round(width)} px wide; highlight fewer, or shorten it): scatter`
  );
}

/** What the axes show, the same at every width. */
function domainsOf({points, logs}: Pick<Scatter, "points" | "logs">): {
  readonly x: PointDomain;
  readonly y: PointDomain;
} {
  const drawn = drawnPoints(points);
  const domain = (axis: "x" | "y"): PointDomain => {
    const ends = drawn.flatMap((point) => reachOf(point[axis].quantity));
    const {unit} = drawn[0]!.point[axis];
    return pointDomain(ends, logs.has(axis) ? "log" : "linear", unit);
  };
  return {x: domain("x"), y: domain("y")};
}

/** Dots in the order in which they are painted: the largest first, and those that matter last. */
function dotsOf(
  {points, highlighted, key}: Scatter,
  at: {readonly x: (value: number) => number; readonly y: (value: number) => number},
  bubble: number
): ChartDot[] {
  const dots = drawnPoints(points).map((own): ChartDot => {
    const {point, x, y, size} = own;
    const named = highlighted.has(point.name.text);
    const r = key && size ? bubble * Math.sqrt(middleOf(size.quantity) / key.most) : dotRadius.plain;
    const strong = named || highlighted.size === 0;
    const flags = [...point.x.flags, ...point.y.flags, ...(point.size?.flags ?? [])];
    return {own, x: at.x(middleOf(x.quantity)), y: at.y(middleOf(y.quantity)), r, named, strong, flags, at};
  });
  return dots.toSorted((a, b) => Number(a.named) - Number(b.named) || b.r - a.r);
}

/** How many points are named, how many have no figure, and what a ring is. */
function notesOf(
  {points}: Scatter,
  dots: readonly ChartDot[],
  {count}: PointLabels,
  style: Parameters<typeof typeset>[1],
  width: number
): Block[] {
  const missing = points.filter((point) => !dots.some(({own}) => own.point === point));
  const flags = [...new Set(dots.flatMap((dot) => dot.flags))];
  const said = [
    ...(count < dots.length ? [pointNotes.named(count, dots.length)] : []),
    ...(missing.length > 0 ? [pointNotes.missing(missing.length, points.length, namesIn(missing))] : []),
    ...(flags.length > 0 ? [pointNotes.rings(flags)] : [])
  ];
  return said.map((text) => typeset(phrase(text), style, width));
}

const namesIn = (points: readonly Point[]) => points.map(({name}) => name.text);
