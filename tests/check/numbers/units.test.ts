import {expect, test} from "vitest";
import {csvDisagrees} from "../../../src/check/kit/csvDisagrees.js";
import type {Kit} from "../../../src/check/kit/kit.js";
import {claim} from "../../../src/facts/claim.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact, lessThan, moreThan, type Quantity, range} from "../../../src/facts/quantity.js";
import {attributedTo} from "../../../src/facts/source.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import {figure} from "../../../src/figure/figure.js";
import {statPanel} from "../../../src/forms/numbers/statPanel.js";
import {csvOf} from "../../../src/publish/files/data/csv.js";
import {dataRows} from "../../../src/publish/files/data/dataRows.js";
import {periodOf, say} from "../../../src/words/say.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "./drawnSubject.js";

const place = {kind: "elsewhere", url: "https://example.org/"} as const;
const office = {id: "office", name: "Grain Office"} as const;

const made = (quantity: Quantity, unit: Unit) =>
  claim({
    id: "harvest",
    topic: "the harvest",
    quantity,
    unit,
    period: stated("2020"),
    attribution: attributedTo(office),
    anchor: place
  });

function panel(quantity: Quantity, unit: Unit) {
  const number = made(quantity, unit);
  return figure({
    id: "sample",
    headline: say`The harvest of Sund`,
    deck: say`The harvest stood at ${number} in ${periodOf(number)}`,
    form: statPanel([{claim: number, label: say`in the harvest of Sund`}])
  });
}

const numbers: readonly (readonly [Quantity, Unit])[] = [
  [exact(1_500_000, {significant: 2}), moneyIn("USD")],
  [moreThan(2_000_000_000), moneyIn("GBP")],
  [exact(-4.5, 2), moneyIn("EUR")],
  [range(3_000_000, 5_000_000), moneyIn("SEK", {sign: "kr", place: "after"})],
  [exact(120), percentChange],
  [lessThan(-3), percentChange],
  [exact(-3.2), percentagePoints],
  [exact(21.5), degreesIn("C")],
  [exact(-4), degreesIn("F")],
  [exact(12.3), ratePer(1000, "people", {one: "death", many: "deaths"})],
  [exact(104.2), indexOn("2015")],
  [exact(12.5), measureIn("kilometre", "kilometres", {symbol: "km"})]
];

test.each(numbers)("no rule about numbers raises a false alarm for %o of %o", async (quantity, unit) => {
  const chart = panel(quantity, unit);
  const text = fileOf(chart);
  expect(await linesIn(subjectOf(chart, text))).toEqual([]);
  expect(await linesIn(strangeSubject(text))).toEqual([]);
});

test.each(numbers)("csv-disagrees takes the data file of %o of %o", (quantity, unit) => {
  const number = made(quantity, unit);
  const evidence = evidenceOf({uses: [number], form: {name: "statPanel", uses: [number]}});
  const kit = {csv: {file: "sample.csv", text: csvOf(dataRows({uses: [number]}))}, evidence} as unknown as Kit;
  expect(csvDisagrees.check(kit)).toEqual([]);
});

test("unit-changed finds money that is printed in another currency, and takes its own", async () => {
  const chart = panel(exact(1_500_000, {significant: 2}), moneyIn("USD"));
  const text = fileOf(chart).replaceAll("$1.5 million", "€1.5 million");
  const lines = await linesIn(strangeSubject(text));
  expect(lines.filter((line) => line.startsWith("unit-changed"))).not.toEqual([]);
  expect(lines.every((line) => line.startsWith("unit-changed"))).toBe(true);
  expect(lines[0]).toContain("$1.5 million");
});
