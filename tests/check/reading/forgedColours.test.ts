import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import type {RuleName} from "../../../src/check/rules.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf} from "../../forms/plot/draw.js";
import {forged, rulesOf, sample} from "./forged.js";

const places = ["Ash", "Birch", "Cedar", "Doum", "Elm"].map((place, row) => ({place, rent: 42 + 9 * row}));
const cells = places.flatMap(({place, rent}, row) => ["Spring", "Autumn"].map((season, at) => ({place, season, rent: rent + 7 * at * row}))); // prettier-ignore
const heat = (color: PlotFormOptions["color"]): PlotFormOptions => ({
  color: {legend: true, label: "Rent", ...color},
  marks: [Plot.cell(cells, {x: "season", y: "place", fill: "rent", stroke: "#595959"})]
});
const blues = {type: "linear", scheme: "blues"} as const;
const slope = (domain: readonly string[]): PlotFormOptions => ({
  x: {type: "point", domain: [...domain]},
  marks: [Plot.lineY([{year: "2014", rent: 42}, {year: "2024", rent: 65}], {x: "year", y: "rent"})] // prettier-ignore
});
const dots = (x: Plot.ScaleOptions): PlotFormOptions => ({x, marks: [Plot.dot(cells, {x: "rent", y: "place"})]});
const deck = (svg: string, words: string) =>
  svg.replaceAll(/Made-up rows(?:, on a (?:log|square root) scale)?/g, words);

/** The gallery’s tile without a number, in another colour, of which the file says that it is that of no number. */
const unknown = (scheme: "light" | "dark", colour: string) => {
  const svg = sample("tileMap", "the gallery", scheme);
  const [, own = ""] = /"unknown":"(#\w+)"/.exec(svg) ?? [];
  const painted = svg.replace(new RegExp(`(<rect [^>]*height="103" fill=")${own}"`), `$1${colour}"`);
  return forged(painted, ({scales}) => {
    scales["colour"] = {...scales["colour"], unknown: colour};
  });
};

/** A ramp that is pale up to a part of it, and dark from there on. */
const jump = (t: number) => (t < 0.4 ? "#e0eaf5" : "#08407a").replace(/..$/, (end) => (Number.parseInt(end, 16) - Math.round(20 * t)).toString(16)); // prettier-ignore

const lies: Readonly<Record<string, readonly [RuleName, () => Promise<string> | string]>> = {
  "a tile of no number in the colour of the least": ["shades-unordered", () => unknown("light", "#e3e9ef")],
  "a tile of no number in the colour of the most": ["shades-unordered", () => unknown("light", "#12436d")],
  "a tile of no number nearly in the colour of a class": ["shades-unordered", () => unknown("light", "#e9eef3")],
  "a tile of no number between two classes": ["shades-unordered", () => unknown("light", "#7ca0bf")],
  "a tile of no number in the colour of the most, dark": ["shades-unordered", () => unknown("dark", "#dbeefc")],
  "cells of no number in a shade of their ramp": ["shades-unordered", () => fileOf({
    color: {...blues, unknown: "#58a0ce", legend: true},
    marks: [Plot.cell(cells, {x: "season", y: "place", fill: ({rent}: {rent: number}) => (rent === 51 ? null : rent)})]
  })], // prettier-ignore
  "a ramp that jumps from pale to dark": ["shades-unordered", () => fileOf(heat({type: "linear", interpolate: jump}))],
  "a ramp that fades into the paper for the most": ["scale-reversed", () => fileOf(heat({...blues, reverse: true}))],
  "a slope from the later year to the earlier": ["scale-reversed", () => fileOf(slope(["2024", "2014"]))],
  "a key on a log scale that no word calls so": ["scale-unsaid", async () =>
    deck(await fileOf(heat({type: "log", scheme: "blues"})), "Made-up rows")], // prettier-ignore
  "a log of an office over a log scale": ["scale-unsaid", async () =>
    deck(await fileOf(dots({type: "log"})), "The log of the office is on no scale")], // prettier-ignore
  "a root scale over the power of wind": ["scale-unsaid", async () =>
    deck(await fileOf(dots({type: "pow", exponent: 4})), "Power from wind")] // prettier-ignore
};

test.each(Object.entries(lies))("readingRules tell of %s", async (_, [rule, draw]) => {
  expect(await rulesOf(await draw())).toContain(rule);
});

const truths: Readonly<Record<string, () => Promise<string> | string>> = {
  "a tile of no number in a colour of its own": () => unknown("light", "#f7dfc8"),
  "a ramp of Plot’s own": () => fileOf(heat({type: "linear"})),
  "a ramp whose two ends are both far from the paper": () => fileOf(heat({type: "linear", scheme: "viridis"})),
  "a ramp that is called reversed": async () =>
    deck(await fileOf(heat({...blues, reverse: true})), "Made-up rows; colours are reversed"),
  "a slope in the order of time": () => fileOf(slope(["2014", "2024"])),
  "a key on a log scale that is called so": async () =>
    deck(await fileOf(heat({type: "log", scheme: "blues"})), "Rents, in logarithmic shades"),
  "a log axis": async () => deck(await fileOf(dots({type: "log"})), "Rents on a log axis")
};

test.each(Object.entries(truths))("readingRules find nothing in %s", async (_, draw) => {
  expect(await rulesOf(await draw())).toEqual([]);
});
