import {describe, expect, test} from "vitest";
import {isOfColumns} from "../../../src/check/reading/axes/columnHeadings.js";
import {rowsUndrawn} from "../../../src/check/reading/drawn/rowsUndrawn.js";
import {averageLines} from "../../../src/check/reading/labels/averageLines.js";
import {highlightElsewhere} from "../../../src/check/reading/labels/highlightElsewhere.js";
import {labelsOf} from "../../../src/check/reading/labels/labels.js";
import {numbersOfNoShape} from "../../../src/check/reading/labels/numbersOfNoShape.js";
import {partsOf} from "../../../src/check/reading/parts.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {readingIncomplete} from "../../../src/check/reading/readingIncomplete.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {Measure, Reading, Role, TableRecord} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText, sampleBars, sampleScales} from "../../reading/miniature.js"; // prettier-ignore
import {harvestEvidence} from "../../reading/readChart.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const words = (text: string, role: MiniatureText[1], x = 300, y = 30, more = ""): MiniatureText => [
  `<text x="${x}" y="${y}" ${more}>${text}</text>`,
  role
];
const withTables = (...tables: readonly TableRecord[]): Evidence => ({...harvestEvidence, tables: [...tables]});

describe("rows-undrawn", () => {
  const dot = (row: number, ...measures: readonly Measure[]): MiniatureShape => [`<circle cx="${100 + row}" cy="70" r="4" fill="#12436d"/>`, shows(...measures)]; // prettier-ignore
  const at = (of: string, by: Measure["by"] = "position"): Measure => ({by, of, ...(by === "count" ? {} : {on: "x", along: "x"})}); // prettier-ignore
  const told = (shapes: readonly MiniatureShape[], texts: readonly string[] = [], evidence = harvestEvidence) =>
    rowsUndrawn
      .check(miniature({shapes, evidence, texts: texts.map((text) => words(text, "note"))}))
      .map(({where, found, expected}) => `${where}: ${found}, not ${expected}`);
  const missing = (count: number, row: number, column = "sample/price", all = 4) => [
    `column ${column}: ${count} rows that are not drawn, from row ${row}, not all ${all}`
  ];
  const rows = (column: string, ...some: readonly number[]) => some.map((row) => dot(row, at(`${column}/${row}`)));

  test.each<readonly [string, readonly MiniatureShape[], readonly string[], readonly string[]]>([
    ["all", rows("sample/price", 0, 1, 2, 3), [], []],
    ["none", [dot(0, at("plough-count", "count"))], [], []],
    ["all but one", rows("sample/price", 0, 1, 3), [], missing(1, 2)],
    ["all but two", rows("sample/price", 1, 3), [], missing(2, 0)],
    ["all but two, as a text says", rows("sample/price", 1, 3), ["2 others"], []],
    ["all but two, where it says one", rows("sample/price", 1, 3), ["1 other"], missing(2, 0)],
    ["all but two, where it says so elsewhere", rows("sample/price", 1, 3), ["Some", "2 others not shown"], []],
    ["all but two, where it says a thousand", rows("sample/price", 1, 3), ["1,000 others"], []],
    ["all but two, where others are said in a sentence", rows("sample/price", 1, 3), ["2 others and more"], missing(2, 0)], // prettier-ignore
    ["all but what is missing", rows("harvest/gapped", 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11), [], []],
    ["two columns, of which one lacks a row", [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11].map((row) => dot(row, at(`harvest/price/${row}`), at(`harvest/gapped/${row}`))), [], []], // prettier-ignore
    ["two columns of two tables", [...rows("sample/price", 0, 1, 3), ...rows("harvest/gapped", 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11)], [], missing(1, 2)], // prettier-ignore
    ["names of no table", [dot(0, at("sample/price/0"), at("Ash")), ...rows("sample/price", 1, 2, 3)], [], []]
  ])("of a column of which a drawing has %s", (_, shapes, texts, found) => expect(told(shapes, texts)).toEqual(found));

  test("lets the interval around a number be left out where the number is drawn", () => {
    const spans = (...some: readonly number[]) => some.map((row) => dot(row, at(`sample/low/${row} to sample/change/${row}`, "interval"))); // prettier-ignore
    const points = rows("sample/price", 0, 1, 2, 3);
    expect(told([...points, ...spans(0, 1)])).toEqual([]);
    expect(told(spans(0, 1))).toEqual([...missing(2, 2, "sample/low"), ...missing(2, 2, "sample/change")]);
    expect(told([...rows("sample/price", 0, 1, 2), ...spans(0, 1)])).toEqual([...missing(1, 3), ...missing(1, 3, "sample/low"), ...missing(1, 3, "sample/change")]); // prettier-ignore
    // What is an end and stands for itself, too, is no interval alone.
    expect(told([...points, ...spans(0, 1), ...rows("sample/low", 2)])).toEqual(missing(1, 3, "sample/low"));
  });

  test("tells of an event that is neither drawn nor named where another is drawn", () => {
    const event = (id: string, label: string, edtf: string): Evidence["events"][number] => ({id, label, period: {edtf, basis: "stated"}, source: null, place: {kind: "elsewhere", url: "https://example.org/events"}}); // prettier-ignore
    const evidence: Evidence = {...harvestEvidence, events: [event("frost", "The frost", "2020-02-03"), event("flood", "The flood", "2020-04"), event("fire", "The fire", "2021")]}; // prettier-ignore
    const drawn = (id: string) => dot(0, at(id));
    const absent = (id: string) => [`event ${id}: neither drawn nor named, not all events drawn, where one is`];
    expect(told([drawn("frost"), drawn("flood"), drawn("fire")], [], evidence)).toEqual([]);
    expect(told([drawn("plough-count")], [], evidence)).toEqual([]);
    expect(told([drawn("frost"), drawn("flood")], [], evidence)).toEqual(absent("fire"));
    expect(told([drawn("flood/0")], [], evidence)).toEqual(absent("frost"));
    expect(told([drawn("flood")], [], evidence)).toEqual(absent("frost"));
    expect(told([drawn("flood")], ["The Frost and the fire"], evidence)).toEqual([]);
    expect(told([drawn("fire")], ["On 3 February 2020 and in April 2020"], evidence)).toEqual([]);
    expect(told([drawn("fire")], ["On 3 February 2020"], evidence)).toEqual(absent("flood"));
    expect(told([drawn("fire")], ["2 others"], evidence)).toEqual([]);
    expect(told([drawn("fire")], ["1 other"], evidence)).toEqual(absent("frost"));
  });

  test("lets a count of none be", () => {
    const evidence = withTables({id: "t", columns: {n: {values: [3, 0, 2]}, at: {values: [1, 2, 3]}}});
    const counted = (row: number, by: Measure["by"]) => dot(row, at(`t/n/${row}`, by));
    expect(told([counted(0, "count"), counted(2, "count")], [], evidence)).toEqual([]);
    expect(told([counted(0, "position"), counted(2, "position")], [], evidence)).toEqual(missing(1, 1, "t/n", 3));
    expect(told([counted(0, "count")], [], evidence)).toEqual(missing(1, 2, "t/n", 3));
  });
});

describe("highlightElsewhere()", () => {
  const bar = (name: number, fill: string, more: Partial<Measure> = {}, second: Measure = {by: "position", of: `sample/place/${name}`, on: "y", along: "y"}): MiniatureShape => [`<rect x="40" y="${60 + 30 * name}" width="100" height="20" fill="${fill}"/>`, shows({by: "length", of: `sample/price/${name}`, on: "x", along: "x", ...more}, second)]; // prettier-ignore
  /** Bars of one run of three names, and one of its own. */
  const bars = (own = "#c5510e", others: readonly string[] = ["#12436d", "#12436d", "#12436d"], more: Partial<Measure> = {}) => {
    const run = shows({by: "length", of: "sample/price/1-3", on: "x", along: "x", ...more}, {by: "position", of: "sample/place/1-3", on: "y", along: "y"}); // prettier-ignore
    return [bar(0, own, more), ...others.map((fill, row): MiniatureShape => [bar(row + 1, fill)[0], run])];
  }; // prettier-ignore
  const told = (texts: readonly MiniatureText[], shapes: readonly MiniatureShape[] = bars()) =>
    highlightElsewhere(fileOf({shapes, texts})).map(({where, found, expected}) => `${where}: ${found}, ${expected}`);
  const wrong = (named = "Birch") => [`rect at (40, 60), Ash: Ash in a paint of its own, the one that the headline names, ${named}`]; // prettier-ignore
  const head = (text: string) => words(text, "headline");

  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["the bar in a paint of its own", [head("Ash leads")], []],
    ["another", [head("Birch leads")], wrong()],
    ["the last", [head("It is Doum")], wrong("Doum")],
    ["none", [head("One leads")], []],
    ["both", [head("Birch leads Ash")], []],
    ["another in two lines", [head("The one:"), head("Birch")], wrong()],
    ["another, and the deck names the bar", [head("Birch leads"), words("Ash is last", "deck")], []],
    ["another, and a note names the bar", [head("Birch leads"), words("Ash is last", "note")], []],
    ["another, and an annotation names the bar", [head("Birch leads"), words("Ash is last", "annotation")], []],
    ["another, and a legend names the bar", [head("Birch leads"), words("Ash", "legend")], []],
    ["another, and the source names the bar", [head("Birch leads"), words("Ash", "source")], wrong()],
    ["none, and the deck another", [head("One leads"), words("Birch", "deck")], []]
  ])("where the headline names %s", (_, texts, found) => expect(told(texts)).toEqual(found));

  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["all in one paint", bars("#12436d"), []],
    ["the others in two paints", bars("#c5510e", ["#12436d", "#12436d", "#28a197"]), []],
    ["of two names alone", [bar(0, "#c5510e"), bar(1, "#12436d")], []],
    ["of three runs", [...bars(), bar(0, "#28a197")], []],
    ["of one scale of two", [...bars(), [bar(0, "#28a197")[0], shows({by: "length", of: "sample/price/0", on: "x2", along: "x"})]], wrong()], // prettier-ignore
    ["of a stack", bars("#c5510e", undefined, {base: "stack"}), []],
    ["that are placed", bars("#c5510e", undefined, {by: "position"}), []]
  ])("of bars %s", (_, shapes, found) => {
    const scales: Reading["scales"] = {...sampleScales, x2: {type: "linear", domain: [0, 40], range: [40, 440]}};
    const seen = highlightElsewhere(fileOf({shapes, texts: [head("Birch leads")], scales}));
    expect(seen.map(({where, found: own, expected}) => `${where}: ${own}, ${expected}`)).toEqual(found);
  });

  test("of bars at names of the scale, which are no facts", () => {
    const run = shows({by: "length", of: "sample/price/1-3", on: "x", along: "x"}, {by: "position", of: ["Birch", "Cedar", "Doum"], on: "y", along: "y"}); // prettier-ignore
    const own = bar(0, "#c5510e", {}, {by: "position", of: ["Ash"], on: "y", along: "y"});
    expect(told([head("Birch leads")], [own, ...[1, 2, 3].map((row): MiniatureShape => [bar(row, "#12436d")[0], run])])).toEqual(wrong()); // prettier-ignore
    const placed = bar(0, "#c5510e", {}, {by: "position", of: "sample/change/0", on: "x", along: "x"});
    expect(told([head("Birch leads")], [placed, ...[1, 2, 3].map((row): MiniatureShape => [bar(row, "#12436d")[0], run])])).toEqual([]); // prettier-ignore
  });
});

describe("isOfColumns()", () => {
  const scales: Reading["scales"] = {
    ...sampleScales,
    heads: {type: "band", domain: ["price", "change", "none"], start: 100, step: 100, width: 80},
    lone: {type: "point", domain: ["price"], start: 100, step: 100, width: 0},
    wide: {type: "band", domain: ["price"], start: 100, step: 100, width: 80},
    numbers: {type: "linear", domain: [0, 1], range: [40, 440]}
  };
  const heading = (name: string, x: number, tick = "heads", more = ""): MiniatureText => words(name, {tick, along: "x", at: [name]}, x, 40, more); // prettier-ignore
  const number = (column: string, row: number, x: number, more = ""): MiniatureText => words("12", {label: `sample/${column}/${row}`}, x, 75 + 30 * row, more); // prettier-ignore
  const is = (texts: readonly MiniatureText[], at: readonly string[] = ["price", "change"], tick = "heads") =>
    isOfColumns({tick, along: "x", at: [...at]}, fileOf({shapes: sampleBars, texts, scales}));
  const heads = [heading("price", 100), heading("change", 200)];
  const end = 'text-anchor="end"';

  test.each<readonly [string, readonly MiniatureText[], boolean]>([
    ["their own numbers, which begin there", [...heads, number("price", 0, 100), number("change", 0, 200)], true],
    ["one another’s numbers", [...heads, number("price", 0, 200), number("change", 0, 100)], false],
    ["own numbers and one of another", [...heads, number("price", 0, 100), number("price", 1, 200)], false],
    ["no numbers", heads, true],
    ["numbers of a third column", [...heads, number("low", 0, 100)], true],
    ["numbers that end where they end", [heading("price", 150, "heads", end), heading("change", 250, "heads", end), number("price", 0, 150, end)], true], // prettier-ignore
    ["numbers that end where another ends", [heading("price", 150, "heads", end), heading("change", 250, "heads", end), number("price", 0, 250, end)], false], // prettier-ignore
    ["numbers under their middle", [heading("price", 150, "heads", 'text-anchor="middle"'), heading("change", 165, "heads", 'text-anchor="middle"'), number("price", 0, 150, 'text-anchor="middle"')], true] // prettier-ignore
  ])("of headings over %s", (_, texts, found) => expect(is(texts)).toBe(found));

  test("of what is no heading of a column", () => {
    expect(is([])).toBe(false);
    expect(is(heads, [])).toBe(false);
    expect(is([heading("none", 100)], ["none"])).toBe(false);
    expect(is([words("price", "heading"), words("change", "heading")])).toBe(false);
    expect(is([heading("price", 100, "numbers")], ["price"], "numbers")).toBe(false);
    // Those of another scale are not its own.
    expect(is(heads, ["price"], "wide")).toBe(false);
  });

  test("of the one heading of a table of claims", () => {
    expect(is([], ["Share", "Share"], "lone")).toBe(true);
    expect(is([], ["Share", "Other"], "lone")).toBe(false);
    expect(is([], ["Share"], "wide")).toBe(false);
    expect(is([heading("price", 100, "wide"), heading("change", 200)], ["Share"], "lone")).toBe(false);
  });
});

describe("reading-incomplete", () => {
  const circle = '<circle cx="100" cy="70" r="4" fill="#12436d"/>';
  const told = (role: Role, texts: readonly MiniatureText[] = [], markup = circle, scales: Reading["scales"] = {}) =>
    readingIncomplete
      .check(miniature({shapes: [[markup, role]], texts, scales: {...sampleScales, ...scales}}))
      .map(({where, found}) => `${where}: ${found}`);
  const shown = (measure: Measure) => shows(measure);
  const place = "circle at (96, 66)";
  const panels = {x: {on: "p", at: "North"}, y: {on: "q", at: "South"}};
  test.each<readonly [string, Role, readonly string[]]>([
    ["a fact on a scale", shown({by: "position", of: "sample/price/0", on: "x", along: "x"}), []],
    ["no fact", shown({by: "position", of: "sample/none/0", on: "x", along: "x"}), [`${place}: sample/none/0`]],
    ["no fact twice", shown({by: "position", of: [["sample/none/0", "sample/none/0"]], on: "x", along: "x"}), [`${place}: sample/none/0`]], // prettier-ignore
    ["a name of a scale", shown({by: "position", of: ["Ash"], on: "y", along: "y"}), []],
    ["no name of it", shown({by: "position", of: ["Elm"], on: "y", along: "y"}), [`${place}: Elm`]],
    ["a name on a scale of numbers", shown({by: "position", of: ["Ash"], on: "x", along: "x"}), [`${place}: Ash`]],
    ["a name of points", shown({by: "position", of: ["Elm"], on: "points", along: "y"}), []],
    ["a name of colours", shown({by: "colour", of: ["Elm"], on: "names"}), []],
    ["a class", shown({by: "colour", of: ["20"], on: "classes"}), []],
    ["the first class", shown({by: "colour", of: ["below 20"], on: "classes"}), []],
    ["no class", shown({by: "colour", of: ["30"], on: "classes"}), [`${place}: 30`]],
    ["a class on another scale", shown({by: "position", of: ["20"], on: "x", along: "x"}), [`${place}: 20`]],
    ["too many facts", shown({by: "position", of: ["sample/price/0", "sample/price/1"], on: "x", along: "x"}), [`${place}: facts that are not one a shape`]], // prettier-ignore
    ["a place without a scale", shown({by: "position", of: "sample/price/0", along: "x"}), [`${place}: position without a scale`]], // prettier-ignore
    ["a share without a scale", shown({by: "share", of: "wheat-share", along: "x"}), []],
    ["a count without a scale", shown({by: "count", of: "plough-count"}), []],
    ["a scale that is not there", shown({by: "position", of: "sample/price/0", on: "z", along: "x"}), ["reading: scale z", `${place}: position without a scale`]], // prettier-ignore
    ["furniture of a scale that is not there", {furniture: "grid", on: "z", along: "x", at: [1]}, ["reading: scale z"]],
    ["a panel of scales that are not there", {...shown({by: "count", of: "plough-count"}), facet: panels}, ["reading: scale p", "reading: scale q"]], // prettier-ignore
    ["a sign", {openEnd: ["plough-count"]}, []]
  ])("of a shape that shows %s", (_, role, found) => {
    const scales: Reading["scales"] = {
      points: {type: "point", domain: ["Elm"], start: 60, step: 30, width: 0},
      names: {type: "ordinal", domain: ["Elm"], range: ["#12436d"]},
      classes: {type: "threshold", domain: [20], range: ["#dddddd", "#12436d"]}
    };
    expect(told(role, [], circle, scales)).toEqual(found);
  });

  const sign: Role = {openEnd: ["plough-count"]};
  test.each<readonly [string, MiniatureText, readonly string[]]>([
    ["a fact", words("12", {label: "sample/price/0"}), []],
    ["no fact", words("12", {label: "sample/none/0"}), ["text “12”: sample/none/0"]],
    [
      "too many",
      words("12", {label: ["sample/price/0", "sample/price/1"]}),
      ["text “12”: facts that are not one a text"]
    ],
    ["a value of no scale", words("12", {tick: "z", along: "x", at: [12]}), ["reading: scale z"]],
    ["a panel of no scale", words("12", {tick: "x", along: "x", at: [12], facet: panels}), ["reading: scale p", "reading: scale q"]], // prettier-ignore
    ["nothing", words("12", "note"), []]
  ])("of a text of %s", (_, text, found) => expect(told(sign, [text])).toEqual(found));

  test("of what no run covers", () => {
    expect(told(sign, [], `${circle}${circle}`)).toEqual(["reading: 2 shapes that are read"]);
    expect(told(sign, [], "")).toEqual(["reading: 2 shapes that are read"]);
    expect(told(sign, [], `${circle}<text x="1" y="9">So</text>`)).toEqual(["reading: 0 texts that are read"]);
    expect(told(sign, [], `${circle}<ellipse cx="9" cy="9" rx="2" ry="3"/>`)).toEqual(["ellipse: an element that no reading covers"]); // prettier-ignore
  });
});

describe("averageLines()", () => {
  // The prices are 12, 31, 24 and 8: their mean is 18.75, their median 18.
  const dots = [0, 1, 2, 3].map((row): MiniatureShape => [`<circle cx="${40 + 10 * [12, 31, 24, 8][row]!}" cy="${70 + 30 * row}" r="4" fill="#12436d"/>`, shows({by: "position", of: `sample/price/${row}`, on: "x", along: "x"})]); // prettier-ignore
  const guide = (value: number, more: Partial<Extract<Role, {furniture: unknown}>> = {}): MiniatureShape => [`<line x1="${40 + 10 * value}" x2="${40 + 10 * value}" y1="50" y2="170" stroke="#555555"/>`, {furniture: "grid", on: "x", along: "x", at: [value], ...more}]; // prettier-ignore
  const told = (text: string, lines: readonly MiniatureShape[], {x = 245, y = 60, role = "annotation" as MiniatureText[1], shapes = dots, evidence = harvestEvidence} = {}) =>
    averageLines(fileOf({shapes: [...shapes, ...lines], texts: [words(text, role, x, y)], evidence}), evidence).map(({found, expected}) => `${found}, not ${expected}`); // prettier-ignore
  const astray = (value: number, said = "mean", right = 18.75) => [`a line at ${value}, not at the ${said} of what is drawn, ${right}`]; // prettier-ignore

  test.each<readonly [string, string, readonly MiniatureShape[], readonly string[]]>([
    ["the mean at it", "Mean", [guide(18.75)], []],
    ["the mean a px and a half off", "Mean", [guide(18.9)], []],
    ["the mean farther off", "Mean", [guide(18.91)], astray(18.91)],
    ["the mean at that of wheat", "Mean", [guide(18)], []],
    ["the median at it", "Median", [guide(18)], []],
    ["the median at the mean", "Median", [guide(18.75)], astray(18.75, "median", 18)],
    ["an average at either", "Average", [guide(18)], []],
    ["an average at neither", "Average", [guide(21)], astray(21, "average")],
    ["no average", "Limit", [guide(21)], []],
    ["the title of an axis", "Mean →", [guide(21)], []],
    ["a weighted mean", "Weighted mean", [guide(21)], []],
    ["the mean with its number", "Mean 21", [guide(21)], astray(21)],
    ["the mean with another", "Mean of 2020", [guide(21)], []],
    ["the mean at zero", "Mean", [guide(0)], []],
    ["the mean of four lines", "Mean", [guide(21), guide(22), guide(23), guide(24)].map(([markup]): MiniatureShape => [markup, {furniture: "grid", on: "x", along: "x", at: [21, 22, 23, 24]}]), []], // prettier-ignore
    ["the mean at names", "Mean", [guide(21, {on: "y"})], []],
    ["the mean at no scale", "Mean", [guide(21, {on: "z"})], []],
    ["the mean of two lines, one of them at it", "Mean", [guide(18.75), guide(21)], []]
  ])("of words for %s", (_, text, lines, found) => expect(told(text, lines)).toEqual(found));

  // The line at 21 is at 250 px, from 50 to 170.
  test.each<readonly [string, number, number, boolean]>([
    ["beside it", 255, 100, true],
    ["40 px to its right", 290, 100, true],
    ["farther to its right", 290.1, 100, false],
    ["under its end", 245, 190, true],
    ["farther under its end", 245, 210, false],
    ["over its beginning", 245, 40, true],
    ["farther over its beginning", 245, 20, false]
  ])("of words %s", (_, x, y, is) => expect(told("Mean", [guide(21)], {x, y})).toEqual(is ? astray(21) : []));

  test("asks notes and labels of names alone", () => {
    expect(told("Mean", [guide(21)], {role: "legend"})).toEqual([]);
    expect(told("Mean", [guide(21)], {role: {label: "sample/place/0"}})).toEqual(astray(21));
    expect(told("Mean", [guide(21)], {role: {label: "sample/price/0"}})).toEqual([]);
  });

  test("lets what the file states be", () => {
    const [wheat, ...claims] = harvestEvidence.claims;
    if (!wheat) throw new Error("no claim");
    const claim = (more: object, value = 21): Evidence => ({...harvestEvidence, claims: [{...wheat, ...more, quantity: {bound: "exact", value, decimals: 0}}, ...claims]}); // prettier-ignore
    const at = (evidence: Evidence) => told("Mean", [guide(21)], {evidence}).length;
    expect(at(claim({topic: "Mean price"}))).toBe(0);
    expect(at(claim({subject: "Average farm"}))).toBe(0);
    expect(at(claim({topic: "Price"}))).toBe(1);
    expect(at(claim({topic: "Mean price"}, 22))).toBe(1);
    const [rest] = harvestEvidence.derived;
    if (!rest) throw new Error("nothing derived");
    const derived = (operation: string, value = 21): Evidence => ({...harvestEvidence, derived: [{...rest, operation, quantity: {bound: "exact", value, decimals: 0}}]}); // prettier-ignore
    expect(at(derived("mean other/price"))).toBe(0);
    expect(at(derived("sum mean"))).toBe(1);
    expect(at(derived("mean other/price", 22))).toBe(1);
    const unit = {kind: "points"} as const;
    const table = (columns: TableRecord["columns"]): Evidence => withTables(...(harvestEvidence.tables ?? []), {id: "more", columns}); // prettier-ignore
    expect(at(table({mean: {values: [21], unit}}))).toBe(0);
    expect(at(table({mean: {values: [21]}}))).toBe(1);
    expect(at(table({mean: {values: [22], unit}}))).toBe(1);
    expect(at(table({n: {values: [21], unit, label: "The mean"}}))).toBe(0);
    expect(at(table({n: {values: [20, 21], unit}, of: {values: ["Ash", "Average"]}}))).toBe(0);
    expect(at(table({n: {values: [21, 20], unit}, of: {values: ["Ash", "Average"]}}))).toBe(1);
  });

  test("asks a line that a notebook made of a number without a unit", () => {
    const made = (unit: object, more: readonly Measure[] = [], name = "line"): number => {
      const columns = {at: {values: [21], ...unit}, other: {values: [3]}};
      const markup = name === "line" ? guide(21)[0] : '<circle cx="250" cy="70" r="4" fill="#555555"/>';
      const line: MiniatureShape = [markup, shows({by: "position", of: "t/at/0", on: "x", along: "x"}, ...more)];
      return told("Mean", [line], {evidence: withTables(...(harvestEvidence.tables ?? []), {id: "t", columns})}).length;
    };
    expect(made({})).toBe(1);
    expect(made({unit: {kind: "points"}})).toBe(0);
    expect(made({}, [{by: "position", of: "t/other/0", on: "y", along: "y"}])).toBe(0);
    expect(made({}, [], "circle")).toBe(0);
  });
});

describe("numbersOfNoShape()", () => {
  const bars = sampleBars;
  const told = (texts: readonly MiniatureText[], {shapes = bars, evidence = harvestEvidence} = {}) => {
    const file = fileOf({shapes, texts, evidence});
    return numbersOfNoShape(labelsOf(file), partsOf(file), file).map(({found, expected}) => `${found}; ${expected}`);
  };
  // The first bar ends at 160 px, and its middle is at 70.
  const beside = (text: string, {x = 166, y = 75, of = "sample/change/0"} = {}) => words(text, {label: of}, x, y);
  const wrong = (text: string) => [`${text}, at the shape of sample/price/0; its number, 12, or words that say what ${text} is`]; // prettier-ignore

  test.each<readonly [string, readonly MiniatureText[], readonly string[]]>([
    ["another column’s number", [beside("−8")], wrong("−8")],
    ["a number with a unit", [beside("€9.50")], wrong("€9.50")],
    ["a number with words", [beside("9 places")], []],
    ["a year", [beside("2020")], []],
    ["a name of the scale", [beside("Ash")], []],
    ["its own number", [beside("12", {of: "sample/price/0"})], []],
    ["its own number of another column", [beside("12")], []],
    ["its share of all", [beside("16%")], []],
    ["its number in percent", [beside("1,200%")], []],
    ["another share", [beside("17%")], wrong("17%")],
    ["a number 16 px off", [beside("9", {x: 176})], wrong("9")],
    ["a number farther off", [beside("9", {x: 176.1})], []],
    ["its share of all, rounded the other way", [beside("15%")], wrong("15%")],
    ["its number in tenths", [beside("12.4")], wrong("12.4")],
    ["a number in no row", [beside("9", {y: 92})], []],
    ["a number of no bar", [beside("9", {x: 400})], []]
  ])("of %s at a bar", (_, texts, found) => expect(told(texts)).toEqual(found));

  const head = (text: string, x = 160, y = 45) => words(text, "annotation", x, y);
  const two = [beside("−8"), words("99", {label: "sample/change/1"}, 356, 105)];
  test.each<readonly [string, readonly MiniatureText[], number]>([
    ["a text that names both", [beside("−8"), words("Price and change", "deck")], 0],
    ["a text that names one", [beside("−8"), words("The change", "deck")], 1],
    ["a text with a longer word", [beside("−8"), words("Prices and changes", "deck")], 1],
    ["a word over the first alone", [...two, head("Change")], 2],
    ["a word over both", [...two, head("Change, change, change, change, change")], 0],
    ["a number over both", [...two, head("1 111 111 111 111 111 111 111 111 111 111")], 2],
    ["a word too far over them", [...two, head("Change, change, change, change, change", 160, 5)], 2],
    ["a word under them", [...two, head("Change, change, change, change, change", 160, 125)], 2],
    ["a word over a number alone", [beside("−8"), head("Change, change, change, change, change")], 1]
  ])("with %s", (_, texts, count) => expect(told(texts)).toHaveLength(count));

  test("asks at lengths, shares and counts, and not at places", () => {
    const shown = (by: Measure["by"], more: Partial<Measure> = {}) =>
      told([beside("9")], {shapes: [[sampleBars[0]![0], shows({by, of: "sample/price/0", ...more}, {by: "position", of: "sample/place/0", on: "y", along: "y"})]]}).length; // prettier-ignore
    expect([shown("length", {on: "x", along: "x"}), shown("share", {along: "x"}), shown("count")]).toEqual([1, 1, 1]);
    expect([shown("position", {on: "x", along: "x"}), shown("area")]).toEqual([0, 0]);
  });

  test("lets a number with the sign of another unit be", () => {
    const units = (own: object, other: object) => {
      const columns = {place: {values: ["Ash"]}, price: {values: [12], ...own}, change: {values: [-8], ...other}};
      return (text: string) => told([beside(text)], {shapes: sampleBars.slice(0, 1), evidence: withTables({id: "sample", columns})}).length; // prettier-ignore
    };
    const [points, ratio] = [{unit: {kind: "points"}}, {unit: {kind: "ratio"}}];
    expect(units(points, ratio)("9%")).toBe(0);
    expect(units(points, ratio)("9")).toBe(1);
    expect(units(points, points)("9%")).toBe(1);
    expect(units({}, ratio)("9%")).toBe(1);
    expect(units(points, {})("9%")).toBe(1);
  });
});
