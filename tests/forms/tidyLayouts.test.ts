import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {evenColumns} from "../../src/theme/evenColumns.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;

function textsOf(form: string, sample: string, width: number) {
  const svg = serializeSVG(samples[form]![sample]!({document, width}));
  return readPublished(svg)?.texts ?? [];
}

test("evenColumns() leaves no row with one thing where another row can share with it", () => {
  const even = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => evenColumns(count, 4));
  expect(even).toEqual([1, 2, 3, 4, 3, 3, 4, 4, 3]);
});

test.each([
  ["shareGrids", "four grids", 640, 2],
  ["shareGrids", "five grids", 1000, 3],
  ["statPanel", "12 numbers", 1000, 4]
])("%s of %s at %s px stands in %s columns", (form, sample, width, columns) => {
  const numbers = textsOf(form, sample, width).filter(({weight}) => weight === 700);
  const headline = numbers[0]!.y;
  expect(new Set(numbers.filter(({y}) => y > headline).map(({x}) => x)).size).toBe(columns);
});

test("twoWholes sets what remains of a whole beside its bar where the bar would break it", () => {
  for (const width of [640, 1000])
    expect(textsOf("twoWholes", "two exact shares", width).map(({text}) => text)).toContain("40% from others");
});

test("twoWholes sets what two bars share beside a band that would break it in three lines", () => {
  expect(textsOf("twoWholes", "decimals", 320).map(({text}) => text)).toContain("the same wheat");
});

test.each([
  // On a page its key stands beside it.
  [1000, 16, 0.65],
  [640, 14, 0.75],
  [320, 12, 0.75]
])("tileMap of all states at %s px takes most of the width, its names %s px high", (width, size, least) => {
  const texts = textsOf("tileMap", "all states", width);
  const [hawaii, maine] = ["HI", "ME"].map((name) => texts.find(({text}) => text === name));
  expect(hawaii?.size).toBe(size);
  expect((maine!.x - hawaii!.x) / width).toBeGreaterThan(least);
});
