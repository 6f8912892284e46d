import {expect, test} from "vitest";
import {absent} from "../../src/facts/period.js";
import {exact, moreThan, range} from "../../src/facts/quantity.js";
import {countOf, durationIn, shareOf, whole} from "../../src/facts/unit.js";
import {cardinal, formatNumber, formatValue} from "../../src/words/numbers.js";

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
  [range(3, 5), "3–5%", "3–5"]
])("formatValue(%o) has the percent sign of a share, and no noun", (quantity, share, count) => {
  expect(formatValue({quantity, unit: shareOf(harvest)})).toBe(share);
  expect(formatValue({quantity, unit: countOf("ship", "ships")})).toBe(count);
  expect(formatValue({quantity, unit: durationIn("week")})).toBe(count);
  expect(formatValue({quantity, unit: {kind: "ratio"}})).toBe(count);
});

test("cardinal(value) spells whole numbers up to ten", () => {
  const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  expect(words.map((_, value) => cardinal(value))).toEqual(words);
  expect([11, 1.5, -1, 6000].map(cardinal)).toEqual(["11", "1.5", "−1", "6,000"]);
});
