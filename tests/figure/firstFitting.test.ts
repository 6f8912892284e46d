import fc from "fast-check";
import {expect, test} from "vitest";
import {firstFitting, mostFitting} from "../../src/figure/firstFitting.js";

test("firstFitting(layouts, height) takes the first that fits whole, makes no more of them, and else the last", () => {
  const made: number[] = [];
  const layouts = function* () {
    for (const height of [40, 30, 20, 10]) {
      made.push(height);
      yield {height, whole: height !== 30};
    }
  };
  expect(firstFitting(layouts(), 35).height).toBe(20);
  expect(made).toEqual([40, 30, 20]);
  expect(firstFitting(layouts(), 5).height).toBe(10);
  expect(firstFitting(layouts()).height).toBe(40);
  expect(() => firstFitting([], 35)).toThrow("missing layouts: a form yields at least one");
});

test("mostFitting(options, fits) finds the first that fits, in a few steps", () => {
  const sizes = fc.uniqueArray(fc.integer({min: 1, max: 1000}), {maxLength: 100});
  fc.assert(
    fc.property(sizes, fc.integer({min: 0, max: 1001}), (unsorted, room) => {
      const options = unsorted.toSorted((a, b) => b - a);
      let asked = 0;
      const found = mostFitting(options, (size) => ++asked > 0 && size <= room);
      expect(found).toBe(options.find((size) => size <= room));
      expect(asked).toBeLessThanOrEqual(9);
    })
  );
});
