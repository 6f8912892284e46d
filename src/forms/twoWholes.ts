import {rect} from "@observablehq/plot";
import {derivedMark, type Derived, remainder, wholeRatio} from "../claims/derived.js";
import type {Share} from "../claims/unit.js";
import type {Area, Drawing, Form} from "../figure/form.js";
import {type Block, stack, typeset} from "../layout/typeset.js";
import {plotMarks} from "../svg/plotMarks.js";
import {measure, type TextStyle} from "../text/font.js";
import {formatValue} from "../text/numbers.js";
import type {Said} from "../text/say.js";
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
  const pair: readonly WholeBar[] = [first, second];
  const bars = pair.map((bar) => ({...bar, remainder: remainder(bar.claim)}));
  const uses = bars.flatMap(({claim, remainder}) => [claim, remainder]);
  return {name: "twoWholes", uses, draw: (area) => draw(bars, flow, area)};
}

interface Bar extends WholeBar {
  readonly remainder: Derived<Share>;
}

/** A bar with its text set, and where its parts end on the common scale; y in px from the top of the plot. */
interface PlacedBar {
  readonly bar: Bar;
  readonly top: number;
  /** The end of the flow and the end of the whole, in flows. */
  readonly total: number;
}

const barHeight = {phone: 44, article: 48, wide: 60} as const;

function draw(bars: readonly Bar[], flow: Said, area: Area): Drawing {
  const totals = bars.map(({claim}) => 100 / claim.quantity.value);
  const longest = Math.max(...totals);
  const flowWidth = area.width / longest;
  const height = barHeight[area.format];
  const texts: Drawing["texts"][number][] = [];
  const placed: PlacedBar[] = [];
  let top = 0;
  bars.forEach((bar, index) => {
    const total = totals[index] ?? 1;
    const join = index === 0 ? null : joinOf(flow, bar, area, flowWidth);
    const heading = join ?? {block: headingOf(bar, area, area.width), left: 0, height: 0, inside: null};
    const gap = join ? join.height : heading.block.height + 6;
    texts.push(...heading.block.place(area.left + heading.left, area.top + top + gap - heading.block.height - 6));
    if (heading.inside) texts.push(...heading.inside.block.place(area.left + heading.inside.left, area.top + top + 10));
    top += gap;
    const labels = labelsOf(bar, area, {flowWidth, barWidth: flowWidth * total, height});
    texts.push(...labels.flatMap(({block, left, offset}) => block.place(area.left + left, area.top + top + offset)));
    placed.push({bar, top, total});
    top += Math.max(height, ...labels.map(({block, offset}) => offset + block.height));
  });
  const marks = drawBars(placed, area, {longest, barHeight: height, height: top});
  return {height: top, marks, texts};
}

interface Join {
  readonly block: Block;
  readonly left: number;
  /** Px from the bar above to the bar below. */
  readonly height: number;
  readonly inside: {readonly block: Block; readonly left: number} | null;
}

/** What stands between two bars: the band that joins them, its label, and the heading of the bar below. */
function joinOf(flow: Said, bar: Bar, area: Area, flowWidth: number): Join {
  const style = {size: area.format === "wide" ? 14 : 12, weight: 600, fill: area.palette.highlight} as const;
  const left = flowWidth + 12;
  const heading = headingOf(bar, area, area.width - left);
  const within = typeset(flow, style, flowWidth - 20);
  const fits = flowWidth > 60 && within.width <= flowWidth - 20 && within.lines.length <= 3;
  const label = fits ? within : typeset(flow, style, area.width - left);
  const stacked = heading.height + 6 + label.height + 20;
  return {
    block: heading,
    left,
    height: fits ? Math.max(heading.height + 34, label.height + 20) : stacked,
    inside: {block: label, left: fits ? 10 : left}
  };
}

function headingOf({claim}: Bar, area: Area, width: number): Block {
  const heading: Said = {kind: "said", text: claim.unit.whole.label, uses: [claim]};
  return typeset(heading, {size: area.format === "wide" ? 16 : 14, weight: 600, fill: area.palette.ink}, width);
}

interface Label {
  readonly block: Block;
  /** Px from the left of the plot. */
  readonly left: number;
  /** Px from the top of the bar. */
  readonly offset: number;
}

interface BarSize {
  readonly flowWidth: number;
  readonly barWidth: number;
  readonly height: number;
}

/** The value in the flow, and what remains in the rest of the bar, beside it, or where neither holds it, below. */
function labelsOf(bar: Bar, area: Area, {flowWidth, barWidth, height}: BarSize): Label[] {
  const {palette} = area;
  const text = formatValue(bar.claim);
  const style = fittingStyle(text, flowWidth - 12, area.format === "wide" ? 30 : 24);
  const value: Said = {kind: "said", text, uses: [bar.claim]};
  const labels: Label[] = [];
  if (style) {
    const block = typeset(value, {...style, fill: palette.onHighlight}, flowWidth);
    const left = Math.min(10, (flowWidth - block.width) / 2);
    labels.push({block, left, offset: Math.round((height - block.height) / 2)});
  }
  const inside = restOf(bar, area, palette.onContext, barWidth - flowWidth - 22);
  const beside = restOf(bar, area, palette.mutedInk, area.width - barWidth - 12);
  const room = (block: Block, width: number) => width > 100 && block.width <= width && block.height <= height;
  const middle = (block: Block) => Math.round((height - block.height) / 2);
  if (room(inside, barWidth - flowWidth - 22))
    labels.push({block: inside, left: flowWidth + 12, offset: middle(inside)});
  else if (room(beside, area.width - barWidth - 12))
    labels.push({block: beside, left: barWidth + 12, offset: middle(beside)});
  else labels.push({block: restOf(bar, area, palette.mutedInk, area.width), left: 0, offset: height + 4});
  if (style) return labels;
  // Too short a flow to hold its own value: the value goes under the bar, before whatever stands there already.
  const block = typeset(value, {size: 20, weight: 700, fill: palette.highlight}, area.width);
  return [
    {block, left: 0, offset: height + 4},
    ...labels.map((label) => (label.offset > height ? {...label, offset: label.offset + block.height} : label))
  ];
}

function restOf({remainder, rest}: Bar, area: Area, fill: string, width: number): Block {
  const style = {size: area.format === "wide" ? 16 : 14, fill, leading: area.format === "wide" ? 20 : 18};
  const said: Said = {kind: "said", text: `${formatValue(remainder)} ${rest.text}`, uses: [remainder]};
  const mark: Said = {kind: "said", text: `(${derivedMark})`, uses: [remainder]};
  return stack([typeset(said, style, width), typeset(mark, {size: 12, fill, leading: 16}, width)]);
}

/** The largest type, at most **largest** px and at least 16, that sets the value within a width; *null* if none does. */
function fittingStyle(text: string, width: number, largest: number): (TextStyle & {weight: 700}) | null {
  for (let size = largest; size >= 16; size -= 2) {
    if (measure(text, {size, weight: 700}) <= width) return {size, weight: 700};
  }
  return null;
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
