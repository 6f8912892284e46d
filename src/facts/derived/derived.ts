import {checkFact, refusal} from "../boundary.js";
import {type Claim} from "../claim.js";
import {type Flag, flagNames} from "../table/column.js";
import {
  about,
  atLeast,
  atMost,
  decimal,
  type Exact,
  type Interval,
  intervalOf,
  isLowerBound,
  isUpperBound,
  lessThan,
  moreThan,
  type Quantity,
  range
} from "../quantity.js";
import type {Ratio, Share, Unit} from "../unit/unit.js";
import {clamp, limitsOf} from "../unit/unitLimits.js";

/** Our own arithmetic on claims: never stored as a claim, and marked wherever it is printed. */
export interface Derived<U extends Unit | Ratio = Unit | Ratio> {
  readonly kind: "derived";
  /** What was done: "100 − arms-import-share". */
  readonly operation: string;
  /** None where it is of the cells of a table, which **operation** names. */
  readonly from: readonly Claim[];
  readonly unit: U;
  readonly quantity: Quantity;
  /** What the rounding of the claims leaves open. */
  readonly interval: Interval;
  /** The flags of the numbers that it rests on; left out where none has one. */
  readonly flags?: readonly Flag[];
}

/** What is worked out from some numbers, with the flags of these: each once, in their order. */
export function derivedFrom<U extends Unit | Ratio>(
  numbers: readonly {readonly flags?: readonly Flag[]}[],
  value: Omit<Derived<U>, "kind" | "flags">
): Derived<U> {
  const flags = flagNames.filter((flag) => numbers.some((each) => each.flags?.includes(flag)));
  return {kind: "derived", ...value, ...(flags.length > 0 && {flags})};
}

/**
 * What is left of a whole when exact shares of it are taken away: 69 leaves 31, standing for 30.5 to 31.5. Shares that
 * miss 100 by no more than their rounding divide the whole and leave 0: three times 33, or 34 + 33 + 34.
 * A remainder of a bound does not exist, and does not compile; see `complement`.
 * @throws when a share is not exact or of another whole, or the shares exceed the whole by more than their rounding
 */
export function remainder<W extends string>(
  first: Claim<Share<W>, Exact>,
  ...rest: readonly Claim<Share<NoInfer<W>>, Exact>[]
): Derived<Share<W>> {
  const shares = [first, ...rest];
  for (const share of shares) checkShare(share, "remainder");
  for (const {id, quantity, unit} of shares) {
    if (quantity.bound !== "exact") throw new Error(`invalid remainder: ${id} is ${quantity.bound}, not exact`);
    if (unit.whole.id !== first.unit.whole.id)
      throw new Error(`invalid remainder: ${id} is a share of ${unit.whole.id}`);
  }
  const decimals = Math.max(...shares.map(({quantity}) => quantity.decimals));
  const intervals = shares.map(({quantity}) => intervalOf(quantity));
  const left = decimal(100 - sum(shares.map(({quantity}) => quantity.value)));
  const [low, high] = [
    decimal(100 - sum(intervals.map((each) => each.high))),
    100 - sum(intervals.map(({low}) => low))
  ];
  if (decimal(high) < 0)
    throw new Error(
      `invalid remainder: shares of ${decimal(100 - left)}%: claim ${shares.map(({id}) => id).join(", ")} (at most 100%: parts of one whole)`
    );
  return derivedFrom(shares, {
    operation: `100 − ${shares.map(({id}) => id).join(" − ")}`,
    from: shares,
    unit: first.unit,
    quantity: {bound: "exact", value: low < 0 ? 0 : left, decimals},
    interval: {low: Math.max(0, low), high: Math.max(0, high)}
  });
}

/** True for a remainder of zero: there is nothing to draw or to label. */
export function isNothing({quantity}: Derived): boolean {
  return quantity.bound === "exact" && quantity.value === 0;
}

/**
 * What a share leaves that is not exact: a bound turns round, above 30 leaves below 70; a range is one of what its ends
 * leave, and a margin of error stays.
 * @throws for an exact share, which leaves a `remainder`
 */
export function complement<W extends string>(share: Claim<Share<W>, Exclude<Quantity, Exact>>): Derived<Share<W>> {
  checkShare(share, "complement");
  const {quantity, id} = share;
  const turned = complementOf(quantity);
  if (!turned) throw new Error(`invalid complement: ${id} is ${String(quantity.bound)}`);
  const interval = clamp(intervalOf(turned), share.unit);
  return derivedFrom([share], {
    operation: `100 − ${id}`,
    from: [share],
    unit: share.unit,
    quantity: turned,
    interval
  });
}

// Notebooks load without types: an exact share is none of these.
function complementOf(quantity: Exclude<Quantity, Exact>): Quantity | null {
  switch (quantity.bound) {
    case "moreThan":
      return lessThan(decimal(100 - quantity.value));
    case "atLeast":
      return atMost(decimal(100 - quantity.value));
    case "lessThan":
      return moreThan(decimal(100 - quantity.value));
    case "atMost":
      return atLeast(decimal(100 - quantity.value));
    case "about":
      return about(decimal(100 - quantity.value));
    case "range":
      return range(decimal(100 - quantity.high), decimal(100 - quantity.low));
    case "margin":
      return {...quantity, value: decimal(100 - quantity.value)};
    default:
      return null;
  }
}

/**
 * How many times larger the whole of **smaller** is than the whole of **larger**, when both are shares that the same
 * flow makes up: the flow is 69 of one hundred and 17 of the other, so the other is 69 ÷ 17 times as large.
 * @throws when the claims are not exact, not of one flow and one period, or **smaller** may be nothing
 */
export function wholeRatio(larger: Claim<Share, Exact>, smaller: Claim<Share, Exact>): Derived<Ratio> {
  for (const share of [larger, smaller]) checkShare(share, "wholeRatio");
  checkOneFlow(larger, smaller, "ratio");
  for (const {id, quantity} of [larger, smaller]) {
    if (quantity.bound !== "exact") throw new Error(`invalid ratio: ${id} is ${String(quantity.bound)}, not exact`);
  }
  const [a, b] = [intervalOf(larger.quantity), intervalOf(smaller.quantity)];
  if (b.low <= 0) throw new Error(`invalid ratio: ${smaller.quantity.value} may be nothing: claim ${smaller.id}`);
  const value = larger.quantity.value / smaller.quantity.value;
  return derivedFrom([larger, smaller], {
    operation: `${larger.id} ÷ ${smaller.id}`,
    from: [larger, smaller],
    unit: {kind: "ratio"},
    quantity: {bound: "exact", value: Number(value.toFixed(2)), decimals: 2},
    interval: {low: a.low / b.high, high: a.high / b.low}
  });
}

/** @throws unless two shares are of one flow, from and to the same, and of one period; **what** is made of them */
export function checkOneFlow(first: Claim<Share>, second: Claim<Share>, what: string): void {
  const pair = `${first.id}, ${second.id}`;
  const {from, to} = first;
  if (from === undefined || to === undefined || from !== second.from || to !== second.to) {
    throw new Error(`invalid ${what}: not one flow: claim ${pair}`);
  }
  if (first.period.edtf === null || first.period.edtf !== second.period.edtf) {
    throw new Error(`invalid ${what}: not one period: claim ${pair}`);
  }
}

/** Where the true value of a claim or derived number may lie, within what its unit allows. */
export function possible(number: Claim | Derived): Interval {
  const {low, high} = number.kind === "derived" ? number.interval : intervalOf(number.quantity);
  const {bound} = number.quantity;
  const step = limitsOf(number.unit).whole ? 1 : 0;
  return clamp(
    {low: bound === "moreThan" ? low + step : low, high: bound === "lessThan" ? high - step : high},
    number.unit
  );
}

/** True where the end of the number is not known: it must be drawn open. */
export function isOpen(quantity: Quantity): boolean {
  return isLowerBound(quantity) || isUpperBound(quantity) || quantity.bound === "about";
}

function checkShare(claim: Claim, where: string): void {
  checkFact(claim, ["claim"], "share", where);
  if (claim.unit?.kind !== "share") throw refusal(claim.unit?.kind, "unit", "a share", `${where}, claim ${claim.id}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
