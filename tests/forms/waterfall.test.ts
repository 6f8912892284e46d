import {expect, test} from "vitest";
import {percentChange} from "../../src/facts/unit/measure.js";
import {lessThan} from "../../src/facts/quantity.js";
import {waterfall} from "../../src/forms/waterfall/waterfall.js";
import {countClaim} from "./sampleClaims.js";
import {tableOf} from "./samples/dataSets.js";

const columns = {name: "place", value: "value"} as const;
const rows = (...values: readonly (number | null)[]) => {
  const names = values.map((_, row) => `Row ${"abcdefghijklmnopqrstuvw"[row]}`);
  return waterfall(tableOf("steps", {names, values}), columns);
};

const few = countClaim("few", lessThan(10));

test.each([
  ["two rows", () => rows(3, 3), "invalid rows: 2 (3 to 20: a start, changes and an end"],
  ["21 rows", () => rows(...Array.from({length: 21}, () => 0)), "invalid rows: 21 (3 to 20"],
  ["a missing number", () => rows(3, null, 4), "missing number: waterfall, row Row b (the sum needs each)"],
  ["a total that is not come to", () => rows(100, 40, 160), "invalid sum: the rows before come to €140, not €160 (a change of €20 is missing): waterfall, row Row c"], // prettier-ignore
  ["a bound", () => waterfall([{claim: few, name: "A"}, {claim: {...few, id: "b"}, name: "B"}, {claim: {...few, id: "c"}, name: "C"}]), "invalid number: stated as lessThan (exact; draw bars)"], // prettier-ignore
  ["numbers that do not add up", () => waterfall(tableOf("rates", {names: ["A", "B", "C"], values: [1, 1, 2], unit: percentChange}), columns), "invalid unit"] // prettier-ignore
])("waterfall() refuses %s", (_what, draw, message) => {
  expect(draw).toThrow(message);
});

test("waterfall() describes all rows, or the totals and the greatest changes", () => {
  expect(rows(100, 30, -12, 118).alt?.text).toBe("Waterfall chart: Row a €100; Row b +€30; Row c −€12; Row d €118.");
  const many = rows(100, ...Array.from({length: 15}, (_, row) => row - 7), 100);
  expect(many.alt?.text).toBe("Waterfall chart: Row a €100; Row b −€7; Row p +€7; Row q €100.");
});
