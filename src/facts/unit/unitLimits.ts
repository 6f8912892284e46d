import {valueInWords} from "../boundary.js";
import {checkUnitTexts, type Ratio, type Share, type Unit} from "./unit.js";

/** What values a unit allows. */
interface Limits {
  readonly least: number;
  readonly most: number;
  /** True where only whole numbers occur. */
  readonly whole: boolean;
}

/** A unit as a claim has it or, with its whole spelled out, as a published file has it. */
type Limited = Exclude<Unit, Share> | Pick<Share, "kind"> | Ratio;

const absoluteZero = {C: -273.15, F: -459.67} as const;

/** The least and the greatest value of a unit, and whether only whole numbers occur. @throws for an unknown unit */
export function limitsOf(unit: Limited): Limits {
  switch (unit.kind) {
    case "share":
      return {least: 0, most: 100, whole: false};
    case "count":
      return {least: 0, most: Infinity, whole: true};
    case "duration":
    case "rate":
    case "index":
    case "ratio":
      return {least: 0, most: Infinity, whole: false};
    case "money":
      return {least: -Infinity, most: Infinity, whole: false};
    case "degrees":
      return {least: absoluteZero[unit.scale], most: Infinity, whole: false};
    case "points":
      return {least: -100, most: 100, whole: false};
    case "change":
      // Nothing falls by more than all of it.
      return {least: -100, most: Infinity, whole: false};
    case "measure":
      return {least: unit.least ?? -Infinity, most: unit.most ?? Infinity, whole: false};
    default: {
      const unknown = unit satisfies never as {kind: string} | undefined;
      throw new Error(`unknown unit: ${valueInWords(unknown?.kind)}`);
    }
  }
}

/** An interval within what its unit allows. */
export function clamp({low, high}: {readonly low: number; readonly high: number}, unit: Limited) {
  const {least, most} = limitsOf(unit);
  return {low: Math.max(least, low), high: Math.min(most, high)};
}

/** @throws when the value of a claim cannot be of its unit; **where** names the claim */
export function checkUnit(unit: Unit, low: number, high: number, where: string): void {
  checkUnitKind(unit, where);
  const {least, most, whole} = limitsIn(unit, where);
  for (const value of [low, high]) {
    const isPart = whole && !Number.isInteger(value);
    const remedy = isPart || (unit.kind === "share" && value > most) ? inPlaceOf(unit) : "";
    if (value < least || value > most || isPart)
      throw new Error(`invalid ${unit.kind}: ${value} (${allowed({least, most, whole})}${remedy}): ${where}`);
  }
}

/**
 * What holds a part of a thing, in place of a count: an average, or what a file counts in thousands or millions. What is more than its
 * base is no part of it, and no share.
 */
const inPlaceOf = (unit: Unit) =>
  unit.kind === "share"
    ? '; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange'
    : unit.kind === "count"
      ? `; of an average measureIn("${unit.noun.one}", "${unit.noun.many}"); of millions the number in full, exact(26_100_000, {significant: 3}), or times of its column`
      : "";

/** @throws unless a unit is one of those there are, with the texts that it is printed with; **where** names what is in it */
export function checkUnitKind(unit: Unit, where: string): void {
  const kind: unknown = unit?.kind;
  // Notebooks run without their types.
  if (typeof kind !== "string" || kind === "ratio") throw new Error(`unknown unit: ${valueInWords(kind)}: ${where}`);
  limitsIn(unit, where);
  checkUnitTexts(unit, where);
}

function limitsIn(unit: Unit, where: string): Limits {
  try {
    return limitsOf(unit);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}: ${where}`, {cause: error});
  }
}

function allowed({least, most, whole}: Limits): string {
  const values = whole ? "a whole number " : "";
  if (most === Infinity) return `${values}from ${least}`;
  return least === -Infinity ? `${values}up to ${most}` : `${values}${least} to ${most}`;
}
