import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import {currencyNames} from "../../words/en/units/currencyNames.js";
import type {UnitNamed} from "../../words/en/units/unitsNamed.js";
import {unitWords} from "../../words/en/units/unitWords.js";

/** Whether a unit may be what a text names: money of a sign, a code or a word, or a measure by its symbol or any word for it. */
export function isNamedBy(unit: UnitEvidence, {kind, alike}: Pick<UnitNamed, "kind" | "alike">): boolean {
  if (hasWord(unit, [...alike, ...alike.flatMap((word) => [...currencyNames(word), ...namesOfSign(word)])]))
    return true;
  switch (kind) {
    case "money":
      return unit.kind === "money" && alike.some((word) => isMoney(unit, word));
    case "percent":
      return (
        ["share", "change", "points", "index", "ratio"].includes(unit.kind) ||
        (unit.kind === "rate" && unit.per === 100)
      );
    case "degrees":
      return unit.kind === "degrees" && alike.includes(`°${unit.scale}`);
    case "duration":
      return unit.kind === "duration" && alike.includes(`${unit.per}s`);
    case "measure":
      return false;
  }
}

/** Whether one of some words stands among those of a unit: "tonnes" in "tonnes of steel", "€" in "€ per litre". */
function hasWord(unit: UnitEvidence, alike: readonly string[]): boolean {
  const {before, after, column} = unitWords(unit);
  const noun = "noun" in unit && unit.noun ? Object.values(unit.noun).flat() : [];
  const symbol = unit.kind === "measure" && unit.symbol !== undefined ? [unit.symbol] : [];
  const own = [before, after, column, ...noun, ...symbol].join(" ");
  const words = own.split(/[\s/·()]+/u);
  return alike.some((word) => words.includes(word) || (word.includes(" ") && own.toLowerCase().includes(word)) || (/\p{Sc}|%/u.test(word) && own.includes(word))); // prettier-ignore
}

/** "$", "US$", "USD" and "CAD" for money: a prefix is the beginning of the code. */
function isMoney({currency, sign}: Extract<UnitEvidence, {kind: "money"}>, word: string): boolean {
  if (word === currency || word === sign) return true;
  const [, prefix = "", bare = ""] = /^(\p{Lu}*)(\p{Sc})$/u.exec(word) ?? [];
  if (bare === "") return currencyNames(currency).includes(word);
  return sign.endsWith(bare) && (prefix === "" || currency.startsWith(prefix));
}

/** What money of a sign is called, as in a rate of euros. */
const namesOfSign = (sign: string): readonly string[] =>
  ["USD", "EUR", "GBP", "JPY", "CNY", "INR"].flatMap((code, at) => (sign.endsWith(signs[at] ?? "") ? currencyNames(code) : [])); // prettier-ignore

const signs = ["$", "€", "£", "¥", "¥", "₹"];
