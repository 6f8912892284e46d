import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {exact} from "../../src/facts/quantity.js";
import {countOf, durationIn} from "../../src/facts/unit.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {phrase} from "../../src/words/phrase.js";
import {countClaim} from "./sampleClaims.js";
import {sampleFigure} from "./samples/sampleFigure.js";
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

test.each([
  [countOf("person", "people"), "had to leave", "1,300 people"],
  [countOf("person", "people"), "people had to leave", "1,300"],
  [durationIn("year"), "is how old it is", "1,300 years"]
])("statPanel() names what is counted in %j where “%s” does not", (unit, label, value) => {
  const claim = {...countClaim("leavers", exact(1300)), unit};
  const svg = serializeSVG(sampleFigure("stats", statPanel([{claim, label: phrase(label)}]))({document, width: 640}));
  expect([...svg.matchAll(/<text[^>]*font-weight="700"[^>]*>([\d,][^<]*)</g)].map(([, text]) => text)).toContain(value);
});
