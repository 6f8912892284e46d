import {groundsIn} from "../../facts/citable.js";
import {checkFields, checkPhrase} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import {checkOneFlow, complement, type Derived, remainder} from "../../facts/derived/derived.js";
import {intervalOf, type Exact, isSpan, type Quantity} from "../../facts/quantity.js";
import type {Share} from "../../facts/unit/unit.js";
import type {Area, Form, Layout} from "../../form.js";
import {type Block, stack} from "../../type/typeset.js";
import type {Phrase} from "../../words/phrase.js";
import {barHeading, joinBars} from "./barJoin.js";
import {type Bar, type BarType, labelBar} from "./barLabels.js";
import {drawBars, type PlacedBar} from "./drawBars.js";
import {wholesAlt} from "../../words/numberAlt.js";
import {barExtent, reachOf, signRoom} from "./barExtent.js";
import {checkPart, type WholePart} from "./sharePart.js";
import {boxBarHeights, wholesHeight} from "../../theme/markSizes.js";
import {barRamp} from "../../theme/typeRamps.js";
import {labelType} from "../../theme/typeSizes.js";
import {space} from "../../theme/spacing.js";

/** One of the two wholes: the flow's share of it, the name of the whole, and the words for what remains of it. */
export interface WholeBar<W extends string = string> extends WholePart<W> {
  /** What remains of the whole: "from all other suppliers". */
  readonly rest: Phrase;
}

/**
 * One flow as a share of two different wholes: two bars on one scale, in which the flow has the same length, because it
 * is the same thing, and each whole the length that follows from its share. Of a share that is not exact the whole is open at
 * its end: hollow as far as it may reach for *more than* and for a range, with an arrow for *more than*, *less than* and
 * *about*, and a span for a margin of error.
 * @param flow the words for what the two bars have in common: "the same deliveries"
 * @throws when the claims are not of one flow and one period, or are shares of one whole, a share may be nothing, or a text
 * was not written with `say`
 */
export function twoWholes<A extends string, B extends string>(
  first: WholeBar<A>,
  second: WholeBar<B> & ([B] extends [A] ? never : unknown),
  options: {readonly flow: Phrase}
): Form {
  checkFields(options, ["flow"], "options", "twoWholes");
  const {flow} = options;
  checkPhrase(flow, "flow", "twoWholes");
  for (const bar of [first, second]) {
    checkPart(bar, "twoWholes", ["claim", "label", "rest"]);
    checkPhrase(bar.rest, "rest", `twoWholes, claim ${bar.claim.id}`);
  }
  checkOneFlow(first.claim, second.claim, "wholes");
  for (const {claim} of [first, second]) checkDrawable(claim);
  const [one, other]: readonly string[] = [first.claim.unit.whole.id, second.claim.unit.whole.id];
  if (one === other) {
    throw new Error(
      `invalid wholes: claim ${first.claim.id} and ${second.claim.id} are shares of one whole (of two; draw shareBar): twoWholes`
    );
  }
  const bars = [barOf(first), barOf(second)] as const;
  const grounds = groundsIn([flow, ...bars.flatMap(({label, rest}) => [label, rest])]);
  const uses = [...bars.flatMap(({claim, remainder}) => [claim, remainder]), ...grounds];
  return {
    name: "twoWholes",
    uses,
    alt: wholesAlt(bars, flow),
    shape: "wide",
    layouts: (area) => layouts(bars, flow, area)
  };
}

function barOf(bar: WholeBar): Bar {
  return {...bar, remainder: restOf(bar.claim)};
}

function restOf(claim: Claim<Share>): Derived<Share> {
  if (isExact(claim)) return remainder(claim);
  if (isOpen(claim)) return complement(claim);
  throw new Error(`unknown bound: ${String(claim.quantity.bound)}: claim ${claim.id}`);
}

const isExact = (claim: Claim<Share>): claim is Claim<Share, Exact> => claim.quantity.bound === "exact";
const isOpen = (claim: Claim<Share>): claim is Claim<Share, Exclude<Quantity, Exact>> => !isExact(claim);

/** @throws for a share that may be nothing: its whole would have no end */
function checkDrawable({id, quantity}: Claim<Share>): void {
  const least = isSpan(quantity) ? intervalOf(quantity).low : quantity.value;
  if (least <= 0) throw new Error(`invalid share for bars: ${least} (above 0; use statPanel): claim ${id}`);
}

const sizes = {
  phone: barRamp[4],
  article: barRamp[4],
  wide: {...barRamp[3], text: labelType.medium.size, leading: labelType.medium.leading}
} as const;

function* layouts(bars: readonly [Bar, Bar], flow: Phrase, area: Area): Generator<Layout> {
  const {format, height} = area;
  if (height === undefined) {
    const type = sizes[format];
    // Rather a higher bar than what remains of it beside another.
    const high = wholesHeight[format].map((bar) => layOut(bars, flow, area, {type, bar, air: 0}));
    yield high.find(({beside}) => beside) ?? high[0]!;
    return;
  }
  for (const type of barRamp) {
    for (const bar of boxBarHeights.filter((bar) => bar >= type.value)) {
      const tight = layOut(bars, flow, area, {type, bar, air: 0});
      // What is left of the height stands between the bars.
      const air = Math.min(48, height - tight.height);
      yield air > 0 ? layOut(bars, flow, area, {type, bar, air}) : tight;
    }
  }
}

/** How bars are laid out, in px. */
interface BarOptions {
  readonly type: BarType;
  /** The height of a bar. */
  readonly bar: number;
  /** What stands between the bars besides what must. */
  readonly air: number;
}

/** Bars, and whether all that remains of the first is labelled beside it. */
interface BarsLayout extends Layout {
  readonly beside: boolean;
}

function layOut([first, second]: readonly [Bar, Bar], flow: Phrase, area: Area, options: BarOptions): BarsLayout {
  const {type, bar: height} = options;
  const extents = [barExtent(first.claim.quantity), barExtent(second.claim.quantity)] as const;
  const flowWidth = Math.min(...extents.map((each) => (area.width - signRoom(each).outside) / reachOf(each)));
  const [firstSize, secondSize] = [
    {flowWidth, extent: extents[0], height, type},
    {flowWidth, extent: extents[1], height, type}
  ];
  const heading = barHeading(first, area, type, area.width);
  const upper = labelBar(first, area, firstSize);
  const over = bothEnds(stack([heading, upper.name]), upper);
  const firstTop = over.height + space.s;
  const between = joinBars(flow, second, {area, flowWidth, ...options});
  const secondTop = firstTop + height + between.height;
  const lower = labelBar(second, area, secondSize);
  const under = bothEnds(lower.name, lower);
  const bottom = secondTop + height + (under.height > 0 ? under.height + space.xs : 0);
  const placed = [
    {...factsOf(first), top: firstTop, extent: extents[0]},
    {...factsOf(second), top: secondTop, extent: extents[1]}
  ];
  const {left, top} = area;
  const texts = [
    ...over.start.place(left, top + over.before),
    ...upper.rest.place(left + upper.end, top + over.height - upper.rest.height, "end"),
    ...upper.onBar.flatMap(({block, x, y}) => block.place(left + x, top + firstTop + y)),
    ...between.texts.flatMap(({block, x, y}) => block.place(left + x, top + firstTop + height + y)),
    ...lower.onBar.flatMap(({block, x, y}) => block.place(left + x, top + secondTop + y)),
    ...lower.rest.place(left + lower.end, top + secondTop + height + space.xs, "end"),
    ...under.start.place(left, top + secondTop + height + space.xs + under.after)
  ];
  const blocks = [
    over.start,
    upper.rest,
    lower.rest,
    under.start,
    ...[...upper.onBar, ...between.texts, ...lower.onBar].map(({block}) => block)
  ];
  const draw = () => ({marks: drawBars(placed, area, {flowWidth, barHeight: height, height: bottom}), texts});
  return {height: bottom, whole: stack(blocks).whole, beside: upper.rest.height === 0, draw};
}

/**
 * Words at the beginning of a bar, and what remains at its end: in the same lines where both have room, else what remains
 * next to the bar. The words begin **before** px from the top if they stand over it, and **after** px if under it.
 */
function bothEnds(start: Block, {rest, end}: Pick<ReturnType<typeof labelBar>, "rest" | "end">) {
  const isShared = start.width + space.l <= end - rest.width;
  const height = isShared ? Math.max(start.height, rest.height) : start.height + rest.height;
  return {start, height, before: isShared ? height - start.height : 0, after: isShared ? 0 : rest.height};
}

/** The addresses of what a bar shows. */
function factsOf({claim, remainder}: Bar): Pick<PlacedBar, "share" | "rest"> {
  return {share: claim.id, rest: remainder.operation};
}
