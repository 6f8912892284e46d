import {unitKey} from "../licences/unitKey.js";
import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import {namesChange} from "../../words/en/comparison/directions.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import type {UnitAlone} from "../../words/en/units/unitsAlone.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {isNamedBy} from "../units/isNamedBy.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {Fault} from "./judgeNumber.js";
import type {Passage} from "../texts/passages.js";

/** How far below the scale of its unit the largest number of a figure may lie: "0.2" of "€bn". Our own threshold. */
const smallest = 20;

/**
 * Holds a unit that a text names without a number against those of the figure: "€m", "%", "°C". *null* where one of its numbers
 * has that unit and a fitting size, or where some of its numbers have a unit that nobody wrote down.
 */
export function judgeUnit(
  said: UnitAlone,
  passage: Passage,
  {evidence, numbers, passages}: FigureLicences
): Fault | null {
  const isUnknown = (evidence.tables ?? []).some(({columns}) =>
    Object.values(columns).some(
      ({values, unit}) => unit === undefined && values.some((each) => typeof each === "number")
    )
  );
  if (passage.role === "label" || isUnknown || numbers.length === 0) return null;
  const units = [...new Map(numbers.map(({unit}) => [unitKey(unit), unit])).values()];
  if (units.some((unit) => hasWords(unit, said.token) || isOf(unit, said, passage.text))) {
    return said.kind === "money" && !isOfSize(said, {numbers, passages}) ? faultOf(units) : null;
  }
  return faultOf(units);
}

const faultOf = (units: readonly UnitEvidence[]): Fault => ({
  rule: "unit-changed",
  expected: `the unit of the figure: ${units.map((unit) => unitName(unit)).join(", ")}`
});

/** A unit as a finding names it. */
export function unitName(unit: UnitEvidence): string {
  const {before, column} = unitWords(unit);
  return before === "" ? column : before;
}

/** True for a unit that is written with the same sign, as one of "million euros" with the symbol "€m". */
function hasWords(unit: UnitEvidence, token: string): boolean {
  const noun = "noun" in unit && unit.noun ? Object.values(unit.noun).flat() : [];
  const symbol = unit.kind === "measure" && unit.symbol !== undefined ? [unit.symbol] : [];
  return [...noun, ...symbol].some((words) => words.includes(token));
}

function isOf(unit: UnitEvidence, {kind, unit: said}: UnitAlone, text: string): boolean {
  switch (kind) {
    case "money":
      return unit.kind === "money" ? said.endsWith(unit.sign) || unit.sign.endsWith(said) : isNamedBy(unit, {kind, alike: [said]}); // prettier-ignore
    case "percent":
      return ["share", "change"].includes(unit.kind) || /%|per\s?cent/.test(unitWords(unit).after);
    case "points":
      return unit.kind === "points" || namesChange(text);
    case "degrees":
      return unit.kind === "degrees" && unit.scale === said;
    case "duration":
      return unit.kind === "duration" ? unit.per === said : new RegExp(`(?<!\\p{L})${said}s?(?!\\p{L})`, "u").test(unitWords(unit).after); // prettier-ignore
  }
}

/** True where numbers in a scale such as "€m" are not far smaller than it, and labels that have a scale have that one. */
function isOfSize(
  {scale, unit: sign}: UnitAlone,
  {numbers, passages}: Pick<FigureLicences, "numbers" | "passages">
): boolean {
  if (scale === 1) return true;
  const sizes = numbers.flatMap(({unit, low, high}) =>
    unit.kind === "money" && sign.endsWith(unit.sign) ? [Math.abs(low), Math.abs(high)] : []
  );
  const largest = Math.max(0, ...sizes.filter(Number.isFinite));
  if (scale > smallest * largest) return false;
  const printed = passages.flatMap(({role, text}) =>
    role === "label" && text.includes(sign) ? numeralsIn(text).flatMap(({token, low}) => scaleIn(token, low)) : []
  );
  return printed.length === 0 || printed.includes(scale);
}

/** The scale that a number is printed in: 1,000,000,000 of "2.4bn"; none of "2.4". */
function scaleIn(token: string, value: number): number[] {
  const [, figures = ""] = /^(\p{N}[\p{N}.,]*)\s?\p{L}+$/u.exec(token) ?? [];
  return figures === "" ? [] : [Math.round(value / Number(figures.replaceAll(",", "")))];
}
