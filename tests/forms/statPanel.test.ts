import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {exact} from "../../src/facts/quantity.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
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
  ["four numbers", 640, [4]],
  ["four numbers", 800, [4]],
  ["12 numbers", 640, [4, 4, 4]]
])("statPanel() of %s at %i px has rows of %j", (sample, width, expected) => {
  expect(rowsOf(sample, width)).toEqual(expected);
});

/** A panel of numbers of soldiers, whose labels do not name them. */
function panelOf(values: readonly number[], label: string, width: number): string {
  const stats = values.map((value, index) => ({
    claim: countClaim(`stat-${index}`, exact(value)),
    label: phrase(`${label} ${"abcdefgh"[index]}`)
  }));
  return serializeSVG(sampleFigure("stats", statPanel(stats))({document, width}));
}

test("statPanel() leaves four numbers two by two in an article where their words are long", () => {
  const long = "who stood on the long road between the old town and the harbour on the morning of the parade";
  const svg = panelOf([712, 640, 380, 905], long, 640);
  const numbers = [...svg.matchAll(/<text x="([\d.]+)"[^>]*font-weight="700"[^>]*>\d/g)].map(([, x]) => x);
  expect(new Set(numbers).size).toBe(2);
});

test.each([640, 1000])(
  "statPanel() sets numbers with their nouns in one line each rather than some in two, at %i px",
  (width) => {
    expect(panelOf([41, 38, 8], "Wood", width)).toMatch(/>41 soldiers<.*>38 soldiers<.*>8 soldiers</s);
  }
);

test("statPanel() sets a lone number beside the headline on a page", () => {
  const [wide, article] = [1000, 640].map((width) => samples["statPanel"]!["one number"]!({document, width}));
  const leftOf = (svg = wide!) => Number(/<text x="([\d.]+)"[^>]*>712</.exec(serializeSVG(svg))?.[1]);
  expect(leftOf(wide)).toBeGreaterThan(300);
  expect(leftOf(article)).toBeLessThan(40);
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
