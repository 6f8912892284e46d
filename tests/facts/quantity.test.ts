import fc from "fast-check";
import {expect, test} from "vitest";
import {
  about,
  atLeast,
  atMost,
  bounds,
  exact,
  intervalOf,
  isLowerBound,
  isUpperBound,
  lessThan,
  moreThan,
  range,
  valueOf,
  withMargin,
  amountsOf
} from "../../src/facts/quantity.js";

test("exact(value, decimals) keeps the places that the source printed", () => {
  expect(exact(69)).toEqual({bound: "exact", value: 69, decimals: 0});
  expect(exact(8.5, 1)).toEqual({bound: "exact", value: 8.5, decimals: 1});
  expect(exact(8, 1)).toEqual({bound: "exact", value: 8, decimals: 1});
});

test("exact(value) counts the places itself", () => {
  expect([4.7, 0.25, 1e-7, 1.5e-7, 6000, 1e21].map((value) => exact(value).decimals)).toEqual([1, 2, 7, 8, 0, 0]);
});

test("exact(value, {significant}) keeps how many digits count, where decimals do not say it", () => {
  expect(exact(1_500_000, {significant: 2})).toEqual({bound: "exact", value: 1_500_000, decimals: 0, significant: 2});
  expect(exact(6000, {significant: 4})).toEqual(exact(6000));
  expect(exact(8, {significant: 2})).toEqual(exact(8, 1));
  expect(exact(0.05, {significant: 1})).toEqual(exact(0.05));
  expect(exact(8, {decimals: 1})).toEqual(exact(8, 1));
});

test.each([
  [1_550_000, 2],
  [0, 1],
  [10, 0],
  [10, 1.5],
  [10, 18]
])("exact(%s, {significant: %s}) refuses digits that the value does not have", (value, significant) => {
  expect(() => exact(value, {significant})).toThrow(
    `invalid significant digits: ${value} does not have ${significant}`
  );
});

test("exact(value, decimals) refuses a value with more places than were printed", () => {
  expect(() => exact(8.5, 0)).toThrow("invalid decimals: 8.5 does not have 0");
  expect(() => exact(8.25, 1)).toThrow("invalid decimals: 8.25 does not have 1");
});

test.each([-1, 0.5, NaN, 101])("exact(value, %s) refuses a number of places that is none", (decimals) => {
  expect(() => exact(8, decimals)).toThrow(`invalid decimals: 8 does not have ${decimals}`);
});

test.each([NaN, Infinity, -Infinity, "69" as unknown as number, null as unknown as number])(
  "every constructor refuses %s for a value",
  (value) => {
    for (const make of [exact, moreThan, atLeast, lessThan, atMost, about]) {
      expect(() => make(value)).toThrow(`invalid value: ${String(value)}`);
    }
    expect(() => range(value, 5)).toThrow(`invalid value: ${String(value)}`);
    expect(() => range(3, value)).toThrow(`invalid value: ${String(value)}`);
  }
);

test("withMargin(44, 3, {confidence: 95}) is an estimate with its margin of error", () => {
  expect(withMargin(44, 3, {confidence: 95})).toEqual({bound: "margin", value: 44, margin: 3, confidence: 95});
  expect(withMargin(44, 3)).toEqual({bound: "margin", value: 44, margin: 3});
});

test.each([
  [() => withMargin(44, 0), "invalid margin of error: 0 (above 0): 44"],
  [() => withMargin(44, -3), "invalid margin of error: -3 (above 0): 44"],
  [() => withMargin(44, NaN), "invalid margin of error: NaN (above 0): 44"],
  [() => withMargin(44, 3, {confidence: 0}), "invalid confidence: 0 (in percent, such as 95): 44"],
  [() => withMargin(44, 3, {confidence: 100}), "invalid confidence: 100 (in percent, such as 95): 44"],
  [() => withMargin(Infinity, 3), "invalid value: Infinity"]
])("%s is refused", (make, message) => {
  expect(make).toThrow(message);
});

test.each([
  [moreThan(30), {certain: 30, possible: 30}],
  [lessThan(30), {certain: 0, possible: 30}],
  [about(30), {certain: 30, possible: 30}],
  [range(30, 45), {certain: 30, possible: 45}],
  [withMargin(44, 3), {certain: 41, possible: 47}]
])("amountsOf(%o) is what is certain and how far it may reach", (quantity, amounts) => {
  expect(amountsOf(quantity)).toEqual(amounts);
});

test("range(low, high) takes its ends in order, and may have one value", () => {
  expect(range(3, 5)).toEqual({bound: "range", low: 3, high: 5});
  expect(range(4, 4)).toEqual({bound: "range", low: 4, high: 4});
  expect(() => range(5, 3)).toThrow("invalid range: 5 to 3");
});

test.each([
  [exact(69), {low: 68.5, high: 69.5}],
  [exact(8.5, 1), {low: 8.45, high: 8.55}],
  [exact(6000), {low: 5999.5, high: 6000.5}],
  [exact(6000, {significant: 1}), {low: 5500, high: 6500}],
  [exact(1_500_000, {significant: 2}), {low: 1_450_000, high: 1_550_000}],
  [exact(-1_500_000, {significant: 2}), {low: -1_550_000, high: -1_450_000}],
  [exact(-3.2), {low: -3.25, high: -3.15}],
  [moreThan(30), {low: 30, high: Infinity}],
  [atLeast(30), {low: 30, high: Infinity}],
  [lessThan(70), {low: -Infinity, high: 70}],
  [atMost(70), {low: -Infinity, high: 70}],
  [about(40), {low: -Infinity, high: Infinity}],
  [range(3, 5), {low: 3, high: 5}],
  [withMargin(44, 3), {low: 41, high: 47}],
  [withMargin(0.3, 0.1), {low: 0.2, high: 0.4}]
])("intervalOf(%o) is what the quantity says about the true value", (quantity, {low, high}) => {
  const interval = intervalOf(quantity);
  expect(interval.low).toBeCloseTo(low, 10);
  expect(interval.high).toBeCloseTo(high, 10);
});

test("intervalOf(exact) holds every number that rounds to the figure", () => {
  const figures = fc.record({units: fc.integer({min: 0, max: 100_000}), decimals: fc.integer({min: 0, max: 3})});
  fc.assert(
    fc.property(figures, fc.double({min: -0.49, max: 0.49, noNaN: true}), ({units, decimals}, part) => {
      const unit = 10 ** -decimals;
      const printed = Number((units * unit).toFixed(decimals));
      const {low, high} = intervalOf(exact(printed, decimals));
      const truth = printed + part * unit;
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    })
  );
});

test("intervalOf(exact) holds every number that rounds to the significant digits", () => {
  const figures = fc.record({value: fc.integer({min: 1, max: 1e15}), significant: fc.integer({min: 1, max: 15})});
  fc.assert(
    fc.property(figures, ({value, significant}) => {
      const printed = Number(value.toPrecision(significant));
      const {low, high} = intervalOf(exact(printed, {significant}));
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    })
  );
});

test("isLowerBound(quantity) and isUpperBound(quantity) tell the open ends apart", () => {
  const quantities = [
    exact(1),
    moreThan(1),
    atLeast(1),
    lessThan(1),
    atMost(1),
    about(1),
    range(1, 2),
    withMargin(2, 1)
  ];
  expect(quantities.map(({bound}) => bound)).toEqual(bounds);
  expect(quantities.filter(isLowerBound).map(({bound}) => bound)).toEqual(["moreThan", "atLeast"]);
  expect(quantities.filter(isUpperBound).map(({bound}) => bound)).toEqual(["lessThan", "atMost"]);
});

test("valueOf(quantity) is the figure, and of a range its low end", () => {
  expect(valueOf(exact(69))).toBe(69);
  expect(valueOf(moreThan(30))).toBe(30);
  expect(valueOf(range(3, 5))).toBe(3);
});
