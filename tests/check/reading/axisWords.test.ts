import {describe, expect, test} from "vitest";
import {isTickAt, tickMisplaced} from "../../../src/check/reading/labels/tickMisplaced.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {isTickRole} from "../../../src/check/reading/roles.js";
import type {Facet, Reading, TextRecord} from "../../../src/facts/evidence/record.js";
import {miniature, type MiniatureShape, type MiniatureText, sampleBars, sampleScales} from "../../reading/miniature.js";

const names: readonly MiniatureText[] = ["Ash", "Birch", "Cedar", "Doum"].map((name, row) => [
  `<text x="36" y="${74.62 + 30 * row}" text-anchor="end">${name}</text>`,
  {tick: "y", along: "y", at: [name]}
]);
const number = (text: string, x: number, more = 'text-anchor="middle"'): MiniatureText => [
  `<text x="${x}" y="195" ${more}>${text}</text>`,
  {tick: "x", along: "x", at: [Number(text)]}
];
const numbers = [number("0", 40), number("20", 240), number("40", 440)];

interface Options {
  readonly shapes?: readonly MiniatureShape[];
  readonly scales?: Reading["scales"];
}

const told = (texts: readonly MiniatureText[], {shapes = [], scales = sampleScales}: Options = {}) =>
  tickMisplaced.check(miniature({shapes: [...shapes, ...sampleBars], texts, scales})).map(({found}) => found);

test("the words of an axis that stand at their values are let be", () => {
  expect(told([...names, ...numbers])).toEqual([]);
});

describe("a number along x", () => {
  test.each<readonly [string, MiniatureText, readonly string[]]>([
    ["a px beside its place", number("20", 241), []],
    ["farther to the right", number("20", 241.1), ["x 241.1"]],
    ["farther to the left", number("20", 238.9), ["x 238.9"]],
    ["of another value", ['<text x="240" y="195" text-anchor="middle">21</text>', {tick: "x", along: "x", at: [20]}], ["21"]], // prettier-ignore
    ["that begins at its place", number("20", 240, ""), []],
    ["that ends at its place", number("20", 240, 'text-anchor="end"'), []],
    ["of a scale that is not there", ['<text x="240" y="195">20</text>', {tick: "z", along: "x", at: [20]}], ["1 values"]], // prettier-ignore
    ["with two values", ['<text x="240" y="195">20</text>', {tick: "x", along: "x", at: [20, 30]}], ["2 values"]]
  ])("%s", (_, own, found) => {
    expect(told([...names, numbers[0]!, own, numbers[2]!])).toEqual(found);
  });
});

describe("a name along y", () => {
  const moved = (by: number, text = "Birch"): MiniatureText => [
    `<text x="36" y="${104.62 + by}" text-anchor="end">${text}</text>`,
    {tick: "y", along: "y", at: ["Birch"]}
  ];
  test.each<readonly [string, MiniatureText, readonly string[]]>([
    // Of 14 px the capitals are 4.62 px above the line that they stand on; the place is 20 px high.
    ["at the top of its place", moved(-11.9), []],
    ["above it", moved(-12.1), ["y 92.52"]],
    ["at the bottom of its place", moved(11.9), []],
    ["below it", moved(12.1), ["y 116.72"]],
    ["that is another", moved(0, "Beech"), ["Beech"]]
  ])("%s", (_, own, found) => {
    expect(told([names[0]!, own, names[2]!, names[3]!, ...numbers])).toEqual(found);
  });
});

describe("a number along y", () => {
  const scales: Reading["scales"] = {y: {type: "linear", domain: [0, 40], range: [180, 20]}};
  const dot: MiniatureShape = ['<circle cx="200" cy="132" r="4" fill="#12436d"/>', {shows: [{by: "position", of: "sample/price/0", on: "y", along: "y"}]}]; // prettier-ignore
  const level = (value: number, y: number): MiniatureText => [
    `<text x="36" y="${y}" text-anchor="end">${value}</text>`,
    {tick: "y", along: "y", at: [0, 20, 40]}
  ];
  const found = (own: readonly MiniatureText[], lines: readonly MiniatureShape[] = []) =>
    tickMisplaced.check(miniature({shapes: [...lines, dot], texts: own, scales})).map((each) => each.found);
  const grid = [0, 20, 40].map((value): MiniatureShape => {
    const y = 180 - 4 * value;
    return [`<line x1="40" x2="440" y1="${y}" y2="${y}" stroke="#dddddd"/>`, {furniture: "grid", on: "y", along: "y", at: [value]}]; // prettier-ignore
  });

  test.each([
    ["level with its place", 104.62, []],
    ["2 px higher", 102.63, []],
    ["more than 2 px higher", 102.6, ["y 102.6"]],
    ["2 px lower", 106.6, []],
    ["more than 2 px lower", 106.7, ["y 106.7"]],
    ["on its grid line", 100, []],
    ["6 px over it", 94, []],
    ["more than 6 px over it", 93.9, ["y 93.9"]]
  ])("%s", (_, y, expected) => {
    expect(found([level(0, 184.62), level(20, y), level(40, 24.62)])).toEqual(expected);
  });

  test.each([
    ["all 12 px over their lines", 12, 12, []],
    ["one by half a px more", 12, 12.5, []],
    ["one by more", 12, 12.6, ["y 172.62", "y 92.02", "y 12.62"]],
    ["all by the size of a letter", 14, 14, []],
    ["all by more", 14.1, 14.1, ["y 170.52", "y 90.52", "y 10.52"]]
  ])("over a grid, %s", (_, off, other, expected) => {
    const words = [level(0, 184.62 - off), level(20, 104.62 - other), level(40, 24.62 - off)];
    expect(found(words, grid)).toEqual(expected);
    // Where one of them has no line, they stand beside nothing.
    expect(found(words, grid.slice(1))).toHaveLength(3);
  });

  test("over lines that are near one another, by no more than a third of the way to the next", () => {
    const close: Reading["scales"] = {y: {type: "linear", domain: [0, 40], range: [86, 20]}};
    const lines = [0, 20, 40].map((value): MiniatureShape => {
      const y = 86 - 1.65 * value;
      return [`<line x1="40" x2="440" y1="${y}" y2="${y}" stroke="#dddddd"/>`, {furniture: "grid", on: "y", along: "y", at: [value]}]; // prettier-ignore
    });
    const at = (off: number) =>
      tickMisplaced
        .check(
          miniature({
            shapes: [...lines, ['<circle cx="200" cy="66.2" r="4" fill="#12436d"/>', dot[1]]],
            texts: [0, 20, 40].map((value) => level(value, 90.62 - 1.65 * value - off)),
            scales: close
          })
        )
        .map((each) => each.found);
    expect(at(10.9)).toEqual([]);
    expect(at(11.1)).toHaveLength(3);
  });
});

describe("a date along x", () => {
  const scales: Reading["scales"] = {x: {type: "time", domain: ["2020-01-01", "2020-12-31"], range: [40, 405]}};
  const dot: MiniatureShape = ['<circle cx="40" cy="62" r="4" fill="#12436d"/>', {shows: [{by: "position", of: "harvest/date/0", on: "x", along: "x"}]}]; // prettier-ignore
  const found = (text: string, x: number, at: string, more = 'text-anchor="middle"') =>
    tickMisplaced
      .check(
        miniature({
          shapes: [dot],
          texts: [
            [`<text x="${x}" y="195" ${more}>${text}</text>`, {tick: "x", along: "x", at: [at]} satisfies TextRecord]
          ],
          scales
        })
      )
      .map((each) => each.found);

  test.each([
    // A px is a day: March is the 61st day to the 91st.
    ["a month in the middle of its days", "Mar", 115, "2020-03", []],
    ["at their beginning", "Mar", 99.1, "2020-03", []],
    ["before it", "Mar", 98.9, "2020-03", ["x 98.9"]],
    ["at their end", "Mar", 131.9, "2020-03", []],
    ["after it", "Mar", 132.1, "2020-03", ["x 132.1"]],
    ["a year anywhere in it", "2020", 300, "2020", []],
    ["another month", "Apr", 115, "2020-03", ["Apr"]],
    ["another year", "2021", 300, "2020", ["2021"]],
    ["a day", "3 Mar", 102, "2020-03-03", []],
    ["a day with its year", "3 March 2020", 102, "2020-03-03", []],
    ["another day", "3 Mar", 101, "2020-03-02", ["3 Mar"]],
    ["that day of another month", "2 Apr", 101, "2020-03-02", ["2 Apr"]],
    ["that day of another year", "2 Mar 2021", 101, "2020-03-02", ["2 Mar 2021"]],
    ["a month in another year", "Mar ’21", 115, "2020-03", ["Mar ’21"]],
    ["the month of a day", "Mar", 101, "2020-03-02", []]
  ])("%s", (_, text, x, at, expected) => expect(found(text, x, at)).toEqual(expected));

  test.each([
    ["that begins in the middle of a day", "3 March 2020", 102.5, "start", []],
    ["that begins after it", "3 March 2020", 102.6, "start", ["x 102.6"]],
    ["that ends in the middle of a day", "3 March 2020", 102.5, "end", []],
    ["that ends before it", "3 March 2020", 102.4, "end", ["x 102.4"]]
  ])("a word wider than its day %s", (_, text, x, anchor, expected) =>
    expect(found(text, x, "2020-03-03", `text-anchor="${anchor}"`)).toEqual(expected)
  );
});

describe("a number that is turned", () => {
  const turned = (x: number, angle: number) =>
    number("20", x, `text-anchor="end" transform="rotate(${angle} ${x} 195)"`);
  test.each([
    // Its capitals stand 4.62 px beside its line, or at 30 degrees 2.31 px.
    [-90, 247.6, []],
    [-90, 247.7, ["x 247.7"]],
    [-90, 241.7, []],
    [-90, 241.6, ["x 241.6"]],
    [-30, 245.2, []],
    [-30, 245.4, ["x 245.4"]],
    [90, 232.4, []],
    [90, 232.3, ["x 232.3"]]
  ])("by %d degrees, at %d", (angle, x, found) =>
    expect(told([...names, numbers[0]!, turned(x, angle), numbers[2]!])).toEqual(found)
  );
});

describe("a line at a value", () => {
  const at = (markup: string, value: number | string, on = "x"): MiniatureShape => [
    markup,
    {furniture: "grid", on, along: on === "y" ? "y" : "x", at: [value]}
  ];
  const upright = (x: number, x2 = x) => `<line x1="${x}" x2="${x2}" y1="60" y2="170" stroke="#dddddd"/>`;
  test.each<readonly [string, MiniatureShape, readonly string[]]>([
    ["at its place, to two hundredths", at(upright(240.02), 20), []],
    ["beside it", at(upright(240.03), 20), ["x 240.03"]],
    ["of which an end is beside it", at(upright(240, 240.03), 20), ["x 240"]],
    ["in the middle of a name’s place", at('<line x1="40" x2="440" y1="100" y2="100" stroke="#dddddd"/>', "Birch", "y"), []], // prettier-ignore
    ["where a name’s place begins", at('<line x1="40" x2="440" y1="90" y2="90" stroke="#dddddd"/>', "Birch", "y"), ["y 90"]], // prettier-ignore
    ["of a scale that is not there", at(upright(240), 20, "z"), ["1 values"]],
    ["that is a path", at('<path d="M240,60L240,170" stroke="#dddddd"/>', 20), ["x NaN"]]
  ])("%s", (_, own, found) => {
    expect(told([...names, ...numbers], {shapes: [own]})).toEqual(found);
  });
});

describe("words and lines in panels", () => {
  const scales: Reading["scales"] = {
    x: {type: "linear", domain: [0, 40], range: [40, 240]},
    p: {type: "band", domain: ["North", "South"], start: 0, step: 200, width: 180},
    y: {type: "band", domain: ["North", "South"], start: 20, step: 80, width: 70}
  };
  const south: Facet = {x: {on: "p", at: "South"}};
  const dots = (facet: Facet): MiniatureShape => ['<circle cx="300" cy="60" r="4" fill="#12436d"/>', {shows: [{by: "position", of: "sample/price/0", on: "x", along: "x"}], facet}]; // prettier-ignore
  const found = (texts: readonly MiniatureText[], shapes: readonly MiniatureShape[] = []) =>
    tickMisplaced.check(miniature({shapes: [...shapes, dots(south)], texts, scales})).map((each) => each.found);
  const tick = (value: number, x: number, facet?: Facet): MiniatureText => [
    `<text x="${x}" y="195" text-anchor="middle">${value}</text>`,
    {tick: "x", along: "x", at: [value], ...(facet && {facet})}
  ];
  test("stand where their panel is", () => {
    expect(found([tick(0, 240, south), tick(20, 340, south)])).toEqual([]);
    expect(found([tick(0, 240, south), tick(20, 140, south)])).toEqual(["x 140"]);
    expect(found([tick(0, 40), tick(20, 140)])).toEqual([]);
  });

  test.each([
    ["over its panel", 210, []],
    ["from 2 px before it", 198, []],
    ["from farther before it", 197.9, ["South"]],
    ["over another panel", 20, ["South"]],
    ["beyond its end", 370, ["South"]]
  ])("the name of a panel stands %s", (_, x, expected) => {
    const name: MiniatureText = [`<text x="${x}" y="140">South</text>`, {tick: "y", along: "y", at: ["South"], facet: south}]; // prettier-ignore
    expect(found([tick(0, 240, south), tick(40, 440, south), name])).toEqual(expected);
  });

  test("a line of one path has its corners there", () => {
    const line = (d: string, facet?: Facet): MiniatureShape => [`<path d="${d}" fill="none" stroke="#dddddd"/>`, {furniture: "grid", on: "x", along: "x", at: [0, 20], ...(facet && {facet})}]; // prettier-ignore
    const ends = [tick(0, 240, south), tick(20, 340, south)];
    expect(found(ends, [line("M40,60L140,170")])).toEqual([]);
    expect(found(ends, [line("M240,60L340,170", south)])).toEqual([]);
    expect(found(ends, [line("M40,60L140.03,170")])).toEqual(["a corner at x 140.03"]);
    expect(found(ends, [line("M40,60L140,60L140,170")])).toEqual(["2 values"]);
  });
});

describe("isTickAt()", () => {
  const scales: Reading["scales"] = {
    ...sampleScales,
    t: {type: "time", domain: ["2020-01-01", "2020-12-31"], range: [40, 405]},
    spans: {type: "band", domain: ["2024-07/2025-06"], start: 60, step: 30, width: 20},
    p: {type: "band", domain: ["North", "South"], start: 0, step: 200, width: 180},
    c: {type: "ordinal", domain: ["Ash"], range: ["#12436d"]}
  };
  const is = (markup: string, role: TextRecord) => {
    const file = readFile(miniature({shapes: sampleBars, texts: [[markup, role]], scales}));
    const [run] = file?.textRuns ?? [];
    if (!file || !run || !run.texts[0] || !isTickRole(run.role)) throw new Error("no tick");
    return isTickAt(run.texts[0], run.role, file);
  };
  const words = (text: string, x: number, y: number) => `<text x="${x}" y="${y}" text-anchor="middle">${text}</text>`;
  test.each<readonly [string, string, TextRecord, boolean]>([
    ["a number at its place", words("20", 240, 195), {tick: "x", along: "x", at: [20]}, true],
    ["a number at that of another", words("20", 340, 195), {tick: "x", along: "x", at: [20]}, false],
    ["another number", words("21", 240, 195), {tick: "x", along: "x", at: [20]}, false],
    ["one of several", words("20", 240, 195), {tick: "x", along: "x", at: [0, 20]}, true],
    ["a number in another panel", words("20", 440, 195), {tick: "x", along: "x", at: [20], facet: {x: {on: "p", at: "South"}}}, true], // prettier-ignore
    ["a number in no panel", words("20", 240, 195), {tick: "x", along: "x", at: [20], facet: {x: {on: "p", at: "South"}}}, false], // prettier-ignore
    ["a name in its row", words("Ash", 20, 75), {tick: "y", along: "y", at: ["Ash"]}, true],
    ["a line of a name in its row", words("As", 20, 75), {tick: "y", along: "y", at: ["Ash"]}, true],
    ["a name in another row", words("Ash", 20, 105), {tick: "y", along: "y", at: ["Ash"]}, false],
    ["a line of a date", words("Mar", 115, 195), {tick: "t", along: "x", at: ["2020-03"]}, true],
    ["a part of a date", words("020-03", 115, 195), {tick: "t", along: "x", at: ["2020-03"]}, false],
    ["a line of a span", words("July 2024 to", 20, 75), {tick: "spans", along: "y", at: ["2024-07/2025-06"]}, true],
    ["no line of a span", words("May 2024 to", 20, 75), {tick: "spans", along: "y", at: ["2024-07/2025-06"]}, false],
    ["a word on a scale of colours", words("Ash", 20, 75), {tick: "c", along: "y", at: ["Ash"]}, false],
    ["a word on no scale", words("Ash", 20, 75), {tick: "z", along: "y", at: ["Ash"]}, false]
  ])("of %s", (_, markup, role, expected) => expect(is(markup, role)).toBe(expected));
});
