import {describe, expect, test} from "vitest";
import {idleScales} from "../../../src/check/reading/axes/idleScales.js";
import {overlaidScales} from "../../../src/check/reading/axes/overlaidScales.js";
import {scaleUnfilled} from "../../../src/check/reading/axes/scaleUnfilled.js";
import {unreadScales} from "../../../src/check/reading/labels/unreadScales.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Facet, Measure, Reading, Role, Scale} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText, sampleBars} from "../../reading/miniature.js"; // prettier-ignore
import {harvestEvidence} from "../../reading/readChart.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const linear = (low: number, high: number, from = 40, to = 440): Scale => ({type: "linear", domain: [low, high], range: [from, to]}); // prettier-ignore
const band = (domain: readonly string[], start: number, step = 30, width = 20): Scale => ({type: "band", domain, start, step, width}); // prettier-ignore
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const dot = (role: Role, x = 100, y = 100): MiniatureShape => [`<circle cx="${x}" cy="${y}" r="4" fill="#12436d"/>`, role]; // prettier-ignore
const position = (of: string, on = "x", along: "x" | "y" = "x"): Measure => ({by: "position", of, on, along});
const tick = (on: string, along: "x" | "y", at: readonly (string | number)[], x = 100, y = 195): MiniatureText => [
  `<text x="${x}" y="${y}">${at[0]}</text>`,
  {tick: on, along, at: [...at]}
];

describe("scale-unfilled of numbers", () => {
  const prices = [0, 1, 2, 3].map((row) => dot(shows(position(`sample/price/${row}`)), 100 + 20 * row));
  const told = (scale: Scale, shapes: readonly MiniatureShape[] = prices, evidence: Evidence = harvestEvidence) =>
    scaleUnfilled.check(miniature({shapes, scales: {x: scale}, evidence})).map(({found}) => found);

  test.each<readonly [string, Scale, readonly string[]]>([
    ["a fifth of it, from zero", linear(0, 155), []],
    ["less, from zero", linear(0, 156), ["numbers from 0 to 31, on 0 to 156"]],
    ["less, downwards", linear(156, 0), ["numbers from 0 to 31, on 0 to 156"]],
    ["a fifth, to zero", linear(-155, 0), []],
    ["a fifth of what has no zero", linear(1, 116), []],
    ["less of what has none", linear(1, 117), ["numbers from 8 to 31, on 1 to 117"]],
    ["less of what ends below zero", linear(-200, -1), ["numbers from 8 to 31, on -200 to -1"]],
    ["a fifth with zero between", linear(-100, 55), []],
    ["less with zero between", linear(-100, 56), ["numbers from 0 to 31, on -100 to 56"]],
    ["little of a log", {type: "log", domain: [1, 1000], range: [40, 440]}, []],
    ["little of colours", {type: "ramp", domain: [0, 900], range: ["#000000", "#ffffff"]}, []],
    ["rows", band(["Ash"], 40), []]
  ])("that take %s", (_, scale, found) => expect(told(scale)).toEqual(found));

  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["one alone", [dot(shows(position("sample/price/0")))], []],
    ["two that are one", [0, 6].map((row) => dot(shows(position(`same/price/${row}`)))), []],
    ["lengths", [0, 1].map((row) => dot(shows({...position(`sample/price/${row}`), by: "length"}))), ["numbers from 0 to 31, on 0 to 900"]], // prettier-ignore
    ["ends", [dot(shows({...position("sample/low/0 to sample/price/0"), by: "interval"}))], ["numbers from 0 to 12, on 0 to 900"]], // prettier-ignore
    ["areas", [0, 1].map((row) => dot(shows({by: "area", of: `sample/price/${row}`, on: "x"}))), []],
    ["a stack", [0, 1].map((row) => dot(shows({...position(`sample/price/${row}`), by: "length", base: "stack"}))), []],
    ["names", [dot(shows(position("sample/place/0"))), dot(shows(position("sample/place/1")))], []],
    ["those of another scale", [dot(shows(position("sample/price/0", "y", "y")))], []]
  ])("of shapes that show %s", (_, shapes, found) => expect(told(linear(0, 900), shapes)).toEqual(found));

  const sharesOf = (whole: string | undefined): Evidence => ({
    ...harvestEvidence,
    tables: [{id: "parts", columns: {share: {values: [0.01, 0.05, 3], ...(whole === undefined ? {} : {whole})}}}]
  });
  const own = (from: number, to: number) =>
    [from, to].map((row) => dot(shows(position(`parts/share/${row}`)), 100 + 20 * row));
  test.each<readonly [string, Scale, readonly number[], string | undefined, readonly string[]]>([
    ["of all percent", linear(0, 100), [1, 2], "the harvest", []],
    ["of one", linear(0, 1), [0, 1], "the harvest", []],
    ["to less than all", linear(0, 90), [1, 2], "the harvest", ["numbers from 0 to 3, on 0 to 90"]],
    ["from less than none", linear(-1, 100), [1, 2], "the harvest", ["numbers from 0 to 3, on -1 to 100"]],
    ["that are none, of 100", linear(0, 100), [1, 2], undefined, ["numbers from 0 to 3, on 0 to 100"]],
    ["that are none, of one", linear(0, 1), [0, 1], undefined, ["numbers from 0 to 0.05, on 0 to 1"]]
  ])("that are shares %s", (_, scale, [from = 0, to = 0], whole, found) =>
    expect(told(scale, own(from, to), sharesOf(whole))).toEqual(found)
  );
});

describe("scale-unfilled of time", () => {
  const facet: Facet = {x: {on: "panels", at: "North"}};
  const told = (from: number, to: number, along: "x" | "y" = "x", more: object = {}, by: Measure["by"] = "position") =>
    scaleUnfilled
      .check(
        miniature({
          shapes: [dot({...shows({...position("sample/date/0", "t", along), by}), ...more})],
          scales: {
            t: {type: "time", domain: ["2020-01-01", "2020-12-31"], range: [from, to]},
            panels: band(["North", "South"], 40)
          }
        })
      )
      .map(({found}) => found);
  test("takes a fifth of the width of the figure", () => {
    expect(told(40, 136)).toEqual([]);
    expect(told(136, 40)).toEqual([]);
    expect(told(40, 135.5)).toEqual(["time in 95.5 of 480 px"]);
    expect(told(135.5, 40)).toEqual(["time in 95.5 of 480 px"]);
    expect(told(40, 80, "y")).toEqual([]);
    expect(told(40, 80, "x", {facet})).toEqual([]);
    expect(told(40, 80, "x", {}, "length")).toEqual([]);
  });
});

describe("idleScales()", () => {
  const scales: Reading["scales"] = {
    x: linear(0, 40),
    y: band(["Ash", "Birch", "Cedar", "Doum"], 60),
    x2: linear(0, 80),
    twin: band(["Ash", "Birch", "Cedar", "Doum"], 65, 30, 10),
    half: band(["Ash", "Birch"], 75, 30, 20),
    astray: band(["Ash", "Birch"], 75.1, 30, 20),
    partly: band(["Ash", "Birch"], 60, 46, 20),
    other: band(["Elm"], 60),
    points: {type: "point", domain: ["Ash"], start: 70, step: 30, width: 0},
    colour: {type: "ramp", domain: [8, 31], range: ["#000000", "#ffffff"]},
    numbers: linear(8, 31),
    upTo: linear(8, 30),
    from: linear(7, 31),
    key: {type: "ordinal", domain: ["Ash", "Birch"], range: ["#12436d", "#c5510e"]},
    panels: band(["North"], 0)
  };
  const told = (
    texts: readonly MiniatureText[],
    more: readonly MiniatureShape[] = [],
    bars: readonly MiniatureShape[] = sampleBars
  ) =>
    // prettier-ignore
    idleScales(fileOf({shapes: [...more, ...bars], texts, scales})).map(({found}) => found);
  const idle = (name: string) => [`on scale ${name}, which no shape is on`];
  const coloured = dot(shows({by: "colour", of: "sample/price/0", on: "colour"}));

  test.each<readonly [string, MiniatureText, readonly string[]]>([
    ["numbers of the bars", tick("x", "x", [20]), []],
    ["numbers of nothing", tick("x2", "x", [20]), idle("x2")],
    ["numbers along y of nothing", tick("x2", "y", [20]), idle("x2")],
    ["names of the bars", tick("y", "y", ["Ash"]), []],
    ["names in the rows of the bars", tick("twin", "y", ["Ash"]), []],
    ["names half a row off", tick("half", "y", ["Ash"]), []],
    ["names farther off", tick("astray", "y", ["Ash"]), idle("astray")],
    ["names of which one is farther off", tick("partly", "y", ["Ash"]), idle("partly")],
    ["names that have no row", tick("other", "y", ["Elm"]), idle("other")],
    ["a name of a point", tick("points", "y", ["Ash"]), []],
    ["a legend", ['<text x="100" y="195">20</text>', "legend"], []]
  ])("of %s", (_, text, found) => expect(told([text])).toEqual(found));

  test("lets words be along which nothing is placed", () => {
    const area = dot(shows({by: "area", of: "sample/price/0", on: "numbers"}));
    expect(told([tick("x2", "x", [20])], [], [area])).toEqual([]);
    expect(told([tick("x2", "y", [20])], [], [dot(shows(position("sample/price/0")))])).toEqual([]);
    expect(told([tick("x2", "x", [20])], [], [])).toEqual([]);
  });

  test("lets the numbers under a ramp of colours be, from its first to its last", () => {
    expect(told([tick("numbers", "x", [8])], [coloured])).toEqual([]);
    expect(told([tick("numbers", "x", [8])])).toEqual(idle("numbers"));
    expect(told([tick("upTo", "x", [8])], [coloured])).toEqual(idle("upTo"));
    expect(told([tick("from", "x", [8])], [coloured])).toEqual(idle("from"));
  });

  test("takes the scales of panels for used", () => {
    const inPanel = sampleBars.map(([markup, role]): MiniatureShape => [markup, {...role, facet: {x: {on: "panels", at: "North"}, y: {on: "x2", at: "North"}}}]); // prettier-ignore
    expect(told([tick("panels", "x", ["North"]), tick("x2", "x", [3])])).toHaveLength(2);
    expect(told([tick("panels", "x", ["North"]), tick("x2", "x", [3])], [], inPanel)).toEqual([]);
  });

  test("tells of a key on a scale of nothing", () => {
    const swatch = dot(shows({by: "colour", of: ["Ash"], on: "key"}));
    expect(told([], [swatch])).toEqual(["a key on scale key, which no shape is on"]);
    expect(told([], [swatch, dot(shows({by: "colour", of: "sample/place/0", on: "key"}))])).toEqual([]);
  });
});

describe("overlaidScales()", () => {
  const panel = (at: string): {readonly facet: Facet} => ({facet: {x: {on: "panels", at}}});
  /** Two dots of two scales, and where each stands. */
  const told = (
    one: Scale,
    two: Scale,
    {
      roles = [{}, {}],
      along = ["x", "x"],
      at = [100, 100],
      words = []
    }: {
      readonly roles?: readonly [object, object];
      readonly along?: readonly ["x" | "y", "x" | "y"];
      readonly at?: readonly [number, number];
      readonly words?: readonly MiniatureText[];
    } = {}
  ) => {
    const shapes = [
      dot({...shows(position("sample/price/0", "one", along[0])), ...roles[0]}, 100, at[0]),
      dot({...shows(position("sample/price/1", "two", along[1])), ...roles[1]}, 100, at[1])
    ];
    const panels: Scale = band(["North", "South"], 0, 200, 180);
    return overlaidScales(fileOf({shapes, texts: words, scales: {one, two, panels}})).map(({where}) => where);
  };
  const both = ["scales x one and x two"];
  test.each<readonly [string, Scale, Scale, readonly string[]]>([
    ["in one place", linear(0, 40), linear(0, 50), both],
    ["of which the second begins where the first ends", linear(0, 40, 40, 240), linear(0, 40, 240, 440), []],
    ["of which it begins a px before that", linear(0, 40, 40, 240), linear(0, 40, 239, 440), []],
    ["of which it begins earlier", linear(0, 40, 40, 240), linear(0, 40, 238.9, 440), both],
    ["of which the first begins a px before the second ends", linear(0, 40, 239, 440), linear(0, 40, 40, 240), []],
    ["of which it begins earlier", linear(0, 40, 238.9, 440), linear(0, 40, 40, 240), both],
    ["of names and of numbers", band(["Ash"], 40), linear(0, 40), []],
    ["of names", band(["Ash"], 40), band(["Elm"], 40), both],
    ["of names that stand apart", band(["Ash", "Birch"], 40), band(["Elm"], 99), []],
    ["of names that nearly do", band(["Ash", "Birch"], 40), band(["Elm"], 98.9), both],
    ["of places and of colours", linear(0, 40), {type: "ramp", domain: [0, 1], range: ["#000000", "#ffffff"]}, []]
  ])("of two scales %s", (_, one, two, found) => expect(told(one, two)).toEqual(found));

  test("lets the scales of two directions be", () => {
    expect(told(linear(0, 40), linear(0, 40), {along: ["x", "y"]})).toEqual([]);
    expect(told(linear(0, 40), linear(0, 40), {along: ["y", "y"]})).toEqual(["scales y one and y two"]);
  });

  test("lets those be that are apart and have words each", () => {
    const words = [tick("one", "x", [1]), tick("two", "x", [2])];
    expect(told(linear(0, 40), linear(0, 40), {at: [60, 140], words})).toEqual([]);
    expect(told(linear(0, 40), linear(0, 40), {at: [100, 102], words})).toEqual(both);
    expect(told(linear(0, 40), linear(0, 40), {at: [60, 140], words: words.slice(1)})).toEqual(both);
    expect(told(linear(0, 40), linear(0, 40), {at: [60, 140], words: words.slice(0, 1)})).toEqual(both);
    const others = [tick("one", "y", [1]), tick("two", "y", [2])];
    expect(told(linear(0, 40), linear(0, 40), {at: [60, 140], words: others})).toEqual(both);
  });

  test("moves the scales of panels", () => {
    const [one, two] = [linear(0, 40, 40, 180), linear(0, 40, 40, 180)];
    expect(told(one, two, {roles: [panel("North"), panel("South")]})).toEqual([]);
    expect(told(one, two, {roles: [panel("South"), panel("South")]})).toEqual(both);
  });
});

describe("unreadScales()", () => {
  const told = (texts: readonly MiniatureText[], shapes: readonly MiniatureShape[] = sampleBars, x: Scale = linear(0, 40)) => // prettier-ignore
    unreadScales(fileOf({shapes, texts, scales: {x, y: band(["Ash", "Birch", "Cedar", "Doum"], 60)}})).map(({found}) => found); // prettier-ignore
  const label = (text: string): MiniatureText => [`<text x="100" y="70">${text}</text>`, {label: "sample/price/0"}];
  const name = tick("y", "y", ["Ash"]);
  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["no words at all", [], []],
    ["names alone", [name], ["0 numbers printed"]],
    ["a number", [name, tick("x", "x", [20])], ["1 numbers printed"]],
    ["a number twice", [tick("x", "x", [20]), tick("x", "x", [20], 200)], ["1 numbers printed"]],
    ["two numbers", [tick("x", "x", [0]), tick("x", "x", [20])], []],
    ["two in one run", [['<text x="100" y="195">0</text><text x="200" y="195">20</text>', {tick: "x", along: "x", at: [0, 20]}]], []], // prettier-ignore
    ["a number and a label", [tick("x", "x", [20]), label("12")], []],
    ["a number and a label without one", [tick("x", "x", [20]), label("some")], ["1 numbers printed"]],
    ["a number and a note", [tick("x", "x", [20]), ['<text x="100" y="70">12</text>', "note"]], ["1 numbers printed"]]
  ])("of bars with %s", (_, texts, found) => expect(told(texts)).toEqual(found));

  test("asks for no numbers where one shape stands, nor for names, colours and ends", () => {
    expect(told([name], sampleBars.slice(0, 1))).toEqual([]);
    expect(told([name], sampleBars.slice(0, 2))).toEqual(["0 numbers printed"]);
    const shown = (by: Measure["by"]) => told([name], [0, 1].map((row) => dot(shows({by, of: `sample/price/${row}`, on: "x", along: "x"})))); // prettier-ignore
    expect(shown("position")).toEqual(["0 numbers printed"]);
    expect([shown("interval"), shown("area"), shown("colour")]).toEqual([[], [], []]);
    expect(told([name], sampleBars, {type: "ramp", domain: [0, 1], range: ["#000000", "#ffffff"]})).toEqual([]);
  });
});
