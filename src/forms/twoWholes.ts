import {rect} from "@observablehq/plot";
import {remainder, wholeRatio} from "../claims/derived.js";
import type {Area, Drawing, Form} from "../figure/form.js";
import {firstFitting} from "../layout/firstFitting.js";
import {type Block, stack, typeset} from "../layout/typeset.js";
import {plotMarks} from "../svg/plotMarks.js";
import type {Said} from "../text/say.js";
import {type Bar, type BarSize, type BarType, labelBar, type PlacedBlock} from "./barLabels.js";
import type {SharePart} from "./sharePart.js";

/** One of the two wholes: the flow's share of it, the name of the whole, and the words for what remains of it. */
export interface WholeBar<W extends string = string> extends SharePart<W> {
  /** What remains of the whole: "from all other suppliers". */
  readonly rest: Said;
}

/**
 * One flow as a share of two different wholes: two bars on one scale, in which the flow has the same length, because it
 * is the same thing, and each whole the length that follows from its share.
 * @param flow the words for what the two bars have in common: "the same deliveries"
 * @throws when the claims are not of one flow and one period, or are shares of one whole
 */
export function twoWholes<A extends string, B extends string>(
  first: WholeBar<A>,
  second: WholeBar<B> & ([B] extends [A] ? never : unknown),
  {flow}: {readonly flow: Said}
): Form {
  const [wide, narrow] = first.claim.quantity.value < second.claim.quantity.value ? [first, second] : [second, first];
  wholeRatio(narrow.claim, wide.claim);
  if (wide.claim.unit.whole.id === narrow.claim.unit.whole.id) {
    throw new Error(`invalid wholes: claim ${first.claim.id} and ${second.claim.id} are shares of one whole`);
  }
  const bars = [barOf(first), barOf(second)] as const;
  const uses = bars.flatMap(({claim, remainder}) => [claim, remainder]);
  return {name: "twoWholes", uses, shape: "wide", draw: (area) => draw(bars, flow, area)};
}

function barOf(bar: WholeBar): Bar {
  return {...bar, remainder: remainder(bar.claim)};
}

/** A bar where it stands on the common scale; **top** in px from the top of the plot. */
interface PlacedBar {
  readonly top: number;
  /** The length of the whole, in flows. */
  readonly total: number;
}

const barHeight = {phone: 44, article: 48, wide: 60} as const;

const sizes = {
  phone: {value: 24, text: 14, leading: 18, flow: 12, mark: 12},
  article: {value: 24, text: 14, leading: 18, flow: 12, mark: 12},
  wide: {value: 30, text: 16, leading: 20, flow: 14, mark: 12}
} as const;

function draw(bars: readonly [Bar, Bar], flow: Said, area: Area): Drawing {
  if (area.height !== undefined) return drawBox(bars, flow, area, area.height);
  return layOut(bars, flow, area, {type: sizes[area.format], bar: barHeight[area.format], air: 0}).draw();
}

/** Sizes of type in px, from the largest. */
const boxSizes: readonly BarType[] = [
  {value: 48, text: 18, leading: 23, flow: 16, mark: 14},
  {value: 40, text: 16, leading: 21, flow: 14, mark: 12},
  {value: 34, text: 16, leading: 20, flow: 14, mark: 12},
  {value: 30, text: 14, leading: 18, flow: 14, mark: 12},
  {value: 24, text: 14, leading: 18, flow: 12, mark: 12}
];

/** Heights of a bar in px, from the highest. */
const boxBars = [80, 72, 64, 56, 52, 48, 44, 40, 36, 32, 28] as const;

/** In the largest type with bars that are high enough for it; what is left of the height stands between the bars. */
function drawBox(bars: readonly [Bar, Bar], flow: Said, area: Area, height: number): Drawing {
  const optionsFor = boxSizes.flatMap((type) =>
    boxBars.filter((bar) => bar >= type.value).map((bar) => ({type, bar, air: 0}))
  );
  const layouts = function* () {
    for (const options of optionsFor) yield {options, layout: layOut(bars, flow, area, options)};
  };
  const {options, layout} = firstFitting(layouts(), ({layout}) => layout.whole && layout.height <= height);
  const air = Math.min(48, height - layout.height);
  return air > 0 ? layOut(bars, flow, area, {...options, air}).draw() : layout.draw();
}

/** How bars are laid out, in px. */
interface BarOptions {
  readonly type: BarType;
  /** The height of a bar. */
  readonly bar: number;
  /** What stands between the bars besides what must. */
  readonly air: number;
}

interface Layout {
  readonly height: number;
  /** True where no word had to be broken. */
  readonly whole: boolean;
  draw(): Drawing;
}

function layOut([first, second]: readonly [Bar, Bar], flow: Said, area: Area, options: BarOptions): Layout {
  const {type, bar: height} = options;
  const totals = [first, second].map(({claim}) => 100 / claim.quantity.value);
  const longest = Math.max(...totals);
  const barSizes = totals.map((total): BarSize => {
    return {flowWidth: area.width / longest, barWidth: (area.width * total) / longest, height, type};
  });
  const [firstSize, secondSize] = [barSizes[0]!, barSizes[1]!];
  const heading = headingOf(first, area, type, area.width);
  const firstTop = heading.height + 6;
  const upper = labelBar(first, area, firstSize);
  const between = joinBars(flow, upper.under, second, {area, flowWidth: firstSize.flowWidth, ...options});
  const secondTop = firstTop + height + between.height;
  const lower = labelBar(second, area, secondSize);
  const under = stack(lower.under);
  const bottom = secondTop + height + (under.height > 0 ? under.height + 4 : 0);
  const placed = [firstTop, secondTop].map((top, index) => ({top, total: totals[index] ?? 1}));
  const {left, top} = area;
  const texts = [
    ...heading.place(left, top),
    ...upper.onBar.flatMap(({block, x, y}) => block.place(left + x, top + firstTop + y)),
    ...between.texts.flatMap(({block, x, y}) => block.place(left + x, top + firstTop + height + y)),
    ...lower.onBar.flatMap(({block, x, y}) => block.place(left + x, top + secondTop + y)),
    ...under.place(left, top + secondTop + height + 4)
  ];
  const blocks = [heading, under, ...[...upper.onBar, ...between.texts, ...lower.onBar].map(({block}) => block)];
  const draw = () => ({
    height: bottom,
    marks: drawBars(placed, area, {longest, barHeight: height, height: bottom}),
    texts
  });
  return {height: bottom, whole: stack(blocks).whole, draw};
}

interface JoinOptions extends BarOptions {
  readonly area: Area;
  readonly flowWidth: number;
}

interface Join {
  /** Placed from the foot of the bar above. */
  readonly texts: readonly PlacedBlock[];
  /** Px from the bar above to the bar below. */
  readonly height: number;
}

/**
 * What stands between two bars: the band that joins them with its label, what the bar above had no room for, and the
 * heading of the bar below. They stand beside the band, or where it takes most of the width, inside it.
 */
function joinBars(flow: Said, under: readonly Block[], below: Bar, at: JoinOptions): Join {
  const {area, flowWidth, type, air} = at;
  const style = {size: type.flow, weight: 600, fill: area.palette.highlight} as const;
  const inside = flowWidth > area.width / 2;
  const x = inside ? 10 : flowWidth + 12;
  const width = inside ? flowWidth - 20 : area.width - x;
  const heading = headingOf(below, area, type, width);
  const within = typeset(flow, style, Math.max(40, flowWidth - 20));
  const labelled = !inside && flowWidth > 60 && within.width <= flowWidth - 20 && within.lines.length <= 3;
  const over = stack([...under, ...(labelled ? [] : [typeset(flow, style, width)])], 6);
  const column = stack([over, heading], 6);
  const least = Math.max(
    column.height + (labelled && under.length === 0 && area.height === undefined ? 34 : 20),
    labelled ? within.height + 20 : 0
  );
  const height = least + air;
  const top = height - column.height - 6;
  const texts = [
    {block: over, x, y: top - Math.floor(air / 2)},
    {block: heading, x, y: top + column.height - heading.height}
  ];
  return {height, texts: labelled ? [{block: within, x: 10, y: 10 + Math.floor(air / 2)}, ...texts] : texts};
}

function headingOf({claim}: Bar, {palette}: Area, {text}: BarType, width: number): Block {
  const heading: Said = {kind: "said", text: claim.unit.whole.label, uses: [claim]};
  return typeset(heading, {size: text, weight: 600, fill: palette.ink}, width);
}

interface Scale {
  readonly longest: number;
  readonly barHeight: number;
  readonly height: number;
}

function drawBars(placed: readonly PlacedBar[], area: Area, {longest, barHeight, height}: Scale): SVGGElement[] {
  const {palette} = area;
  const rows = placed.map(({top, total}) => ({y1: top, y2: top + barHeight, total}));
  const bands = rows.slice(1).map(({y1}, index) => ({y1: rows[index]!.y2, y2: y1}));
  const ends = {y1: "y1", y2: "y2"} as const;
  return plotMarks(
    [
      rect(bands, {...ends, x1: 0, x2: 1, fill: palette.tint}),
      rect(rows, {...ends, x1: 1, x2: "total", fill: palette.context}),
      rect(rows, {...ends, x1: 1, x2: "total", inset: 0.5, fill: "none", stroke: palette.contextEdge}),
      rect(rows, {...ends, x1: 0, x2: 1, fill: palette.highlight})
    ],
    {
      document: area.document,
      width: area.width,
      height,
      left: area.left,
      top: area.top,
      x: {domain: [0, longest]},
      y: {domain: [height, 0]}
    }
  );
}
