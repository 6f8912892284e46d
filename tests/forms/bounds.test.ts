import {expect, test} from "vitest";
import type {Claim} from "../../src/facts/claim.js";
import {about, exact, lessThan, moreThan, type Quantity, range} from "../../src/facts/quantity.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import type {OpenSharePart, SharePart} from "../../src/forms/shares/sharePart.js";
import {twoWholes, type WholeBar} from "../../src/forms/shares/twoWholes.js";
import {countClaim, shareClaim, words} from "./sampleClaims.js";

const label = words("from here");

// As a notebook without types would call.
const share = (quantity: Quantity) => shareClaim("oil", quantity, "oil") as unknown as Claim;

test("shareGrid({claim: exact}, {unknown}) refuses an exact share", () => {
  const part = {claim: share(exact(10)), label} as unknown as OpenSharePart;
  expect(() => shareGrid(part, {unknown: label})).toThrow(
    "invalid open share: exact (give [{claim, label}] and rest): claim oil"
  );
});

test.each([lessThan(10), moreThan(10), about(10), range(3, 5)])(
  "shareGrid([{claim: %o}], {rest}) refuses a share that is not exact",
  (quantity) => {
    const part = {claim: share(quantity), label} as unknown as SharePart;
    expect(() => shareGrid([part], {rest: label})).toThrow(`invalid remainder: oil is ${quantity.bound}, not exact`);
  }
);

test.each([
  [[33, 33, 33], "33 + 33 + 33 is 99"],
  [[34, 33, 34], "34 + 33 + 34 is 101"]
])("shareGrid(%j, {rest}) refuses squares that stand for nobody", (values, sum) => {
  const [first, ...others] = values.map((value, index) => {
    return {claim: shareClaim(`part-${index}`, exact(value), "grain"), label};
  });
  if (!first) throw new Error("no share");
  expect(() => shareGrid([first, ...others], {rest: label})).toThrow(
    `invalid division: ${sum}, by rounding (leave a part out): claim part-0, part-1, part-2`
  );
});

test.each([lessThan(10), moreThan(10), about(10), range(3, 5)])(
  "twoWholes(first, {claim: %o}) refuses a share that is not exact",
  (quantity) => {
    const first = {claim: shareClaim("one", exact(20), "one"), label, rest: label};
    const second = {claim: shareClaim("two", quantity, "two"), label, rest: label} as unknown as WholeBar<"two">;
    expect(() => twoWholes(first, second, {flow: label})).toThrow(`invalid ratio: two is ${quantity.bound}, not exact`);
  }
);

test("unitCount(range(30_000, 35_001)) refuses a range that ends within a dot", () => {
  expect(() => unitCount(countClaim("oil", range(30_000, 35_001)), {label})).toThrow(
    "invalid range for dots: 30000 to 35001 (ends in whole dots of 50; use statPanel): claim oil"
  );
});
