import {expect, test} from "vitest";
import {withMargin} from "../../src/facts/quantity.js";
import {barLength} from "../../src/plot/rows/barLength.js";

test("barLength(withMargin(0.3, 0.1)) ends where the margin is printed to end", () => {
  expect(barLength(withMargin(0.3, 0.1))).toMatchObject({margin: [0.2, 0.4], reach: 0.4});
});
