import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {areYears} from "../../../src/plot/chart/texts/areYears.js";
import {namesValue} from "../../../src/plot/chart/texts/namesValue.js";
import {boxOf, sharedHeight} from "../../../src/plot/chart/texts/textBox.js";
import {linesOf, lookOf, textExtent} from "../../../src/plot/chart/texts/textLines.js";
import {symlogTicks} from "../../../src/plot/chart/ticks/symlogTicks.js";
import {measure} from "../../../src/type/font.js";
import {elementOf} from "./svgElements.js";

const {document} = new JSDOM("").window;

test.each([
  ["1,200", 1200, true],
  ["1,200", 1201, false],
  ["$1.2k", 1200, true],
  ["1.2 M", 1.2e6, true],
  ["3m", 3e6, true],
  ["3G", 3e9, true],
  ["3B", 3e9, true],
  ["3bn", 3e9, true],
  ["3T", 3e12, true],
  [".5", 0.5, true],
  ["−4", -4, true],
  ["-4", -4, true],
  ["+4", 4, true],
  ["−4", 4, false],
  ["4", -4, false],
  ["0", 0, true],
  ["0.0000001", 0, false],
  ["12%", 12, true],
  ["Rome", 1, false],
  // Names, and the year, the month or the day of a date.
  ["Rome", "Rome", true],
  ["Rome", "Riga", false],
  ["2020", "2020-03-07", true],
  ["’20", "2020", true],
  ["'20", "2020", true],
  ["Mar", "2020-03-07", true],
  ["March 2020", "2020-03", true],
  ["Apr", "2020-03-07", false],
  ["7", "2020-03-07", true],
  ["17", "2020-03-07", false],
  ["7", "2020-03", false],
  ["2021", "2020-03", false],
  ["99", "0099", true],
  ["", "2020", false]
])("namesValue(%j, %j) is %s", (text, value, expected) => {
  expect(namesValue(text, value)).toBe(expected);
});

test.each([
  [[1999, 2000], true],
  [[1500, 2199], true],
  [[1499, 2000], false],
  [[2000, 2200], false],
  [[2000.5, 2001], false],
  [["2000"], false],
  [[], false]
])("areYears(%j) is %s", (values, expected) => {
  expect(areYears(values)).toBe(expected);
});

test.each([
  [[-100, 100], 1, [-100, -10, -1, 0, 1, 10, 100]],
  [[100, -1000], 1, [-1000, -100, -10, -1, 0, 1, 10, 100]],
  [[0, 99], 1, [0, 1, 10]],
  // Of more than four on a side every second, from the farthest, and so on.
  [[0, 1000], 1, [0, 1, 10, 100, 1000]],
  [[0, 1e4], 1, [0, 1, 100, 1e4]],
  [[0, 1e5], 1, [0, 10, 1000, 1e5]],
  [[-50, 1e9], 1, [-10, -1, 0, 1, 1000, 1e6, 1e9]],
  // Within the constant the scale is nearly straight.
  [[0, 100], 10, [0, 10, 100]],
  [[0, 5000], 0.1, [0, 1, 10, 100, 1000]],
  [[0, 0.5], 1, [0]],
  [[20, 500], 1, [100]]
])("symlogTicks of %j with the constant %d are %j", (domain, constant, ticks) => {
  expect(symlogTicks({type: "symlog", domain, constant, apply: Number}).map((tick) => tick + 0)).toEqual(ticks);
});

const textOf = (words: string, ...lines: readonly (readonly [attributes: string, text: string])[]) => {
  const text = elementOf(document, words);
  for (const [attributes, said] of lines) {
    const line = attributes === "" ? document.createTextNode(said) : elementOf(document, attributes);
    if (attributes !== "") line.textContent = said;
    text.append(line);
  }
  return text;
};

test.each([
  ["text", 16, 400, "start"],
  ['text font-size="20"', 20, 400, "start"],
  ['text font-size="20px"', 20, 400, "start"],
  ['text font-size="15pt"', 20, 400, "start"],
  ['text font-size="1.5em"', 24, 400, "start"],
  ['text font-size="2rem"', 32, 400, "start"],
  ['text font-size="150%"', 24, 400, "start"],
  ['text font-size="larger"', 19.2, 400, "start"],
  ['text font-size="smaller"', 16 / 1.2, 400, "start"],
  ['text font-size="x-large"', 24, 400, "start"],
  ['text font-size="huge"', 16, 400, "start"],
  ['text font-weight="bold"', 16, 700, "start"],
  ['text font-weight="bolder"', 16, 700, "start"],
  ['text font-weight="normal"', 16, 400, "start"],
  ['text font-weight="650"', 16, 700, "start"],
  ['text font-weight="649"', 16, 600, "start"],
  ['text font-weight="550"', 16, 600, "start"],
  ['text font-weight="549"', 16, 400, "start"],
  ['text text-anchor="end"', 16, 400, "end"],
  ['text text-anchor="middle"', 16, 400, "middle"],
  ['text text-anchor="inherit"', 16, 400, "start"]
])("lookOf(<%s>) is %d px, %d, %s", (words, size, weight, anchor) => {
  const look = lookOf(elementOf(document, words), {size: 16, weight: 400, anchor: "start"});
  expect(look).toEqual({size, weight, anchor});
});

test("lookOf() inherits weight and anchor", () => {
  const inherited = {size: 16, weight: 600, anchor: "end"} as const;
  expect(lookOf(elementOf(document, "text"), inherited)).toEqual(inherited);
});

test("linesOf() a text are its own words or its tspans, each where it begins", () => {
  expect(linesOf(textOf('text x="5" y="7" dx="1" dy="0.5em"', ["", " one \u00ad two"]), 10)).toEqual([{text: " one two", x: 6, y: 12}]); // prettier-ignore
  const spans = textOf(
    'text x="5" y="7"',
    ["", "not read"],
    ['tspan dy="2"', "one"],
    ['tspan x="0.5em" dy="1em"', "two"],
    ['tspan dy="3"', " "],
    ['tspan y="40"', "three"],
    ["title", "not said"]
  );
  expect(linesOf(spans, 10)).toEqual([
    {text: "one", x: 5, y: 9},
    {text: "two", x: 5, y: 19},
    {text: "three", x: 5, y: 40}
  ]);
  expect(linesOf(textOf("text", ["", "  "]), 10)).toEqual([]);
});

test("textExtent() holds all lines of a text, or of the last one in a group", () => {
  const text = textOf('text font-size="20"', ['tspan y="30"', " Rome "], ['tspan dy="22"', "Riga"]);
  const width = Math.max(measure("Rome", {size: 20}), measure("Riga", {size: 20}));
  const box = {x: 0, y: 10, width, height: 40};
  expect(textExtent(text, 10)).toEqual(box);
  const group = elementOf(document, "g");
  group.append(textOf("text", ["", "not this"]), text);
  expect(textExtent(group, 10)).toEqual(box);
  const none = {x: 0, y: 0, width: 0, height: 0};
  expect([textExtent(elementOf(document, "g"), 10), textExtent(textOf("text", ["", " "]), 10)]).toEqual([none, none]);
});

const width = measure("Rome", {size: 10});
const line = {text: "Rome", x: 50, y: 80, style: {size: 10}, anchor: "start", turn: 0} as const;
const rounded = (box: object) => Object.values(box).map((value) => Math.round(Number(value) * 1000) / 1000);

test.each([
  ["start", 0, 1, [50, 50 + width, 73.4, 82.1]],
  ["end", 0, 1, [50 - width, 50, 73.4, 82.1]],
  ["middle", 0, 1, [50 - width / 2, 50 + width / 2, 73.4, 82.1]],
  ["start", 0, 2, [50, 50 + 2 * width, 73.4, 82.1]],
  ["start", 90, 1, [47.9, 56.6, 80, 80 + width]],
  ["start", -90, 1, [43.4, 52.1, 80 - width, 80]]
] as const)("boxOf() a text at its %s, turned by %d and %d times as long", (anchor, turn, stretch, box) => {
  expect(rounded(boxOf({...line, anchor, turn}, stretch))).toEqual(rounded(box));
});

const box = {left: 10, right: 30, top: 10, bottom: 30};

test.each([
  [{left: 20, right: 40, top: 25, bottom: 50}, 5],
  [{left: 0, right: 11, top: 0, bottom: 50}, 20],
  // A trace is nothing.
  [{left: 29.9, right: 40, top: 10, bottom: 30}, 0],
  [{left: 29.7, right: 40, top: 10, bottom: 30}, 20],
  [{left: 10, right: 30, top: 29.9, bottom: 50}, 0],
  [{left: 31, right: 40, top: 10, bottom: 30}, 0]
])("sharedHeight() with %j is %d", (other, height) => {
  expect(sharedHeight(box, other)).toBe(height);
  expect(sharedHeight(other, box)).toBe(height);
});
