import {describe, expect, test} from "vitest";
import {loadColours} from "../../../src/check/colours.js";
import {boundUndrawn} from "../../../src/check/reading/signs/boundUndrawn.js";
import {lookViolations} from "../../../src/check/reading/signs/looks.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import type {Quantity} from "../../../src/facts/quantity.js";
import {miniature, type MiniatureShape, type MiniatureText} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const scales: Reading["scales"] = {
  x: {type: "linear", domain: [0, 40], range: [40, 440]},
  l: {type: "linear", domain: [0, 10], range: [180, 20]},
  m: {type: "linear", domain: [0, 10], range: [180, 20]},
  names: {type: "ordinal", domain: ["Ash", "Birch", "Cedar"], range: ["#12436d", "#c5510e", "#13446e"]},
  apart: {type: "ordinal", domain: ["Ash", "Birch"], range: ["#12436d", "#c5510e"]},
  classes: {type: "threshold", domain: [20], range: ["#12436d", "#13446e"]}
};
const unit = {kind: "points"} as const;
const evidence: Evidence = {
  ...harvestEvidence,
  tables: [
    ...(harvestEvidence.tables ?? []),
    {
      id: "t",
      columns: {
        y: {values: [1, 2, 3, 4, null], unit, decimals: 0, provisional: [3]},
        bare: {values: [1, 2, 3, 4, 5]},
        name: {values: ["Ash", "Birch", "Cedar", "Doum", "Elm"]}
      }
    }
  ]
};
async function looks(shapes: readonly MiniatureShape[], texts: readonly string[] = []) {
  const words = texts.map((text): MiniatureText => [`<text x="20" y="30">${text}</text>`, "note"]);
  const file = readFile(miniature({shapes, texts: words, scales, evidence}));
  if (!file) throw new Error("a file without a reading");
  return lookViolations(file, await loadColours()).map(({found, expected}) => `${found}; ${expected}`);
}

const line = (of: readonly string[], more = "", along: "x" | "y" = "y", on = "l"): MiniatureShape => [
  `<path d="M${of.map((_, index) => `${60 + 40 * index},${100 + 5 * index}`).join("L")}" fill="none" stroke="#12436d" ${more}/>`,
  shows({by: "position", of: [of], on, along})
];
const cells = (column: string, ...rows: readonly number[]) => rows.map((row) => `t/${column}/${row}`);
const dashed = 'stroke-dasharray="4 4"';

describe("the dashes of a line", () => {
  const [whole, firm] = ["a whole stroke; dashes: a number that may still change", "dashes 4 4; a whole stroke: the numbers are firm"]; // prettier-ignore
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["of firm numbers, whole", [line(cells("y", 0, 1, 2))], []],
    ["of firm numbers, dashed", [line(cells("y", 0, 1, 2), dashed)], [firm]],
    ["to a number that may change, dashed", [line(cells("y", 2, 3), dashed)], []],
    ["from such a number, dashed", [line(cells("y", 3, 2), dashed)], []],
    ["to such a number, whole", [line(cells("y", 2, 3))], [whole]],
    ["of both, whole", [line(cells("y", 0, 1, 3))], [whole]],
    ["of both, dashed", [line(cells("y", 0, 1, 3), dashed)], [firm]],
    ["of both with a gap between them, whole", [line(cells("y", 0, 1, 4, 3))], []],
    ["of both with a gap between them, dashed", [line(cells("y", 0, 1, 4, 3), dashed)], [firm]],
    ["of names", [line(cells("name", 0, 1, 2), dashed)], []],
    ["of numbers alone, mostly ink", [line(cells("bare", 0, 1, 2), 'stroke-dasharray="8 3"')], []],
    ["of numbers alone, mostly open", [line(cells("bare", 0, 1, 2), 'stroke-dasharray="2 9"')], ["dashes 2 9; a whole stroke: the numbers are firm"]], // prettier-ignore
    ["of numbers alone and of others, mostly ink", [line([...cells("bare", 0, 1), ...cells("y", 2)], 'stroke-dasharray="8 3"')], ["dashes 8 3; a whole stroke: the numbers are firm"]], // prettier-ignore
    ["with gaps that are not seen", [line(cells("y", 2, 3), 'stroke-dasharray="4 0.5"')], ["dashes 4 0.5, of which 0.5 px are seen open; gaps of 1.5 px, beside the caps"]], // prettier-ignore
    ["with gaps that its caps close", [line(cells("y", 2, 3), 'stroke-dasharray="4 2" stroke-width="4" stroke-linecap="round"')], ["dashes 4 2, of which 0 px are seen open; gaps of 1.5 px, beside the caps"]], // prettier-ignore
    ["along x", [line(cells("y", 0, 1, 2), dashed, "x")], []],
    ["of a bar", [[`<rect x="40" y="60" width="20" height="20" fill="#12436d" ${dashed}/>`, shows({by: "position", of: "t/y/3", on: "l", along: "y"})]], ["dashes 4 4; a whole stroke"]] // prettier-ignore
  ])("%s", async (_, shapes, found) => expect(await looks(shapes)).toEqual(found));

  test("are left out where words say which number may change, and no line has any", async () => {
    const own = line(cells("y", 2, 3));
    expect(await looks([own], ["The last is provisional"])).toEqual([]);
    expect(await looks([own], ["A note", "The last is provisional"])).toEqual([]);
    expect(await looks([own], ["The last is provisional (dashed)"])).toEqual([whole]);
    expect(await looks([own], ["The last is provisional", "dashed"])).toEqual([whole]);
    expect(await looks([own], ["The last is low"])).toEqual([whole]);
    expect(await looks([own, line(cells("y", 3, 2), dashed)], ["The last is provisional"])).toEqual([whole]);
    expect(await looks([line(cells("y", 0, 1), dashed)], ["The last is provisional"])).toEqual([firm]);
  });
});

describe("the strokes of lines", () => {
  const width = (px: number, on = "l", along: "x" | "y" = "y") => line(cells("y", px < 5 ? 1 : 0, 2), `stroke-width="${px}"`, along, on); // prettier-ignore
  const thick = (px: number, other: number) => [`a line of ${px} px, beside one of ${other}; at most 6 px`];
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["6 px beside 1", [width(1), width(6)], []],
    ["more beside 1", [width(1), width(6.1)], thick(6.1, 1)],
    ["7 px beside its half", [width(3.5), width(7)], []],
    ["7 px beside less", [width(3.4), width(7)], thick(7, 3.4)],
    ["7 px alone", [width(7)], []],
    ["7 px on another scale", [width(1, "m"), width(7)], []],
    ["7 px along x", [width(1, "l", "x"), width(7, "l", "x")], []]
  ])("of %s", async (_, shapes, found) => expect(await looks(shapes)).toEqual(found));

  const bar = (more: string): MiniatureShape => [`<rect x="40" y="60" width="120" height="20" ${more}/>`, shows({by: "length", of: "sample/price/0", on: "x", along: "x"})]; // prettier-ignore
  test.each<readonly [string, string, readonly string[]]>([
    ["an edge of 2 px", 'fill="#12436d" stroke="#c5510e" stroke-width="2"', []],
    ["a wider one", 'fill="#12436d" stroke="#c5510e" stroke-width="2.1"', ["an edge 2.1 px wide; at most 2 px"]],
    ["an outline of 3 px", 'fill="none" stroke="#c5510e" stroke-width="3"', []],
    ["corners of 4 px", 'fill="#12436d" rx="4"', []],
    ["rounder ones", 'fill="#12436d" rx="4.1"', ["corners of 4.1 px; at most 4 px"]],
    ["no paint", 'fill="none"', ["no paint; a fill or a stroke"]]
  ])("of a bar with %s", async (_, more, found) => expect(await looks([bar(more)])).toEqual(found));
});

describe("the paints of layers", () => {
  const layer = (name: string, on: string, base?: "stack"): MiniatureShape => [
    `<rect x="40" y="60" width="20" height="20" fill="#12436d"/>`,
    shows({by: "length", of: "t/y/0", on: "l", along: "y", ...(base && {base})}, {by: "colour", of: [name], on})
  ];
  const alike = ["Cedar painted #13446e, as Ash; a paint of its own"];
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["of a stack, of which two are alike", [layer("Ash", "names", "stack")], alike],
    ["of a stack, all apart", [layer("Ash", "apart", "stack")], []],
    ["of a stack of classes", [layer("20", "classes", "stack")], []],
    ["side by side", [layer("Ash", "names")], []],
    ["side by side, with a stack of others", [layer("Ash", "names"), [layer("Ash", "names")[0], shows({by: "length", of: "t/y/0", on: "l", along: "y", base: "stack"})]], []] // prettier-ignore
  ])("%s", async (_, shapes, found) => expect(await looks(shapes)).toEqual(found));
});

describe("the shapes of one run", () => {
  const run = (count: number, by: Measure["by"] = "position"): Role => shows({by, of: `sample/price/0-${count - 1}`, ...(by === "count" || by === "area" ? {} : {on: by === "colour" ? "classes" : "x"}), ...(by === "position" ? {along: "x"} : {})}); // prettier-ignore
  const circle = (r: number, more = 'fill="#12436d"') => `<circle cx="100" cy="70" r="${r}" ${more}/>`;
  const rect = (width: number, more = 'fill="#12436d"') => `<rect x="40" y="60" width="${width}" height="20" ${more}/>`;
  test.each<readonly [string, readonly string[], Role, readonly string[]]>([
    ["of one paint", [circle(4), circle(4)], run(2), []],
    ["of two", [circle(4), circle(4, 'fill="#c5510e"')], run(2), ["2 paints in one run; 1"]],
    ["of two that it says", [circle(4), circle(4, 'fill="#c5510e"')], {...run(2), paints: 2}, []],
    ["of three", [circle(4), circle(4, 'fill="#c5510e"'), circle(4, 'fill="#28a197"')], {...run(3), paints: 2}, ["3 paints in one run; 2"]], // prettier-ignore
    ["of two edges", [circle(4), circle(4, 'fill="#12436d" stroke="#c5510e"')], run(2), ["2 paints in one run; 1"]],
    ["of two opacities", [circle(4), circle(4, 'fill="#12436d" opacity="0.5"')], run(2), ["2 paints in one run; 1"]],
    ["of colours that are facts", [rect(20), rect(20, 'fill="#13446e"')], run(2, "colour"), []],
    ["of such colours, of which one is seen through", [rect(20), rect(20, 'fill="#13446e" opacity="0.5"')], run(2, "colour"), ["2 paints in one run; 1"]], // prettier-ignore
    ["of two radii", [circle(4), circle(5)], run(2), ["radius 5; 4, as the others"]],
    ["of two radii that count", [circle(4), circle(5)], run(2, "count"), []],
    ["of a circle and a bar", [circle(4), rect(20)], run(2), []],
    ["of cells of two widths", [rect(20), rect(22)], run(2, "colour"), ["22 × 20 px; 20 × 20 px, as the others"]],
    ["of bars of two widths", [rect(20), rect(22)], run(2), []]
  ])(
    "%s",
    async (_, markup, role, found) =>
    expect((await looks(markup.map((each): MiniatureShape => [each, role]))).filter((each) => !each.startsWith("painted"))).toEqual(found) // prettier-ignore
  );
});

describe("bound-undrawn of rings and lines", () => {
  const bounded = (ploughs: Quantity, wheat: Quantity, rest: Quantity): Evidence => ({
    ...harvestEvidence,
    claims: harvestEvidence.claims.map((claim) => ({...claim, quantity: claim.id === "plough-count" ? ploughs : wheat})), // prettier-ignore
    derived: harvestEvidence.derived.map((each) => ({...each, quantity: rest}))
  });
  const exactly = (value: number): Quantity => ({bound: "exact", value, decimals: 0});
  const moreThan: Quantity = {bound: "moreThan", value: 24};
  const found = (shapes: readonly MiniatureShape[], own: Evidence) =>
    boundUndrawn.check(miniature({shapes, scales: {}, evidence: own})).map((each) => each.found);
  const counts = shows({by: "count", of: "plough-count"});
  const dot = (x: number, y: number, r = 5): MiniatureShape => [`<circle cx="${x}" cy="${y}" r="${r}" fill="#12436d"/>`, counts]; // prettier-ignore
  const ring = (x: number, y: number, r = 5): MiniatureShape => [`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#12436d"/>`, {openEnd: ["plough-count"]}]; // prettier-ignore

  /** Two blocks of 4 by 3 dots, 12 px apart, with 20 px between the blocks. */
  const blocks = (way: "x" | "y") =>
    [0, 1].flatMap((block) => Array.from({length: 12}, (_, index) => {
      const [own, other] = [40 + 12 * (index % 4) + 56 * block, 50 + 12 * Math.floor(index / 4)];
      return way === "x" ? dot(own, other) : dot(40 + 12 * (index % 4), 50 + 12 * Math.floor(index / 4) + 44 * block);
    })); // prettier-ignore
  const before = ["an open ring before the last dot"];
  test.each<readonly [string, number, number, readonly string[]]>([
    ["after the last", 144, 74, []],
    ["after the first block", 88, 74, before],
    ["in the row under the last block", 96, 86, []],
    ["in the row under the first", 40, 86, []],
    ["after the second row of the last", 144, 62, before]
  ])("a ring by two blocks side by side, %s", (_, x, y, expected) =>
    expect(found([...blocks("x"), ring(x, y)], bounded(moreThan, exactly(30), exactly(70)))).toEqual(expected)
  );
  test.each<readonly [string, number, number, readonly string[]]>([
    ["after the last", 88, 118, []],
    ["under the last", 40, 130, []],
    ["after the first block", 88, 74, before],
    ["after the first row of the second", 88, 94, before]
  ])("a ring by two blocks one over the other, %s", (_, x, y, expected) =>
    expect(found([...blocks("y"), ring(x, y)], bounded(moreThan, exactly(30), exactly(70)))).toEqual(expected)
  );

  test("a ring by the nearer of two drawings of one number", () => {
    const drawing = (whole: string, left: number, top: number): MiniatureShape[] => Array.from({length: 24}, (_, index) => [dot(left + 12 * (index % 6), top + 12 * Math.floor(index / 6))[0], shows({by: "count", of: "plough-count", whole})]); // prettier-ignore
    const at = (x: number, y: number, left = 240, top = 50) => found([...drawing("one", 40, 50), ...drawing("two", left, top), ring(x, y)], bounded(moreThan, exactly(30), exactly(70))); // prettier-ignore
    expect([at(40, 98), at(240, 98), at(252, 74)]).toEqual([[], [], before]);
    expect([at(40, 98, 40, 130), at(40, 178, 40, 130), at(52, 154, 40, 130)]).toEqual([[], [], before]);
  });

  const part = (of: string, from: number, to: number, along: "x" | "y" = "x"): MiniatureShape => [
    along === "x" ? `<rect x="${from}" y="60" width="${to - from}" height="20" fill="#12436d"/>` : `<rect x="60" y="${from}" width="20" height="${to - from}" fill="#12436d"/>`,
    shows({by: "share", of, along, whole: "harvest"})
  ]; // prettier-ignore
  const parts = (along: "x" | "y" = "x") => [part("wheat-share", 40, 70, along), part("100 − wheat-share", 70, 140, along)]; // prettier-ignore
  const sign = (x1: number, y1: number, x2: number, y2: number): MiniatureShape => [`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#12436d"/>`, {openEnd: ["100 − wheat-share"]}]; // prettier-ignore
  const margin: Quantity = {bound: "margin", value: 70, margin: 5};
  // Of 65 to 75 percent the whole is 30 px in 35 to 25 percent: it ends at 125.71 to 160 px.
  test.each<readonly [string, MiniatureShape, readonly string[]]>([
    ["from end to end", sign(125.7, 70, 160, 70), []],
    ["a px longer", sign(125.7, 70, 161, 70), []],
    ["longer", sign(125.7, 70, 161.1, 70), ["x 125.7 to 161.1"]],
    ["that begins earlier", sign(124.6, 70, 160, 70), ["x 124.6 to 160"]],
    ["upright at its end", sign(140, 55, 140, 85), []],
    ["upright a px beside it", sign(141, 55, 141, 85), []],
    ["upright farther beside it", sign(141.1, 55, 141.1, 85), ["x 141.1 to 141.1"]],
    ["upright at its longest", sign(160, 55, 160, 85), []]
  ])("a line at a bar of a margin of error, %s", (_, own, expected) =>
    expect(found([...parts(), own], bounded(exactly(12), exactly(30), margin))).toEqual(expected)
  );
  test("a line at a bar that stands upright", () => {
    const at = (own: MiniatureShape) => found([...parts("y"), own], bounded(exactly(12), exactly(30), margin));
    expect(at(sign(70, 125.7, 70, 160))).toEqual([]);
    expect(at(sign(70, 125.7, 70, 162))).toEqual(["y 125.7 to 162"]);
    expect(at(sign(55, 140, 85, 140))).toEqual([]);
  });
});
