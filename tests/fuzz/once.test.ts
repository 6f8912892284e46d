import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {countOf, durationIn, type Unit} from "../../src/facts/unit/unit.js";
import {measureIn, moneyIn, ratePer} from "../../src/facts/unit/measure.js";
import type {Form} from "../../src/form.js";
import {bars} from "../../src/forms/bars/bars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {facets} from "../../src/forms/facets/facets.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {plot} from "../../src/forms/plot/plot.js";
import {slope} from "../../src/forms/slope/slope.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {seats} from "../../src/forms/seats/seats.js";
import {strip} from "../../src/forms/strip/strip.js";
import {tileMap} from "../../src/forms/maps/tileMap.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {exact} from "../../src/facts/quantity.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {stated} from "../../src/facts/period.js";
import {plain} from "../../src/words/say.js";
import {shareClaim} from "../forms/sampleClaims.js";
import {outcomeOf} from "./holds.js";
import {tableOf} from "./made.js";

// What values by chance once found, each mended where its kind is.

const deaths = ratePer(1000, "people", {one: "death", many: "deaths"});
const years = durationIn("year");
const km = measureIn("kilometre", "kilometres", {symbol: "km"});
const trades = ["Saint-Quince, gas, steam and air", "Dvůr, gas, steam and air conditioning supply", "Ash"];

const soldiers = countOf("soldier", "soldiers");
const over = {name: "when", value: "value"} as const;

/** A panel a trade, with so many soldiers at each of some places. */
function panelsOf(when: readonly string[], unit: Unit) {
  const all = trades.flatMap((place) => when.map((each) => ({place, each})));
  return tableOf({
    place: all.map(({place}) => place),
    when: all.map(({each}) => each),
    value: {unit, decimals: 0, values: all.map((_, index) => index * 97)}
  });
}

const once: readonly (readonly [what: string, width: number, () => Form])[] = [
  [
    "highlighted names over the figures of a table, which are bold",
    249,
    () => {
      const table = tableOf({place: trades, value: {unit: deaths, decimals: 0, values: [12, 4, 963]}});
      return tableChart(table, {name: "place", columns: ["value"], highlight: trades.slice(0, 2)});
    }
  ],
  [
    "a figure of a table as wide as the table",
    240,
    () => {
      const table = tableOf({place: ["Ash", "Birch"], value: {unit: deaths, decimals: 2, values: [1000, 963]}});
      return tableChart(table, {name: "place", columns: ["value"]});
    }
  ],
  [
    "the last word of an axis, wider than the margin",
    479,
    () => {
      const table = tableOf({place: ["Ash", "Birch"], value: {unit: km, decimals: 0, values: [1e12, 4]}});
      return bars(table, {name: "place", value: "value", labels: "axis"});
    }
  ],
  [
    "the one word of an axis that has room for one",
    839,
    () => {
      const place = ["Ash; repair of motor vehicles and motorcycles"];
      const table = tableOf({place, value: {unit: years, decimals: 0, values: [4071]}});
      return dotRange(table, {name: "place", columns: ["value"], labels: "axis"});
    }
  ],
  [
    "values that are as long as the rows of dots",
    244,
    () => {
      const table = tableOf({place: trades, value: {unit: deaths, decimals: 2, values: [0.34, null, 0.34]}});
      return dotRange(table, {name: "place", columns: ["value"]});
    }
  ],
  [
    "the words of a marker over a histogram",
    240,
    () => {
      const unit = moneyIn("EUR");
      const table = tableOf({rent: {unit, decimals: 3, values: [7, -6, -4, 3, 6, -1000, 994.321, 806, 858, 5]}});
      return histogram(table, {value: "rent", of: {one: "city", many: "cities"}, marker: "mean"});
    }
  ],
  [
    "long names of parts of a whole, under their bars",
    320,
    () => {
      const said = {
        label: plain("the of Azerbaijan’s from deliveries the"),
        rest: plain("hippopotamuses from Azerbaijan’s the")
      };
      const share = <I extends string>(id: I, value: number) =>
        shareClaim(id, exact(value, 1), `whole-${id}`, {label: "All oil", topic: "oil", period: stated("2023")});
      return twoWholes(
        {claim: share("first", 0.1), ...said},
        {claim: share("second", 68.3), ...said},
        {flow: plain("imports")}
      );
    }
  ],
  [
    "names of dots with their numbers",
    240,
    () => {
      const place = ["North Doum and Herzegovina", "Ash", "Gum", "Fir"];
      const table = tableOf({place, value: {unit: km, decimals: 0, values: [1, 1, 1, 1]}});
      return strip(table, {name: "place", value: "value", highlight: place.slice(0, 1)});
    }
  ],
  [
    "titles of panels as wide as the figure",
    280,
    () => facets(panelsOf(["2014", "2015"], soldiers), {by: "place", form: (part) => columns(part, over)})
  ],
  [
    "names over bars of panels as wide as the figure",
    240,
    () => facets(panelsOf([`Old ${trades[1]}`, "Ash"], soldiers), {by: "place", form: (part) => bars(part, over)})
  ]
];

test("plot(options) refuses one long name under columns on a phone, where it has no room in lines, by turns or turned", async () => {
  const rows = [
    {name: "Ash", value: 4},
    {name: "Saint-Fir, gas, steam and air conditioning supply", value: 9},
    {name: "Elm", value: 5}
  ];
  const make = () => plot({marks: [Plot.barY(rows, {x: "name", y: "value"}), Plot.ruleY([0])]});
  const input = {form: "once", given: null, make};
  const refused = expect.stringMatching(/^no room for names along x: .* \(draw the bars from left to right, with the names along y, or shorten them\)/); // prettier-ignore
  expect(await outcomeOf(input, {width: 320, scheme: "light"})).toMatchObject({refused});
  expect(await outcomeOf(input, {width: 640, scheme: "light"})).toMatchObject({found: []});
});

test.each(once)("a figure keeps %s inside it in every font, at %d px", async (_, width, make) => {
  const outcome = await outcomeOf({form: "once", given: null, make}, {width, scheme: "light"});
  expect(outcome).toMatchObject({found: []});
});

test("facets(table, options) refuses panels whose values leave their bars no length", async () => {
  const lanes = measureIn("kilometre of country lane", "kilometres of country lane");
  const make = () => facets(panelsOf(trades, lanes), {by: "place", form: (part) => bars(part, over)});
  const outcome = await outcomeOf({form: "once", given: null, make}, {width: 240, scheme: "light"});
  expect(outcome).toEqual({
    refused: "no room for panels: 0 of 216 px beside names and values (40 at the least; shorten these): facets"
  });
});

test.each([
  ["line", () => plot({marks: [Plot.lineY([{x: 2, y: 5}], {x: "x", y: "y"})]})],
  ["area", () => plot({marks: [Plot.areaY([{x: 2, y: 5}], {x: "x", y1: 0, y2: "y"})]})]
])("plot({marks}) refuses the %s of one row, which nobody sees", async (kind, make) => {
  const outcome = await outcomeOf({form: "once", given: null, make}, {width: 640, scheme: "light"});
  expect(outcome).toMatchObject({
    refused: `nothing to join: ${kind} of one row (draw a dot, or leave the mark out)`
  });
});

test("plot({marks}) draws a line of one row that has a marker", async () => {
  const make = () => plot({marks: [Plot.lineY([{x: 2, y: 5}], {x: "x", y: "y", marker: true})]});
  expect(await outcomeOf({form: "once", given: null, make}, {width: 640, scheme: "light"})).toHaveProperty("text");
});

test("slope(table, options) refuses a number that would be broken, and gives names what the other side leaves", async () => {
  const slopeOf = (value: number, name: string) => {
    const end = (period: string) => ({unit: km, decimals: 2, values: [value, 4], period});
    const table = tableOf({place: [name, "Ash"], before: end("2010"), after: end("2020")});
    return () => slope(table, {name: "place", from: "before", to: "after"});
  };
  const how = {width: 240, scheme: "light"} as const;
  expect(await outcomeOf({form: "once", given: null, make: slopeOf(263e9, "Birch")}, how)).toEqual({
    refused:
      "no room for a label: 263,000,000,000.00\u00a0km at a width of 216 px (shorten it, round its number, or publish no width so narrow: widths, printWidths of the notebook): slope"
  });
  const drawn = await outcomeOf({form: "once", given: null, make: slopeOf(26, "Hippopotamuses")}, {...how, width: 320});
  expect(drawn).toMatchObject({found: []});
});

test("bars(table, options) draws no axis for rows of which none has a number", async () => {
  const table = tableOf({place: ["Ash", "Birch"], value: {unit: km, decimals: 0, values: [null, 9]}});
  const make = () => bars(table, {name: "place", value: "value", labels: "axis", sort: "none", limit: 1});
  expect(await outcomeOf({form: "once", given: null, make}, {width: 640, scheme: "light"})).toMatchObject({found: []});
});

test("seats(table, options) sets each line of a name of several lines nearest to its own swatch", async () => {
  const place = ["New Kırşehir; repair of motor vehicles and motorcycles", "Malmö and Herzegovina"];
  const table = tableOf({place, value: {unit: countOf("seat", "seats"), decimals: 0, values: [8, 1]}});
  const make = () => seats(table, {name: "place", value: "value"});
  const outcome = await outcomeOf({form: "once", given: null, make}, {width: 240, scheme: "light"});
  expect(outcome).toMatchObject({found: []});
});

test("columns(table, {limit}) says the first and the last of names, and not the highest of those that are drawn", async () => {
  const names = Array.from("abcdefghijklmn", (letter) => `Age ${letter}`);
  const values = names.map((_, index) => (index === 1 ? 900 : 100 + index));
  const table = tableOf({when: names, value: {unit: km, decimals: 0, values}});
  const make = () => columns(table, {...over, limit: 9});
  expect(make().alt?.text).toBe("Column chart, Age f 105 kilometres to Age n 113\u00a0km.");
  expect(await outcomeOf({form: "once", given: null, make}, {width: 700, scheme: "light"})).toMatchObject({found: []});
});

test("columns(table, {limit}) says of years the highest with from when to when", () => {
  const years = Array.from({length: 30}, (_, index) => String(1990 + index));
  const table = tableOf({
    when: years,
    value: {unit: km, decimals: 0, values: years.map((_, at) => (at === 1 ? 900 : at))}
  });
  expect(columns(table, {...over, limit: 12}).alt?.text).toBe(
    "Column chart, 2008 to 2019: highest 29 kilometres in 2019; lowest 18\u00a0km in 2008."
  );
});

test("columns(table, {limit}) draws no axis for rows of which none has a number, and names no year that the data leave out", async () => {
  const given = {unit: km, decimals: 0, values: [899, 1000, 801, null]};
  const names = tableOf({when: ["Ash", "Birch", "Cedar", "Elm"], value: given});
  const make = () => columns(names, {...over, labels: "axis", limit: 1});
  expect(make().alt?.text).toBe("Column chart: no figure for Elm.");
  expect(await outcomeOf({form: "once", given: null, make}, {width: 640, scheme: "light"})).toMatchObject({found: []});
  const years = tableOf({when: ["2001", "2003", "2009", "2020"], value: given});
  expect(columns(years, {...over, limit: 3}).alt?.text).toBe("Column chart: no figure for 2020.");
});

test("tileMap(table, options) may have a tile that looks like ten where a comma stands after its name", async () => {
  const place = ["WA", "OR", "IO", "UT", "ID", "NV", "AZ", "CO", "TX"];
  const values = place.map((_, index) => (index === 2 ? 89_910_000_000 : index));
  const tiles = Object.fromEntries(place.map((name, index) => [name, [index, 0] as const]));
  const table = tableOf({place, value: {unit: moneyIn("EUR"), decimals: 0, values}});
  const make = () => tileMap(table, {name: "place", value: "value", tiles});
  expect(make().alt?.text).toContain("most IO,");
  expect(await outcomeOf({form: "once", given: null, make}, {width: 480, scheme: "light"})).toMatchObject({found: []});
});
