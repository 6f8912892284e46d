import fc from "fast-check";
import {expect, test} from "vitest";
import {spread, type Wish} from "../../../src/plot/labels/spread.js";

const wish = fc.record({
  centre: fc.double({min: -200, max: 800, noNaN: true}),
  height: fc.integer({min: 1, max: 120}),
  weight: fc.constantFrom(1, 1, 4)
});
const options = fc.record({
  low: fc.integer({min: -50, max: 50}),
  high: fc.integer({min: 100, max: 900}),
  gap: fc.integer({min: 0, max: 20})
});

const neededBy = (wishes: readonly Wish[], gap: number) => wishes.reduce((sum, {height}) => sum + height + gap, -gap);

test("spread(wishes, options) lets no two come nearer than the gap, in 2,000 random tries", () => {
  fc.assert(
    fc.property(fc.array(wish, {maxLength: 12}), options, (wishes, {low, high, gap}) => {
      const {tops} = spread(wishes, {low, high, gap});
      const placed = wishes.map(({height}, index) => ({top: tops[index]!, height}));
      placed.sort((a, b) => a.top - b.top);
      for (const [index, {top, height}] of placed.slice(0, -1).entries()) {
        expect(placed[index + 1]!.top).toBeGreaterThanOrEqual(top + height + gap - 1e-6);
      }
    }),
    {numRuns: 2000, seed: 1}
  );
});

test("spread(wishes, options) stays between the limits where it fits, and else starts at low and says so", () => {
  fc.assert(
    fc.property(fc.array(wish, {minLength: 1, maxLength: 12}), options, (wishes, {low, high, gap}) => {
      const {tops, fits} = spread(wishes, {low, high, gap});
      const needed = neededBy(wishes, gap);
      const bottom = Math.max(...wishes.map(({height}, index) => tops[index]! + height));
      expect(fits).toBe(needed <= high - low);
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(low - 1e-6);
      if (fits) expect(bottom).toBeLessThanOrEqual(high + 1e-6);
      else expect(bottom).toBeCloseTo(low + needed, 6);
    }),
    {numRuns: 500, seed: 2}
  );
});

test("spread(wishes, options) costs no more than any other arrangement that was tried", () => {
  const other = fc.array(fc.integer({min: 0, max: 400}), {minLength: 4, maxLength: 4});
  fc.assert(
    fc.property(fc.array(wish, {minLength: 4, maxLength: 4}), other, (wishes, slacks) => {
      const limits = {low: 0, high: 1200, gap: 2};
      const cost = (tops: readonly number[]) =>
        wishes.reduce(
          (sum, {centre, height, weight}, index) => sum + weight * (tops[index]! + height / 2 - centre) ** 2,
          0
        );
      const order = [0, 1, 2, 3].toSorted((a, b) => wishes[a]!.centre - wishes[b]!.centre || a - b);
      let free = 0;
      const tops: number[] = [];
      for (const index of order) {
        tops[index] = free + slacks[index]!;
        free = tops[index] + wishes[index]!.height + limits.gap;
      }
      fc.pre(free - limits.gap <= limits.high);
      expect(cost(spread(wishes, limits).tops)).toBeLessThanOrEqual(cost(tops) + 1e-6);
    }),
    {numRuns: 1000, seed: 3}
  );
});

test("spread(wishes, options) moves two that touch apart by the same, and the heavier of two less", () => {
  const near = {centre: 50, height: 20};
  expect(spread([near, near], {low: 0, high: 200, gap: 4}).tops).toEqual([28, 52]);
  expect(spread([{...near, weight: 3}, near], {low: 0, high: 200, gap: 4}).tops).toEqual([34, 58]);
});

test("spread(wishes, options) moves those before two that are moved, too, keeps the order of one centre, and 2 px by default", () => {
  const limits = {low: -200, high: 200};
  const four = [-90, 0, 25, 26].map((centre) => ({centre, height: 20}));
  expect(spread(four, limits).tops).toEqual([-100, -15, 7, 29]);
  expect(spread([{centre: 0, height: 40}, {centre: 0, height: 20}], limits).tops).toEqual([-36, 6]); // prettier-ignore
});

test("spread(wishes, options) leaves alone what nothing is in the way of, in the order given", () => {
  const wishes = [
    {centre: 80, height: 20},
    {centre: 20, height: 20}
  ];
  expect(spread(wishes, {low: 0, high: 100})).toEqual({tops: [70, 10], fits: true});
  expect(spread([], {low: 0, high: 100})).toEqual({tops: [], fits: true});
});
