import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;

/** The texts of a map of regions, without those around it. */
function textsOf(sample: string, width: number): string[] {
  const chart = samples["regionMap"]?.[sample];
  if (!chart) throw new Error(`no sample: ${sample}`);
  return [...chart({document, width}).querySelectorAll("text")].map(({textContent}) => textContent);
}

test.each([320, 640, 1000])("regionMap() labels all regions where all find room in their outlines: %i px", (width) => {
  expect(textsOf("four regions", width)).toEqual(expect.arrayContaining(["North", "Mid", "East", "South", "€400", "€1,154"])); // prettier-ignore
  expect(textsOf("the gallery", width)).toContain("€590");
});

test("regionMap() labels the highest and the lowest of many regions, and those that matter", () => {
  const named = textsOf("Europe", 640);
  expect(named).toEqual(expect.arrayContaining(["Norway", "€400", "Estonia", "€1,280"]));
  expect(named).not.toContain("Poland");
  expect(textsOf("regions that matter", 640)).toEqual(expect.arrayContaining(["Poland", "Norway", "Estonia"]));
});

test("regionMap() leaves out a label that finds no room but across other regions", () => {
  expect(textsOf("one huge outlier", 640)).toContain("Florida");
  expect(textsOf("the world", 320)).not.toContain("Yemen");
});

test("regionMap() says under a map what matters and has no label in it", () => {
  const said = (sample: string, width: number) => textsOf(sample, width).filter((text) => /Highest|Lowest/.test(text));
  expect(said("the world", 320)).toEqual(["Highest: Yemen €1,285. Lowest: Fiji €400."]);
  expect(said("one huge outlier", 640)).toEqual([]);
  expect(textsOf("regions that matter", 320).join(" ")).toContain("Poland €463. Luxembourg €1,186.");
});
