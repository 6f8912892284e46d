import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import type {Chart} from "../../src/figure/figure.js";
import {palettes} from "../../src/theme/theme.js";
import {hardForms} from "./samples/hardForms.js";
import {hardRows} from "./samples/hardRows.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;
const {ink, mutedInk} = palettes.light;
const drawn = (chart: Chart, width: number) => readPublished(serializeSVG(chart({document, width})))!;

test("waterfall() joins its bars on a phone where no name over them is in the way", () => {
  const {marks} = drawn(samples["waterfall"]!["long names"]!, 320);
  const joins = marks.filter(({box, stroke}) => stroke === mutedInk && box.left === box.right);
  expect(joins).toHaveLength(2);
});

test("slope() of changes draws the line of zero, and sets the highest label level with its dot", () => {
  const {marks, texts} = drawn(samples["slope"]!["negatives"]!, 640);
  const zero = marks.filter(({name, stroke}) => name === "line" && stroke === ink);
  expect(zero).toHaveLength(1);
  const {box} = texts.find(({text}) => text === "Ash +3.1%")!;
  const highest = Math.min(
    ...marks.filter(({name}) => name === "circle").map((dot) => (dot.box.top + dot.box.bottom) / 2)
  );
  expect(Math.abs((box.top + box.bottom) / 2 - highest)).toBeLessThan(2);
});

test("strip() of a few long names says on a phone which is highest and which lowest", () => {
  const {texts} = drawn(sampleFigure("few-long", hardForms["strip"]!(hardRows["long names"]!)), 320);
  const words = texts.map(({text}) => text).join(" ");
  expect(words).toMatch(/Highest: Electricity.* €61\. Lowest: Activities.* €12\./);
});

test("area() draws a date without neighbours wide enough for its colours to be seen", () => {
  const {marks} = drawn(samples["area"]!["missing years"]!, 320);
  const lone = marks.filter(({name, box, stroke}) => name === "line" && stroke !== null && box.left === box.right && box.bottom - box.top > 20); // prettier-ignore
  expect(lone.map(({strokeWidth}) => strokeWidth)).toEqual([6, 6]);
});
