import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {plot} from "../../../src/forms/plot/plot.js";
import {renderSVG} from "../../../src/render.js";
import {checkLoneFile} from "../../../src/verify/checkStory.js";
import {sampleFigure} from "../samples/sampleFigure.js";

const rows = ["Ash", "Wholesale and retail trade; repair of motor vehicles", "Old Elm and its harbour"].map(
  (place, index) => ({place, rent: 700 - 90 * index})
);

const bars = [Plot.barX(rows, {x: "rent", y: "place", sort: {y: "-x"}}), Plot.ruleX([0])];

const drawn = (options: {readonly height?: number; readonly y?: Plot.ScaleOptions}, width: number) =>
  renderSVG(sampleFigure("names-in-lines", plot({marks: bars, ...options})), {width});

const heightOf = (svg: string) => Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);

test.each([240, 320, 500, 640])("plot() breaks long names beside bars in lines, %s px wide", async (width) => {
  const svg = await drawn({}, width);
  expect(svg).not.toContain(">Wholesale and retail trade; repair of motor vehicles<");
  const {findings} = await checkLoneFile("names.svg", svg);
  expect(findings.map(({finding: {rule, where, found}}) => `${rule}: ${where}: ${found}`)).toEqual([]);
});

test("plot() leaves names in one line that fit, and the height that lines need is the chart’s own", async () => {
  const [narrow, wide] = await Promise.all([drawn({}, 320), drawn({}, 1000)]);
  expect(wide).toContain(">Wholesale and retail trade; repair of motor vehicles<");
  expect(heightOf(narrow)).toBeGreaterThan(heightOf(wide));
});

test("plot() keeps what is said of names and of heights", async () => {
  const short = (name: string) => name.slice(0, 12);
  expect(await drawn({y: {tickFormat: short}}, 320)).toContain(">Wholesale an<");
  const many = Array.from({length: 9}, (_, row) => ({
    place: `Old Elm and its ${"o".repeat(row + 1)}ther harbour`,
    rent: row
  }));
  const low = plot({marks: [Plot.barX(many, {x: "rent", y: "place"})], height: 160});
  expect(await renderSVG(sampleFigure("low", low), {width: 400})).toContain(">Old Elm and its other harbour<");
});
