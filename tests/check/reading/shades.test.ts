import {describe, expect, test} from "vitest";
import {loadColours} from "../../../src/check/colours.js";
import {jumpViolations, rampViolations} from "../../../src/check/reading/rampSteps.js";
import {shadesUnordered} from "../../../src/check/reading/shadesUnordered.js";
import type {ColourScale, Measure, Role, Scale} from "../../../src/facts/evidence/record.js";
import {miniature, type MiniatureShape} from "../../reading/miniature.js";

const rect = (row: number, fill: string): string =>
  `<rect x="40" y="${20 + 20 * row}" width="20" height="15" fill="${fill}"/>`;
const byColour = (of: Measure["of"]): Role => ({shows: [{by: "colour", of, on: "colour"}]});

async function told(colour: Scale, shapes?: readonly MiniatureShape[]) {
  const own: readonly MiniatureShape[] = [[rect(0, "#12436d"), byColour("sample/price/0")]];
  const found = await shadesUnordered.check(miniature({shapes: shapes ?? own, scales: {colour}}));
  return found.map((each) => each.found);
}

describe("the colours of a ramp stand at even steps", () => {
  const sinh = (constant: number) => [0, 1, 2, 3].map((each) => constant * Math.sinh(4 * each));
  test.each<readonly [string, readonly number[], boolean]>([
    ["one", [3], true],
    ["two", [0, 7], true],
    ["even", [0, 10, 20, 30], true],
    ["even, downwards", [30, 20, 10], true],
    ["one by a twentieth longer", [0, 10.5, 20], true],
    ["one longer", [0, 10.6, 20], false],
    ["the first shorter, below zero", [-20, -10.6, 0], false],
    ["of a log", [1, 10, 100, 1000], true],
    ["of a log of what is small", [1e-9, 1e-8, 1e-7], true],
    ["of no log", [1, 10, 70, 1000], false],
    ["of a log beside zero, which is a symlog", [0, 1, 10, 100], true],
    ["of a symlog of a millionth", sinh(1e-6), true],
    ["of a symlog of two", sinh(2), true],
    ["of a symlog of five, downwards", sinh(5).toReversed(), true],
    ["of a symlog of five million", sinh(5e6), true],
    ["of a symlog of three", sinh(3), false]
  ])("%s", (_, stops, isEven) => {
    const [first] = rampViolations("colour", stops);
    if (isEven) expect(first).toBeUndefined();
    else expect(first?.found).toBe(`colours at ${stops.slice(0, 4).join(", ")} and on`);
  });
});

describe("the colours of a ramp jump nowhere", () => {
  /** Colours as numbers, of which each is so far from the one before. */
  const found = async (steps: readonly number[]) => {
    const range = steps.reduce((all, step) => [...all, (all.at(-1) ?? 0) + step], [0]).map(String);
    const scale: ColourScale = {type: "ramp", domain: range.map((_, index) => 10 * index), range};
    const difference = (one: string, other: string) => Math.abs(Number(one) - Number(other));
    return jumpViolations("colour", scale, {...(await loadColours()), difference});
  };
  const jump = (at: number, from: string, to: string, step: number, usual: number) => [
    {
      where: "scale colour",
      found: `${from} at ${10 * at}, ${to} at ${10 * at + 10}: CIEDE2000 of ${step}`,
      expected: `about ${usual}, as the other steps`
    }
  ];
  test.each<readonly [string, readonly number[], readonly unknown[]]>([
    ["of eight steps one six times as large", [2, 2, 2, 12, 2, 2, 2, 2], []],
    ["one larger", [2, 2, 2, 12.5, 2, 2, 2, 2], jump(3, "6", "18.5", 12.5, 2)],
    ["one of ten, of small ones", [1, 10, 1, 1, 1, 1, 1, 1], []],
    ["one of more than ten", [1, 10.5, 1, 1, 1, 1, 1, 1], jump(1, "1", "11.5", 10.5, 1)],
    ["of seven steps", [2, 2, 2, 60, 2, 2, 2], []],
    ["the middle one of an odd number is usual", [60, 2, 11, 2, 11, 2, 2, 11, 2], jump(0, "0", "60", 60, 2)],
    ["the upper one of two in the middle", [60, 2, 11, 2, 11, 2, 11, 2], []]
  ])("%s", async (_, steps, expected) => expect(await found(steps)).toEqual(expected));

  test("of a chart", async () => {
    const greys = Array.from({length: 9}, (_, index) => `#${(200 - 4 * index).toString(16).repeat(3)}`);
    const domain = greys.map((_, index) => index);
    expect(await told({type: "ramp", domain, range: greys})).toEqual([]);
    expect(await told({type: "ramp", domain, range: ["#000000", ...greys.slice(1)]})).toHaveLength(1);
    expect(await told({type: "ramp", domain: [0, 2, 3], range: greys.slice(6)})).toEqual(["colours at 0, 2, 3 and on"]);
  });
});

describe("the shades of classes", () => {
  const [pale, light, middle, dark, black] = ["#eeeeee", "#bbbbbb", "#888888", "#444444", "#000000"];
  const classes = (...range: readonly string[]): Scale => ({
    type: "threshold",
    domain: range.slice(1).map((_, index) => 10 * index),
    range
  });
  const turned = (turns: number, ...range: readonly string[]) => [
    `${range.join(", ")}: ${turns} turns from light to dark and back`
  ];
  test.each<readonly [string, Scale, readonly string[]]>([
    ["from light to dark", classes(pale, light, middle, dark), []],
    ["from dark to light", classes(dark, middle, pale), []],
    ["one alone", classes(pale), []],
    ["from the middle to both ends", classes(dark, light, pale, middle, black), []],
    ["with two turns", classes(dark, pale, middle, light), turned(2, dark, pale, middle, light)],
    ["with three", classes(dark, pale, dark, pale, dark), turned(3, dark, pale, dark, pale, dark)],
    ["of which two are alike", classes(pale, "#ececec", dark), ["#eeeeee beside #ececec: CIEDE2000 of 0.42"]],
    ["of which the last are alike", classes(pale, dark, "#454545"), ["#444444 beside #454545: CIEDE2000 of 0.33"]],
    ["of which two apart are alike", classes(pale, dark, "#ececec"), []],
    ["of names, in any order", {type: "ordinal", domain: ["a", "b", "c", "d"], range: [dark, pale, middle, light]}, []]
  ])("%s", async (_, scale, found) => expect(await told(scale)).toEqual(found));

  const scale = classes("#c6dbef", "#08306b");
  /** The sixth number of its column is missing. */
  const missing = byColour("harvest/gapped/5");
  const none = (paint: string, like: string) => [`no value, painted ${paint}, which looks like ${like}`];
  test.each<readonly [string, string, readonly string[], {readonly role?: Role; readonly own?: Scale}]>([
    ["in a shade of one", rect(0, "#c6dbef"), none("#c6dbef", "#c6dbef"), {}],
    ["in one that looks like it", rect(0, "#c6dcee"), none("#c6dcee", "#c6dbef"), {}],
    ["in a grey", rect(0, "#999999"), [], {}],
    ["in an eighth of the way to the next", rect(0, "#aec6df"), none("#aec6df", "#aec6df"), {}],
    ["in half of the way", rect(0, "#6786ad"), none("#6786ad", "#6786ad"), {}],
    ["in an outline", '<circle cx="50" cy="50" r="9" fill="none" stroke="#08306b"/>', none("#08306b", "#08306b"), {}],
    ["in no paint", '<circle cx="50" cy="50" r="9" fill="none"/>', [], {}],
    ["where the number is there", rect(0, "#c6dbef"), [], {role: byColour("harvest/gapped/4")}],
    ["by names", rect(0, "#c6dbef"), [], {own: {type: "ordinal", domain: ["a", "b"], range: ["#c6dbef", "#08306b"]}}],
    ["by places", rect(0, "#c6dbef"), [], {own: {type: "linear", domain: [0, 40], range: [40, 440]}}],
    [
      "by length",
      rect(0, "#c6dbef"),
      [],
      {role: {shows: [{by: "length", along: "x", of: "harvest/gapped/5", on: "colour"}]}}
    ]
  ])("what has no value, %s", async (_, markup, found, {role = missing, own = scale}) =>
    expect(await told(own, [[markup, role]])).toEqual(found)
  );

  const frame: Role = {furniture: "frame"};
  test.each<readonly [string, string, readonly string[], Role]>([
    ["that looks like one", "#c6dcee", ["a frame of #c6dcee, which looks like #c6dbef"], frame],
    ["of the very one", "#c6dbef", [], frame],
    ["of a grey", "#999999", [], frame],
    ["of none", "none", [], frame],
    ["of what lies between", "#6786ad", [], frame],
    ["that is a grid", "#c6dcee", [], {furniture: "grid"}]
  ])("a frame %s", async (_, fill, found, role) => {
    const shapes: readonly MiniatureShape[] = [
      [rect(0, "#c6dbef"), byColour("sample/price/0")],
      [rect(3, fill), role]
    ];
    expect(await told(scale, shapes)).toEqual(found);
    expect(await told({type: "ordinal", domain: ["a", "b"], range: ["#c6dbef", "#08306b"]}, shapes)).toEqual([]);
  });
});
