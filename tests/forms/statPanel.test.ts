import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;

/** How many numbers stand in each row of a panel, from the top: those of one baseline. */
function rowsOf(sample: string, width: number): number[] {
  const svg = serializeSVG(samples["statPanel"]![sample]!({document, width}));
  const lines = [
    ...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)" font-size="\d+" font-weight="700"[^>]*>[\d,]+<\/text>/g)
  ].map(([, y]) => Number(y));
  return [...new Set(lines)].toSorted((a, b) => a - b).map((y) => lines.filter((each) => each === y).length);
}

test.each([
  ["three numbers", 320, [1, 1, 1]],
  ["three numbers", 640, [3]],
  ["four numbers", 280, [1, 1, 1, 1]],
  ["four numbers", 320, [2, 2]],
  ["four numbers", 640, [2, 2]]
])("statPanel() of %s at %i px has rows of %j", (sample, width, expected) => {
  expect(rowsOf(sample, width)).toEqual(expected);
});
