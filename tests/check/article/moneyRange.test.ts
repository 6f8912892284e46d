import {expect, test} from "vitest";
import {anchorSaysOtherwise} from "../../../src/check/article/articleSays.js";
import {readArticle} from "../../../src/facts/article/articleText.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {pinAnchor} from "../../../src/facts/article/pinAnchor.js";
import {range} from "../../../src/facts/quantity.js";

const text = "Spot gas may cost between $9.50 and $13 per unit of heat this year, the bank says.";

const said = (low: number, high: number, token: string) =>
  anchorSaysOtherwise({
    number: {quantity: range(low, high), unit: moneyIn("USD")},
    edtf: null,
    anchor: pinAnchor(readArticle(text), token)
  });

test("anchorSaysOtherwise() reads two sums of money whose first sign stands before the token", () => {
  expect(said(9.5, 13, "9.50 and $13")).toBeNull();
  expect(said(9.5, 13, "$9.50 and $13")).toBeNull();
  expect(said(9.5, 14, "9.50 and $13")).toEqual({found: "“9.50 and $13”", expected: "$9.5–14"});
});
