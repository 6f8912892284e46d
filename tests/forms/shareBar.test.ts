import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {name} from "../../src/facts/name.js";
import {moreThan} from "../../src/facts/quantity.js";
import {shareBar, type ShareBarOptions} from "../../src/forms/shares/shareBar.js";
import {phrase} from "../../src/words/phrase.js";
import {say} from "../../src/words/say.js";
import {countClaim, shareClaim} from "./sampleClaims.js";
import {powerShare, shareBarSamples} from "./samples/stackSamples.js";

const part = (id: string, value: number) => ({claim: powerShare(id, value), label: phrase(id)});
const [wind, sun] = [part("wind", 60), part("sun", 40)];
const other = {claim: shareClaim("oil", moreThan(30), "power"), label: phrase("oil")};
const rest = phrase("the others");

/** As a notebook without types calls it. */
const untyped = (parts: unknown, options: unknown = {}) =>
  Reflect.apply(shareBar, null, [parts, options as ShareBarOptions]);

test.each([
  [untyped, "wind", {}, "invalid parts"],
  [untyped, [], {}, "missing parts: shareBar (at least one share)"],
  [untyped, [wind], {}, "missing rest: the parts come to 60% (name what remains: {rest: say`…`}): shareBar"],
  [untyped, [wind, sun], {rest}, "invalid rest: the parts are all of the whole (leave the rest out): shareBar"],
  [untyped, [wind, sun], {others: rest}, "unknown"],
  [untyped, [wind], {rest: "the others"}, "invalid rest"],
  [untyped, [wind, {...sun, label: "sun"}], {}, "invalid label"],
  [untyped, [wind, {...sun, colour: "red"}], {}, "unknown"],
  [untyped, [wind, wind], {rest}, "duplicate part: shareBar, claim wind"],
  [untyped, [wind, {...sun, label: phrase("wind")}], {}, "duplicate label: wind: shareBar (a label for each part)"],
  [untyped, [wind, sun], {highlight: "Sun"}, "unknown highlight: Sun (one of the parts: "],
  [untyped, [part("wind", 90), part("sun", 40)], {}, "invalid remainder: shares of 130%"],
  [
    untyped,
    [other],
    {rest},
    "invalid share for a bar: moreThan (exact; draw a shareGrid, which shows bounds): shareBar, claim oil"
  ],
  [untyped, [wind, part("sun", 0)], {rest}, "invalid share for a bar: 0 (above 0; leave the part out): shareBar"],
  [untyped, [{...wind, claim: countClaim("dead", {bound: "exact", value: 60, decimals: 0})}], {rest}, "invalid unit"],
  [
    untyped,
    [wind, {claim: shareClaim("oil", {bound: "exact", value: 40, decimals: 0}, "heat"), label: phrase("oil")}],
    {},
    "invalid part: a share of heat, not of power: shareBar, claim oil"
  ],
  [
    untyped,
    ["a", "b", "c", "d", "e"].map((id) => part(id, 20)),
    {},
    "too many parts: 5 (at most 4; join the small ones, or draw bars): shareBar"
  ],
  [untyped, ["a", "b", "c", "d"].map((id) => part(id, 20)), {rest}, "too many parts: 4 (at most 3 and the rest"]
])("shareBar() refuses %#", (call, parts, options, message) => {
  expect(() => call(parts, options)).toThrow(message);
});

test("shareBar() uses the names in its labels, so that a file may print them", () => {
  const label = say`by ${name("F-16")}`;
  const {uses} = shareBar([{...wind, label}, sun]);
  expect(uses.map((use) => (use.kind === "name" ? use.text : use.kind))).toEqual(["claim", "claim", "F-16"]);
});

test("shareBar() does not compile with shares of two wholes", () => {
  const heat = {
    claim: shareClaim("heat", {bound: "exact", value: 40, decimals: 0} as const, "heat"),
    label: phrase("b")
  };
  // @ts-expect-error: a share of another whole
  expect(() => shareBar([wind, heat])).toThrow("a share of heat, not of power");
});

test("shareBar() says that shares do not add up where they miss 100 by their rounding, and only there", () => {
  const {document} = new JSDOM("").window;
  const words = (name: keyof typeof shareBarSamples) =>
    [...shareBarSamples[name]({document, width: 640}).querySelectorAll("text")].map(({textContent}) => textContent);
  const said = "The shares do not add up exactly, because of rounding.";
  expect(words("99 by rounding")).toContain(said);
  expect(words("101 by rounding")).toContain(said);
  expect(words("four parts")).not.toContain(said);
});
