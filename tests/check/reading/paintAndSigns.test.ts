import {describe, expect, test} from "vitest";
import {loadColours} from "../../../src/check/colours.js";
import {measureUnseen} from "../../../src/check/reading/paint/measureUnseen.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {boundUndrawn} from "../../../src/check/reading/signs/boundUndrawn.js";
import {lookViolations} from "../../../src/check/reading/signs/looks.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import type {Quantity} from "../../../src/facts/quantity.js";
import {miniature, type MiniatureShape, sampleBars} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

const colours = await loadColours();
const looks = (shapes: readonly MiniatureShape[], scales?: Reading["scales"]) => {
  const file = readFile(miniature({shapes, ...(scales && {scales})}));
  return file ? lookViolations(file, colours).map(({found}) => found) : null;
};
const rect = (x: number, y: number, width: number, height: number, more = 'fill="#12436d"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const bar = shows({by: "length", of: "sample/price/0", on: "x", along: "x"});
const dot = shows({by: "position", of: "sample/price/0", on: "x", along: "x"});

describe("lookViolations()", () => {
  test.each<readonly [string, string, Role, readonly string[]]>([
    ["a bar", rect(40, 60, 120, 20), bar, []],
    ["a bar without paint", rect(40, 60, 120, 20, 'fill="none"'), bar, ["no paint"]],
    ["a bar with dashes", rect(40, 60, 120, 20, 'fill="#12436d" stroke="#000000" stroke-dasharray="4 2"'), bar, ["dashes 4 2"]], // prettier-ignore
    ["a bar with corners of 4 px", rect(40, 60, 120, 20, 'fill="#12436d" rx="4"'), bar, []],
    ["a bar with rounder corners", rect(40, 60, 120, 20, 'fill="#12436d" rx="4.1"'), bar, ["corners of 4.1 px"]],
    ["a bar with an edge of 2 px", rect(40, 60, 120, 20, 'fill="#12436d" stroke="#000000" stroke-width="2"'), bar, []],
    ["a bar with a wider edge", rect(40, 60, 120, 20, 'fill="#12436d" stroke="#000000" stroke-width="2.1"'), bar, ["an edge 2.1 px wide"]], // prettier-ignore
    ["an outline with a wider edge", rect(40, 60, 120, 20, 'fill="none" stroke="#000000" stroke-width="2.1"'), bar, []],
    ["a stroke that is wider", '<line x1="40" y1="70" x2="160" y2="70" stroke="#000000" stroke-width="9"/>', bar, []],
    ["dots with a stroke", '<path d="M160,70h.01" stroke="#12436d" stroke-width="8" stroke-linecap="round" fill="#12436d"/>', dot, []] // prettier-ignore
  ])("of %s", (_, markup, role, found) => expect(looks([[markup, role]])).toEqual(found));

  const scales: Reading["scales"] = {y: {type: "linear", domain: [0, 40], range: [180, 20]}};
  const line = (width: number, row: number): MiniatureShape => [
    `<path d="M40,${60 + 30 * row}L440,${60 + 30 * row}" fill="none" stroke="#12436d" stroke-width="${width}"/>`,
    shows({by: "position", of: [["harvest/price/0", `harvest/price/${row + 1}`]], on: "y", along: "y"})
  ];
  test.each([
    ["6 px beside 2", 6, 2, []],
    ["more beside less than half as much", 6.2, 3, ["a line of 6.2 px, beside one of 3"]],
    ["more beside half as much", 6.2, 3.1, []]
  ])("of lines of %s", (_, thick, thin, found) =>
    expect(looks([line(thick, 0), line(thin, 1)], scales)).toEqual(found)
  );

  const share = (of: string, fill: string, x: number): MiniatureShape => [
    rect(x, 60, 100, 20, `fill="${fill}"`),
    shows({by: "share", of, along: "x", whole: "harvest"})
  ];
  test.each([
    ["unlike colours", "#dfe3e8", []],
    ["one colour", "#12436d", ["painted #12436d, as wheat-share"]],
    ["colours that look alike", "#1c4f7c", ["painted #1c4f7c, which looks like #12436d, as wheat-share"]]
  ])("of parts of a whole in %s", (_, fill, found) => {
    expect(looks([share("wheat-share", "#12436d", 40), share("100 − wheat-share", fill, 140)])).toEqual(found);
  });

  const furniture = (fill: string, kind: "axis" | "accent" = "axis"): MiniatureShape => [
    rect(0, 0, 20, 8, `fill="${fill}"`),
    {furniture: kind}
  ];
  test.each([
    ["in the colour of data", furniture("#12436d"), 1],
    ["nearly in it", furniture("#14466f"), 1],
    ["in another", furniture("#c5510e"), 0],
    ["in it, as an accent", furniture("#12436d", "accent"), 0],
    ["in it, of another kind", ['<circle cx="9" cy="9" r="5" fill="#12436d"/>', {furniture: "axis"}] as const, 0],
    ["in it, as an illustration", [rect(0, 0, 20, 8), {illustration: "a field"}] as const, 1]
  ])("of furniture %s", (_, own, count) => {
    expect(looks([own, ...sampleBars])?.filter((each) => each === "furniture painted as the data are")).toHaveLength(count); // prettier-ignore
  });

  const two = (
    one: string,
    other: string,
    more: Partial<Extract<Role, {shows: unknown}>> = {}
  ): readonly MiniatureShape[] => {
    const role: Role = {shows: [{by: "length", of: "sample/price/0-1", on: "x", along: "x"}], ...more};
    return [[rect(40, 60, 120, 20, one), role], [rect(40, 90, 310, 20, other), role]]; // prettier-ignore
  };
  test.each([
    ["of one paint", two('fill="#12436d"', 'fill="#12436d"'), []],
    ["of two paints", two('fill="#12436d"', 'fill="#c5510e"'), ["2 paints in one run"]],
    ["of two paints that it says", two('fill="#12436d"', 'fill="#c5510e"', {paints: 2}), []],
    ["of two opacities", two('fill="#12436d"', 'fill="#12436d" opacity="0.9"'), ["2 paints in one run"]],
    ["with and without an edge", two('fill="#12436d"', 'fill="#12436d" stroke="#000000"'), ["2 paints in one run"]],
    ["with edges of two widths", two('fill="#12436d" stroke="#000000"', 'fill="#12436d" stroke="#000000" stroke-width="2"'), ["2 paints in one run"]] // prettier-ignore
  ])("of a run %s", (_, shapes, found) => expect(looks(shapes)).toEqual(found));

  const circles = (r: number): readonly MiniatureShape[] => {
    const role = shows({by: "position", of: "sample/price/0-1", on: "x", along: "x"});
    return [['<circle cx="160" cy="70" r="4" fill="#12436d"/>', role], [`<circle cx="350" cy="70" r="${r}" fill="#12436d"/>`, role]]; // prettier-ignore
  };
  test("of dots of two sizes", () => {
    expect(looks(circles(4.02))).toEqual([]);
    expect(looks(circles(4.03))).toEqual(["radius 4.03"]);
  });

  const cells = (width: number, height: number): readonly MiniatureShape[] => {
    const role = shows({by: "colour", of: "sample/price/0-1", on: "color"});
    return [[rect(40, 60, 20, 20, 'fill="#111111"'), role], [rect(70, 60, width, height, 'fill="#222222"'), role]]; // prettier-ignore
  };
  test.each([
    ["of one size", cells(20.02, 20), []],
    ["of which one is wider", cells(20.03, 20), ["20.03 × 20 px"]],
    ["of which one is higher", cells(20, 20.03), ["20 × 20.03 px"]]
  ])("of cells %s", (_, shapes, found) => {
    const color: Reading["scales"] = {color: {type: "threshold", domain: [20], range: ["#111111", "#222222"]}};
    expect(looks(shapes, color)).toEqual(found);
  });
});

describe("measure-unseen", () => {
  const unseen = async (shapes: readonly MiniatureShape[]) =>
    (await measureUnseen.check(miniature({shapes}))).map(({found}) => found);
  const cover = (x: number, y: number, width: number, height: number): MiniatureShape => [
    rect(x, y, width, height, 'fill="#cc7722"'),
    {illustration: "a cover"}
  ];
  const own: MiniatureShape = [rect(40, 60, 120, 20), bar];

  // Of seven columns of points, the last three are 9, 18 and 30 px after the middle, at 100 px.
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["a bar", [own], []],
    ["a bar of which two of seven parts are covered", [own, cover(112, 55, 60, 30)], []],
    ["a bar of which three are covered", [own, cover(105, 55, 60, 30)], ["seen at 57% of it"]],
    ["a bar that is covered", [own, cover(30, 55, 150, 30)], ["seen at 0% of it"]],
    ["a bar over what would cover it", [cover(30, 55, 150, 30), own], []],
    ["a bar beyond the edge", [[rect(-1, 60, 161, 20), bar]], ["beyond the edge of the figure"]],
    ["a bar at the edge", [[rect(0, 60, 160, 20), bar]], []],
    ["a bar beyond the foot", [[rect(40, 210, 120, 20), bar]], ["beyond the edge of the figure"]],
    ["a bar that is seen through", [[rect(40, 60, 120, 20, 'fill="#12436d" opacity="0.5"'), bar]], []],
    ["a bar of which nothing is left", [[rect(40, 60, 120, 20, 'fill="#12436d" opacity="0.01"'), bar]], ["opacity 0.01, all but the paper’s colour", "seen at 0% of it"]], // prettier-ignore
    ["an outline", [[rect(40.5, 60.5, 119, 19, 'fill="none" stroke="#12436d"'), bar]], []],
    ["an outline in the paper’s colour", [[rect(40.5, 60.5, 119, 19, 'fill="none" stroke="#fcfcfc"'), bar]], ["painted as the paper"]], // prettier-ignore
    ["an outline of which the half is covered", [[rect(40.5, 60.5, 119, 19, 'fill="none" stroke="#12436d"'), bar], cover(100, 55, 70, 30)], []], // prettier-ignore
    ["an outline of which more is covered", [[rect(40.5, 60.5, 119, 19, 'fill="none" stroke="#12436d"'), bar], cover(70, 55, 95, 30)], [expect.stringMatching(/^seen along [23]\d% of it$/)]], // prettier-ignore
    ["a thin bar", [[rect(40, 60, 120, 2), bar]], []],
    ["a thin bar of which much is covered", [[rect(40, 60, 120, 2), bar], cover(80, 55, 95, 30)], [expect.stringMatching(/^seen along 3\d% of it$/)]], // prettier-ignore
    ["a dot under another", [['<circle cx="160" cy="70" r="5" fill="#12436d"/>', dot], ['<circle cx="161" cy="70" r="5" fill="#c5510e"/>', shows({by: "position", of: "sample/price/0", on: "x", along: "x"}, {by: "position", of: "sample/place/0", on: "y", along: "y"})]], []] // prettier-ignore
  ])("of %s", async (_, shapes, found) => expect(await unseen(shapes)).toEqual(found));
});

/** The evidence of the harvest, with other numbers for its ploughs and its share of wheat. */
const bounded = (ploughs: Quantity, wheat: Quantity): Evidence => ({
  ...harvestEvidence,
  claims: harvestEvidence.claims.map((claim) => ({...claim, quantity: claim.id === "plough-count" ? ploughs : wheat}))
});
const exactly = (value: number): Quantity => ({bound: "exact", value, decimals: 0});
const moreThan = (value: number): Quantity => ({bound: "moreThan", value});
const lessThan = (value: number): Quantity => ({bound: "lessThan", value});

describe("bound-undrawn of dots and their ring", () => {
  const evidence = bounded(moreThan(12), exactly(30));
  const dots: readonly MiniatureShape[] = Array.from({length: 12}, (_, index) => [
    `<circle cx="${40 + 12 * (index % 6)}" cy="${70 + 12 * Math.floor(index / 6)}" r="5" fill="#12436d"/>`,
    shows({by: "count", of: "plough-count"})
  ]);
  const ring = (x: number, y: number, r = 5, more = 'fill="none" stroke="#12436d"'): MiniatureShape => [
    `<circle cx="${x}" cy="${y}" r="${r}" ${more}/>`,
    {openEnd: ["plough-count"]}
  ];
  const found = (shapes: readonly MiniatureShape[], own = evidence) =>
    boundUndrawn.check(miniature({shapes, scales: {}, evidence: own})).map((each) => each.found);

  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["that come after them", [...dots, ring(112, 82)], []],
    ["in the next row", [...dots, ring(40, 94)], []],
    ["that are not there", dots, dots.map(() => "no open end")],
    ["as large as they are, to two hundredths", [...dots, ring(112, 82, 5.02)], []],
    ["that is larger", [...dots, ring(112, 82, 5.03)], ["radius 5.03"]],
    ["before the last", [...dots, ring(88, 82)], ["an open ring before the last dot"]],
    ["after the first row", [...dots, ring(112, 70)], ["an open ring before the last dot"]],
    ["before the first", [...dots, ring(28, 70)], ["an open ring before the last dot"]],
    ["that is filled", [...dots, ring(112, 82, 5, 'fill="#12436d"')], ["filled, without an outline"]]
  ])("%s", (_, shapes, expected) => expect(found(shapes)).toEqual(expected));

  test("tells of a ring at an exact number, and at one that may be less", () => {
    expect(found([...dots, ring(112, 82)], bounded(exactly(12), exactly(30)))).toEqual(["the sign of a bound"]);
    expect(found([...dots, ring(112, 82)], bounded(lessThan(12), exactly(30)))).toEqual(["the sign of more than"]);
  });

  const arrow = (x: number, y: number, foot: readonly [number, number] = [112, 82]): MiniatureShape => {
    const [x1, y1] = foot;
    const d = `M${x1},${y1}L${x1 + x},${y1 + y}M${x1 + x - 3},${y1 + y - 3}L${x1 + x},${y1 + y}L${x1 + x + 3},${y1 + y + 3}`; // prettier-ignore
    return [`<path d="${d}" fill="none" stroke="#12436d"/>`, {openEnd: ["plough-count"]}];
  };
  const line: MiniatureShape = ['<line x1="112" y1="60" x2="112" y2="90" stroke="#12436d"/>', {openEnd: ["plough-count"]}]; // prettier-ignore
  test.each<readonly [string, readonly MiniatureShape[], Quantity, readonly string[]]>([
    ["towards more of more than twelve", [line, arrow(10, 0)], moreThan(12), []],
    ["towards less of more than twelve", [line, arrow(-10, 0)], moreThan(12), ["an arrow towards less"]],
    ["upwards of more than twelve", [line, arrow(0, -10)], moreThan(12), []],
    ["downwards of less than twelve", [line, arrow(0, 10)], lessThan(12), []],
    ["towards more of less than twelve", [line, arrow(10, 0)], lessThan(12), ["an arrow towards more"]],
    ["both ways of about twelve", [line, arrow(10, 0), arrow(-10, 0)], {bound: "about", value: 12}, []],
    ["one way of about twelve", [line, arrow(10, 0)], {bound: "about", value: 12}, ["1 arrows towards more, 0 towards less"]], // prettier-ignore
    ["that begins a px beside its line", [line, arrow(10, 0, [113, 82])], moreThan(12), []],
    ["that begins farther beside it", [line, arrow(10, 0, [113.1, 82])], moreThan(12), ["an arrow away from its line"]],
    ["that begins a px under it", [line, arrow(10, 0, [112, 91])], moreThan(12), []],
    ["that begins farther under it", [line, arrow(10, 0, [112, 91.1])], moreThan(12), ["an arrow away from its line"]],
    ["that begins farther over it", [line, arrow(10, 0, [112, 58.9])], moreThan(12), ["an arrow away from its line"]],
    ["that begins farther before it", [line, arrow(10, 0, [110.9, 82])], moreThan(12), ["an arrow away from its line"]]
  ])("an arrow %s", (_, signs, quantity, expected) => {
    expect(found([...dots, ...signs], bounded(quantity, exactly(30)))).toEqual(expected);
  });
});

describe("bound-undrawn of a grid of a hundred cells and its line", () => {
  /** Ten rows of 11.8 px, from 20 to 138: 30 percent are at 102.6, and a fiftieth of its height is 2.36 px. */
  const cell = (index: number, more: string) =>
    rect(40 + 12 * (index % 10), 128 - 12 * Math.floor(index / 10), 10, 10, more);
  const grid = (count = 100): readonly MiniatureShape[] =>
    Array.from({length: count}, (_, index) =>
      index < 30
        ? [cell(index, 'fill="#12436d"'), shows({by: "count", of: "wheat-share", whole: "harvest"})]
        : [cell(index, 'fill="none" stroke="#858d97"'), {furniture: "grid"}]
    );
  const line = (y: number, y2 = y): MiniatureShape => [
    `<line x1="36" y1="${y}" x2="164" y2="${y2}" stroke="#12436d"/>`,
    {openEnd: ["wheat-share"]}
  ];
  const found = (shapes: readonly MiniatureShape[], wheat: Quantity = moreThan(30)) =>
    boundUndrawn
      .check(miniature({shapes, scales: {}, evidence: bounded(exactly(12), wheat)}))
      .map((each) => each.found);

  test.each([
    ["where the cells end", line(102.6), []],
    ["a fiftieth of the grid lower", line(104.9), []],
    ["lower", line(105), ["y 105 to 105"]],
    ["a fiftieth of the grid higher", line(100.3), []],
    ["higher", line(100.2), ["y 100.2 to 100.2"]],
    ["aslant", line(102.6, 106), ["y 102.6 to 106"]]
  ])("%s", (_, sign, expected) => expect(found([...grid(), sign])).toEqual(expected));

  test("counts the cells", () => {
    expect(found([...grid(99), line(102.6)])).toEqual(["a grid of 99 cells"]);
  });

  test("takes a margin of error for a span between its ends", () => {
    const margin: Quantity = {bound: "margin", value: 30, margin: 5};
    const upright = (y: number, y2: number): MiniatureShape => [
      `<line x1="36" y1="${y}" x2="36" y2="${y2}" stroke="#12436d"/>`,
      {openEnd: ["wheat-share"]}
    ];
    // 35 percent are at 96.7, and 25 at 108.5.
    expect(found([...grid(), upright(96.7, 108.5)], margin)).toEqual([]);
    expect(found([...grid(), upright(96.7, 104)], margin)).toEqual(["y 96.7 to 104"]);
    expect(found([...grid(), line(108.5)], margin)).toEqual([]);
  });
});
