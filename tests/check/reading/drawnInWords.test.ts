import {describe, expect, test} from "vitest";
import {averageLines} from "../../../src/check/reading/labels/averageLines.js";
import {averagesOn} from "../../../src/check/reading/labels/averagesOn.js";
import {ratioOf} from "../../../src/check/reading/drawn/drawnFact.js";
import {drawnFacts, drawnRatio} from "../../../src/check/reading/drawn/drawnFacts.js";
import {measureWrong} from "../../../src/check/reading/measures/measureWrong.js";
import {isInBand, isNearer} from "../../../src/check/reading/parts.js";
import {type ReadFile, readFile} from "../../../src/check/reading/readFile.js";
import {shapePlace, startsText, tooThick} from "../../../src/check/reading/where.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import type {Quantity} from "../../../src/facts/quantity.js";
import {miniature, type MiniatureShape, type MiniatureText, sampleBars, sampleScales} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

type Scales = Reading["scales"];

function fileOf(shapes: readonly MiniatureShape[], scales: Scales = sampleScales, evidence?: Evidence): ReadFile {
  const file = readFile(miniature({shapes, scales, ...(evidence && {evidence})}));
  if (!file) throw new Error("no reading");
  return file;
}
const rect = (x: number, y: number, width: number, height: number, more = 'fill="#12436d"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
const circle = (x: number, y: number, r: number) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#12436d"/>`;
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const on = (by: "length" | "position" | "interval", of: Measure["of"], along: "x" | "y" = "x"): Measure => ({by, of, on: along, along}); // prettier-ignore

describe("ratioOf()", () => {
  test.each([
    [1, 3, 0.333],
    [0, 0, 1],
    [2, 0, null],
    [0, 2, 0]
  ])("of %d drawn and %d stated is %j", (drawn, stated, ratio) => expect(ratioOf(drawn, stated)).toBe(ratio));
});

describe("drawnFacts()", () => {
  const bar = shows(on("length", "sample/price/0"));
  const dot = shows(on("position", "sample/price/0"));
  const low = shows(on("interval", "sample/low/0 to sample/price/0"));
  test.each<readonly [string, MiniatureShape, string, number | null]>([
    ["a bar as long as its number", [rect(40, 60, 120, 20), bar], "bar of 120 px: 12", 1],
    ["a bar twice as long", [rect(40, 60, 240, 20), bar], "bar of 240 px: 24", 2],
    ["a dot at its place", [circle(160, 70, 4), dot], "dot at 12", null],
    ["a dot elsewhere", [circle(240, 70, 4), dot], "dot at 20", null],
    ["an interval", [rect(140, 60, 20, 8), low], "bar over 10 to 12", 1],
    ["an interval elsewhere", [rect(140, 60, 60, 8), low], "bar over 10 to 16", 3]
  ])("of %s", (_, shape, drawn, ratio) => {
    expect(drawnFacts("sample/price/0", fileOf([shape]))).toEqual([{drawn: expect.stringContaining(drawn.split(" ").slice(1).join(" ")), ratio}]); // prettier-ignore
  });

  test("is nothing where the reading does not cover all shapes", () => {
    const file = fileOf([[rect(40, 60, 120, 20), bar]]);
    expect(drawnFacts("sample/price/0", {...file, shapes: file.shapes.slice(1)})).toEqual([]);
    expect(drawnFacts("sample/price/1", file)).toEqual([]);
  });

  test.each([
    ["at its place", 79.9, "at Birch"],
    ["beside it, in the place of another name", 44.9, "at Ash"],
    ["beyond the last name", 200, "at 200 px"]
  ])("of a name %s", (_, x, drawn) => {
    const scales: Scales = {x: {type: "band", domain: ["Ash", "Birch"], start: 40, step: 30, width: 20}};
    const shape: MiniatureShape = [circle(x, 70, 4), shows(on("position", "sample/place/1"))];
    expect(drawnFacts("sample/place/1", fileOf([shape], scales))[0]?.drawn).toContain(drawn);
  });

  const time: Scales = {
    x: {type: "time", domain: ["2020-01-01", "2020-12-31"], range: [40, 405]},
    y: {type: "linear", domain: [0, 40], range: [180, 20]}
  };
  test("of a line are its corners", () => {
    const line = (d: string) => fileOf([[`<path d="${d}" fill="none" stroke="#12436d"/>`, shows(on("position", ["harvest/date/0-2"]), on("position", ["harvest/price/0-2"], "y"))]], time); // prettier-ignore
    expect(drawnFacts("harvest/price/1", line("M40,132L71,56L100,84"))).toEqual([{drawn: "a corner at 31", ratio: null}]); // prettier-ignore
    expect(drawnFacts("harvest/price/1", line("M40,132L71,96L100,84"))).toEqual([{drawn: "a corner at 21", ratio: null}]); // prettier-ignore
  });

  test("of a day say which, or which is drawn", () => {
    const at = (x: number) => drawnFacts("harvest/date/2", fileOf([[circle(x, 70, 4), shows(on("position", "harvest/date/2"))]], time))[0]?.drawn; // prettier-ignore
    expect(at(100)).toContain("at 2020-03-01");
    expect(at(102)).toContain("at 3 March 2020");
  });

  test("of a bubble and of a colour", () => {
    const scales: Scales = {r: {type: "sqrt", domain: [0, 1000], range: [0, 50]}, color: {type: "threshold", domain: [12], range: ["#111111", "#222222"]}}; // prettier-ignore
    const bubble = (r: number) => drawnFacts("harvest/area/1", fileOf([[circle(160, 70, r), shows({by: "area", of: "harvest/area/1", on: "r"})]], scales)); // prettier-ignore
    expect(bubble(15)).toEqual([{drawn: expect.stringContaining("of radius 15 px"), ratio: 1}]);
    expect(bubble(30)).toEqual([{drawn: expect.stringContaining("of radius 30 px"), ratio: 4}]);
    const cell = (more: string) => drawnFacts("sample/price/0", fileOf([[rect(0, 0, 9, 9, more), shows({by: "colour", of: "sample/price/0", on: "color"})]], scales)); // prettier-ignore
    expect(cell('fill="#222222"')).toEqual([{drawn: expect.stringContaining("in #222222"), ratio: null}]);
    expect(cell('fill="none" stroke="#333333"')[0]?.drawn).toContain("in #333333");
    expect(cell('fill="none"')[0]?.drawn).toContain("in no colour");
  });

  const share = (of: string, whole = "harvest"): Role => ({shows: [{by: "share", of, along: "x", whole}]});
  const parts = (first: number, second: number, y = 60, whole = "harvest"): readonly MiniatureShape[] => [
    [rect(40, y, first, 20), share("wheat-share", whole)],
    [rect(40 + first, y, second, 20, 'fill="#dfe3e8"'), share("100 − wheat-share", whole)]
  ];
  test("of a share is its part of the whole", () => {
    expect(drawnFacts("wheat-share", fileOf(parts(120, 280), {}))).toEqual([{drawn: "120 px of 400 px: 30.0%", ratio: 1}]); // prettier-ignore
    expect(drawnFacts("wheat-share", fileOf(parts(60, 340), {}))).toEqual([{drawn: "60 px of 400 px: 15.0%", ratio: 0.5}]); // prettier-ignore
    // Another whole has nothing to do with it.
    expect(drawnFacts("100 − wheat-share", fileOf([parts(120, 280)[0]!, parts(120, 500, 90, "other")[1]!], {}))[0]?.drawn).toBe("500 px of 500 px: 100.0%"); // prettier-ignore
  });

  test("drawnRatio() is how many times one whole is as long as another", () => {
    const ratio = (operation: string, quantity: Quantity = {bound: "exact", value: 2, decimals: 0}) =>
      drawnRatio(
        {operation, from: ["wheat-share", "100 − wheat-share"], quantity, unit: harvestEvidence.claims[1]!.unit, low: 2, high: 2}, // prettier-ignore
        fileOf([[rect(40, 60, 100, 20), share("wheat-share", "one")], [rect(40, 90, 200, 20), share("100 − wheat-share", "other")]], {}) // prettier-ignore
      );
    expect(ratio("wheat-share ÷ 100 − wheat-share")).toEqual([{drawn: "wholes of 200 px and 100 px: 2 times", ratio: 1}]); // prettier-ignore
    expect(ratio("wheat-share + 100 − wheat-share")).toEqual([]);
    expect(ratio("wheat-share ÷ 100 − wheat-share", {bound: "range", low: 1, high: 3})).toEqual([]);
  });

  const ploughs = (more: Partial<Measure> = {}): Role => ({shows: [{by: "count", of: "plough-count", ...more}]});
  const squares = (count: number, role = ploughs()): readonly MiniatureShape[] =>
    Array.from({length: count}, (_, index) => [rect(40 + 12 * index, 60, 10, 10), role]);
  const counted = (shapes: readonly MiniatureShape[], value: Quantity = {bound: "exact", value: 12, decimals: 0}) =>
    drawnFacts("plough-count", fileOf(shapes, {}, {...harvestEvidence, claims: harvestEvidence.claims.map((claim) => (claim.id === "plough-count" ? {...claim, quantity: value} : claim))})); // prettier-ignore
  test.each<readonly [string, readonly MiniatureShape[], string, number]>([
    ["as many as there are", squares(12), "12 squares", 1],
    ["one", squares(1), "1 square", 0.083],
    ["of five each, one in part", [...squares(2, ploughs({per: 5})), [rect(64, 60, 4, 10), {shows: [{of: "plough-count", by: "count", per: 5}]}]], "2.4 squares of 5 each", 1] // prettier-ignore
  ])("of things, %s", (_, shapes, drawn, ratio) => expect(counted(shapes)).toEqual([{drawn, ratio}]));

  test("of a part of what is counted", () => {
    const other: Role = {shows: [{by: "count", of: "sample/price/0", whole: "all"}]};
    const both = [...squares(12, ploughs({whole: "all"})), ...Array.from({length: 3}, (_, index): MiniatureShape => [rect(40 + 12 * index, 90, 10, 10), other])]; // prettier-ignore
    expect(counted(both)).toEqual([{drawn: "12 of 15 squares", ratio: 1}]);
  });

  const sign = (markup: string): MiniatureShape => [markup, {openEnd: ["plough-count"]}];
  const arrow = (x: number, y: number) => sign(`<path d="M200,100L${200 + x},${100 + y}M${197 + x},${100 + y}L${200 + x},${100 + y}L${200 + x},${103 + y}" fill="none" stroke="#12436d"/>`); // prettier-ignore
  test.each<readonly [string, readonly MiniatureShape[], string]>([
    ["a ring", [sign('<circle cx="190" cy="65" r="5" fill="none" stroke="#12436d"/>')], "12 squares, an open ring"],
    ["hollow squares", [sign(rect(190, 60, 9, 9, 'fill="none" stroke="#12436d"')), sign(rect(202, 60, 9, 9, 'fill="none" stroke="#12436d"'))], "12 squares, 2 hollow squares"], // prettier-ignore
    ["one hollow square", [sign(rect(190, 60, 9, 9, 'fill="none" stroke="#12436d"'))], "12 squares, 1 hollow square"],
    ["an arrow to the right", [arrow(20, 5)], "12 squares, an arrow to the right"],
    ["an arrow to the left", [arrow(-20, 5)], "12 squares, an arrow to the left"],
    ["an arrow upward", [arrow(5, -20)], "12 squares, an arrow upward"],
    ["an arrow downward", [arrow(5, 20)], "12 squares, an arrow downward"]
  ])("with the sign of a bound: %s", (_, signs, drawn) => {
    expect(counted([...squares(12), ...signs], {bound: "moreThan", value: 12})[0]?.drawn).toBe(drawn);
  });
});

describe("averages", () => {
  test("averagesOn() a scale are those of all, of each shape and of each column", () => {
    // 12, 31, 24 and 8: their mean is 18.75, and their median 18.
    const found = averagesOn("x", fileOf(sampleBars));
    expect(found?.all).toEqual({mean: 18.75, median: 18});
    expect(found?.each).toContainEqual({mean: 31, median: 31});
    expect(averagesOn("z", fileOf(sampleBars))).toBeNull();
    expect(averagesOn("x", fileOf(sampleBars.slice(0, 3)))?.all).toEqual({mean: 67 / 3, median: 24});
  });

  const line = (value: number): MiniatureShape => [
    `<line x1="${40 + 10 * value}" x2="${40 + 10 * value}" y1="55" y2="175" stroke="#333333"/>`,
    {furniture: "axis", on: "x", along: "x", at: [value]}
  ];
  const words = (text: string, x: number, y = 100): MiniatureText => [`<text x="${x}" y="${y}">${text}</text>`, "annotation"]; // prettier-ignore
  const told = (value: number, text: MiniatureText, evidence: Evidence | null = null) => {
    const file = readFile(miniature({shapes: [...sampleBars, line(value)], texts: [text]}));
    return file ? averageLines(file, evidence).map(({found}) => found) : null;
  };
  test.each([
    ["at the mean", 18.75, "Mean", 232, []],
    ["a px and a half beside it", 18.9, "Mean", 233, []],
    ["farther beside it", 18.91, "Mean", 233, ["a line at 18.91"]],
    ["at the median", 18, "Median", 225, []],
    ["at the mean of one kind", 19.5, "Mean", 240, []],
    ["at the mean, called the median", 18.75, "Median", 232, ["a line at 18.75"]],
    ["at the median, called an average", 18, "Average", 225, []],
    ["elsewhere, called an average", 30, "Average", 344, ["a line at 30"]],
    ["elsewhere, with words 40 px beside it", 30, "Average", 380, ["a line at 30"]],
    ["elsewhere, with words farther beside it", 30, "Average", 381, []],
    ["elsewhere, with words of other things", 30, "Ash", 344, []],
    ["elsewhere, with its own number", 30, "Average 30", 344, ["a line at 30"]],
    ["elsewhere, with the number of another year", 30, "Average 2019", 344, []]
  ])("a line %s", (_, value, text, x, found) => expect(told(value, words(text, x))).toEqual(found));

  test("a line that the file states is let be", () => {
    const topic = (name: string): Evidence => ({...harvestEvidence, claims: [{...harvestEvidence.claims[1]!, topic: name, quantity: {bound: "exact", value: 30, decimals: 0}}]}); // prettier-ignore
    expect(told(30, words("Average", 344), topic("Average of the country"))).toEqual([]);
    expect(told(30, words("Average", 344), topic("Ploughs"))).toEqual(["a line at 30"]);
    expect(told(29, words("Average", 334), topic("Average of the country"))).toEqual(["a line at 29"]);
  });
});

describe("what stands where", () => {
  test("measure-wrong tells of a fact or a scale that is not there", () => {
    const wrong = (measure: Measure) => measureWrong.check(miniature({shapes: [[circle(160, 70, 4), shows(measure)]]})).map(({found}) => found); // prettier-ignore
    expect(wrong(on("position", "sample/price/9"))).toEqual(["no such fact or scale"]);
    expect(wrong({by: "position", of: "sample/price/0", on: "z", along: "x"})).toEqual(["no such fact or scale"]);
  });

  test("startsText() to two hundredths, or three tenths where it is held at its end", () => {
    const text = (anchor: "start" | "middle" | "end", x: number) => ({anchor, x, box: {left: x, right: x + 9, top: 0, bottom: 9}}); // prettier-ignore
    expect(startsText(text("start", 20.02), 20)).toBe(true);
    expect(startsText(text("start", 20.03), 20)).toBe(false);
    expect(startsText(text("end", 20.29), 20)).toBe(true);
    expect(startsText(text("end", 20.31), 20)).toBe(false);
    expect(startsText(text("middle", 20), 20)).toBe(false);
  });

  test("shapePlace() names the first and the last of its facts; tooThick() what is over 2 px", () => {
    const [shape] = fileOf([['<line x1="1" y1="2" x2="3" y2="4" stroke="#333333" stroke-width="2.5"/>', {furniture: "rule"}]]).shapes.slice(1); // prettier-ignore
    expect(shape && shapePlace(shape)).toBe("line at (1, 2)");
    expect(shape && shapePlace(shape, ["a"])).toBe("line at (1, 2), a");
    expect(shape && shapePlace(shape, ["a", "b", "c"])).toBe("line at (1, 2), a to c");
    expect(shape && tooThick(shape)).toEqual([{where: "line at (1, 2)", found: "2.5 px thick", expected: "at most 2 px"}]); // prettier-ignore
    expect(shape && tooThick({...shape, strokeWidth: 2})).toEqual([]);
  });

  test("isInBand() has its middle there; isNearer() by a quarter and a px, within 120 px", () => {
    const box = {left: 10, right: 20, top: 40, bottom: 60};
    expect(isInBand(box, {along: "x", from: 15, to: 30})).toBe(true);
    expect(isInBand(box, {along: "x", from: 15.1, to: 30})).toBe(false);
    expect(isInBand(box, {along: "x", from: 0, to: 15})).toBe(true);
    expect(isInBand(box, {along: "x", from: 0, to: 14.9})).toBe(false);
    expect(isInBand(box, {along: "y", from: 50, to: 60})).toBe(true);
    expect(isInBand(box, {along: "y", from: 51, to: 60})).toBe(false);
    expect(isNearer(28.9, 40)).toBe(true);
    expect(isNearer(29, 40)).toBe(false);
    expect(isNearer(119.9, 400)).toBe(true);
    expect(isNearer(120, 400)).toBe(false);
  });
});
