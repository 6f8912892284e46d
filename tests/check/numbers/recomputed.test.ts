import {expect, test} from "vitest";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {differencesOf} from "../../../src/check/numbers/recompute/differences.js";
import {recomputed} from "../../../src/check/numbers/recompute/recomputed.js";
import {complement, type Derived, remainder, wholeRatio} from "../../../src/facts/derived/derived.js";
import {atLeast, atMost, exact, lessThan, moreThan} from "../../../src/facts/quantity.js";
import {shareClaim} from "../../forms/sampleClaims.js";

const [barley, rye] = [shareClaim("barley", exact(69), "grain"), shareClaim("rye", exact(8.5, 1), "grain")];
const seed = shareClaim("seed", exact(17), "seed", {label: "The seed"});

const third = (id: string, value: number) => shareClaim(id, exact(value), "grain");

const carried = (derived: Derived) => {
  const {claims, derived: records} = evidenceOf({uses: [derived], form: {name: "shareGrid", uses: []}});
  const [record] = records;
  if (!record) throw new Error("missing record");
  return {claims, record};
};

test.each([
  ["a remainder", remainder(barley)],
  ["a remainder of several shares", remainder(barley, rye)],
  ["a remainder of nothing", remainder(shareClaim("all", exact(100), "grain"))],
  ["shares that miss a hundred by their rounding", remainder(third("one", 33), third("two", 33), third("three", 33))],
  ["shares that pass a hundred by their rounding", remainder(third("one", 34), third("two", 33), third("three", 34))],
  ["shares that leave nothing at the least", remainder(third("one", 50), third("two", 49))],
  ["a share of one significant digit", remainder(shareClaim("most", exact(60, {significant: 1}), "grain"))],
  ["what more than leaves", complement(shareClaim("open", moreThan(30), "grain"))],
  ["what at least leaves", complement(shareClaim("open", atLeast(99.9), "grain"))],
  ["what less than leaves", complement(shareClaim("open", lessThan(30), "grain"))],
  ["what at most leaves", complement(shareClaim("open", atMost(30), "grain"))],
  ["a ratio", wholeRatio(barley, seed)],
  ["a ratio with decimals", wholeRatio(rye, seed)]
])("recomputed(derived, {claims}) comes to the same for %s", (_, derived) => {
  const {claims, record} = carried(derived);
  const {quantity, unit, low, high} = record;
  expect(recomputed(record, {claims})).toEqual({quantity, unit, low, high});
});

test("recomputed(derived, {claims}) is null for arithmetic that does not exist", () => {
  const {claims, record} = carried(wholeRatio(barley, seed));
  expect(recomputed({...record, operation: "barley × seed"}, {claims})).toBeNull();
  expect(recomputed({...record, operation: "seed ÷ barley"}, {claims})).toBeNull();
  expect(recomputed({...record, operation: "100 − barley − seed"}, {claims})).toBeNull();
  expect(recomputed({...record, from: ["barley", "wheat"]}, {claims})).toBeNull();
  const [most, more] = [shareClaim("most", exact(69), "grain"), shareClaim("more", exact(69), "grain")];
  const over = evidenceOf({uses: [most, more], form: {name: "shareGrid", uses: []}}).claims;
  expect(recomputed({...record, operation: "100 − most − more", from: ["most", "more"]}, {claims: over})).toBeNull();
  const open = carried(complement(shareClaim("open", moreThan(30), "grain"))).claims;
  const both = [...claims, ...open];
  expect(
    recomputed({...record, operation: "100 − barley − open", from: ["barley", "open"]}, {claims: both})
  ).toBeNull();
  expect(recomputed({...record, operation: "barley ÷ open", from: ["barley", "open"]}, {claims: both})).toBeNull();
});

test("differencesOf(found, expected) names the places that differ, records by their ids whatever their order", () => {
  const [a, b] = [
    {id: "a", quantity: {value: 1}},
    {id: "b", quantity: {value: 2}}
  ];
  expect(differencesOf([a, b], [b, a])).toEqual([]);
  expect(differencesOf([a, b], [{...a, quantity: {value: 3}}, b])).toEqual([
    {path: "a quantity value", found: "1", expected: "3"}
  ]);
  expect(differencesOf([a], [a, b])).toEqual([{path: "b", found: "nothing", expected: JSON.stringify(b)}]);
  expect(differencesOf({list: ["a", "b"]}, {list: ["b", "a"]})).toEqual([
    {path: "list", found: '["a","b"]', expected: '["b","a"]'}
  ]);
  expect(differencesOf({a: 1}, {a: 1, b: undefined})).toEqual([]);
  expect(differencesOf({a: 1}, {a: "1"})).toEqual([{path: "a", found: "1", expected: '"1"'}]);
});
