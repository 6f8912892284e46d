import {describe, expect, test} from "vitest";
import {classTicks} from "../../../src/check/reading/labels/classTicks.js";
import {headViolations} from "../../../src/check/reading/labels/heads.js";
import {swatchViolations} from "../../../src/check/reading/labels/swatches.js";
import {wholeNames} from "../../../src/check/reading/labels/wholeNames.js";
import {partsOf} from "../../../src/check/reading/parts.js";
import {isTickRole} from "../../../src/check/reading/roles.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {ColourScale, Measure, PlainText, Role} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

const rect = (x: number, y: number, width: number, height: number, fill = "#12436d") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
const words = (text: string, x: number, y: number, role: MiniatureText[1], anchor = "start"): MiniatureText => [
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`,
  role
];
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}

describe("swatchViolations()", () => {
  interface Key {
    readonly names?: readonly string[];
    readonly measure?: Partial<Measure>;
    readonly more?: readonly Measure[];
    readonly type?: "ordinal" | "ramp";
  }
  /** Of swatches of Ash and Birch, one under the other, each from 40 to 52 px across. */
  const told = (
    texts: readonly MiniatureText[],
    {names = ["Ash", "Birch"], measure, more = [], type = "ordinal"}: Key = {}
  ) => {
    // prettier-ignore
    const role = shows({by: "colour", of: [...names], on: "colour", ...measure}, ...more);
    const shapes = names.map((_, row): MiniatureShape => [rect(40, 60 + 40 * row, 12, 12), role]);
    const scales = {
      colour: {
        type,
        domain: names.map((name) => (type === "ramp" ? Number(name) : name)),
        range: names.map(() => "#12436d")
      }
    };
    return swatchViolations(fileOf({shapes, scales, texts})).map(({found}) => found);
  };
  const beside = (text: string, row: number, x = 60, role: PlainText = "legend") => words(text, x, 71 + 40 * row, role);

  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["their own names", [beside("Ash", 0), beside("Birch", 1)], []],
    [
      "one another’s names",
      [beside("Birch", 0), beside("Ash", 1)],
      ["Birch, beside the colour of Ash", "Ash, beside the colour of Birch"]
    ],
    ["annotations, which are no key", [beside("Birch", 0, 60, "annotation"), beside("Ash", 1, 60, "annotation")], []],
    ["a name of nobody", [beside("Elm", 0), beside("Birch", 1)], ["Elm, beside the colour of Ash"]],
    ["a longer name", [beside("Ashes", 0), beside("Birch", 1)], []],
    ["the beginning of a name", [beside("Ash", 0), beside("Bir", 1)], []],
    ["a number before its name", [beside("31% Ash", 0), beside("Birch", 1)], []],
    ["a number alone", [beside("31%", 0), beside("Birch", 1)], ["31%, beside the colour of Ash"]],
    ["names at 12 px", [beside("Birch", 0, 64), beside("Ash", 1, 64)], ["Birch, beside the colour of Ash", "Ash, beside the colour of Birch"]], // prettier-ignore
    ["a name farther than 12 px", [beside("Ash", 0, 64.1), beside("Birch", 1, 64)], ["Ash, 12 px from its colour"]],
    ["a name far away", [beside("Ash", 0, 92), beside("Birch", 1, 64)], ["Ash, 40 px from its colour"]],
    ["a word of nobody far away", [beside("Elm", 0, 92), beside("Birch", 1, 64)], []],
    ["a name twice, far away", [beside("Ash", 0, 92), beside("Ash", 0, 192), beside("Birch", 1, 64)], []]
  ])("of swatches beside %s", (_, texts, found) => expect(told(texts)).toEqual(found));

  test.each<readonly [string, readonly MiniatureText[], readonly string[], Key]>([
    ["words for a code", [beside("Germany", 0), beside("Birch", 1)], [], {names: ["DE", "Birch"]}],
    ["words for a short name", [beside("Germany", 0), beside("Birch", 1)], ["Germany, beside the colour of Deu"], {names: ["Deu", "Birch"]}], // prettier-ignore
    ["names that two colours have", [beside("Birch", 0), beside("Elm", 1)], [], {names: ["Ash", "Ash"]}],
    ["other names, of shapes by length", [beside("Birch", 0), beside("Ash", 1)], [], {measure: {by: "position", along: "y"}}], // prettier-ignore
    ["other names", [beside("2", 0), beside("1", 1)], ["2, beside the colour of 1", "1, beside the colour of 2"], {names: ["1", "2"]}], // prettier-ignore
    ["other names, of a ramp", [beside("2", 0), beside("1", 1)], [], {names: ["1", "2"], type: "ramp"}],
    ["other names, of shapes that count, too", [beside("Birch", 0), beside("Ash", 1)], [], {more: [{by: "count", of: "plough-count"}]}] // prettier-ignore
  ])("of other swatches, beside %s", (_, texts, found, key) => expect(told(texts, key)).toEqual(found));

  test("of two names the nearer one is read", () => {
    expect(told([beside("Ash", 0, 60), beside("Birch", 0, 63), beside("Birch", 1)])).toEqual([]);
    expect(told([beside("Ash", 0, 63), beside("Birch", 0, 60), beside("Birch", 1)])).toEqual(["Birch, beside the colour of Ash"]); // prettier-ignore
  });
});

describe("headViolations()", () => {
  const names = ["Ash", "Birch", "Cedar", "Doum"];
  // The middles of rows are at 70, 100, 130 and 160, those of columns at 140 and 240.
  const scales = {
    x: {type: "band", domain: ["price", "change"], start: 100, step: 100, width: 80},
    y: {type: "band", domain: names, start: 60, step: 30, width: 20},
    other: {type: "band", domain: ["Elm"], start: 65, step: 30, width: 20},
    twice: {type: "band", domain: ["Ash"], start: 190, step: 30, width: 20}
  } as const;
  const columns = ["price", "change"];
  const heads = (panel: {readonly facet?: {readonly x: {readonly on: string; readonly at: string}}} = {}) => [
    ...names.map((name, row) => words(name, 20, 74.62 + 30 * row, {tick: "y", at: names, ...panel})),
    ...columns.map((name, column) => words(name, 140 + 100 * column, 50, {tick: "x", at: columns, ...panel}, "middle"))
  ];
  /** Of a number with its anchor at x and the middle of its capitals at y. */
  const told = (x: number, y: number, of = "sample/price/0", texts = heads()) =>
    headViolations(
      fileOf({shapes: [], scales, texts: [...texts, words("12", x, y + 0.33 * 14, {label: of}, "middle")]})
    ).map(({found, expected}) => `${found}, not ${expected}`);
  const atBirch = ["at Birch, not at Ash, of which it is"];
  const atChange = ["at change, not at price, of which it is"];

  test.each([
    ["in its row and column", 140, 70, []],
    ["a pixel nearer to another row", 140, 85.5, []],
    ["more than a pixel nearer to another row", 140, 85.6, atBirch],
    ["a pixel nearer to another column", 190.5, 70, []],
    ["more than a pixel nearer to another column", 190.6, 70, atChange],
    ["nearer to another of both", 240, 100, [...atChange, ...atBirch]]
  ])("of a number that stands %s", (_, x, y, found) => expect(told(x, y)).toEqual(found));

  test("of a number of another row and column", () => {
    expect(told(240, 100, "sample/change/1")).toEqual([]);
    expect(told(140, 100, "sample/change/1")).toEqual(["at price, not at change, of which it is"]);
    expect(told(240, 70, "sample/change/1")).toEqual(["at Ash, not at Birch, of which it is"]);
  });

  test("of a name that is printed twice, and beside one of no row", () => {
    const again = [...heads(), words("Ash", 20, 200, {tick: "twice", at: ["Ash"], along: "y"})];
    expect(told(140, 160, "sample/price/3", again)).toEqual([]);
    expect(told(140, 75, "sample/price/0", [...again, words("Elm", 20, 79, {tick: "other", at: ["Elm"], along: "y"})])).toEqual([]); // prettier-ignore
    expect(told(140, 75, "sample/price/0", again)).toEqual([]);
  });

  test("of a cell of words, of a claim, of panels and of no heads", () => {
    expect(told(140, 100, "sample/place/0")).toEqual([]);
    expect(told(240, 100, "plough-count")).toEqual([]);
    expect(told(240, 100, "sample/price/0", heads({facet: {x: {on: "x", at: "price"}}}))).toEqual([]);
    expect(told(240, 100, "sample/price/0", [])).toEqual([]);
  });
});

describe("wholeNames()", () => {
  const [wheat] = harvestEvidence.claims;
  if (!wheat) throw new Error("no claim");
  const shareOf = (id: string, whole: string) => ({
    ...wheat,
    id,
    unit: {kind: "share", whole, measure: "tonnes", geography: "Elsewhere"} as const
  });
  const bar = (of: string, x: number, y: number): MiniatureShape => [
    rect(x, y, 100, 20),
    shows({by: "length", of, on: "x", along: "x"})
  ];
  /** Of a bar of the wheat fields from 60 to 80 px and one of the rye fields from 140 to 160 down. */
  const told = (
    texts: readonly MiniatureText[],
    {
      second = "rye fields",
      first = 40,
      x = 40
    }: {readonly second?: string; readonly first?: number; readonly x?: number} = {}
  ) => {
    const evidence: Evidence = {
      ...harvestEvidence,
      claims: [shareOf("one", "wheat fields"), shareOf("two", second)],
      derived: []
    };
    const file = fileOf({shapes: [bar("one", first, 60), bar("two", x, 140)], texts, evidence});
    return wholeNames(partsOf(file), file).map(({found, expected}) => `${found}, not ${expected}`);
  };
  const name = (x: number, y: number, {role = "heading", text = "wheat fields", anchor = "start"}: {readonly role?: MiniatureText[1]; readonly text?: string; readonly anchor?: string} = {}) => words(text, x, y, role, anchor); // prettier-ignore
  const rye = (distance: number) => [
    `nearer to the shapes of rye fields, not at the shapes of wheat fields, ${distance} px away`
  ];

  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["a little nearer to the others", [name(40, 124.7)], []],
    ["less than half as far from the others", [name(40, 124.8)], rye(35.56)],
    ["at its own", [name(40, 95)], []],
    ["in two lines, at the others", [name(40, 122, {text: "wheat"}), name(40, 136, {text: "fields"})], rye(32.76)],
    ["in two lines with another between", [name(40, 122, {text: "wheat"}), name(40, 130, {text: "and"}), name(40, 136, {text: "fields"})], []], // prettier-ignore
    ["with words before it", [name(40, 100, {text: "The"}), name(40, 136)], rye(46.76)],
    ["in a line with more", [name(40, 136, {text: "wheat fields of ours"})], []],
    ["as its beginning", [name(40, 136, {text: "wheat"})], []],
    ["in a headline", [name(40, 136, {role: "headline"})], []],
    ["in a note", [name(40, 136, {role: "note"})], []],
    ["in a legend", [name(40, 136, {role: "legend"})], rye(46.76)],
    ["in an annotation", [name(40, 136, {role: "annotation"})], rye(46.76)],
    ["as a label", [name(40, 136, {role: {label: "one"}})], rye(46.76)],
    ["as a tick", [name(40, 136, {role: {tick: "y", at: ["Ash"], along: "y"}})], []]
  ])("of a name %s", (_, texts, found) => expect(told(texts)).toEqual(found));

  test.each([
    ["that is over its own and the others", {first: 40, x: 144}, name(139.9, 118), []],
    ["that begins where its own end", {first: 40, x: 144}, name(140, 118), rye(28.76)],
    ["that ends over its own", {first: 200, x: 100}, name(200.1, 118, {anchor: "end"}), []],
    ["that ends where its own begin", {first: 200, x: 100}, name(200, 118, {anchor: "end"}), rye(28.76)],
    ["that ends where the others begin", {first: 40, x: 240}, name(240, 118, {anchor: "end"}), []],
    ["that is farther from the others", {first: 40, x: 144}, name(140, 116), []]
  ])("of a name beside a column %s", (_, places, text, found) => expect(told([text], places)).toEqual(found));

  test("that is over the others, and beside its own", () => {
    expect(told([name(240.1, 118, {anchor: "end"})], {x: 240})).toEqual([expect.stringContaining("nearer to the shapes of rye fields")]); // prettier-ignore
  });

  test("of a name that is part of another", () => {
    expect(told([name(40, 136)], {second: "old wheat fields"})).toEqual([]);
    expect(told([name(40, 136)], {second: "old fields"})).toEqual([expect.stringContaining("old fields")]);
  });
});

describe("classTicks()", () => {
  const scale: ColourScale = {type: "threshold", domain: [10, 20], range: ["#dfe3e8", "#12436d", "#801650"]};
  const classes = ["below 10", "10", "20"];
  /** Of three classes, each 40 px wide with a gap of 2 px: from 39 to 41 and from 81 to 83 px. */
  const told = (
    texts: readonly MiniatureText[],
    {by = "colour", on = "colour"}: {readonly by?: Measure["by"]; readonly on?: string} = {}
  ) => {
    const role = shows({by, of: classes, on});
    const shapes = classes.map((_, index): MiniatureShape => [rect(-1 + 42 * index, 60, 40, 10), role]);
    const file = fileOf({shapes, scales: {colour: scale, other: scale}, texts});
    return file.textRuns.flatMap((run) =>
      isTickRole(run.role)
        ? classTicks(run.role, run.texts, scale, file).map(({found, expected}) => [found, expected])
        : []
    );
  };
  const ticks = (at: readonly (number | string)[], ...drawn: readonly (readonly [string, number, string?])[]) =>
    drawn.map(([text, x, anchor = "middle"]) => words(text, x, 85, {tick: "colour", at, along: "x"}, anchor));

  const far10 = ["at 39, where the class from 10 begins"];
  test.each<readonly [string, readonly MiniatureText[], readonly (readonly string[])[]]>([
    ["in the middle of their gaps", ticks([10, 20], ["10", 40], ["20", 82]), []],
    ["2 px after the one class", ticks([10, 20], ["10", 41], ["20", 82]), []],
    ["more after it", ticks([10, 20], ["10", 41.1], ["20", 82]), [["x 41.1", ...far10]]],
    ["2 px before the other", ticks([10, 20], ["10", 39], ["20", 82]), []],
    ["more before it", ticks([10, 20], ["10", 38.9], ["20", 82]), [["x 38.9", ...far10]]],
    ["that begin there", ticks([10, 20], ["10", 40, "start"], ["20", 82]), [["x 40", ...far10]]],
    ["at the gap of another", ticks([10, 20], ["10", 82], ["20", 82]), [["x 82", ...far10]]],
    ["of another number", ticks([10, 20], ["15", 40], ["20", 82]), [["15", "10, at which it stands"]]],
    ["of one edge alone", ticks([10], ["10", 40]), [["a key without 20", "each edge of its classes"]]],
    ["at a value that is no edge", ticks([10, 15, 20], ["10", 40], ["15", 60], ["20", 82]), [["15", "one of 10, 20"]]],
    ["at an edge in words", ticks(["10", 20], ["10", 40], ["20", 82]), [["10", "one of 10, 20"]]],
    [
      "of no edge",
      ticks([15], ["15", 40]),
      [
        ["a key without 10", "each edge of its classes"],
        ["15", "one of 10, 20"]
      ]
    ]
  ])("of numbers %s", (_, texts, found) => expect(told(texts)).toEqual(found));

  test("of an edge that other words have", () => {
    const others = [words("20", 82, 20, "annotation"), words("20", 82, 100, {tick: "other", at: [20], along: "x"})];
    const unsaid = ["a key without 20", "each edge of its classes"];
    expect(told([...ticks([10], ["10", 40]), ...others])[0]).toEqual(unsaid);
  });

  test("of a key on another scale, or by another measure", () => {
    const texts = ticks([10, 20], ["10", 40], ["20", 82]);
    const none = [
      ["x 40", "at NaN, where the class from 10 begins"],
      ["x 82", "at NaN, where the class from 20 begins"]
    ];
    expect(told(texts, {on: "other"})).toEqual(none);
    expect(told(texts, {by: "count"})).toEqual(none);
  });
});
