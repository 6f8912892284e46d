import fc from "fast-check";
import {expect, test} from "vitest";
import {dodge, type Wish} from "../../src/plot/dodge.js";

// Blocks of text are whole pixels high; their wishes may fall anywhere.
const wishes = fc.array(
  fc.record({centre: fc.double({min: -200, max: 800, noNaN: true}), height: fc.integer({min: 1, max: 120})}),
  {maxLength: 12}
);
const gaps = fc.integer({min: 0, max: 20});

const bottomOf = (tops: readonly number[], placed: readonly Wish[]) => tops.at(-1)! + placed.at(-1)!.height;

test("dodge(wishes, low, high, gap) never lets two touch, and keeps their order", () => {
  fc.assert(
    fc.property(
      wishes,
      fc.integer({min: -50, max: 50}),
      fc.integer({min: 0, max: 600}),
      gaps,
      (wanted, low, high, gap) => {
        const tops = dodge(wanted, low, high, gap);
        expect(tops).toHaveLength(wanted.length);
        for (let index = 1; index < tops.length; index++) {
          expect(tops[index]).toBeGreaterThanOrEqual(tops[index - 1]! + wanted[index - 1]!.height + gap);
        }
      }
    )
  );
});

test("dodge(wishes, low, high, gap) starts at low, and ends by high where they fit", () => {
  fc.assert(
    fc.property(
      wishes,
      fc.integer({min: -50, max: 50}),
      fc.integer({min: 0, max: 900}),
      gaps,
      (wanted, low, high, gap) => {
        fc.pre(wanted.length > 0);
        const tops = dodge(wanted, low, high, gap);
        const needed = wanted.reduce((total, {height}) => total + height + gap, -gap);
        expect(tops[0]).toBeGreaterThanOrEqual(low);
        expect(bottomOf(tops, wanted)).toBeLessThanOrEqual(Math.max(high, low + needed));
      }
    )
  );
});

test("dodge(wishes, low, high) grants a wish that nobody is in the way of", () => {
  expect(dodge([{centre: 50, height: 20}], 0, 100)).toEqual([40]);
  expect(dodge([{centre: 20, height: 20}, {centre: 80, height: 20}], 0, 100)).toEqual([10, 70]); // prettier-ignore
});

test("dodge(wishes, low, high, gap) pushes down, then up from the end", () => {
  const near = [
    {centre: 50, height: 20},
    {centre: 55, height: 20}
  ];
  expect(dodge(near, 0, 200, 4)).toEqual([40, 64]);
  expect(dodge(near, 0, 80, 4)).toEqual([36, 60]);
  expect(dodge([{centre: -30, height: 20}], 0, 100)).toEqual([0]);
  expect(dodge([{centre: 130, height: 20}], 0, 100)).toEqual([80]);
});

test("dodge(wishes, low, high, gap) runs past the end where they cannot fit", () => {
  const crowd = Array.from({length: 5}, () => ({centre: 0, height: 30}));
  expect(dodge(crowd, 0, 100, 10)).toEqual([0, 40, 80, 120, 160]);
});

test("dodge of nothing is nothing", () => {
  expect(dodge([], 0, 100)).toEqual([]);
});
