import {describe, expect, test} from "vitest";
import {labelElsewhere} from "../../../src/check/reading/labels/labelElsewhere.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import {miniature, type MiniatureShape, type MiniatureText} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

const words = (text: string, x: number, y: number, role: MiniatureText[1], fill = "#1b1b1b"): MiniatureText => [
  `<text x="${x}" y="${y}" fill="${fill}">${text}</text>`,
  role
];
const told = async (texts: readonly MiniatureText[], shapes: readonly MiniatureShape[] = [], evidence?: Evidence) =>
  (await labelElsewhere.check(miniature({shapes, texts, ...(evidence && {evidence})}))).map(
    ({where, found, expected}) => `${where}: ${found}, not ${expected}`
  );

describe("label-elsewhere of words alone", () => {
  test.each([
    ["a name", "Ash", "sample/place/0", []],
    ["a name and more", "Ash trees", "sample/place/0", []],
    ["another name", "Birch", "sample/place/0", ["text “Birch”: Birch, not the name Ash"]],
    ["words for no number", "unknown", "harvest/gapped/5", []],
    ["a number for none", "17", "harvest/gapped/5", ["text “17”: 17, not no number: harvest/gapped/5 has none"]],
    ["a number", "12", "sample/price/0", []],
    ["another number", "13", "sample/price/0", ["text “13”: 13, not the number of sample/price/0, 12"]]
  ])("of %s", async (_, text, label, found) => expect(await told([words(text, 200, 75, {label})])).toEqual(found));
});

describe("label-elsewhere of the name of a whole", () => {
  const [wheat] = harvestEvidence.claims;
  if (!wheat) throw new Error("no claim");
  const shareOf = (id: string, whole: string) => ({
    ...wheat,
    id,
    unit: {kind: "share", whole, measure: "tonnes", geography: "Elsewhere"} as const
  });
  const evidence: Evidence = {
    ...harvestEvidence,
    claims: [shareOf("one", "The wheat fields"), shareOf("two", "The rye fields"), shareOf("three", "Orchards")],
    derived: []
  };
  const label = (text: string, y = 75) => words(text, 200, y, {label: "one"});
  const note = (text: string, y = 92) => words(text, 200, y, "annotation");
  const other = (text: string) => [`text “${text}”: the name of The rye fields, not that of The wheat fields`];
  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["its own", [label("30% of wheat fields")], []],
    ["another", [label("30% of rye fields")], other("30% of rye fields")],
    ["both", [label("30% of wheat fields, not of rye fields")], []],
    ["none", [label("30%")], []],
    ["another of one word", [label("30% of orchards")], []],
    ["another between its texts", [label("30%"), note("of the rye fields"), label("30%", 109)], other("30%")],
    ["another after its texts", [label("30%"), label("30%", 109), note("of the rye fields", 126)], []],
    ["another before its texts", [note("of the rye fields", 126), label("30%"), label("30%", 109)], []]
  ])("of %s", async (_, texts, found) => expect(await told(texts, [], evidence)).toEqual(found));
});

describe("label-elsewhere of parts of one whole", () => {
  const part = (of: string, x: number, width: number, fill: string): MiniatureShape => [
    `<rect x="${x}" y="60" width="${width}" height="60" fill="${fill}"/>`,
    {shows: [{by: "share", of, along: "x", whole: "harvest"}]}
  ];
  const shapes = [part("wheat-share", 40, 120, "#12436d"), part("100 − wheat-share", 160, 280, "#28a197")];
  const place = "the place and the colour of wheat-share";
  test.each([
    ["inside its own", 60, 95, "#ffffff", []],
    ["inside another", 300, 95, "#ffffff", [`text “30%”: inside the shape of 100 − wheat-share, not ${place}`]],
    ["under it, in its colour", 60, 140, "#12436d", []],
    ["under it, in ink", 60, 140, "#1b1b1b", []],
    ["under it, in the colour of another", 60, 140, "#28A197", [`text “30%”: in the colour of 100 − wheat-share, not ${place}`]] // prettier-ignore
  ])("%s", async (_, x, y, fill, found) =>
    expect(await told([words("30%", x, y, {label: "wheat-share"}, fill)], shapes)).toEqual(found)
  );
});
