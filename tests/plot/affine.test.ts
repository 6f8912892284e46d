import {expect, test} from "vitest";
import {affineOf, enlargement, moved, multiply, rotation, translation, turnOf} from "../../src/plot/affine.js";

const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1e6) / 1e6 + 0);

test.each([
  ["", [1, 0, 0, 1, 0, 0]],
  ["translate(3)", [1, 0, 0, 1, 3, 0]],
  ["translate(3,-4)", [1, 0, 0, 1, 3, -4]],
  ["translate( 3  -4 )", [1, 0, 0, 1, 3, -4]],
  ["translate()", [1, 0, 0, 1, 0, 0]],
  ["scale(2)", [2, 0, 0, 2, 0, 0]],
  ["scale(2,3)", [2, 0, 0, 3, 0, 0]],
  ["rotate(90)", [0, 1, -1, 0, 0, 0]],
  // About a place: that place stays, and what is 1 px to its right comes under it.
  ["rotate(90,10,4)", [0, 1, -1, 0, 14, -6]],
  ["rotate(90,10)", [0, 1, -1, 0, 10, -10]],
  ["translate(5,7) scale(2,3)", [2, 0, 0, 3, 5, 7]],
  ["scale(2,3) translate(5,7)", [2, 0, 0, 3, 10, 21]]
])("affineOf(%j) is %j", (attribute, matrix) => {
  expect(rounded(affineOf(attribute))).toEqual(matrix);
});

test("affineOf refuses what it does not know", () => {
  expect(() => affineOf("translate(1,2) skewX(3)")).toThrow(
    "unsupported transform: skewX (translate, rotate or scale)"
  );
});

test("multiply(outer, inner) moves as inner does, and then as outer", () => {
  const outer = [2, 3, 5, 7, 11, 13] as const;
  const inner = [17, 19, 23, 29, 31, 37] as const;
  expect(multiply(outer, inner)).toEqual([129, 184, 191, 272, 258, 365]);
  const [x, y] = moved(inner, 41, 43);
  expect(moved(multiply(outer, inner), 41, 43)).toEqual(moved(outer, x, y));
});

test.each([
  [translation(3, 4), 1, 0],
  [[2, 0, 0, 2, 9, 9] as const, 2, 0],
  // Of the unbent ways what turns nothing is read without a sum of squares.
  [[-2, 0, 0, 2, 0, 0] as const, 2, 180],
  [[3, 4, -4, 3, 0, 0] as const, 5, 53.130102],
  [rotation(-45), 1, -45],
  [rotation(120), 1, 120]
])("%j enlarges by %d and turns by %d degrees", (by, size, turn) => {
  expect(rounded([enlargement(by), turnOf(by)])).toEqual([size, turn]);
});
