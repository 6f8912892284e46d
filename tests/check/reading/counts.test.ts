import {expect, test} from "vitest";
import {areOnArcs} from "../../../src/check/reading/measures/arcs.js";
import {countViolations} from "../../../src/check/reading/measures/counts.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {exampleFile} from "../../reading/exampleFile.js";
import {subjectOf} from "../../reading/readChart.js";

const full = 'r="4" fill="#12436d"/>';
const hollow = 'fill="none" stroke="#12436d" stroke-width="1"/>';

/** 3.4 ± 1 as 4.4 dots, of which so many are hollow. */
function dots(hollows: number): string {
  const lines = exampleFile("count")
    .replace('{"bound":"exact","value":30,"decimals":0}', '{"bound":"margin","value":3.4,"margin":1}')
    .replaceAll("rents/low/0", "oil-share")
    // A shape in part is a run of its own.
    .replace(/\[\[5,(\{.+?\]\})\]\]/, "[[4,$1],[1,$1]]")
    .split("\n");
  const at = lines.flatMap((line, index) => (line.includes("<circle") ? [index] : []));
  for (const index of at.slice(5 - hollows)) lines[index] = lines[index]!.replace(full, `r="4" ${hollow}`);
  const last = at[4]!;
  lines[last] = lines[last]!.replace(/r="4"/, `r="${(4 * Math.sqrt(0.4)).toFixed(2)}"`);
  return lines.join("\n");
}

function found(svg: string) {
  const file = readFile(subjectOf(svg));
  if (!file) throw new Error("a file without a reading");
  return countViolations(file).map(({found, expected}) => `${found}, not ${expected}`);
}

test("countViolations(file) wants the dots hollow that 4.4 − 2.4 comes to, without the error of binary arithmetic", () => {
  expect(4.4 - 2.4).toBeGreaterThan(2);
  expect(found(dots(2))).toEqual([]);
});

test.each([1, 3])("countViolations(file) finds %i hollow dots of two", (hollows) => {
  expect(found(dots(hollows))).toEqual([`${hollows} hollow shapes, not 2: margin`]);
});

const onArcs = (counts: readonly number[], off = 0) =>
  counts.flatMap((count, arc) =>
    Array.from({length: count}, (_, index) => {
      const [angle, radius] = [(Math.PI * index) / (count - 1), 40 + 20 * arc + (index === 1 ? off : 0)];
      return {middle: [100 + radius * Math.cos(angle), 200 - radius * Math.sin(angle)] as const};
    })
  );

test("areOnArcs() takes shapes on half circles about one middle, and none of which one is off", () => {
  expect(areOnArcs(onArcs([5, 9, 13]))).toBe(true);
  expect(areOnArcs(onArcs([5, 9, 13], 0.2))).toBe(false);
  expect(areOnArcs([{middle: [0, 0]}, {middle: [9, 0]}, {middle: [0, 9]}, {middle: [9, 9]}])).toBe(false);
});
