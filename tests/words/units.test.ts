import fc from "fast-check";
import {expect, test} from "vitest";
import {faultOf} from "../../src/check/numbers/judge/judgeNumber.js";
import type {Place} from "../../src/check/numbers/judge/place.js";
import type {NumberLicence} from "../../src/check/numbers/licences/licences.js";
import {saysValue} from "../../src/check/numbers/judge/printedValue.js";
import {unitWords as checkedWords} from "../../src/check/words/en/units/unitWords.js";
import {numeralsIn} from "../../src/check/words/en/numerals/numerals.js";
import type {UnitEvidence} from "../../src/facts/evidence/evidence.js";
import {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../src/facts/unit/measure.js";
import {absent} from "../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  intervalOf,
  lessThan,
  moreThan,
  type Quantity,
  range
} from "../../src/facts/quantity.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../src/facts/unit/unit.js";
import {clamp, limitsOf} from "../../src/facts/unit/unitLimits.js";
import {type Amount, formatQuantity, formatShort, formatValue} from "../../src/words/numbers.js";
import {unitWords} from "../../src/words/unitWords.js";
import {everyNth, testSome} from "../testSome.js";

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});

const dollars = moneyIn("USD");
const kronor = moneyIn("SEK", {sign: "kr", place: "after"});
const deaths = ratePer(1000, "people", {one: "death", many: "deaths"});
const kilometres = measureIn("kilometre", "kilometres", {symbol: "km"});

test.each<[Quantity, Unit, string, string]>([
  [exact(69), shareOf(harvest), "69%", "69%"],
  [moreThan(30), shareOf(harvest), "more than 30%", ">30%"],
  [exact(6000), countOf("ship", "ships"), "6,000 ships", "6,000"],
  [exact(1), countOf("ship", "ships"), "1 ship", "1"],
  [exact(1_500_000, {significant: 2}), countOf("ship", "ships"), "1.5 million ships", "1.5m"],
  [exact(450_000_000, {significant: 2}), countOf("ship", "ships"), "450 million ships", "450m"],
  [exact(1_234_567), countOf("ship", "ships"), "1,234,567 ships", "1,234,567"],
  [range(3_000_000, 5_000_000), countOf("ship", "ships"), "3–5 million ships", "3–5m"],
  [exact(6), durationIn("week"), "six weeks", "6 weeks"],
  [exact(4.5, 2), dollars, "$4.50", "$4.50"],
  [exact(-4.5, 2), dollars, "−$4.50", "−$4.50"],
  [moreThan(2_000_000_000), dollars, "more than $2 billion", ">$2bn"],
  [moreThan(1_100_000), dollars, "more than $1.1 million", ">$1.1m"],
  [exact(12_000, {significant: 2}), dollars, "$12,000", "$12k"],
  [exact(1_500_000), dollars, "$1,500,000", "$1,500,000"],
  [range(900_000, 1_500_000), dollars, "$900,000 to $1.5 million", "$900k to $1.5m"],
  [range(3_000_000, 5_000_000), dollars, "$3–5 million", "$3–5m"],
  [range(-5, -3), dollars, "−$5 to −$3", "−$5 to −$3"],
  [range(-1.5, 1.5), dollars, "−$1.50 to $1.50", "−$1.5 to $1.5"],
  [exact(5_000_000, {significant: 1}), kronor, "5 million\u00a0kr", "5m\u00a0kr"],
  [exact(12.3), deaths, "12.3 deaths per 1,000 people", "12.3"],
  [exact(2.1), ratePer(1, "woman"), "2.1 per woman", "2.1"],
  [exact(104.2), indexOn("2015"), "104.2 (2015 = 100)", "104.2"],
  [exact(21.5), degreesIn("C"), "21.5°C", "21.5°"],
  [range(-5, -3), degreesIn("C"), "−5°C to −3°C", "−5° to −3°"],
  [exact(3.2), percentagePoints, "+3.2 percentage points", "+3.2 points"],
  [exact(-1), percentagePoints, "−1 percentage points", "−1 points"],
  [exact(120), percentChange, "up 120%", "+120%"],
  [exact(-3.2), percentChange, "down 3.2%", "−3.2%"],
  [exact(0), percentChange, "0%", "0%"],
  [lessThan(-3), percentChange, "down more than 3%", "<−3%"],
  [moreThan(3), percentChange, "up more than 3%", ">+3%"],
  [range(-5, -3), percentChange, "down 3–5%", "−5% to −3%"],
  [range(-1, 3), percentChange, "−1% to 3%", "−1% to 3%"],
  [exact(12.5), kilometres, "12.5 kilometres", "12.5\u00a0km"],
  [exact(12.5), measureIn("point", "points", {symbol: "№", place: "before"}), "12.5 points", "№12.5"],
  [exact(154), measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), "154 percent of GDP", "154% of GDP"]
])("formatQuantity(%o of %o) is %o, and in short %o", (quantity, unit, long, short) => {
  expect(formatQuantity({quantity, unit})).toBe(long);
  expect(formatShort({quantity, unit})).toBe(short);
});

test.each<[Quantity, Unit, string]>([
  [exact(6), durationIn("week"), "6"],
  [exact(-3.2), percentChange, "−3.2%"],
  [exact(3.2), percentChange, "+3.2%"],
  [exact(12.3), deaths, "12.3 deaths per 1,000 people"],
  [exact(12.5), kilometres, "12.5\u00a0km"],
  [exact(3.2), percentagePoints, "+3.2 points"],
  [exact(104.2), indexOn("2015"), "104.2"],
  [exact(1_500_000, {significant: 2}), dollars, "$1.5 million"]
])("formatValue(%o of %o) is %o, without a noun that the words around it may bring", (quantity, unit, text) => {
  expect(formatValue({quantity, unit})).toBe(text);
});

const units: readonly [string, Unit][] = [
  ["shares", shareOf(harvest)],
  ["counts", countOf("ship", "ships")],
  ["durations", durationIn("week")],
  ["money with its sign before", dollars],
  ["money with its sign after", kronor],
  ["rates", deaths],
  ["indices", indexOn("2015")],
  ["degrees", degreesIn("C")],
  ["points", percentagePoints],
  ["changes", percentChange],
  ["measures", kilometres]
];

/** Any quantity that a unit allows, as a source may print one. */
function quantitiesOf(unit: Unit): fc.Arbitrary<Quantity> {
  const {least, most, whole: isWhole} = limitsOf(unit);
  const [low, high] = [Math.max(least, -5000), Math.min(most, 50_000)].map((limit) => Math.trunc(limit) * 10);
  const value = fc.integer({min: low ?? 0, max: high ?? 0}).map((tenths) => (isWhole ? Math.abs(tenths) : tenths / 10));
  // "No weeks" has no number to read.
  const exactly = value.filter((each) => each !== 0 || unit.kind !== "duration");
  const large = fc
    .tuple(fc.integer({min: 1, max: 9999}), fc.integer({min: 3, max: 9}))
    .map(([digits, zeros]) => digits * 10 ** zeros)
    .filter((each) => each <= most);
  const any = most < 1000 ? value : fc.oneof(value, large);
  return fc.oneof(
    exactly.map((each) => exact(each)),
    value.filter((each) => each !== 0).map((each) => exact(each, {significant: significantIn(each)})),
    any.filter((each) => each !== 0).map((each) => exact(each, {significant: significantIn(each)})),
    ...[moreThan, atLeast, lessThan, atMost, about].map((bound) => any.map((each): Quantity => bound(each))),
    fc.tuple(any, any).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)))
  );
}

const significantIn = (value: number) =>
  String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

const evidenceOf = (unit: Unit): UnitEvidence =>
  unit.kind === "share" ? {kind: "share", whole: unit.whole.label, measure: "tonnes", geography: "FR"} : unit;

/** What the checker finds wrong with the number that a text prints; numbers of the unit’s own words left out. */
function faultsIn(text: string, {quantity, unit}: {readonly quantity: Quantity; readonly unit: Unit}): string[] {
  const evidence = evidenceOf(unit);
  const {fixed} = checkedWords(evidence);
  const sentence = `It was ${text} then`;
  const bare = fixed.reduce((rest, words) => rest.replace(words, (found) => "x".repeat(found.length)), sentence);
  const licence: NumberLicence = {
    name: "number",
    about: "",
    quantity,
    unit: evidence,
    ...clamp(intervalOf(quantity), evidence),
    derived: false,
    drawn: true
  };
  const passage = {role: "note", text: sentence, under: "", block: sentence, paragraph: null} as const;
  const at = {sentence, block: sentence, text: sentence, passage, below: [] as readonly string[]} as Place;
  const numerals = numeralsIn(bare);
  if (numerals.length !== 1) return [`${numerals.length} numbers in ${text}`];
  return numerals.flatMap((numeral) => {
    if (!saysValue(licence, numeral)) return [`${numeral.low} to ${numeral.high} in ${text}`];
    const fault = faultOf(numeral, licence, at);
    return fault ? [`${fault.rule} in ${text}`] : [];
  });
}

/** What is printed of a unit, in words that would stand around it. */
const formatsOf = (unit: Unit): readonly (readonly [string, (amount: Amount) => string])[] => {
  const {noun, short} = unitWords(unit);
  const around = (text: string) =>
    noun && ![noun.one, noun.many].some((each) => text.includes(each)) ? `${text} ${noun.many}` : text;
  return [
    ["formatQuantity", formatQuantity],
    [
      "formatValue",
      (amount) => (short.after === "" || unit.kind === "duration" ? around(formatValue(amount)) : formatValue(amount))
    ],
    ["formatShort", (amount) => (short.after === "" ? around(formatShort(amount)) : formatShort(amount))]
  ];
};

testSome(
  units.flatMap(([of, unit]) => formatsOf(unit).map(([name, format]) => [of, name, unit, format] as const)),
  everyNth(10)
)("the checker reads back what is printed of %s by %s(amount)", ([, , unit, format]) => {
  fc.assert(
    fc.property(quantitiesOf(unit), (quantity) => {
      expect(faultsIn(format({quantity, unit}), {quantity, unit})).toEqual([]);
    }),
    {numRuns: 300}
  );
});

test.each<[Quantity, Unit, string]>([
  [exact(5), dollars, "5 dollars"],
  [exact(5), dollars, "$5"],
  [exact(-5), dollars, "a balance of -$5"],
  [exact(-3.2), percentChange, "a 3.2% drop"],
  [exact(-3.2), percentChange, "fallen by 3.2%"],
  [lessThan(-3), percentChange, "a fall of more than 3%"],
  [exact(3.2), percentChange, "an increase of 3.2%"],
  [exact(-3.2), percentagePoints, "down 3.2 points"],
  [exact(21.5), degreesIn("C"), "21.5 degrees Celsius"],
  [exact(21.5), degreesIn("C"), "21.5 °C"],
  [exact(12.5), kilometres, "12.5 km"],
  [exact(1_500_000, {significant: 2}), dollars, "$1,500,000"]
])("the checker takes %o of %o as it is said in %o", (quantity, unit, text) => {
  expect(faultsIn(text, {quantity, unit})).toEqual([]);
});

test.each<[Quantity, Unit, string, string]>([
  [exact(5), dollars, "€5", "unit-changed in €5"],
  [exact(5), dollars, "A$5", "unit-changed in A$5"],
  [exact(5), dollars, "5 euros", "unit-changed in 5 euros"],
  [exact(5), dollars, "5 tonnes", "unit-changed in 5 tonnes"],
  [exact(5), dollars, "5%", "unit-changed in 5%"],
  [exact(5), dollars, "−$5", "-5 to -5 in −$5"],
  [exact(5), countOf("ship", "ships"), "$5", "unit-changed in $5"],
  [moreThan(2e9), dollars, "$2 billion", "bound-lost in $2 billion"],
  [moreThan(2e9), dollars, "more than $2 million", "2000000 to 2000000 in more than $2 million"],
  [exact(1_500_000, {significant: 2}), dollars, "$1.50 million", "rounding in $1.50 million"],
  [exact(-3.2), percentChange, "3.2%", "3.2 to 3.2 in 3.2%"],
  [exact(-3.2), percentChange, "up 3.2%", "3.2 to 3.2 in up 3.2%"],
  [exact(3.2), percentChange, "down 3.2%", "3.2 to 3.2 in down 3.2%"],
  [lessThan(-3), percentChange, "down less than 3%", "bound-lost in down less than 3%"],
  [exact(3.2), percentagePoints, "up 3.2%", "unit-changed in up 3.2%"],
  [exact(3.2), percentChange, "up 3.2 percentage points", "unit-changed in up 3.2 percentage points"],
  [exact(21.5), degreesIn("C"), "21.5°F", "unit-changed in 21.5°F"],
  [exact(21.5), degreesIn("C"), "21.5%", "unit-changed in 21.5%"],
  [exact(12.3), deaths, "12.3 deaths per 100 people", "2 numbers in 12.3 deaths per 100 people"],
  [exact(12.3), deaths, "12.3 births per 1,000 people", "unit-changed in 12.3 births per 1,000 people"],
  [exact(12.3), deaths, "12.3 deaths", "unit-changed in 12.3 deaths"],
  [exact(12.5), kilometres, "12.5 miles", "unit-changed in 12.5 miles"],
  [exact(12.5), kilometres, "12.5 kms", "unit-changed in 12.5 kms"],
  [exact(104.2), indexOn("2015"), "104.2%", "unit-changed in 104.2%"],
  [range(3e6, 5e6), dollars, "$3 to $5 million", "3 to 5000000 in $3 to $5 million"]
])("the checker refuses %o of %o said as %o", (quantity, unit, text, fault) => {
  expect(faultsIn(text, {quantity, unit})).toEqual([fault]);
});

test("unitWords(unit) names the column of a data file as the checker does", () => {
  for (const [, unit] of units) expect(unitWords(unit).column).toBe(checkedWords(evidenceOf(unit)).column);
});
