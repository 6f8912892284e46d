import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import type {RuleName} from "../../../src/check/rules.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {columns, dotRange, figure, type Form, moneyIn, type Phrase, say, stated, table} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import {textFile} from "../../facts/file/textFile.js";
import {fileOf} from "../../forms/plot/draw.js";
import {rulesOf} from "./forged.js";

const places = ["Ash", "Birch", "Cedar", "Doum"].map((place, row) => ({place, rent: 42 + 9 * row}));
const years = Array.from({length: 8}, (_, year) => ({date: new Date(Date.UTC(2015 + year, 0)), price: 90 + 7 * year}));
const bars = (x: Plot.ScaleOptions, from = 0): PlotFormOptions => ({x, marks: [Plot.barX(places, {x1: from, x2: "rent", y: "place"})]}); // prettier-ignore
const line = (options: object, y: Plot.ScaleOptions = {}): PlotFormOptions => ({y, ...options, marks: [Plot.lineY(years, {x: "date", y: "price"})]}); // prettier-ignore
const pupils = Array.from({length: 40}, (_, row) => ({pupils: 155 + ((row * 37) % 290)}));
const bins = (thresholds: number[]): PlotFormOptions => ({
  marks: [Plot.rectY(pupils, Plot.binX({y: "count"}, {x: "pupils", thresholds, domain: [150, 450]}))]
});

const wages = table(
  textFile("wages.csv", "work,Women,Men\nBanks,3900,5200\nSchools,3100,3300\nShops,2100,2400\nFarms,1800,2300\n"),
  {
    key: "work",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {work: "text", Women: {unit: moneyIn("EUR")}, Men: {unit: moneyIn("EUR")}}
  }
);
const drawn = (form: Form, headline: Phrase, deck: Phrase) =>
  renderSVG(figure({id: "pay", headline, deck, alt: say`A chart of pay.`, form}));
const arrows = dotRange(wages, {name: "work", columns: ["Women", "Men"], change: "arrow"});
const paid = (highlight: string) => columns(wages, {name: "work", value: "Men", highlight});

const lies: Readonly<Record<string, readonly [RuleName, () => Promise<string>]>> = {
  "bars in a tenth of their scale": ["scale-unfilled", () => fileOf(bars({domain: [0, 700]}))],
  "a line in a tenth of its scale": ["scale-unfilled", () => fileOf(line({}, {domain: [0, 1500]}))],
  "a line in a tenth of the width": ["scale-unfilled", () => fileOf(line({marginLeft: 540}))],
  "bars from a number that the notebook made": ["length-baseless", () => fileOf(bars({domain: [0, 80]}, 20))],
  "counts in classes of which one is wide": ["measure-wrong", () => fileOf(bins([150, 200, 250, 300, 450]))],
  "a highlight beside the one that the headline names": ["label-elsewhere", () => drawn(paid("Shops"), say`Men in banks earn most`, say`Median pay a month of men`)], // prettier-ignore
  "arrows of time between two columns of one year": ["label-elsewhere", () => drawn(arrows, say`Pay at work`, say`Median pay a month; arrows lead from last year to this`)] // prettier-ignore
};

test.each(Object.entries(lies))("readingRules tell of %s", async (_, [rule, draw]) => {
  expect(await rulesOf(await draw())).toContain(rule);
});

const truths: Readonly<Record<string, () => Promise<string>>> = {
  "bars in half of their scale": () => fileOf(bars({domain: [0, 140]})),
  "a line above zero": () => fileOf(line({}, {domain: [0, 140]})),
  "bars from zero": () => fileOf(bars({domain: [0, 80]})),
  "counts in classes of one width": () => fileOf(bins([150, 200, 250, 300, 350, 400, 450])),
  "a highlight that the headline names": () => drawn(paid("Shops"), say`Men in shops earn little`, say`Median pay a month of men`), // prettier-ignore
  "a highlight of which the deck speaks": () => drawn(paid("Shops"), say`Men in banks earn most`, say`Median pay a month of men, shops in blue`), // prettier-ignore
  "arrows from women to men": () => drawn(arrows, say`Pay at work`, say`Median pay a month; arrows lead from women to men`) // prettier-ignore
};

test.each(Object.entries(truths))("readingRules find nothing in %s", async (_, draw) => {
  expect(await rulesOf(await draw())).toEqual([]);
});
