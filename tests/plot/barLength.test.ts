import {expect, test} from "vitest";
import {about, atLeast, atMost, exact, range, withMargin} from "../../src/facts/quantity.js";
import {barLength, valuesIn} from "../../src/plot/rows/barLength.js";
import {greatestFitting, lengthRecord, lengthScale} from "../../src/plot/rows/lengthScale.js";

test("barLength(withMargin(0.3, 0.1)) ends where the margin is printed to end", () => {
  expect(barLength(withMargin(0.3, 0.1))).toMatchObject({margin: [0.2, 0.4], reach: 0.4});
});

test.each([
  [exact(3), 3, 3, null, 3, [3, 3]],
  [exact(-3), -3, -3, null, -3, [-3, -3]],
  [range(2, 5), 2, 5, null, 5, [2, 5]],
  [range(-5, -2), -2, -5, null, -5, [-2, -5]],
  [range(0, 4), 0, 4, null, 4, [0, 4]],
  [range(-4, 0), 0, -4, null, -4, [0, -4]],
  // What is at least so much is open away from zero; what is at most so much, back to it.
  [atLeast(3), 3, 3, "out", 3, [3, 3]],
  [atMost(3), 0, 3, "back", 3, [0, 3]],
  [atLeast(-3), 0, -3, "back", -3, [0, -3]],
  [atMost(-3), -3, -3, "out", -3, [-3, -3]],
  [atLeast(0), 0, 0, "out", 0, [0, 0]],
  [about(-3), -3, -3, "both", -3, [-3, -3]],
  [withMargin(3, 1), 3, 3, null, 4, [3, 3, 2, 4]],
  [withMargin(-3, 1), -3, -3, null, -4, [-3, -3, -4, -2]]
])("barLength(%j) is filled to %d and ends at %d", (quantity, solid, end, open, reach, values) => {
  const length = barLength(quantity);
  expect(length).toMatchObject({solid, end, open, reach});
  expect(valuesIn(length)).toEqual(values);
});

test("barLength refuses a range with zero inside", () => {
  expect(() => barLength(range(-1, 2))).toThrow("invalid range for a bar: -1 to 2 (both ends on one side of zero)");
});

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

test.each([
  // The longest bar, or the one with the longest label, leaves its label its room and one px.
  [[10, 5], [20, 20], 121, [0, 10], [0, 100], true],
  [[10, 5], [20, 80], 121, [0, 10], [0, 80], true],
  [[5, 10], [80, 20], 121, [0, 10], [0, 80], true],
  // Zero stands on a whole px.
  [[-10, 10], [20, 20], 141, [-10, 10], [20, 120], true],
  [[-10, 5], [20, 20], 141, [-10, 5], [20.333333, 120.333333], true],
  [[-10, 5], [0, 90], 181, [-10, 5], [0, 90], true],
  [[-4, -2], [10, 30], 101, [-4, 0], [10, 100], true],
  [[0, 0], [10, 10], 100, [0, 1], [0, 100], true],
  // Under 40 px there is no bar.
  [[10], [20], 60, [0, 10], [0, 39], false],
  [[10], [20], 62, [0, 10], [0, 41], true]
])("lengthScale() of %j with labels of %j px in %d px", (values, labels, width, domain, range, fits) => {
  const bars = values.map((value) => ({length: barLength(exact(value))}));
  const scale = lengthScale(bars, labels.map((each) => ({width: each})), width); // prettier-ignore
  expect([scale.domain, scale.range.map(rounded), scale.fits]).toEqual([domain, range, fits]);
  expect(scale.domain.map(scale.at)).toEqual(scale.range);
});

test("lengthScale() reaches to the ends of margins, and takes what has no number for zero", () => {
  const scale = lengthScale([{length: barLength(withMargin(10, 2))}, {length: null}], [{width: 20}, {width: 30}], 101);
  expect([scale.domain, scale.range.map(rounded)]).toEqual([[0, 12], [0, 80]]); // prettier-ignore
  const below = lengthScale([{length: barLength(withMargin(1, 2))}], [{width: 0}], 101);
  expect(below.domain).toEqual([-1, 3]);
});

test("lengthRecord() is the scale where it stands, to a ten-thousandth of a px", () => {
  const scale = {domain: [0, 10], range: [0, 99.99999], at: Number, fits: true} as const;
  expect(lengthRecord(scale, 7.12345)).toEqual({type: "linear", domain: [0, 10], range: [7.1235, 107.1234]});
});

test("greatestFitting(most, fits) comes as near as nobody sees", () => {
  expect(greatestFitting(10, (value) => value < 7)).toBeCloseTo(7, 9);
  expect(greatestFitting(10, () => true)).toBeCloseTo(10, 9);
  expect(greatestFitting(10, () => false)).toBe(0);
});
