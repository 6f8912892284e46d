import {describe, expect, test} from "vitest";
import {classIn, columnOf, extentIn, factBook} from "../../../src/check/reading/facts.js";
import {middleViolations} from "../../../src/check/reading/measures/insets.js";
import {seenAlong, spansOf} from "../../../src/check/reading/measures/spans.js";
import {apartFrom, isInBand, isNearer, partsOf} from "../../../src/check/reading/parts.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {PlaceScale} from "../../../src/check/reading/scales.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {ColumnRecord, Measure, Reading, Role} from "../../../src/facts/evidence/record.js";
import type {Quantity} from "../../../src/facts/quantity.js";
import {type Miniature, miniature, type MiniatureShape, sampleScales} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const [wheat] = harvestEvidence.claims;
if (!wheat) throw new Error("no claim");
const points = {kind: "points"} as const;

describe("factBook() of claims", () => {
  const bookOf = (quantity: Quantity, more: Partial<Evidence["claims"][number]> = {}) => factBook({...harvestEvidence, claims: [{...wheat, id: "one", quantity, ...more}]}); // prettier-ignore
  const exact: Quantity = {bound: "exact", value: 30, decimals: 0};
  test.each<readonly [string, Quantity, readonly [value: number, low: number, high: number, rounding: number]]>([
    ["exactly", exact, [30, 30, 30, 0.5]],
    ["to a tenth", {...exact, decimals: 1}, [30, 30, 30, 0.05]],
    ["about", {bound: "about", value: 30}, [30, 30, 30, 0]],
    ["more than", {bound: "moreThan", value: 30}, [30, 30, 30, 0]],
    ["from 20 to 30", {bound: "range", low: 20, high: 30}, [25, 20, 30, 0]],
    ["with a margin of 4", {bound: "margin", value: 30, margin: 4}, [30, 26, 34, 0]]
  ])("of %s", (_, quantity, [value, low, high, rounding]) => {
    const fact = bookOf(quantity).find("one");
    expect(fact).toMatchObject({kind: "number", bound: quantity.bound, value, low, high});
    if (fact?.kind === "number") expect(fact.rounding).toBeCloseTo(rounding, 9);
  });

  test("has their wholes, flags, names and periods", () => {
    const whole = "the harvest, tonnes, Elsewhere";
    expect(bookOf(exact).find("one")).toMatchObject({whole, wholeName: "the harvest", flagged: false, names: ["Wheat"]}); // prettier-ignore
    expect(bookOf(exact, {unit: points}).find("one")).toMatchObject({whole: null, wholeName: null});
    expect(bookOf(exact, {flags: ["estimated"], subject: "Kent"}).find("one")).toMatchObject({flagged: true, names: ["Kent", "Wheat"]}); // prettier-ignore
    expect(bookOf(exact, {flags: []}).find("one")).toMatchObject({flagged: false});
    expect(bookOf(exact).find("one/period")).toEqual({kind: "name", name: "2020"});
    expect(bookOf(exact, {period: {edtf: null, basis: "absent"}}).find("one/period")).toBeNull();
    expect(bookOf(exact).find("two")).toBeNull();
    expect(bookOf(exact).wholes).toEqual(["the harvest"]);
  });

  test("has the ends of the classes of a count", () => {
    const operation = "count sample/price atLeast 10 lessThan 20";
    const [rest] = harvestEvidence.derived;
    const book = factBook({...harvestEvidence, derived: [{...rest!, operation, unit: points}]});
    expect(book.find(`${operation}/from`)).toMatchObject({value: 10, rounding: 0.5, whole: null});
    expect(book.find(`${operation}/to`)).toMatchObject({value: 20});
    expect(factBook(harvestEvidence).find("100 − wheat-share/from")).toBeNull();
    expect(classIn(operation)).toEqual({column: "sample/price", from: 10, to: 20});
    expect(classIn("count sample/price atLeast 10 atMost 20")).toEqual({column: "sample/price", from: 10, to: 20});
    expect(classIn("count sample/price atLeast 10")).toBeNull();
  });
});

describe("factBook() of tables", () => {
  const price: ColumnRecord = {values: [12, null, 8], unit: points, decimals: 1, provisional: [2], bound: "about"};
  const book = factBook({...harvestEvidence, tables: [{id: "t", columns: {place: {values: ["Ash", null, "Cedar"]}, kind: {values: ["wheat", "rye", "oats"]}, price, plain: {values: [1, 2, 3], whole: "all"}}}]}); // prettier-ignore
  test("has cells", () => {
    expect(book.find("t/price/0")).toMatchObject({value: 12, bound: "about", flagged: false, names: ["Ash", "wheat"], rounding: 0.05, whole: null}); // prettier-ignore
    expect(book.find("t/price/1")).toEqual({kind: "missing"});
    expect(book.find("t/price/2")).toMatchObject({flagged: true, names: ["Cedar", "oats"]});
    expect(book.find("t/plain/1")).toMatchObject({bound: "exact", rounding: 0, whole: "all", wholeName: "all", names: ["rye"]}); // prettier-ignore
    expect(book.find("t/place/0")).toEqual({kind: "name", name: "Ash"});
    expect([book.find("t/price/3"), book.find("t/none/0"), book.find("t/price")]).toEqual([null, null, null]);
    expect(columnOf("t/price/7")).toBe("t/price");
  });

  const rows = (...some: readonly number[]) => some.map((row) => [`t/plain/${row}`]);
  test.each<readonly [Parameters<typeof book.each>[0], number, string[][] | null]>([
    ["t/plain/0-2", 3, rows(0, 1, 2)],
    ["t/plain/0-2:2", 2, rows(0, 2)],
    ["t/plain/0-1:2", 1, rows(0)],
    ["t/plain/2,0", 2, rows(2, 0)],
    ["t/plain/1-1", 1, rows(1)],
    ["t/plain/1", 3, rows(1, 1, 1)],
    ["t/plain/0-2", 2, null],
    ["t/plain/2-1", 1, [["t/plain/2-1"]]],
    ["t/plain/0-3", 1, [["t/plain/0-3"]]],
    ["t/plain/0-1:0", 1, [["t/plain/0-1:0"]]],
    ["t/plain/0-1 to t/price/0-1", 2, [["t/plain/0", "t/price/0"], ["t/plain/1", "t/price/1"]]], // prettier-ignore
    ["t/plain/0-1 to t/price/0-2", 1, [["t/plain/0-1 to t/price/0-2"]]],
    ["t/plain/0 to t/price/0 to t/price/1", 1, [["t/plain/0 to t/price/0 to t/price/1"]]],
    [["t/plain/0", ["a", "b"], "t/plain/0-1"], 3, [["t/plain/0"], ["a", "b"], ["t/plain/0", "t/plain/1"]]],
    [["t/plain/0"], 2, null],
    ["Ash", 2, [["Ash"], ["Ash"]]]
  ])("has of %j for %d shapes", (facts, shapes, found) => expect(book.each(facts, shapes)).toEqual(found));
});

test("factBook() has the days of events, and those of each of several dates", () => {
  const event = (id: string, edtf: string): Evidence["events"][number] => ({id, label: `The ${id}`, period: {edtf, basis: "stated"}, source: null, place: {kind: "elsewhere", url: "https://example.org/events"}}); // prettier-ignore
  const book = factBook({...harvestEvidence, events: [event("frost", "2020-02-03"), event("flood", "2020"), event("war", "2020-01/2020-03"), event("either", "[2021-05-02,2020-05-01]")]}); // prettier-ignore
  const days = (start: string, end: string) => ({kind: "date", start: Date.parse(start), end: Date.parse(end)});
  expect(book.find("frost")).toEqual({...days("2020-02-03", "2020-02-04"), sure: true, label: "The frost"});
  expect(book.find("flood")).toEqual({...days("2020-01-01", "2021-01-01"), sure: false, label: "The flood"});
  expect(book.find("war")).toEqual({...days("2020-01-01", "2020-04-01"), sure: true, label: "The war"});
  expect(book.find("either")).toMatchObject({sure: false, label: "The either"});
  expect(book.find("either/0")).toEqual({...days("2020-05-01", "2020-05-02"), sure: false, label: null});
  expect(book.find("either/1")).toEqual({...days("2021-05-02", "2021-05-03"), sure: false, label: null});
  expect([book.find("frost/0"), book.find("either/2")]).toEqual([null, null]);
});

test("extentIn() reads dates and times", () => {
  const noon = Date.parse("2020-02-03T12:00Z");
  expect(extentIn("2020-02-03T12:00Z")).toEqual({start: noon, end: noon});
  expect(extentIn("2020-02")).toMatchObject({start: Date.parse("2020-02-01"), end: Date.parse("2020-03-01")});
  expect(extentIn("in spring")).toBeNull();
});

const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const circle = (x: number, y: number, r: number) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#12436d"/>`;
const rect = (left: number, top: number, right: number, bottom: number) => `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="#12436d"/>`; // prettier-ignore

describe("partsOf()", () => {
  const scales: Reading["scales"] = {...sampleScales, point: {type: "point", domain: ["Ash"], start: 70, step: 30, width: 0}, panels: {type: "band", domain: ["North", "South"], start: 0, step: 100, width: 90}, c: {type: "threshold", domain: [20], range: ["#dddddd", "#12436d"]}}; // prettier-ignore
  const parts = (...shapes: readonly MiniatureShape[]) => partsOf(fileOf({shapes, scales}));
  const places = (...shapes: readonly MiniatureShape[]) => parts(...shapes).map(({fact, box: {left, right, top, bottom}}) => [fact, left, right, top, bottom]); // prettier-ignore
  const length = (row: number): Measure => ({by: "length", of: `sample/price/${row}`, on: "x", along: "x"});
  const at = (name: Measure["of"], on = "y"): Measure => ({by: "position", of: name, on, along: "y"});

  test("has the row of each shape", () => {
    const band = (second: Measure, more: object = {}) => parts([rect(40, 90, 350, 110), {...shows(length(1), second), ...more}])[0]?.band; // prettier-ignore
    expect(band(at("sample/place/1"))).toEqual({along: "y", from: 90, to: 110});
    expect(band(at(["Birch"]))).toEqual({along: "y", from: 90, to: 110});
    expect(band(at(["Elm"]))).toBeNull();
    expect(band(at(["Ash"], "point"))).toBeNull();
    expect(band(at("sample/low/1", "x"))).toBeNull();
    expect(band(at(["Birch"]), {facet: {y: {on: "panels", at: "South"}}})).toEqual({along: "y", from: 190, to: 210});
    expect(isInBand({left: 0, right: 9, top: 80, bottom: 100}, {along: "y", from: 90, to: 110})).toBe(true);
    expect(isInBand({left: 0, right: 9, top: 80, bottom: 99}, {along: "y", from: 90, to: 110})).toBe(false);
    expect(isInBand({left: 80, right: 100, top: 0, bottom: 9}, {along: "x", from: 70, to: 90})).toBe(true);
    expect(isInBand({left: 80, right: 101, top: 0, bottom: 9}, {along: "x", from: 70, to: 90})).toBe(false);
  });

  test("has the corners of a line, without those of what is missing", () => {
    const d = (corners: string) => `<path d="M${corners}" fill="none" stroke="#12436d"/>`;
    const three: readonly string[] = ["sample/price/0", "sample/price/1", "sample/price/2"]; // prettier-ignore
    const line = (of: readonly string[], more: readonly Measure[] = []) => shows({by: "position", of: [of], on: "x", along: "x"}, ...more); // prettier-ignore
    expect(places([d("40,60L80,70L120,80"), line(three)])).toEqual([["sample/price/0", 40, 40, 60, 60], ["sample/price/1", 80, 80, 70, 70], ["sample/price/2", 120, 120, 80, 80]]); // prettier-ignore
    expect(places([d("40,60L80,70"), line(three.slice(0, 2))])).toEqual([["sample/price/0", 40, 80, 60, 70], ["sample/price/1", 40, 80, 60, 70]]); // prettier-ignore
    const gapped = ["harvest/gapped/3", "harvest/gapped/4", "harvest/gapped/5", "harvest/gapped/6"];
    expect(places([d("40,60L80,70M120,80"), line(gapped)]).map(([fact, left]) => [fact, left])).toEqual([["harvest/gapped/3", 40], ["harvest/gapped/4", 80], ["harvest/gapped/6", 120]]); // prettier-ignore
    // The colour of a line tells no place.
    expect(parts([d("40,60L80,70L120,80"), line(three, [{by: "colour", of: "sample/price/0", on: "c"}])])).toHaveLength(3); // prettier-ignore
    expect(parts([d("40,60L80,70L120,80"), shows({by: "colour", of: "sample/price/0", on: "c"})])).toHaveLength(1);
  });

  test("has the thickness of an area", () => {
    const area = '<path d="M40,60L80,70L80,160L40,150Z" fill="#12436d"/>';
    expect(places([area, shows({by: "length", of: [["sample/price/0", "sample/price/1"]], on: "x", along: "y"})])).toEqual([["sample/price/0", 40, 40, 60, 150], ["sample/price/1", 80, 80, 70, 160]]); // prettier-ignore
  });

  test("has circles by their radius, dots of one path each, and signs", () => {
    const box = {left: 200, right: 210, top: 66, bottom: 74};
    const [round] = parts([circle(100, 70, 30), shows(length(0))]);
    const [square] = parts([rect(70, 40, 130, 100), shows(length(0))]);
    expect(round && apartFrom(round, box)).toBe(70);
    expect(round && apartFrom(round, {left: 130, right: 140, top: 110, bottom: 120})).toBe(20);
    expect(square && apartFrom(square, {left: 133, right: 140, top: 104, bottom: 120})).toBe(5);
    expect(round && apartFrom(round, {left: 95, right: 105, top: 66, bottom: 74})).toBe(0);
    const dots = '<path d="M45,65h0M60,75h0" fill="none" stroke="#12436d" stroke-width="10" stroke-linecap="round"/>';
    expect(places([dots, shows({by: "count", of: "plough-count"})])).toEqual([["plough-count", 40, 50, 60, 70], ["plough-count", 55, 65, 70, 80]]); // prettier-ignore
    const [own, sign] = parts([rect(40, 90, 350, 110), shows({...length(1)}, at(["Birch"]))], [circle(360, 100, 4), {openEnd: ["sample/price/1"]}]).filter(({fact}) => fact === "sample/price/1"); // prettier-ignore
    expect(sign).toMatchObject({band: own?.band, paint: null, radius: null, whole: "sample/price/1"});
    expect(own?.band).not.toBeNull();
  });

  test("isNearer() than its own by more than a quarter and a px, and within 120 px", () => {
    expect([isNearer(73.9, 100), isNearer(74, 100), isNearer(119.9, 400), isNearer(120, 400)]).toEqual([true, false, true, false]); // prettier-ignore
  });
});

describe("spansOf() and seenAlong()", () => {
  const linear: PlaceScale = {type: "linear", domain: [0, 40], range: [40, 440]};
  const band: PlaceScale = {type: "band", domain: ["Ash", "Birch"], start: 60, step: 30, width: 20};
  const book = factBook({...harvestEvidence, claims: [{...wheat, id: "range", quantity: {bound: "range", low: 10, high: 20}}]}); // prettier-ignore
  const spans = (scale: PlaceScale, addresses: readonly string[], measure: Omit<Measure, "of">) => {
    const [shown] = fileOf({shapes: [[circle(1, 1, 1), shows({...measure, of: "sample/price/0"})]]}).shown;
    if (!shown) throw new Error("nothing shown");
    return spansOf(scale, addresses.map((each) => book.find(each) ?? {kind: "name", name: each}), shown); // prettier-ignore
  };
  const by = (name: Measure["by"], more: Partial<Measure> = {}): Omit<Measure, "of"> => ({by: name, on: "x", along: "x", ...more}); // prettier-ignore
  const price = "sample/price/0";
  test.each<readonly [string, PlaceScale, readonly string[], Omit<Measure, "of">, readonly (readonly number[])[]]>([
    ["a length", linear, [price], by("length"), [[40, 160]]],
    ["a length with an inset", linear, [price], by("length", {inset: [1, 2]}), [[41, 158]]],
    ["a length shorter than its insets", linear, [price], by("length", {inset: [100, 60]}), [[140, 140]]],
    ["a length of a range", linear, ["range"], by("length"), [[40, 140], [40, 240]]],
    ["a length of a name", linear, ["Ash"], by("length"), []],
    ["an interval", linear, ["sample/low/0", price], by("interval"), [[140, 160], [140, 160]]],
    ["an interval downwards", linear, [price, "sample/low/0"], by("interval", {inset: [1, 2]}), [[160, 140], [141, 158]]],
    ["an interval of at least 4 px", linear, [price, price], by("interval", {least: 4}), [[158, 162]]],
    ["an interval longer than its least", linear, ["sample/low/0", price], by("interval", {least: 3}), [[140, 160], [140, 160]]],
    ["an interval of a range", linear, ["range"], by("interval"), [[140, 240], [140, 240]]],
    ["a place", linear, [price], by("position"), [[160], [160, 160]]],
    ["a place of a name", band, ["Ash"], by("position", {inset: [3, 4]}), [[70], [70, 70], [63, 76]]],
    ["two places", band, ["Ash", "Birch"], by("position"), [[70, 100]]],
    ["nothing", linear, [], by("position"), []]
  ])("of %s", (_, scale, addresses, measure, found) => expect(spans(scale, addresses, measure)).toEqual(found)); // prettier-ignore

  test("see where a shape reaches", () => {
    const seen = (markup: string, isSymbol: boolean) => {
      const shape = fileOf({shapes: [[markup, {illustration: "one"}]]}).shapes[1];
      return shape ? [seenAlong(shape, "x", isSymbol), seenAlong(shape, "y", isSymbol)] : [];
    };
    const dots = (d: string) => `<path d="${d}" fill="none" stroke="#12436d" stroke-width="9" stroke-linecap="round"/>`;
    expect(seen(circle(45, 65, 5), true)).toEqual([[45], [65]]);
    expect(seen(rect(40, 60, 50, 80), false)).toEqual([[40, 50], [60, 80]]); // prettier-ignore
    expect(seen(dots("M45,65h0"), true)).toEqual([[45], [65]]);
    expect(seen(dots("M45,65h0"), false)).toEqual([[], []]);
    expect(seen(dots("M45,65h0M60,65h0"), true)).toEqual([[], []]);
    expect(seen('<path d="M40,60L60,60L50,90Z" fill="#12436d"/>', true)).toEqual([[50], [70]]);
    expect(seen('<path d="M40,60L60,60L50,90L40,60Z" fill="#12436d"/>', true)).toEqual([[50], [70]]);
    expect(seen('<path d="M40,60L60,70" fill="none" stroke="#12436d"/>', false)).toEqual([[40, 60], [60, 70]]); // prettier-ignore
  });
});

test("middleViolations() asks the columns of a name to stand in the middle of its place", () => {
  const x = {type: "band", domain: ["Ash", "Birch"], start: 60, step: 60, width: 40} as const;
  const column = (inset: readonly [number, number] | undefined, more: Partial<Measure> = {}, markup = rect(60, 60, 90, 100)): MiniatureShape => [markup, shows({by: "position", of: "sample/place/0", on: "x", along: "x", ...(inset && {inset}), ...more})]; // prettier-ignore
  const told = (...shapes: readonly MiniatureShape[]) => middleViolations(fileOf({shapes, scales: {x, y: x, p: {...x, type: "point"}}})).map(({where, found}) => `${where}: ${found}`); // prettier-ignore
  const found = (low: number, high: number) => [`rect at (60, 60), sample/place/0: ${low} px from where its name begins, ${high} px to where it ends`]; // prettier-ignore
  expect(told(column([4, 4]))).toEqual([]);
  expect(told(column([4, 6]))).toEqual([]);
  expect(told(column([4, 6.5]))).toEqual(found(4, 6.5));
  expect(told(column([7, 4]))).toEqual(found(7, 4));
  expect(told(column([2, 20]), column([20, 2]))).toEqual([]);
  expect(told(column([2, 20]), column([12, 10]))).toEqual(found(2, 10));
  expect(told(column(undefined))).toEqual([]);
  expect(told(column([2, 20]), column(undefined))).toEqual([]);
  expect(told(column([2, 20], {along: "y", on: "y"}))).toEqual([]);
  expect(told(column([2, 20], {on: "p"}))).toEqual([]);
  expect(told(column([2, 20], {by: "interval"}))).toEqual([]);
  expect(told(column([2, 20], {}, circle(75, 70, 4)))).toEqual([]);
});
