import fc from "fast-check";
import {expect, test} from "vitest";
import {firstFitting, mostFitting} from "../../src/type/firstFitting.js";

test("firstFitting(layouts, fits) takes the first that fits, makes no more of them, and else the last", () => {
  const made: number[] = [];
  const layouts = function* () {
    for (const size of [40, 30, 20, 10]) {
      made.push(size);
      yield size;
    }
  };
  expect(firstFitting(layouts(), (size) => size <= 30)).toBe(30);
  expect(made).toEqual([40, 30]);
  expect(firstFitting(layouts(), () => false)).toBe(10);
  expect(() => firstFitting([], () => true)).toThrow("missing layouts");
});

test("mostFitting(options, fits) finds what firstFitting does, in a few steps", () => {
  const sizes = fc.uniqueArray(fc.integer({min: 1, max: 1000}), {maxLength: 100});
  fc.assert(
    fc.property(sizes, fc.integer({min: 0, max: 1001}), (unsorted, room) => {
      const options = unsorted.toSorted((a, b) => b - a);
      let asked = 0;
      const found = mostFitting(options, (size) => ++asked > 0 && size <= room);
      expect(found).toBe(options.find((size) => size <= room) ?? null);
      expect(asked).toBeLessThanOrEqual(9);
    })
  );
});
