import fc from "fast-check";
import {expect, test} from "vitest";
import {claim, type Claim, type ClaimSpec} from "../../src/facts/claim.js";
import {complement, isOpen, possible, remainder, wholeRatio} from "../../src/facts/derived/derived.js";
import {absent, stated} from "../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  type Exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {countOf, durationIn, type Share, shareOf, type Unit, whole} from "../../src/facts/unit/unit.js";

const rest = {period: stated("2016/2020"), attribution: unattributed} as const;
const anchor = {kind: "elsewhere", url: "https://example.org"} as const;

const imports = whole({id: "imports", label: "Imports", measure: "tonnes", geography: "FR", period: absent});
const exports = whole({id: "exports", label: "Exports", measure: "tonnes", geography: "DE", period: absent});

function made<U extends Unit, Q extends Quantity>(
  id: string,
  quantity: Q,
  unit: U,
  more: Partial<ClaimSpec<U, Q>> = {}
): Claim<U, Q> {
  return claim({id, topic: "trade", quantity, unit, anchor, ...rest, ...more});
}

const flow = {from: "DE", to: "FR"};
const bought = made("bought", exact(69), shareOf(imports), flow);
const sold = made("sold", exact(17), shareOf(exports), flow);

test("remainder(69) is 31, and stands for 30.5 to 31.5", () => {
  expect(remainder(bought)).toEqual({
    kind: "derived",
    operation: "100 − bought",
    from: [bought],
    unit: shareOf(imports),
    quantity: {bound: "exact", value: 31, decimals: 0},
    interval: {low: 30.5, high: 31.5}
  });
});

test("remainder(69, 20.5) keeps the finer places and adds the roundings up", () => {
  const second = made("second", exact(20.5, 1), shareOf(imports));
  const {operation, quantity, interval} = remainder(bought, second);
  expect(operation).toBe("100 − bought − second");
  expect(quantity).toEqual({bound: "exact", value: 10.5, decimals: 1});
  expect(interval.low).toBeCloseTo(9.95, 10);
  expect(interval.high).toBeCloseTo(11.05, 10);
});

test("remainder(100) is nothing, and never less than nothing", () => {
  const {quantity, interval} = remainder(made("all", exact(100), shareOf(imports)));
  expect(quantity).toEqual({bound: "exact", value: 0, decimals: 0});
  expect(interval).toEqual({low: 0, high: 0.5});
});

test("remainder(share) lies within its interval for every share that a source can print", () => {
  const tenths = fc.integer({min: 0, max: 1000});
  fc.assert(
    fc.property(tenths, (count) => {
      const share = made("share", exact(count / 10, 1), shareOf(imports));
      const {quantity, interval} = remainder(share);
      expect(quantity.bound === "exact" && quantity.value).toBe((1000 - count) / 10);
      expect(interval.low).toBeLessThanOrEqual((1000 - count) / 10);
      expect(interval.high).toBeGreaterThanOrEqual((1000 - count) / 10);
    })
  );
});

test.each([
  [[33, 33, 33], 0, {low: 0, high: 2.5}],
  [[34, 33, 34], 0, {low: 0, high: 0.5}],
  [[50, 51], 0, {low: 0, high: 0}],
  [[33, 33, 34], 0, {low: 0, high: 1.5}],
  [[33.3, 33.3, 33.3], 0, {low: 0, high: 0.25}],
  [[60, 39], 1, {low: 0, high: 2}],
  [[60.1, 39.8], 0.1, {low: 0, high: 0.2}],
  [[33, 33, 32], 2, {low: 0.5, high: 3.5}]
])("remainder(%j) is %s: what rounding may explain leaves nothing", (values, left, {low, high}) => {
  const [first, ...others] = values.map((value, index) => made(`part-${index}`, exact(value), shareOf(imports)));
  if (!first) throw new Error("no share");
  const {quantity, interval} = remainder(first, ...others);
  expect(quantity).toMatchObject({bound: "exact", value: left});
  expect(interval.low).toBeCloseTo(low, 10);
  expect(interval.high).toBeCloseTo(high, 10);
});

test("remainder(shares) refuses more than the whole", () => {
  const second = made("second", exact(40), shareOf(imports));
  expect(() => remainder(bought, second)).toThrow("invalid remainder: shares of 109%: claim bought, second");
});

test("remainder(share) refuses a bound and a second whole where no compiler did", () => {
  const bounded = made("bounded", moreThan(30), shareOf(imports)) as unknown as typeof bought;
  expect(() => remainder(bounded)).toThrow("invalid remainder: bounded is moreThan, not exact");
  const other = sold as unknown as Claim<Share<"imports">, Exact>;
  expect(() => remainder(bought, other)).toThrow("invalid remainder: sold is a share of exports");
});

test.each([
  [moreThan(30), {bound: "lessThan", value: 70}, {low: 0, high: 70}],
  [atLeast(30), {bound: "atMost", value: 70}, {low: 0, high: 70}],
  [lessThan(30), {bound: "moreThan", value: 70}, {low: 70, high: 100}],
  [atMost(30), {bound: "atLeast", value: 70}, {low: 70, high: 100}],
  [about(30), {bound: "about", value: 70}, {low: 0, high: 100}],
  [range(30, 45), {bound: "range", low: 55, high: 70}, {low: 55, high: 70}],
  [withMargin(44, 3, {confidence: 95}), {bound: "margin", value: 56, margin: 3, confidence: 95}, {low: 53, high: 59}]
])("complement(%o) turns the bound round", (quantity, left, interval) => {
  const share = made("share", quantity, shareOf(imports));
  expect(complement(share)).toEqual({
    kind: "derived",
    operation: "100 − share",
    from: [share],
    unit: shareOf(imports),
    quantity: left,
    interval
  });
});

test("complement(share) leaves no dust of binary arithmetic", () => {
  for (let tenths = 0; tenths <= 1000; tenths++) {
    const {quantity} = complement(made("share", moreThan(tenths / 10), shareOf(imports)));
    expect(quantity).toEqual({bound: "lessThan", value: (1000 - tenths) / 10});
  }
});

test("complement(exact) is refused: what it leaves is a remainder", () => {
  const share = made("share", exact(30), shareOf(imports)) as unknown as Parameters<typeof complement>[0];
  expect(() => complement(share)).toThrow("invalid complement: share is exact");
});

test("wholeRatio(69, 17) is 4.06, and stands for 3.91 to 4.21", () => {
  const {operation, from, unit, quantity, interval} = wholeRatio(bought, sold);
  expect({operation, from, unit}).toEqual({operation: "bought ÷ sold", from: [bought, sold], unit: {kind: "ratio"}});
  expect(quantity).toEqual({bound: "exact", value: 4.06, decimals: 2});
  expect(interval.low).toBeCloseTo(68.5 / 17.5, 10);
  expect(interval.high).toBeCloseTo(69.5 / 16.5, 10);
  expect([interval.low.toFixed(2), interval.high.toFixed(2)]).toEqual(["3.91", "4.21"]);
});

test("wholeRatio(larger, smaller) wants one flow and one period", () => {
  const elsewhere = made("elsewhere", exact(17), shareOf(exports), {from: "DE", to: "BE"});
  const reversed = made("reversed", exact(17), shareOf(exports), {from: "FR", to: "DE"});
  const flowless = made("flowless", exact(17), shareOf(exports));
  const later = made("later", exact(17), shareOf(exports), {...flow, period: stated("2021")});
  const undated = made("undated", exact(17), shareOf(exports), {...flow, period: absent});
  for (const other of [elsewhere, reversed, flowless]) {
    expect(() => wholeRatio(bought, other)).toThrow(`invalid ratio: not one flow: claim bought, ${other.id}`);
  }
  expect(() => wholeRatio(flowless, bought)).toThrow("invalid ratio: not one flow: claim flowless, bought");
  expect(() => wholeRatio(bought, later)).toThrow("invalid ratio: not one period: claim bought, later");
  expect(() => wholeRatio(undated, bought)).toThrow("invalid ratio: not one period: claim undated, bought");
});

test("wholeRatio(larger, smaller) refuses a divisor that may be nothing, and a bound", () => {
  const nothing = made("nothing", exact(0), shareOf(exports), flow);
  expect(() => wholeRatio(bought, nothing)).toThrow("invalid ratio: 0 may be nothing: claim nothing");
  const bounded = made("bounded", moreThan(17), shareOf(exports), flow) as unknown as typeof sold;
  expect(() => wholeRatio(bought, bounded)).toThrow("invalid ratio: bounded is moreThan, not exact");
});

test.each<[Quantity, Unit, {low: number; high: number}]>([
  [exact(69), shareOf(imports), {low: 68.5, high: 69.5}],
  [exact(100), shareOf(imports), {low: 99.5, high: 100}],
  [exact(0), shareOf(imports), {low: 0, high: 0.5}],
  [moreThan(30), shareOf(imports), {low: 30, high: 100}],
  [atMost(30), shareOf(imports), {low: 0, high: 30}],
  [about(30), shareOf(imports), {low: 0, high: 100}],
  [moreThan(6000), countOf("ship", "ships"), {low: 6001, high: Infinity}],
  [atLeast(6000), countOf("ship", "ships"), {low: 6000, high: Infinity}],
  [lessThan(500), countOf("ship", "ships"), {low: 0, high: 499}],
  [lessThan(6), durationIn("week"), {low: 0, high: 6}]
])("possible(%o) stays within what the unit allows", (quantity, unit, interval) => {
  expect(possible(made("number", quantity, unit))).toEqual(interval);
});

test("possible(derived) is the derived interval", () => {
  expect(possible(remainder(bought))).toEqual({low: 30.5, high: 31.5});
});

test("isOpen(quantity) holds for every bound whose end is not known", () => {
  const open = [exact(1), moreThan(1), atLeast(1), lessThan(1), atMost(1), about(1), range(1, 2)].filter(isOpen);
  expect(open.map(({bound}) => bound)).toEqual(["moreThan", "atLeast", "lessThan", "atMost", "about"]);
});
