import {expect, test} from "vitest";
import {absent} from "../../src/facts/period.js";
import {degreesIn, measureIn, moneyIn, percentagePoints, percentChange} from "../../src/facts/unit/measure.js";
import {exact, moreThan, type Quantity, range, withMargin} from "../../src/facts/quantity.js";
import {countOf, durationIn, shareOf, whole} from "../../src/facts/unit/unit.js";
import {cardinal, formatNumber} from "../../src/words/formatNumber.js";
import {confidenceWords} from "../../src/words/quantityWords.js";
import {
  formatColumn,
  formatQuantity,
  formatShort,
  formatTick,
  formatTicks,
  formatFurther,
  formatValue
} from "../../src/words/numbers.js";

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});

test.each([
  [0, undefined, "0"],
  [69, undefined, "69"],
  [999, undefined, "999"],
  [6000, undefined, "6,000"],
  [1234567, undefined, "1,234,567"],
  [1234567890123, undefined, "1,234,567,890,123"],
  [8.5, undefined, "8.5"],
  [0.1 + 0.2, undefined, "0.3"],
  [-5, undefined, "−5"],
  [-0, undefined, "0"],
  [8, 1, "8.0"],
  [4.06, 1, "4.1"],
  [6000, 0, "6,000"],
  [-0.04, 1, "0.0"]
])("formatNumber(%s, %s) is %o", (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([
  [exact(69), "69%", "69"],
  [exact(8, 1), "8.0%", "8.0"],
  [moreThan(30), "more than 30%", "more than 30"],
  [range(3, 5), "3–5%", "3–5"],
  [withMargin(44, 3), "44% ± 3 points", "44 ± 3"],
  [withMargin(44, 1, {confidence: 95}), "44% ± 1 point", "44 ± 1"]
])("formatValue(%o) has the percent sign of a share, and no noun", (quantity, share, count) => {
  expect(formatValue({quantity, unit: shareOf(harvest)})).toBe(share);
  expect(formatValue({quantity, unit: countOf("ship", "ships")})).toBe(count);
  expect(formatValue({quantity, unit: durationIn("week")})).toBe(count);
  expect(formatValue({quantity, unit: {kind: "ratio"}})).toBe(count);
});

test.each([
  [shareOf(harvest), withMargin(44, 3), "44% (plus or minus 3 points)", "44% ±3"],
  [countOf("ship", "ships"), withMargin(640, 40), "640 (plus or minus 40) ships", "640 ±40"],
  [durationIn("week"), withMargin(6, 1), "6 (plus or minus 1) weeks", "6 ±1 weeks"],
  [moneyIn("USD"), withMargin(1_500_000, 200_000), "$1.5 million (plus or minus $200,000)", "$1.5m ±$200k"],
  [percentChange, withMargin(-3.2, 0.4), "down 3.2% (plus or minus 0.4 points)", "−3.2% ±0.4"],
  [percentagePoints, withMargin(3.2, 0.5), "+3.2 (plus or minus 0.5) percentage points", "+3.2 ±0.5 points"],
  [degreesIn("C"), withMargin(21.5, 0.5), "21.5°C (plus or minus 0.5°C)", "21.5° ±0.5°"]
])("formatQuantity and formatShort of %o print a margin of error in its unit", (unit, quantity, sentence, short) => {
  expect(formatQuantity({unit, quantity})).toBe(sentence);
  expect(formatShort({unit, quantity})).toBe(short);
});

test("confidenceWords(quantity) says the level of a margin of error that has one", () => {
  expect(confidenceWords(withMargin(44, 3, {confidence: 95}))).toBe("at 95% confidence");
  expect(confidenceWords(withMargin(44, 3))).toBe("");
  expect(confidenceWords(range(3, 5))).toBe("");
});

test("cardinal(value) spells whole numbers up to ten", () => {
  const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  expect(words.map((_, value) => cardinal(value))).toEqual(words);
  expect([11, 1.5, -1, 6000].map(cardinal)).toEqual(["11", "1.5", "−1", "6,000"]);
});

test("formatFurther() leaves out a noun that was said, and never the unit of a length of time", () => {
  expect(formatFurther({quantity: exact(6000), unit: countOf("ship", "ships")})).toBe("6,000");
  expect(formatFurther({quantity: exact(31), unit: durationIn("day")})).toBe("31 days");
  expect(formatFurther({quantity: exact(1), unit: durationIn("day")})).toBe("one day");
  expect(formatFurther({quantity: exact(69), unit: shareOf(harvest)})).toBe("69%");
});

test.each([
  [durationIn("year"), ["1 year", "2 years", "0.5 years", "0 years"]],
  [percentagePoints, ["+1 point", "+2 points", "+0.5 points", "0 points"]],
  [measureIn("mile", "miles"), ["1 mile", "2 miles", "0.5 miles", "0 miles"]]
])("formatTick(value, unit) says one after 1, and many after any other number: %o", (unit, words) => {
  expect([1, 2, 0.5, 0].map((value) => formatTick(value, unit))).toEqual(words);
  expect(formatTick(1, unit, {word: false})).toBe(words[0]!.split(" ")[0]);
});

test.each([
  [
    [0, 500, 1000, 1500],
    ["€0", "€500", "€1,000", "€1,500"]
  ],
  [
    [2500, 3000, 3500],
    ["€2,500", "€3,000", "€3,500"]
  ],
  [
    [17_500, 20_000, 22_500],
    ["€17,500", "€20,000", "€22,500"]
  ],
  [
    [0, 1000, 2000],
    ["€0", "€1k", "€2k"]
  ],
  [
    [0, 20_000, 40_000],
    ["€0", "€20k", "€40k"]
  ],
  [[2000], ["€2,000"]],
  [
    [0, 500_000, 1_000_000],
    ["€0", "€0.5m", "€1m"]
  ],
  [
    [-200_000_000, 0, 800_000_000, 1_000_000_000],
    ["−€0.2bn", "€0", "€0.8bn", "€1bn"]
  ],
  [
    [1_000_000, 1_250_000, 1_500_000],
    ["€1m", "€1.25m", "€1.5m"]
  ]
])("formatTicks(%j, euros) writes thousands in one way", (values, words) => {
  expect(formatTicks(values, moneyIn("EUR"))).toEqual(words);
});

test("formatValue() prints both ends of a range of money with their cents where one has some", () => {
  const money = (quantity: Quantity) => formatValue({quantity, unit: moneyIn("USD")});
  expect(money(range(9.5, 13))).toBe("$9.50–13.00");
  expect(money(range(9, 13))).toBe("$9–13");
  expect(money(range(1_500_000, 3_000_000))).toBe("$1.5–3 million");
  expect(formatValue({quantity: range(9.5, 13), unit: moneyIn("SEK", {sign: "kr", place: "after"})})).toBe(
    "9.50–13.00\u00a0kr"
  );
});

test.each([
  [
    [exact(1_541_200_000, {significant: 5}), exact(789_600_000, {significant: 4}), exact(0)],
    ["€1,541.2 million", "€789.6 million", "€0"]
  ],
  [
    [exact(8_300_000, {significant: 4}), exact(41_000, {significant: 2})],
    ["€8,300,000", "€41,000"]
  ],
  [
    [exact(2_000_000, {significant: 1}), moreThan(3_500_000)],
    ["€2 million", "more than €3.5 million"]
  ]
])("numbers under one another are in one scale: %#", (quantities, words) => {
  expect(formatColumn(quantities.map((quantity) => ({quantity, unit: moneyIn("EUR")})))).toEqual(words);
});
