import fc from "fast-check";
import {expect, test} from "vitest";
import type {Box} from "../../../src/check/box.js";
import {around, boxIndex} from "../../../src/check/legibility/boxIndex.js";
import {runs} from "../../fuzzRuns.js";

const size = fc.oneof(fc.double({min: 0, max: 900, noNaN: true}), fc.constantFrom(0, 4, 8, 64, 1e9));
const box = fc
  .record({
    left: fc.double({min: -500, max: 1_500, noNaN: true}),
    top: fc.integer({min: -9, max: 400}),
    width: size,
    height: size
  })
  .map(({left, top, width, height}): Box => ({left, top, right: left + width, bottom: top + height}));
const meets = (a: Box, b: Box) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

test("boxIndex shows each box that meets a region once, and stops where one is enough", () => {
  fc.assert(
    fc.property(fc.array(box, {maxLength: 60}), box, (boxes, region) => {
      const index = boxIndex(boxes);
      const shown: number[] = [];
      expect(index.some(region, (number) => shown.push(number) < 0)).toBe(false);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown).toEqual(expect.arrayContaining([...boxes.keys()].filter((at) => meets(boxes[at]!, region))));
      expect(index.some(region, () => true)).toBe(shown.length > 0);
    }),
    runs(200)
  );
});

test("boxIndex shows few boxes of a thousand, and those without a place to every region", () => {
  const squares = Array.from({length: 1_000}, (_, at) => ({left: 5 * at, top: 0, right: 5 * at + 4, bottom: 4}));
  const index = boxIndex([...squares, {left: NaN, top: 0, right: NaN, bottom: 4}]);
  const shown: number[] = [];
  index.some(around({left: 500, top: 0, right: 504, bottom: 4}, 1), (number) => shown.push(number) < 0);
  expect(shown.length).toBeLessThan(10);
  expect(shown).toEqual(expect.arrayContaining([100, 1_000]));
});

test("boxIndex shows four million boxes and no more, and says so", () => {
  const index = boxIndex(Array.from({length: 2_000}, () => ({left: 0, top: 0, right: 4, bottom: 4})));
  let count = 0;
  for (let turn = 0; turn < 2_001; turn++) index.some({left: 0, top: 0, right: 4, bottom: 4}, () => (count += 1) < 0);
  expect([count, index.isSpent()]).toEqual([4_000_000, true]);
  expect(index.some({left: 0, top: 0, right: 4, bottom: 4}, () => true)).toBe(false);
});
