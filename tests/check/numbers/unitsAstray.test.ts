import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {plot} from "../../../src/forms/plot/plot.js";
import {
  bars,
  type Chart,
  countOf,
  durationIn,
  figure,
  measureIn,
  moneyIn,
  ratePer,
  say,
  stated,
  table
} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import {phrase} from "../../../src/words/phrase.js";
import {textFile} from "../../facts/file/textFile.js";
import {type Edit, text} from "../../faults/crafted/craft.js";
import {alone} from "../reading/alone.js";

const towns = table(
  textFile("towns.csv", "town,rent,rain,wait,homes\nAsh,905,31,12,400\nBirch,712,27,9,350\nCedar,640,24,21,120\n"),
  {
    key: "town",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {
      town: "text",
      rent: {unit: moneyIn("EUR")},
      rain: {unit: measureIn("millimetre", "millimetres", {symbol: "mm"})},
      wait: {unit: durationIn("day")},
      homes: {unit: countOf("home", "homes")}
    }
  }
);

type Column = "rent" | "rain" | "wait" | "homes";

const figureOf = (form: ReturnType<typeof bars>, deck: string): Chart =>
  figure({id: "towns", headline: say`What the towns show`, deck: phrase(deck), alt: say`A chart.`, form});
const barsOf = (value: Column, deck: string) => figureOf(bars(towns, {name: "town", value}), deck);
const plotOf = (value: Column, label: string, x: PlotFormOptions["x"] = {}) =>
  figureOf(plot({x: {...x, label}, marks: [Plot.barX(towns.data, {x: value, y: "town"})]}), "By town");

const findings = async (chart: Chart, edit: Edit = (svg) => svg) =>
  (await checkFile(alone(edit(await renderSVG(chart))), ["unit-changed"])).map(({found}) => found);

test.each([
  ["rent", "Rent in dollars, by town", "Rent in euros, by town"],
  ["rent", "Rent in pounds", "Rent in EUR, by town"],
  ["rent", "Rent (US$)", "Rent (€)"],
  ["rent", "Rent (SEK)", "Rent (EUR a month)"],
  ["rent", "Share of income that goes on rent in percent", "Rent, of which a third in real terms goes on heat"],
  ["rain", "Rain in inches, by town", "Rain in millimetres, by town"],
  ["rain", "Rain (cm)", "Rain (mm)"],
  ["rain", "Sunshine (hours)", "Rain in a few days"],
  ["rain", "Rain (%)", "Rain, the lowest in years"],
  ["wait", "Wait (weeks)", "Wait (days)"],
  ["homes", "Homes (km)", "Homes (without huts)"],
  ["homes", "Homes, in percent", "Homes in towns"]
] as const)("unit-changed tells of %s under the deck “%s”, and not under “%s”", async (column, wrong, right) => {
  expect(await findings(barsOf(column, wrong))).toHaveLength(1);
  expect(await findings(barsOf(column, right))).toEqual([]);
});

test.each([
  ["rent", "Rent ($)", "Rent (€)"],
  ["rent", "Rent (€k)", "Rent (€ per flat)"],
  ["rent", "Rent (thousand euros)", "Rent (in euros)"],
  ["rain", "Rain (cm)", "Rain (mm)"],
  ["wait", "Wait (hours)", "Wait (days)"]
] as const)("unit-changed tells of the axis of %s that is called “%s”, and not “%s”", async (column, wrong, right) => {
  expect(await findings(plotOf(column, wrong))).toHaveLength(1);
  expect(await findings(plotOf(column, right))).toEqual([]);
});

test.each([
  ["rent", "200", "$200"],
  ["rent", "200", "200%"],
  ["rain", "10", "10 cm"],
  ["homes", "100", "100 km"]
] as const)("unit-changed tells of an axis of %s whose %s is printed as %s", async (column, is, wrong) => {
  const chart = plotOf(column, "What there is");
  expect(await findings(chart)).toEqual([]);
  expect(await findings(chart, text(is, wrong))).toEqual([wrong]);
});

test("unit-changed takes letters that are no unit, and a sign for money that is counted in words", async () => {
  for (const deck of ["Homes (m)", "Homes (min)", "Homes of a maker of chips (AMD)", "Homes (k)"])
    expect(await findings(barsOf("homes", deck))).toEqual([]);
  const wages = table(textFile("wages.csv", "town,wage\nAsh,15\nBirch,17\n"), {
    key: "town",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {town: "text", wage: {unit: ratePer(1, "hour", {one: "euro", many: "euros"})}}
  });
  const drawn = (deck: string) => figureOf(bars(wages, {name: "town", value: "wage"}), deck);
  expect(await findings(drawn("Wages (€)"))).toEqual([]);
  expect(await findings(drawn("Wages in euros"))).toEqual([]);
  expect(await findings(drawn("Wages ($)"))).toHaveLength(1);
});

test("unit-changed takes an axis in thousands whose numbers are printed in thousands", async () => {
  const thousands = (value: number) => String(value / 1000);
  expect(await findings(plotOf("rent", "Rent (€k)", {tickFormat: thousands}))).toEqual([]);
  const signed = (value: number) => `€${value}`;
  expect(await findings(plotOf("rent", "Rent", {tickFormat: signed}))).toEqual([]);
});
