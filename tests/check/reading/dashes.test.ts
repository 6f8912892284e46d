import {expect, test} from "vitest";
import {isMostlyInk, widestSeen} from "../../../src/check/reading/signs/dashes.js";

test.each([
  ["4", "butt", 4],
  ["4 2", "butt", 2],
  ["4,2,1,3", "butt", 3],
  ["4 2", "round", 1],
  ["4", "square", 3]
])("widestSeen() of the dashes %s with %s caps, 1 px wide, is %d", (dashes, cap, widest) => {
  expect(widestSeen({dashes, cap, strokeWidth: 1})).toBe(widest);
});

test.each([
  ["4 3", true],
  ["3", true],
  // A list of odd length is read twice, and 9 px are a gap then.
  ["1 2 9", false],
  ["1 2", true],
  ["1 3", false],
  ["4 0", false],
  [null, false]
])("isMostlyInk(%j) is %s", (dashes, is) => {
  expect(isMostlyInk(dashes)).toBe(is);
});
