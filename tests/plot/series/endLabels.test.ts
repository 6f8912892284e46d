import {expect, test} from "vitest";
import {exact} from "../../../src/facts/quantity.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {dateAt} from "../../../src/plot/series/dateAt.js";
import {besideEndLabels, brokenLabel, checkLabels, type EndLabel, endLabelOf, endLabelParts, heightOf, labelRoom, placeEndLabels} from "../../../src/plot/series/endLabels.js"; // prettier-ignore
import type {SeriesPoint} from "../../../src/plot/series/series.js";
import {spanInWords} from "../../../src/plot/series/seriesDates.js";
import {measure} from "../../../src/type/font.js";
import {printFiscalYears} from "../../../src/words/fiscalYears.js";
import {phrase} from "../../../src/words/phrase.js";

const facts = {value: "f/0", date: null, name: "n/0", low: null, high: null};
const pointOf = (date: string, value: number | null = 5): SeriesPoint => ({
  date,
  at: dateAt(date, "test"),
  value,
  quantity: value === null ? null : exact(value),
  low: null,
  high: null,
  flags: [],
  facts,
  uses: []
});
const seriesOf = (name: string, ...points: readonly SeriesPoint[]) => ({
  name: phrase(name),
  unit: countOf("fire", "fires"),
  decimals: 0,
  points
});
const style = {size: 14, fill: "#111111", heavy: false, radius: 3, withValue: false, width: 100};
const labelOf = (name: string, more: Partial<typeof style> = {}): EndLabel =>
  endLabelOf(seriesOf(name, pointOf("2020"), pointOf("2021", null)), {...style, ...more})!;
const linesOf = ({block}: EndLabel) => [...block.lines];

test("endLabelOf() is the name of a series at its last number, with it or without", () => {
  expect(linesOf(labelOf("Rome"))).toEqual(["Rome"]);
  expect(labelOf("Rome").point.date).toBe("2020");
  expect(linesOf(labelOf("Rome", {withValue: true}))).toEqual(["Rome 5"]);
  expect(linesOf(labelOf("", {withValue: true}))).toEqual(["5"]);
  expect(endLabelOf(seriesOf("", pointOf("2020")), style)).toBeNull();
  expect(endLabelOf(seriesOf("Rome", pointOf("2020", null)), style)).toBeNull();
});

test("labelRoom() is a third of the width, or what the longest word needs up to half of it", () => {
  const words = Math.ceil(measure("Antidisestablishmentarianism", {size: 14}));
  expect(labelRoom(["Rome"], {size: 14}, 400)).toBe(120);
  expect(labelRoom(["Antidisestablishmentarianism"], {size: 14}, 500)).toBe(words);
  expect(labelRoom(["Rome", "Antidisestablishmentarianism"], {size: 14}, 380)).toBe(170);
  expect(labelRoom([], {size: 14}, 400)).toBe(120);
});

test("brokenLabel() is one whose word is broken, and not one at a hyphen of its own or in lines of words", () => {
  const [plain, words, hyphen, broken] = ["Rome", "New York and Rome", "Baden-Baden", "Antidisestablishment"].map((name) => labelOf(name, {width: 60})); // prettier-ignore
  expect(linesOf(hyphen!)).toEqual(["Baden-", "Baden"]);
  expect(linesOf(broken!).length).toBeGreaterThan(1);
  expect(brokenLabel([plain!, words!, hyphen!])).toBeNull();
  expect(brokenLabel([plain!, broken!])).toBe("Antidisestablishment");
  const long = labelOf("Antidisestablishment-arianism", {width: 90});
  expect(brokenLabel([long])).toBe("Antidisestablishment-arianism");
  expect(() => checkLabels([broken!], {width: 300}, "line")).toThrow("no room for a label: Antidisestablishment at a width of 300 px"); // prettier-ignore
  expect(() => checkLabels([broken!], {width: 300, height: 200}, "line")).not.toThrow();
  expect(() => checkLabels([plain!], {width: 300}, "line")).not.toThrow();
});

test("heightOf() labels is theirs with 2 px between them, or 6 where some have several lines", () => {
  const [one, two] = [labelOf("Rome"), labelOf("New York and Rome", {width: 60})];
  const [low, high] = [one.block.height, two.block.height];
  expect(linesOf(two).length).toBeGreaterThan(1);
  expect([heightOf([one]), heightOf([one, one]), heightOf([one, two])]).toEqual([low, 2 * low + 2, low + high + 6]);
});

const end = (x: number, y: number) => () => [x, y] as const;

test("placeEndLabels() stand at the ends of their lines, and are led to from farther than 6 px down or 8 across", () => {
  const label = labelOf("Rome");
  const half = label.block.height / 2;
  const placed = (y: number, x: number, limits = {low: 0, high: 200}) =>
    placeEndLabels([label], end(x, y), {...limits, right: 100}).map(({top, shifted}) => [top, shifted]);
  expect(placed(50, 100)).toEqual([[50 - half, false]]);
  expect(placed(50, 92)).toEqual([[50 - half, false]]);
  expect(placed(50, 91)).toEqual([[50 - half, true]]);
  expect(placed(half - 6, 100)).toEqual([[0, false]]);
  expect(placed(half - 7, 100)).toEqual([[0, true]]);
  expect(placed(206 - half, 100)).toEqual([[200 - 2 * half, false]]);
});

test("placeEndLabels() move heavy labels less", () => {
  const [light, heavy] = [labelOf("Rome"), labelOf("Riga", {heavy: true})];
  const [one, other] = placeEndLabels([light, heavy], end(100, 50), {low: 0, high: 200, right: 100});
  const [up, down] = [one, other].map((each) => Math.abs(each!.top + each!.block.height / 2 - 50));
  expect(up).toBeCloseTo(4 * down!, 6);
});

test("besideEndLabels() leave a plot what the labels do not take, and 20 px to those that are led to", () => {
  const labels = [labelOf("Rome")];
  const wide = Math.ceil(labels[0]!.block.width);
  const place = (shifted: boolean) => () => labels.map((each) => ({...each, top: 0, shifted}));
  expect(besideEndLabels(labels, {room: 300, spare: 0}, place(false))).toMatchObject({width: 300 - wide - 8, gap: 8});
  expect(besideEndLabels(labels, {room: 300, spare: 90}, place(false))).toMatchObject({width: 210, gap: 8});
  expect(besideEndLabels(labels, {room: 300, spare: 90}, place(true))).toMatchObject({width: 300 - wide - 20, gap: 20});
  expect(besideEndLabels([], {room: 300, spare: 0}, () => [])).toMatchObject({width: 292, gap: 8});
  expect(besideEndLabels(labels, {room: 10, spare: 0}, place(true))).toMatchObject({width: 1});
});

test("endLabelParts() lead from the edge of a dot to 3 px before its label", () => {
  const label = {...labelOf("Rome"), top: 40.4, shifted: true};
  const {texts, leaders} = endLabelParts([label, {...label, shifted: false}], end(100, 40.4 + label.block.height / 2), 120); // prettier-ignore
  expect(texts.map(({x}) => x)).toEqual([120, 120]);
  expect(leaders).toEqual([{x1: 103, y1: 40.4 + label.block.height / 2, x2: 117, y2: 40.4 + label.block.height / 2}]);
});

test.each([
  [["2018", "2020"], "2018–20"],
  [["2020", "2018"], "2018–20"],
  [["2020"], "2020"],
  [["2020-03", "2021-05"], "March 2020 to May 2021"],
  [["2018-07/2019-06", "2019-07/2020-06"], "July 2018 to June 2020"],
  [["2018-07/2019-06"], "July 2018 to June 2019"],
  [[], ""]
])("spanInWords() of %j is %j", (dates, words) => {
  expect(spanInWords([seriesOf("Rome", ...dates.map((date) => pointOf(date)))])).toBe(words);
});

test.each([
  [["2018-07/2019-06", "2019-07/2020-06"], "fiscal 2019 to fiscal 2020"],
  [["2018-07/2019-06"], "fiscal 2019"]
])("spanInWords() of the fiscal years %j is %j", (dates, words) => {
  printFiscalYears("end");
  try {
    expect(spanInWords([seriesOf("Rome", ...dates.map((date) => pointOf(date)))])).toBe(words);
  } finally {
    printFiscalYears(null);
  }
});
