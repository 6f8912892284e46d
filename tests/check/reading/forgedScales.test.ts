import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import type {RuleName} from "../../../src/check/rules.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf} from "../../forms/plot/draw.js";
import {forged, type Json, renamed, rulesOf, runOf, sample} from "./forged.js";

const places = ["Ash", "Birch", "Cedar", "Doum"].map((place, row) => ({place, rent: 42 + 9 * row}));
const months = ["Ash", "Birch"].flatMap(
  (town, series) =>
  Array.from({length: 8}, (_, month) => ({town, month: new Date(Date.UTC(2020, month, 1)), rent: 40 + 10 * series + ((month * 5) % 7)})) // prettier-ignore
);
const cells = places.flatMap(({place, rent}, row) => ["Spring", "Autumn"].map((season, at) => ({place, season, rent: rent + 7 * at * row}))); // prettier-ignore
const lines: PlotFormOptions = {
  color: {legend: true},
  marks: [Plot.lineY(months, {x: "month", y: "rent", stroke: "town"})]
};
const heat: PlotFormOptions = {
  color: {scheme: "blues", legend: true, label: "Rent"},
  marks: [Plot.cell(cells, {x: "season", y: "place", fill: "rent", stroke: "#595959"})]
};

const forgeries: Readonly<
  Record<string, readonly [RuleName, () => Promise<string> | string, (svg: string) => string]>
> = {
  "a bar on a scale of its own": ["scales-mixed", () => sample("bars"), (svg) =>
    forged(svg, ({scales, shapes}) => {
      const x = scales["x"]!;
      const [low, high] = x["domain"] as number[];
      scales["x2"] = {...x, domain: [low!, 2 * high!]};
      const run = runOf(shapes, '"length"');
      run[1] = renamed(run[1], "x", "x2");
    })], // prettier-ignore
  "the years of a line on a scale that no line is on": ["scales-mixed", () => sample("line"), (svg) =>
    forged(svg, ({scales, texts}) => {
      const x = scales["x"]!;
      scales["x2"] = {...x, range: (x["range"] as number[]).toReversed()};
      const run = runOf(texts, '"x"');
      run[1] = {...(run[1] as object), tick: "x2", at: (scales["x"]!["domain"] as string[]).toReversed()} as Json;
    })], // prettier-ignore
  "a key on colours that no line has": ["scales-mixed", () => fileOf(lines), (svg) =>
    forged(svg, ({scales, shapes}) => {
      scales["colour2"] = {...scales["colour"]!, domain: ["Birch", "Ash"]};
      const run = runOf(shapes, '"colour"');
      run[1] = renamed(run[1], "colour", "colour2");
      (run[1] as {shows: {by: string}[]}).shows[0]!.by = "colour";
    })], // prettier-ignore
  "a line moved to a panel that has no name": ["scales-mixed", () => fileOf(lines), (svg) =>
    forged(svg, ({scales, shapes}) => {
      scales["fy"] = {type: "band", domain: ["z"], start: 150, step: 10, width: 10};
      const run = runOf(shapes, '"position"');
      run[1] = {...(run[1] as object), facet: {y: {on: "fy", at: "z"}}} as Json;
    })], // prettier-ignore
  "a ramp that jumps": ["shades-unordered", () => fileOf(heat), (svg) =>
    forged(svg, ({scales}) => {
      const colour = scales["colour"]!;
      const stops = colour["domain"] as number[];
      colour["domain"] = [stops[0]!, stops[12]!, stops[13]!, stops.at(-1)!];
      colour["range"] = ["#08306b", "#08306b", "#dfecf7", "#dfecf7"];
    })], // prettier-ignore
  "a line in a frame smaller than its scale": ["measure-unseen", () => fileOf(lines), (svg) =>
    svg.replace(/(<path d="M60,478[^>]*\/>)/, '<svg x="60" y="90" width="120" height="500" viewBox="60 90 120 500">$1</svg>')], // prettier-ignore
  "a curve beyond its two values": ["measure-wrong", () => sample("line"), (svg) =>
    svg.replace(/( d="M46,[\d.]+L[\d.]+,[\d.]+)L([\d.]+),([\d.]+)L/, (_, start: string, x: string, y: string) =>
      `${start}C${Number(x) - 30},${Number(y) - 160},${Number(x) - 20},${Number(y) - 160},${x},${y}L`)], // prettier-ignore
  "a bar thicker than the others": ["measure-wrong", () => sample("bars"), (svg) =>
    forged(svg, ({shapes}) => {
      const run = runOf(shapes, '"length"');
      run[1] = JSON.parse(JSON.stringify(run[1]).replace('"inset":[5,5]', '"inset":[0,0]')) as Json;
    }).replace(/(<rect x="[\d.]+" width="[\d.]+" y=")([\d.]+)(" height=")20"/, (_, a: string, y: string, b: string) => `${a}${Number(y) - 5}${b}30"`)], // prettier-ignore
  "the line of an axis across the bars": ["furniture-misplaced", () => sample("bars"), (svg) =>
    forged(svg, ({shapes}) => {
      const run = runOf(shapes, '"axis"');
      run[1] = {furniture: "axis"};
    }).replace(/<line x1="72" x2="72"/, '<line x1="260" x2="260"')] // prettier-ignore
};

test.each(Object.entries(forgeries))("readingRules tell of %s", async (_, [rule, draw, forge]) => {
  const honest = await draw();
  expect(await rulesOf(honest)).toEqual([]);
  const lie = forge(honest);
  expect(lie).not.toBe(honest);
  expect(await rulesOf(lie)).toContain(rule);
});

test("readingRules tell of a line whose axis has no number", async () => {
  const options = {marks: [Plot.lineY(places, {x: "place", y: "rent"})]};
  expect(await rulesOf(await fileOf(options))).toEqual([]);
  expect(await rulesOf(await fileOf({...options, y: {ticks: 0, domain: [40, 70]}}))).toContain("tick-misplaced");
});
