import {describe, expect, test} from "vitest";
import {panelsUnsaid} from "../../../src/check/reading/axes/panelsUnsaid.js";
import {arrowsOfTime} from "../../../src/check/reading/labels/arrowsOfTime.js";
import {axisTitleViolations} from "../../../src/check/reading/labels/axisTitles.js";
import {namesAtOthers} from "../../../src/check/reading/labels/namesAtOthers.js";
import {measureWrong} from "../../../src/check/reading/measures/measureWrong.js";
import {partsOf} from "../../../src/check/reading/parts.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Facet, Measure, Reading, Role, TextRecord} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText, sampleScales} from "../../reading/miniature.js"; // prettier-ignore
import {harvestEvidence} from "../../reading/readChart.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const circle = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="4" fill="#12436d"/>`;
const words = (text: string, role: TextRecord, x = 300, y = 30): MiniatureText => [`<text x="${x}" y="${y}">${text}</text>`, role]; // prettier-ignore
const scales: Reading["scales"] = {
  ...sampleScales,
  l: {type: "linear", domain: [0, 40], range: [180, 20]},
  p: {type: "band", domain: ["North", "South"], start: 0, step: 200, width: 180},
  q: {type: "band", domain: ["East", "West"], start: 0, step: 100, width: 90}
};

describe("panelsUnsaid()", () => {
  const dot = (facet: Facet | null, measure: Partial<Measure> = {}): MiniatureShape => [circle(100, 70), {...shows({by: "position", of: "sample/price/0", on: "x", along: "x", ...measure}), ...(facet && {facet})}]; // prettier-ignore
  const [north, south] = [{x: {on: "p", at: "North"}}, {x: {on: "p", at: "South"}}];
  const tick = words("20", {tick: "x", along: "x", at: [20]}, 100, 195);
  const told = (shapes: readonly MiniatureShape[], texts: readonly MiniatureText[] = []) => panelsUnsaid(fileOf({shapes, texts: [tick, ...texts], scales})).map(({found}) => found); // prettier-ignore
  const unsaid = (name: string) => [`in panel ${name}, whose name is not printed`];
  test.each<readonly [string, readonly MiniatureShape[], readonly MiniatureText[], readonly string[]]>([
    ["of which the name is printed", [dot(north)], [words("North", "heading")], []],
    ["of which the name is printed in two texts", [dot(north)], [words("No", {label: "sample/price/0"}), words("rth", {label: "sample/price/0"})], []], // prettier-ignore
    ["of which it is a word of an axis", [dot(north)], [words("N.", {tick: "p", along: "x", at: ["North"]})], []],
    ["of which it is that of another scale", [dot(north)], [words("N.", {tick: "q", along: "x", at: ["North"]})], unsaid("North")], // prettier-ignore
    ["of which it is not printed", [dot(south)], [words("North", "heading")], unsaid("South")],
    ["down, of which it is not printed", [dot({...north, y: {on: "q", at: "West"}})], [words("North", "heading")], unsaid("West")], // prettier-ignore
    ["and one in none", [dot(north), dot(null)], [words("North", "heading")], ["a shape in no panel"]],
    ["and one of another scale in none", [dot(north), dot(null, {on: "l", along: "y"})], [words("North", "heading")], []], // prettier-ignore
    ["and one of a key in none", [dot(north), [circle(9, 9), shows({by: "position", of: ["Elm"], on: "x", along: "x"})]], [words("North", "heading")], []], // prettier-ignore
  ])("of shapes in a panel %s", (_, shapes, texts, found) => expect(told(shapes, texts)).toEqual(found)); // prettier-ignore

  test("asks nothing where no axis has words", () => {
    expect(panelsUnsaid(fileOf({shapes: [dot(south)], scales}))).toEqual([]);
  });
});

describe("axisTitleViolations()", () => {
  const dot: MiniatureShape = [circle(160, 80), shows({by: "position", of: "sample/price/0", on: "x", along: "x"}, {by: "position", of: "sample/change/0", on: "l", along: "y"})]; // prettier-ignore
  // Numbers under the drawing, from 40 to 440 px, and at its left, from 20 to 180 px.
  const ticks: readonly MiniatureText[] = [words("0", {tick: "x", along: "x", at: [0]}, 40, 200), words("40", {tick: "x", along: "x", at: [40]}, 430, 200), words("0", {tick: "l", along: "y", at: [0]}, 20, 180), words("40", {tick: "l", along: "y", at: [40]}, 20, 25)]; // prettier-ignore
  const [under, beside] = [[380, 215], [40, 25]] as const; // prettier-ignore
  const told = (texts: readonly MiniatureText[], shapes: readonly MiniatureShape[] = [dot], own = ticks) => axisTitleViolations(fileOf({shapes, texts: [...own, ...texts], scales})).map(({where}) => where); // prettier-ignore
  const title = (text: string, [x, y]: readonly [number, number], role: TextRecord = "annotation") => words(text, role, x, y); // prettier-ignore
  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["each at its own axis", [title("Price", under), title("Change", beside)], []],
    ["each at the other", [title("Price", beside), title("Change", under)], ["text “Price”", "text “Change”"]],
    ["each at the other, as headings in words", [title("The change of it", under, "heading"), title("Its price, in all", beside, "heading")], ["text “The change of it”", "text “Its price, in all”"]], // prettier-ignore
    ["one of the two at the other", [title("Price", beside)], []],
    ["both at one", [title("Price", beside), title("Change", beside)], []],
    ["each at the other, as notes", [title("Price", beside, "note"), title("Change", under, "note")], []],
    ["each at the other, with both names", [title("Price and change", beside), title("Change", under)], []],
    ["each at the other, in longer words", [title("Prices", beside), title("Changes", under)], []]
  ])("of %s", (_, texts, found) => expect(told(texts)).toEqual(found));
  test("of what has one axis, no words of any, or short names", () => {
    const turned = [title("Price", beside), title("Change", under)];
    expect(told(turned, [[circle(160, 80), shows({by: "position", of: "sample/price/0", on: "x", along: "x"})]])).toEqual([]); // prettier-ignore
    expect(told(turned, [[circle(160, 80), shows({by: "length", of: "sample/price/0", on: "x", along: "x"}, {by: "position", of: "sample/change/0", on: "l", along: "y"})]])).toEqual([]); // prettier-ignore
    expect(told(turned, [dot], [])).toEqual([]);
    const short: MiniatureShape = [circle(160, 80), shows({by: "position", of: "sample/low/0", on: "x", along: "x"}, {by: "position", of: "sample/change/0", on: "l", along: "y"})]; // prettier-ignore
    expect(told([title("Low", beside), title("Change", under)], [short])).toEqual([]);
  });
});

describe("namesAtOthers()", () => {
  /** Four dots 100 px apart, of Ash to Doum: 12, 31, 24 and 8. */
  const dots = [0, 1, 2, 3].map((row): MiniatureShape => [circle(60 + 100 * row, 100), shows({by: "position", of: `sample/price/${row}`, on: "x", along: "x"})]); // prettier-ignore
  const told = (text: string, x: number, y = 85, shapes: readonly MiniatureShape[] = dots) => {
    const file = fileOf({shapes, texts: [words(text, "annotation", x, y)], scales});
    return namesAtOthers(partsOf(file), file).map(({found}) => found.replace(/^[\d.]+ px/, "near"));
  };
  const at = (row: number) => [`near from sample/price/${row}`];
  test.each<readonly [string, string, number, readonly string[]]>([
    ["a name at its own", "Birch", 150, []],
    ["a name at another", "Birch", 350, at(3)],
    ["a name between its own and another", "Birch", 195, []],
    ["a name with more at another", "Birch leads", 350, at(3)],
    ["a name with more at its own", "Birch leads", 150, []],
    ["a name at the end of words at another", "Led by Birch", 350, []],
    ["a longer word", "Birches", 350, []],
    ["the highest at it", "Highest", 150, []],
    ["the highest at another", "Highest", 350, ["at sample/price/3, 8"]],
    ["the lowest at it", "Lowest", 350, []],
    ["the lowest at another", "Lowest", 150, ["at sample/price/1, 31"]]
  ])("of %s", (_, text, x, found) => expect(told(text, x)).toEqual(found));

  test("of words far from all, and of two numbers alone", () => {
    expect(told("Highest", 350, 55)).toEqual([]);
    expect(told("Highest", 350, 85, dots.slice(2))).toEqual([]);
    expect(told("Birch", 350, 85, dots.slice(0, 2))).toEqual([]);
  });
});

test("arrowsOfTime() tells of arrows between two numbers of one time", () => {
  const own = (one: string | null, other: string | null, column = "t/b", text = "Arrows lead from last year to this", by: Measure["by"] = "interval") => {
    const period = (each: string | null) => (each === null ? {} : {period: each});
    const evidence: Evidence = {...harvestEvidence, tables: [{id: "t", columns: {a: {values: [12], ...period(one)}, b: {values: [31], ...period(other)}}}]}; // prettier-ignore
    const line: MiniatureShape = ['<line x1="160" x2="350" y1="70" y2="70" stroke="#12436d"/>', shows({by, of: `t/a/0 to ${column}/0`, on: "x", along: "x"})]; // prettier-ignore
    return arrowsOfTime(fileOf({shapes: [line], texts: [words(text, "legend")], evidence, scales})).map(({found}) => found); // prettier-ignore
  }; // prettier-ignore
  expect(own("2020", "2020")).toEqual(["arrows of time from a to b, both of 2020"]);
  expect([own("2010", "2020"), own(null, null), own("2020", "2020", "t/a"), own("2020", "2020", "t/b", "Each line is a span"), own("2020", "2020", "t/b", undefined, "position")]).toEqual([[], [], [], [], []]); // prettier-ignore
});

describe("measure-wrong of an arrow", () => {
  // From 10 at 140 px to 12 at 160 px.
  const [role, back] = [shows({by: "interval", of: "sample/low/0 to sample/price/0", on: "x", along: "x"}), shows({by: "interval", of: "sample/price/0 to sample/low/0", on: "x", along: "x"})]; // prettier-ignore
  const told = (d: string, own = role, more: readonly MiniatureShape[] = [], legend?: string) => measureWrong.check(miniature({shapes: [[`<path d="${d}" fill="none" stroke="#12436d"/>`, own], ...more], texts: legend === undefined ? [] : [words(legend, "legend")], scales})).map(({found}) => found); // prettier-ignore
  const [shaft, head] = ["M140,70L160,70", "M155,66L160,70L155,74"];
  test.each<readonly [string, string, Role, readonly string[]]>([
    ["to its second number", `${shaft}${head}`, role, []],
    ["to its first", `${shaft}${head}`, back, ["an arrow to the first of its two numbers"]],
    [
      "with its head at its beginning",
      `${shaft}M145,66L140,70L145,74`,
      role,
      ["an arrow whose head is not at its end"]
    ],
    ["with two heads", `${shaft}${head}M145,66L140,70L145,74`, role, ["2 heads of one arrow"]],
    ["with a head of a fifth of its length", `${shaft}M157,67.3L160,70L157,72.7`, role, []],
    ["with a smaller head", `${shaft}M158,69L160,70L158,71`, role, ["a head of 2.24 px"]],
    ["without a head, among none", shaft, role, []]
  ])("%s", (_, d, own, found) => expect(told(d, own)).toEqual(found));
  test("without a head, where a key says that it is one", () => {
    expect(told(shaft, role, [], "Foot of each arrow: low. Head: price.")).toEqual(["an arrow without a head"]);
  });
});
