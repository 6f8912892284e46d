import {expect, test} from "vitest";
import {percentagePoints} from "../../src/facts/unit/measure.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
import {axisAcross, axisWords, gridLines, linearAxis, logAxis} from "../../src/plot/linearAxis.js";
import {palettes} from "../../src/theme/theme.js";
import {measure} from "../../src/type/font.js";

const men = countOf("man", "men");
const years = durationIn("year");

test.each([
  [0, 100, men, 5, "0 20 40 60 80 100"],
  [0, 7, men, 2, "0 5"],
  // Half a man is none; years have halves.
  [0, 3, men, 6, "0 1 2 3"],
  [0, 3, years, 6, "0 0.5 1 1.5 2 2.5 3 years"],
  [0, 1, men, 3, "0 1"],
  [0.1, 0.9, men, 2, "0.2 0.4 0.6 0.8"],
  // One value was asked for, and one is drawn; of two, more are looked for until there are two.
  [90, 110, men, 1, "100"],
  [90, 110, men, 2, "90 100 110"],
  [99, 101, men, 2, "99 100 101"],
  [3, 3, men, 2, "3"],
  [0, 40, percentagePoints, 4, "0 +10 +20 +30 +40 points"]
])("linearAxis([%d, %d], unit, count) names round values", (low, high, unit, count, words) => {
  const axis = linearAxis([low, high], unit, count);
  expect(axis.words.join(" ")).toBe(words);
  expect(axis.width).toBe(Math.max(...axis.words.map((each) => measure(each, {size: 12}))));
});

const across = (width: number, count: number, left: number, right: number) => {
  const at = (value: number) => (value / 100_000) * width;
  const {words, anchors = []} = axisAcross([0, 100_000], men, count, {at, edges: [left, right]});
  return [words.join(" "), anchors.join(" ")];
};

test.each([
  [300, 5, -20, 320, "0 20k 40k 60k 80k 100k", ""],
  [60, 2, -20, 80, "0 50k 100k", ""],
  // The last word ends at its value, or the first begins there, rather than leave the figure.
  [300, 5, -20, 300, "0 20k 40k 60k 80k 100k", "middle middle middle middle middle end"],
  [60, 2, -20, 60, "0 100k", "middle end"],
  [60, 2, 0, 80, "0 50k 100k", "start middle middle"],
  [60, 2, 0, 60, "0 100k", "start end"]
])("axisAcross() in %d px for %d words between %d and %d is %j", (width, count, left, right, words, anchors) => {
  expect(across(width, count, left, right)).toEqual([words, anchors]);
});

test("axisAcross() leaves 4 px between two words, and none to an edge", () => {
  const half = (word: string) => measure(word, {size: 12}) / 2;
  const least = half("0") + half("100k") + 4;
  const wordsIn = (width: number) => across(width, 1, -half("0"), width + half("100k"));
  expect(wordsIn(least + 0.001)).toEqual(["0 100k", ""]);
  expect(wordsIn(least - 0.001)).toEqual(["0 100k", "middle middle"]);
});

test.each([
  [1, 1000, 3, [1, 10, 100, 1000]],
  [1, 10, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [1, 10, 8, [1, 2, 3, 5, 10]],
  [1, 10, 4, [1, 2, 3, 5, 10]],
  [1, 10, 3, [1, 2, 5, 10]],
  [1, 100, 8, [1, 2, 3, 5, 10, 20, 30, 50, 100]],
  [1, 100, 4, [1, 3, 10, 30, 100]],
  // Of many powers every second, or third.
  [1, 1e8, 8, [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]],
  [1, 1e8, 4, [1, 100, 1e4, 1e6, 1e8]],
  [1, 1e8, 3, [1, 1e3, 1e6]],
  [0.1, 20, 5, [0.1, 0.3, 1, 3, 10]],
  [2, 900, 5, [3, 10, 30, 100, 300]],
  [5, 10, 5, [5, 6, 7, 8, 9, 10]],
  [11, 19, 5, []]
])("logAxis([%d, %d], unit, %d) names %j", (low, high, count, values) => {
  expect(logAxis([low, high], years, count).values).toEqual(values);
});

const placesOf = (along: "x" | "y", range: readonly [number, number], type: "linear" | "log" = "linear") => {
  const axis = type === "log" ? logAxis([1, 100], men, 2) : linearAxis([0, 100], men, 2);
  const domain = type === "log" ? ([1, 100] as const) : ([0, 100] as const);
  const scale = {type, domain, range};
  return axisWords(axis, {scale, along, across: 50}, palettes.light).map(({text, x, y, anchor}) => [
    text,
    x,
    y,
    anchor
  ]);
};

test("axisWords() stand under their values, or beside them with the middle of a figure on the value", () => {
  expect(placesOf("x", [10, 210.00006])).toEqual([
    ["0", 10, 50, "middle"],
    ["50", 110, 50, "middle"],
    ["100", 210.0001, 50, "middle"]
  ]);
  expect(placesOf("y", [110, 10]).map(([, x, y, anchor]) => [x, y, anchor])).toEqual([
    [50, 114, "end"],
    [50, 64, "end"],
    [50, 14, "end"]
  ]);
  expect(placesOf("x", [0, 100], "log").map(([, x]) => x)).toEqual([0, 50, 100]);
});

test("axisWords() are held where their axis says", () => {
  const scale = {type: "linear", domain: [0, 100], range: [0, 60]} as const;
  const axis = {values: [0, 100], words: ["0", "100"], width: 20, anchors: ["start", "end"]} as const;
  const words = axisWords(axis, {scale, along: "x", across: 9}, palettes.light);
  expect(words.map(({anchor}) => anchor)).toEqual(["start", "end"]);
});

test("gridLines() leave zero to the axis", () => {
  const {mark} = gridLines(linearAxis([-20, 40], men, 3), "y", palettes.light);
  expect(mark).toMatchObject({data: [-20, 20, 40]});
});
