import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {palettes} from "../../src/theme/theme.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;
const {ink} = palettes.light;

interface UprightLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upright lines of a figure in ink, with their places in it, and its texts. */
function drawn(form: string, sample: string, width: number) {
  const svg = samples[form]![sample]!({document, width});
  const lines = [...svg.querySelectorAll("line")].filter((line) => line.closest(`[stroke="${ink}"]`));
  const upright = lines.flatMap((line): UprightLine[] => {
    const numberOf = (name: string) => Number(line.getAttribute(name));
    return numberOf("x1") === numberOf("x2") ? [{x: numberOf("x1"), top: numberOf("y1"), bottom: numberOf("y2")}] : [];
  });
  return {upright, text: [...svg.querySelectorAll("text")].map((each) => each.textContent).join(" ")};
}

test.each([
  ["strip", "rises and falls", 320],
  ["strip", "rises and falls", 1000],
  ["dotRange", "one column, negatives", 640],
  ["dotRange", "below zero", 640]
])("%s() of %s draws the line of zero, at %i px", (form, sample, width) => {
  const {upright} = drawn(form, sample, width);
  expect(new Set(upright.map(({x}) => x)).size).toBe(1);
});

test("dotRange() breaks the line of zero where a label stands", () => {
  // At 320 px, that of −8.1% reaches beyond zero.
  const height = ({top, bottom}: UprightLine) => bottom - top;
  const total = (width: number) => drawn("dotRange", "one column, negatives", width).upright.reduce((sum, line) => sum + height(line), 0); // prettier-ignore
  expect(total(320)).toBeLessThan(total(640));
});

test.each([
  ["strip", "three groups"],
  ["dotRange", "one column, eight rows"]
])("%s() of %s has no line of zero, of which nothing lies below", (form, sample) => {
  expect(drawn(form, sample, 640).upright).toEqual([]);
});

test.each([
  ["300 rows", 320, /Highest: Town C19: €1,002\. Lowest: Town A0: €160\./],
  // The highest has its name at its dot.
  ["one far away", 640, /Town A0: €9,800.* Lowest: Town B0: €160\./]
])("strip() of %s says under it at %i px what is highest and lowest and finds no room", (sample, width, words) => {
  expect(drawn("strip", sample, width).text).toMatch(words);
});
