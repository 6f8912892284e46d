import type {NumberLicence} from "../../../numbers/licences/licences.js";
import {directionOf} from "./directions.js";
import {withoutHedge} from "./hedges.js";
import type {Numeral} from "../numerals/numerals.js";

/** How far below its phrase a number may lie that is "nearly" so much: a twentieth. Our own threshold. */
const nearness = 0.05;

/** How far a number may lie from a part that is "about" so much, "about half" of 50.6%. Our own threshold. */
const closeness = 0.015;

/** How far a percentage may lie from the common part that it is about, "roughly a quarter" of 26%, in points. Our own threshold. */
const pointsNear = 1.5;

/** The same of a half and of a part below it: a tenth, so that 23% is just under a quarter. Our own threshold. */
const partNearness = 0.1;

/**
 * True where a phrase is borne out by all that a number may be: *more than two-thirds* lies below 69 as it was rounded,
 * *about a sixth* within 16.5 to 17.5. A phrase without a hedge is read as *about*. After AggChecker: a figure is wrong
 * where the value cannot be rounded to it.
 */
export function bearsOut({quantity, unit, low, high}: NumberLicence, numeral: Numeral): boolean {
  if (unit.kind === "change") return bearsOutChange({low, high}, numeral);
  const {low: value, hedge} = numeral;
  const target = unit.kind === "share" ? value * 100 : value;
  const isWithin = (goal: number) =>
    low <= goal && goal <= high && Number.isFinite(high - low) && isClosed(quantity.bound);
  switch (hedge) {
    case "moreThan":
      return low > target || (low === target && quantity.bound === "moreThan");
    case "lessThan":
      return high < target || (high === target && quantity.bound === "lessThan");
    case "atLeast":
      return low >= target;
    case "atMost":
      return high <= target;
    case "nearly":
      // How close a bound lies no claim can hold.
      if (quantity.bound === "lessThan" && quantity.value === target) return true;
      return (
        high <= target &&
        leastOf(quantity, low) >= target * (1 - (numeral.kind === "fraction" && value <= 0.5 ? partNearness : nearness))
      );
    case "about":
      if (quantity.bound === "about" && isAsRounded(quantity.value, target)) return true;
      // "Roughly one in seven" of 13.8%.
      if (
        numeral.kind === "fraction" &&
        quantity.bound === "about" &&
        Math.abs(quantity.value / target - 1) <= closeness
      )
        return true;
      if (numeral.kind !== "fraction" || !isClosed(quantity.bound)) return isWithin(target);
      if (unit.kind === "share" && isNearestOne(quantity, numeral)) return true;
      const near = Math.max(/\sin\s/.test(numeral.token) ? nearness : closeness, commonNearness(numeral));
      return isWithin(target) || (low >= target * (1 - near) && high <= target * (1 + near));
    case "margin":
      return isWithin(target);
    case null:
      // "Two-thirds" of 66%.
      return (
        isWithin(target) ||
        isPrinted({quantity, unit}, numeral) ||
        (unit.kind === "share" &&
          (isCut(quantity, target) || isTenths(quantity, numeral) || isWholePercent(quantity, numeral)))
      );
  }
}

/** True where a part in words, "three-quarters", is what a ratio comes to; without a hedge it is read as *about*. */
export function isPartSaid(numeral: Numeral, ratio: number): boolean {
  const quantity = {bound: "exact", value: ratio, decimals: 2} as const;
  const part = {name: "", about: "", derived: false, drawn: true, unit: {kind: "ratio"}, quantity} as const;
  const [licence, said] = [
    {...part, low: ratio, high: ratio},
    {...numeral, hedge: numeral.hedge ?? ("about" as const)}
  ];
  return bearsOut(licence, said) && nearerWords(licence, said) === null;
}

/** By which part of itself a common part from a fifth on may be off. */
const commonNearness = ({low: part}: Numeral) =>
  part >= 0.2 && commonParts.some(([step]) => Math.abs(step - part) < 1e-9) ? pointsNear / 100 / part : 0;

/** "3.5 times" of a ratio of 3.47, whose tenths are printed. */
const isPrinted = ({quantity, unit}: Pick<NumberLicence, "quantity" | "unit">, {low, decimals}: Numeral) => {
  if (unit.kind !== "ratio" || quantity.bound !== "exact") return false;
  return quantity.value === low || ((decimals ?? 0) > 0 && Number(quantity.value.toFixed(decimals ?? 0)) === low);
};

/** True for a third or two thirds of which a source printed the whole percents, not rounded: 66% of 66.67. */
const isCut = (quantity: NumberLicence["quantity"], target: number) =>
  quantity.bound === "exact" &&
  quantity.decimals === 0 &&
  Math.abs((target * 3) / 100 - Math.round((target * 3) / 100)) < 1e-9 &&
  quantity.value === Math.floor(target);

/** True for "a third" of 33.4%: the two are one in whole percents. A half is most of all from 50.1% on. */
const isWholePercent = (quantity: NumberLicence["quantity"], {kind, low}: Numeral) =>
  quantity.bound === "exact" && kind === "fraction" && low !== 0.5 && commonParts.some(([part]) => Math.abs(part - low) < 1e-9) && Math.abs(quantity.value - 100 * low) < 0.7; // prettier-ignore

/** True for "four in ten" of 41%. */
const isTenths = (quantity: NumberLicence["quantity"], {low, token}: Numeral) =>
  quantity.bound === "exact" &&
  low >= 0.3 &&
  /\sin\s(?:ten|10)$/iu.test(token) &&
  Math.abs(quantity.value - 100 * low) <= pointsNear;

/** "About one in seven" of 15%, than which one in six is no nearer. */
const isNearestOne = (quantity: NumberLicence["quantity"], {token, low}: Numeral): boolean =>
  quantity.bound === "exact" && /^(?:one|1)\sin\s/iu.test(token) && low <= 0.25 && Math.round(100 / quantity.value) === Math.round(1 / low); // prettier-ignore

/** The parts that a phrase may come nearest to, and their words. Ours: those of which newspapers speak. */
const commonParts: readonly (readonly [part: number, words: string])[] = [
  [1 / 10, "a tenth"],
  [1 / 5, "a fifth"],
  [1 / 4, "a quarter"],
  [1 / 3, "a third"],
  [1 / 2, "half"],
  [2 / 3, "two-thirds"],
  [3 / 4, "three-quarters"],
  [9 / 10, "nine-tenths"]
];
const commonMultiples = [2, 3, 4, 5, 6, 7, 8, 9, 10].map(
  (times) => [times, times === 2 ? "twice" : `${times} times`] as const
);

/**
 * The common part or multiple that a hedged phrase passes over, in words; *null* where it names the nearest. "More than a
 * third" is true of 69%, and misleads: so are "more than half" and "more than two-thirds", and of these a reader takes the
 * last.
 */
export function nearerWords({unit, low, high}: NumberLicence, numeral: Numeral): string | null {
  const {kind, low: value, hedge} = numeral;
  if (kind !== "fraction" && kind !== "multiple") return null;
  const own = unit.kind === "share" ? {low: low / 100, high: high / 100} : {low, high};
  const size = unit.kind === "change" ? changeSize({low, high}, numeral) : own;
  const steps = kind === "fraction" ? commonParts : commonMultiples;
  const slack = 1e-9;
  if (hedge === "moreThan" || hedge === "atLeast")
    return steps.findLast(([step]) => step > value + slack && size.low > step + slack)?.[1] ?? null;
  if (hedge === "lessThan" || hedge === "atMost")
    return steps.find(([step]) => step < value - slack && size.high < step - slack)?.[1] ?? null;
  return null;
}

/** How large a change is as a part of what it was, or as what it became of it: a fall by 20% is 1/5, a rise by 120% 2.2. */
function changeSize({low, high}: Pick<NumberLicence, "low" | "high">, {kind, lead, after}: Numeral) {
  if (kind === "multiple") return {low: 1 + low / 100, high: 1 + high / 100};
  const isDown = directionOf(lead, after) === "down";
  return isDown ? {low: -high / 100, high: -low / 100} : {low: low / 100, high: high / 100};
}

/** True where a phrase can speak of a number at all: a part of a whole of a share, a multiple of a ratio. */
export function isSpeakable({unit, low}: NumberLicence, {kind, low: part, token, lead, after}: Numeral): boolean {
  // "Half as many" is of another number.
  if (unit.kind === "share" && /^as (?:many|much|\p{L}+ as)/u.test(after.join(" "))) return false;
  if (unit.kind === "change")
    return (
      (kind === "multiple" && isTurning(token, lead)) || (kind === "fraction" && directionOf(lead, after) !== null)
    );
  if (kind === "multiple") return unit.kind === "ratio" && !isTurning(token, lead);
  return kind === "fraction" && part <= 1 && (unit.kind === "share" || (unit.kind === "ratio" && low < 1));
}

/** "Doubled", "halves", "set to triple": what became of a number, and not how many times another it is. */
const isTurning = (token: string, lead: string) =>
  /(?:l|v)(?:ed|ing|es)$/i.test(token) ||
  /(?<!\p{L})(?:to|will|would|could|may|might|can|must|should|did|does)\s$/iu.test(withoutHedge(lead));

/**
 * True where a phrase is what a change comes to: "doubled" is a rise by 100%, "halved" a fall by 50, "fell by a fifth" one by
 * 20; without a hedge within a twentieth of it, our own threshold, or as it was rounded.
 */
function bearsOutChange(
  {low, high}: Pick<NumberLicence, "low" | "high">,
  {kind, low: value, hedge, lead, after}: Numeral
) {
  const isDown = directionOf(lead, after) === "down";
  const target = kind === "multiple" ? 100 * (value - 1) : 100 * value * (isDown ? -1 : 1);
  const slack = Math.abs(target) * nearness;
  // "Fell by more than a fifth" is a change below −20%.
  const [from, to, goal] = target < 0 ? [-high, -low, -target] : [low, high, target];
  if (hedge === "moreThan" || hedge === "atLeast") return from >= goal;
  if (hedge === "lessThan" || hedge === "atMost") return to <= goal && to >= 0;
  if (hedge === "nearly") return to <= goal && from >= goal - 2 * slack;
  return from <= goal + slack && to >= goal - slack;
}

/** The least that an exact number says, as it is printed: 95 for "nearly all" of 95%. */
const leastOf = (quantity: NumberLicence["quantity"], low: number) =>
  quantity.bound === "exact" ? quantity.value : low;

function isClosed(bound: NumberLicence["quantity"]["bound"]): boolean {
  return bound === "exact" || bound === "range" || bound === "margin";
}

/** True where a number stands for a value as far as its own places say: 67 for two-thirds. */
function isAsRounded(value: number, target: number): boolean {
  const places = String(value).split(".")[1]?.length ?? 0;
  return Number(target.toFixed(places)) === value;
}
