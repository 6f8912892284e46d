import {expect, test} from "vitest";
import {recomputed} from "../../../src/check/numbers/recompute/recomputed.js";
import type {ClaimEvidence} from "../../../src/facts/evidence/evidence.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../../src/facts/quantity.js";

const claimOf = (id: string, quantity: Quantity, more: Partial<ClaimEvidence> = {}): ClaimEvidence => ({
  id,
  topic: "homes",
  quantity,
  unit: {kind: "share", whole: "all homes", measure: "homes", geography: "AA"},
  period: {edtf: "2020", basis: "stated"},
  source: null,
  place: {kind: "elsewhere", url: "https://example.org/"},
  ...more
});
const again = (operation: string, claims: readonly ClaimEvidence[], from = claims.map(({id}) => id)) =>
  recomputed({operation, from, quantity: exact(0), unit: {kind: "ratio"}, low: 0, high: 0}, {claims: [...claims]});

test.each([
  // Exact shares of one whole, to the finest place of them; what rounding may take.
  [[exact(30)], {bound: "exact", value: 70, decimals: 0}, 69.5, 70.5],
  [[exact(30), exact(12.5, 1)], {bound: "exact", value: 57.5, decimals: 1}, 56.95, 58.05],
  [[exact(100)], {bound: "exact", value: 0, decimals: 0}, 0, 0.5],
  [[exact(50), exact(50)], {bound: "exact", value: 0, decimals: 0}, 0, 1],
  [[exact(50), exact(51)], {bound: "exact", value: 0, decimals: 0}, 0, 0],
  // What a bound leaves is one the other way.
  [[moreThan(30)], {bound: "lessThan", value: 70}, 0, 70],
  [[atLeast(30)], {bound: "atMost", value: 70}, 0, 70],
  [[lessThan(30)], {bound: "moreThan", value: 70}, 70, 100],
  [[atMost(30)], {bound: "atLeast", value: 70}, 70, 100],
  [[about(30)], {bound: "about", value: 70}, 0, 100],
  [[range(30, 45)], {bound: "range", low: 55, high: 70}, 55, 70],
  [[withMargin(30, 4)], {bound: "margin", value: 70, margin: 4}, 66, 74],
  [[withMargin(2, 4)], {bound: "margin", value: 98, margin: 4}, 94, 100]
] as const)("100 less %j is %j, between %d and %d", (quantities, quantity, low, high) => {
  const claims = quantities.map((each, index) => claimOf("abc"[index] ?? "", each));
  const found = again(`100 − ${claims.map(({id}) => id).join(" − ")}`, claims);
  expect(found).toEqual({quantity, low, high, unit: claims[0]?.unit});
});

const unlike = {unit: {kind: "share", whole: "all flats", measure: "homes", geography: "AA"}} as const;
const counted = {unit: {kind: "count", noun: {one: "home", many: "homes"}}} as const;

test.each([
  ["more than all", "100 − a − b", [claimOf("a", exact(50)), claimOf("b", exact(52))]],
  ["a bound among others", "100 − a − b", [claimOf("a", exact(50)), claimOf("b", moreThan(2))]],
  ["two bounds", "100 − a − b", [claimOf("a", moreThan(50)), claimOf("b", exact(2))]],
  ["shares of two wholes", "100 − a − b", [claimOf("a", exact(50)), claimOf("b", exact(2), unlike)]],
  ["a count", "100 − a", [claimOf("a", exact(50), counted)]],
  ["another order", "100 − b − a", [claimOf("a", exact(50)), claimOf("b", exact(2))]],
  ["no arithmetic", "a + b", [claimOf("a", exact(50)), claimOf("b", exact(2))]]
])("%s leaves nothing", (_, operation, claims) => {
  expect(again(operation, claims)).toBeNull();
});

test("what names a claim that is not there comes to nothing", () => {
  expect(again("100 − a − b", [claimOf("a", exact(50))], ["a", "b"])).toBeNull();
});

test.each([
  [exact(69), exact(17), {bound: "exact", value: 4.06, decimals: 2}, 3.9143, 4.2121],
  [exact(17), exact(69), {bound: "exact", value: 0.25, decimals: 2}, 0.2374, 0.2555],
  [exact(17), exact(0), null, 0, 0],
  [moreThan(69), exact(17), null, 0, 0],
  [exact(69), moreThan(17), null, 0, 0]
])("%j ÷ %j is %j, between %d and %d", (over, under, quantity, low, high) => {
  const found = again("a ÷ b", [claimOf("a", over), claimOf("b", under, unlike)]);
  expect(found).toEqual(quantity && {quantity, low, high, unit: {kind: "ratio"}});
});

test("a ratio is of one known time", () => {
  const [one, other] = [claimOf("a", exact(69)), claimOf("b", exact(17), unlike)];
  const later = {period: {edtf: "2021", basis: "stated"}} as const;
  const unknown = {period: {edtf: null, basis: "absent"}} as const;
  expect(again("a ÷ b", [one, {...other, ...later}])).toBeNull();
  expect(
    again("a ÷ b", [
      {...one, ...unknown},
      {...other, ...unknown}
    ])
  ).toBeNull();
});
