import {expect, test} from "vitest";
import {renderSVG} from "../../../src/render.js";
import {samples} from "../../forms/samples/samples.js";
import {readingFindings} from "./alone.js";

const chart = samples["facets"]?.["40 rows"];
if (!chart) throw new Error("missing sample");
const svg = await renderSVG(chart, {width: 320});

/** A bar thinner than 5 px, of a length that is seen. */
const thin = /<rect x="[\d.]+" width="2" y="[\d.]+" height="\d\d\.\d+"\/>/;

const unseen = async (text: string) => {
  expect(text).not.toBe(svg);
  return (await readingFindings(text)).filter(({rule}) => rule === "measure-unseen");
};

test("thin bars are seen", async () => {
  expect(svg).toMatch(thin);
  expect(await readingFindings(svg)).toEqual([]);
});

test.each([
  ["an edge of the paper’s colour", 'stroke="#ffffff" stroke-width="2"'],
  ["an edge of another colour", 'stroke="#b0b0b0" stroke-width="2"'],
  ["an edge of the paper’s colour, faint", 'stroke="#fefefe" stroke-width="1.9"']
])("a thin bar is hidden by %s", async (_, edge) => {
  const hidden = svg.replace(thin, (bar) => bar.replace("/>", ` ${edge}/>`));
  expect((await unseen(hidden)).map(({found}) => found)).toContainEqual(
    expect.stringMatching(/^seen along \d+% of it/)
  );
});

test("a thin bar is hidden by paper over it", async () => {
  const hidden = svg.replace(thin, (bar) => `${bar}\n${bar.replace("/>", ' fill="#ffffff"/>')}`);
  expect((await unseen(hidden)).length).toBeGreaterThan(0);
});
