import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import type {Claim} from "../../src/facts/claim.js";
import {complement} from "../../src/facts/derived/derived.js";
import {about, exact, lessThan, moreThan, type Quantity, range, withMargin} from "../../src/facts/quantity.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import type {OpenSharePart, SharePart} from "../../src/forms/shares/sharePart.js";
import {valueBlock} from "../../src/plot/valueBlock.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {countClaim, shareClaim, words} from "./sampleClaims.js";

const label = words("from here");
const {document} = new JSDOM("").window;

const svgOf = (form: Form, width: number) =>
  serializeSVG(figure({id: "sample", headline: label, deck: label, form, alt: label})({document, width}));

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
    `invalid division: ${sum}, by rounding (draw a shareBar, which says so): claim part-0, part-1, part-2`
  );
});

test.each([lessThan(10), moreThan(10), about(10), range(3, 5), withMargin(44, 3)])(
  "twoWholes(first, {claim: %o}) draws the bound, and what it leaves of the whole",
  (quantity) => {
    const first = {claim: shareClaim("one", exact(20), "one"), label, rest: label};
    const second = {claim: shareClaim("two", quantity, "two"), label, rest: label};
    const [, , claim, left] = twoWholes(first, second, {flow: label}).uses;
    expect([claim, left]).toEqual([second.claim, complement(second.claim)]);
  }
);

test.each([
  [moreThan(0), 0],
  [range(0, 5), 0],
  [withMargin(2, 3), -1]
])("twoWholes(first, {claim: %o}) refuses a whole without an end", (quantity, least) => {
  const first = {claim: shareClaim("one", exact(20), "one"), label, rest: label};
  const second = {claim: shareClaim("two", quantity, "two"), label, rest: label};
  expect(() => twoWholes(first, second, {flow: label})).toThrow(
    `invalid share for bars: ${least} (above 0; use statPanel): claim two`
  );
});

test("shareGrid({claim: withMargin(44, 2.5)}, {unknown}) refuses ends within a square", () => {
  const part = {claim: shareClaim("oil", withMargin(44, 2.5), "oil"), label};
  expect(() => shareGrid(part, {unknown: label})).toThrow(
    "invalid share for a hundred squares: 41.5 (a square is a whole percent; bars, dotRange and statPanel draw decimals): claim oil"
  );
});

test("unitCount(withMargin(6000, 55)) refuses a margin of error that ends within a dot", () => {
  expect(() => unitCount(countClaim("dead", withMargin(6000, 55)), {label})).toThrow(
    "invalid margin for dots: 5945 to 6055 (ends in whole dots of 10; use statPanel): claim dead"
  );
});

test.each([lessThan(1200), about(1200), lessThan(30), about(40)])(
  "unitCount(%o) sets the sign of the bound after a dot of its own row",
  (quantity) => {
    for (const width of [320, 640, 1000]) {
      const svg = svgOf(unitCount(countClaim("dead", quantity), {label}), width);
      const [, level = NaN] = /<path d="M[\d.]+,([\d.]+)L/.exec(svg) ?? [];
      const dots = [...svg.matchAll(/<circle[^>]* cy="([\d.]+)"/g), ...svg.matchAll(/M[\d.]+,([\d.]+)h/g)];
      expect(dots.some(([, y]) => Math.abs(Number(y) - Number(level)) < 0.1)).toBe(true);
    }
  }
);

test("unitCount(range(30_000, 35_001)) refuses a range that ends within a dot", () => {
  expect(() => unitCount(countClaim("oil", range(30_000, 35_001)), {label})).toThrow(
    "invalid range for dots: 30000 to 35001 (ends in whole dots of 50; use statPanel): claim oil"
  );
});

test("valueBlock(withMargin(44, 3)) sets the margin of error under its value where one line is too wide", () => {
  const {lines} = valueBlock(
    shareClaim("oil", withMargin(44, 3), "oil"),
    {size: 24, weight: 700, fill: "#000000"},
    120
  );
  expect(lines).toEqual(["44%", "± 3 points"]);
});
