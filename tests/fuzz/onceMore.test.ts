import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {measureIn, moneyIn, percentagePoints, ratePer} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {countOf, type Unit} from "../../src/facts/unit/unit.js";
import {event} from "../../src/facts/event.js";
import {unattributed} from "../../src/facts/source.js";
import type {Form} from "../../src/form.js";
import {columns as barsUpright} from "../../src/forms/columns/columns.js";
import {regionMap} from "../../src/forms/maps/regionMap.js";
import {plot} from "../../src/forms/plot/plot.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {seats} from "../../src/forms/seats/seats.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {waterfall} from "../../src/forms/waterfall/waterfall.js";
import {outcomeOf} from "./holds.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {exact, lessThan} from "../../src/facts/quantity.js";
import {claimOf, tableOf} from "./made.js";

// What values by chance found later, each mended where its kind is.

const columns = {name: "place", value: "value"} as const;
const trade = "Gum, gas, steam and air conditioning supply";

/** Squares of a part of a degree, so many side by side. */
const regionsOf = (names: readonly string[], size: number, wide: number) =>
  names.map((name, index) => {
    const ring = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]].map(([x = 0, y = 0]) => [(index % wide) + x * size, 32 + Math.floor(index / wide) + y * size]); // prettier-ignore
    return {type: "Feature" as const, properties: {name}, geometry: {type: "Polygon" as const, coordinates: [ring]}};
  });

function mapOf(names: readonly string[], unit: Unit, values: readonly number[], {wide = 16, size = 0.2} = {}): Form {
  const table = tableOf({place: names, value: {unit, decimals: 1, values}});
  return regionMap(table, {...columns, regions: regionsOf(names, size, wide)});
}

const deaths = ratePer(1000, "people", {one: "death", many: "deaths"});
const names = Array.from("ABCDEFGHIJKLMNOP", (letter) => `Hippopotamus ${letter}`);

const once: readonly (readonly [what: string, width: number, () => Form])[] = [
  [
    "the unit of the regions that a map names under it",
    240,
    () => mapOf(names, deaths, names.map((_, index) => 1 + ((index * 7) % 16))) // prettier-ignore
  ],
  [
    "the long name of a region inside the figure in every font",
    240,
    () => {
      const places = [
        "North Malmö and Herzegovina",
        "Ash",
        "Rowan and Herzegovina",
        trade,
        "Old Kırşehir (city)",
        "Elm"
      ];
      return mapOf(places, percentagePoints, [60, 51, 54, 60, 57, 54], {wide: 2, size: 0.5});
    }
  ],
  [
    "the long name of a party inside the figure in every font",
    320,
    () => seats(tableOf({place: [trade], value: {unit: countOf("seat", "seats"), decimals: 0, values: [120]}}), columns)
  ],
  [
    "the heading of a timeline of months in two years inside the figure in every font",
    249,
    () =>
      eventTimeline([
        event({
          id: "talks",
          label: "Talks about homes",
          period: stated("1911-12-03/1912-11-10"),
          attribution: unattributed,
          anchor: {kind: "elsewhere", url: "https://example.org/"}
        })
      ])
  ],
  [
    "ticks beside one great number in its digits",
    962,
    () => {
      const table = tableOf({
        place: ["Ash"],
        value: {unit: moneyIn("SEK", {sign: "kr", place: "after"}), decimals: 0, values: [1e12]}
      });
      return dotRange(table, {name: "place", columns: ["value"], labels: "axis"});
    }
  ],
  [
    "all digits of the one number on an axis of Plot’s",
    1000,
    () => plot({marks: [Plot.dot([{x: 3, y: 596633157}], {x: "x", y: "y"})]})
  ]
];

test.each(once)("a figure keeps %s, at %d px", async (_, width, make) => {
  const outcome = await outcomeOf({form: "once", given: null, make}, {width, scheme: "light"});
  expect(outcome).toMatchObject({found: []});
});

test("waterfall(table, options) refuses bars that names and values leave no room", async () => {
  const place = ["New Larch <new> town", "Ñuñoa <new> town", "South Cedar"];
  const table = tableOf({place, value: {unit: moneyIn("EUR"), decimals: 0, values: [2, -341608, -341606]}});
  const make = () => waterfall(table, columns);
  const refused = expect.stringMatching(/^no room for bars: beside names and values 216 px wide \(shorten names, /);
  expect(await outcomeOf({form: "once", given: null, make}, {width: 240, scheme: "light"})).toEqual({refused});
});

test("columns(table, options) says the highest alone where more would be too long", async () => {
  const unit = measureIn("kilometre", "kilometres", {symbol: "km"});
  const place = ["South Rowan <new> town", "North Smith&Sons; repair", "Kapok", "North Rowan and Herzegov"];
  const value = {unit, decimals: 1, values: [-3e8, -1e9, 92e9, 1e11], flags: {provisional: [1, 2, 3, 4]}} as const;
  const make = () => barsUpright(tableOf({place, value}), columns);
  expect(make().alt?.text).toBe("Column chart: North Rowan and Herzegov 100,000,000,000.0 kilometres (provisional).");
  const outcome = await outcomeOf({form: "once", given: null, make}, {width: 1596, scheme: "dark"});
  expect(outcome).toMatchObject({found: []});
});

test("plot({marks}) leaves its marks a part of the width where their words have too little", async () => {
  const rows = [
    {x: 499, y: 17, name: "Old Ærø, gas, steam and air conditioning supply"},
    {x: 5, y: -973.6, name: "South Çankırı"}
  ];
  const make = () =>
    plot({marks: [Plot.dot(rows, {x: "x", y: "y"}), Plot.text(rows, {x: "x", y: "y", text: "name", dy: -8})]});
  const outcome = await outcomeOf({form: "once", given: null, make}, {width: 243, scheme: "dark"});
  expect("found" in outcome && outcome.found.filter((each) => each.startsWith("scale-"))).toEqual([]);
});

test("groupedBars(table, options) says the unit with the first number that is known", async () => {
  const unit = countOf("soldier", "soldiers");
  const table = tableOf({
    place: ["Ash", "Birch"],
    before: {unit, decimals: 0, values: [null, 20], period: "2010"},
    after: {unit, decimals: 0, values: [7, 30], period: "2020"}
  });
  const make = () => groupedBars(table, {name: "place", series: ["before", "after"], sort: "none"});
  expect(make().alt?.text).toMatch(/: Ash no figure and 7 soldiers; Birch 20 and 30\.$/);
  expect(await outcomeOf({form: "once", given: null, make}, {width: 640, scheme: "light"})).toMatchObject({found: []});
});

test("dotRange(claims, {limit}) says beside the line of zero that others are not shown", async () => {
  const unit = moneyIn("EUR");
  const quantities = [lessThan(6), exact(2659), exact(4367), exact(4213)];
  const rows = quantities.map((quantity, index) => {
    const name = ["Ash", "Birch", "Cedar", "Elm"][index] ?? "";
    return {name, claims: [claimOf(`rent-${index}`, quantity, unit, {subject: name})]};
  });
  const make = () => dotRange(rows, {columns: ["rents"], sort: "ascending", limit: 2, labels: "axis"});
  expect(await outcomeOf({form: "once", given: null, make}, {width: 480, scheme: "dark"})).toMatchObject({found: []});
});
