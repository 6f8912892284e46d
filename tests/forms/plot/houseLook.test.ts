import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import {palettes} from "../../../src/theme/theme.js";
import {fileOf, subjectOf} from "./draw.js";
import {sales} from "./rows.js";

const stacked = {
  color: {legend: true},
  marks: [Plot.barY(sales, {x: "quarter", y: "sales", fill: "region"}), Plot.ruleY([0])]
} as const;

test.each(["light", "dark"] as const)(
  "plot() paints names of which an author gives no colours in those of the %s palette, and parts them by gaps",
  async (scheme) => {
    const {highlight, parts, paper} = palettes[scheme];
    const file = await fileOf(stacked, {width: 640, scheme});
    for (const colour of [highlight, ...parts].slice(0, new Set(sales.map(({region}) => region)).size))
      expect(file).toContain(`fill="${colour}"`);
    expect(file).not.toMatch(/#4269d0|#efb118|var\(/);
    expect(file).toContain(`stroke="${paper}"`);
    const looks = (await checkFile(subjectOf(file))).filter(({rule}) => /contrast|greyscale|colour/.test(rule));
    expect(looks).toEqual([]);
  }
);

test("plot() leaves the colours and the edges that an author gives", async () => {
  const marks = [Plot.barY(sales, {x: "quarter", y: "sales", fill: "region", stroke: "#1a1a1a"}), Plot.ruleY([0])];
  const file = await fileOf({marks, color: {legend: true, scheme: "observable10"}}, {width: 640});
  expect(file).toContain('fill="#4269d0"');
  expect(file).not.toContain('stroke="#ffffff"');
});

test("plot() sets the numbers of an axis back behind names, and draws no strokes to names", async () => {
  const {texts, marks} = readPublished(await fileOf(stacked, {width: 640}))!;
  const {ink, mutedInk} = palettes.light;
  const fillOf = (words: string) => texts.find(({text}) => text === words)?.fill;
  expect([fillOf("0"), fillOf(String(sales[0]!.quarter))]).toEqual([mutedInk, ink]);
  const upright = marks.filter(({name, box}) => name === "path" && box.left === box.right && box.bottom - box.top < 8);
  expect(upright).toEqual([]);
});
