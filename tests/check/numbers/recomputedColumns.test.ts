import fc from "fast-check";
import {expect, test} from "vitest";
import {differencesOf} from "../../../src/check/numbers/recompute/differences.js";
import {recomputed} from "../../../src/check/numbers/recompute/recomputed.js";
import {mean, median} from "../../../src/facts/derived/aggregate.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {runs} from "../../fuzzRuns.js";
import {tableOf} from "../../fuzz/made.js";

const unit = moneyIn("EUR");
const tenths = fc.integer({min: -700, max: 700}).map((value) => value / 10);
// Means of twenty, forty or two hundred tenths often lie half-way between two hundredths.
const columns = fc
  .constantFrom(2, 20, 40, 200)
  .chain((length) => fc.array(tenths, {minLength: length, maxLength: length}));

/** A derived value of a column of prices as a file carries it, and what the check makes of it. */
function bothOf(values: readonly number[], aggregate: typeof mean, by = 0) {
  const place = values.map((_, index) => `Place ${index}`);
  const table = tableOf({place, price: {unit, decimals: 1, values}});
  const [record] = evidenceOf({uses: [aggregate(table, "price")], form: {name: "bars", uses: []}}).derived;
  if (record?.quantity.bound !== "exact") throw new Error("no exact value");
  const {low, high, unit: own, quantity} = record;
  const stated = {quantity: {...quantity, value: Number((quantity.value + by).toFixed(2))}, unit: own, low, high};
  const tables = [{id: "made", columns: {price: {unit: own, decimals: 1, values}}}];
  return {stated, again: recomputed({...record, ...stated}, {claims: [], tables})};
}

test("recomputed(derived, {tables}) comes to the mean and the median that is stated, one half-way between two among them", () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(mean, median), (values, aggregate) => {
      const {stated, again} = bothOf(values, aggregate);
      expect(again).toEqual(stated);
    }),
    runs()
  );
});

test("recomputed(derived, {tables}) comes to another mean where one a hundredth away is stated", () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(-0.02, 0.02), (values, by) => {
      const {stated, again} = bothOf(values, mean, by);
      expect(again && differencesOf(stated, again)).not.toEqual([]);
    }),
    runs()
  );
});
