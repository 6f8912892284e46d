import {expect, test} from "vitest";
import {stated} from "../../src/facts/period.js";
import {exact, moreThan, range} from "../../src/facts/quantity.js";
import {degreesIn, moneyIn} from "../../src/facts/unit/measure.js";
import {countOf} from "../../src/facts/unit/unit.js";
import * as nutgraf from "../../src/index.js";
import {say} from "../../src/words/say.js";
import {drawingOf} from "../fuzz/holds.js";
import {claimOf, tableOf} from "../fuzz/made.js";
import {countClaim, shareClaim} from "./sampleClaims.js";

const euros = (values: readonly (number | null)[], fields: object = {}) => ({
  unit: moneyIn("EUR"),
  decimals: 0,
  values,
  ...fields
});
const shares = (values: readonly number[]) => ({...euros(values), unit: shareClaim("one", exact(4), "all").unit});
const places = ["Ash", "Birch", "Cedar"];
const years = ["2021", "2022", "2023"];
const named = {name: "place", value: "one"} as const;
const open = countClaim("open", moreThan(30));
const label = say`the label`;
const wide = (count: number) =>
  Object.fromEntries(Array.from({length: count}, (_, at) => [`part${"abcdefghijkl"[at]}`, euros([1, 2, 3])]));
const days = Array.from({length: 2001}, (_, day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10));
const untyped = (form: unknown, ...given: readonly unknown[]) => (form as (...given: unknown[]) => unknown)(...given);

/** What comes of a form in a figure so wide. */
function drawn(make: () => ReturnType<typeof nutgraf.seats>, width: number): void {
  const drawing = drawingOf({form: "seldom", given: null, make}, {width, scheme: "light"});
  if ("refused" in drawing) throw new Error(drawing.refused);
}

test.each<[what: string, make: () => unknown, message: string | RegExp]>([
  [
    "area of ten series",
    () => {
      const each = Array.from({length: 10}, (_, at) => `Part ${"abcdefghij"[at]}`);
      const series = each.flatMap((name) => years.map(() => name));
      const all = {who: series, year: each.flatMap(() => years), one: euros(series.map(() => 3))};
      return nutgraf.area(tableOf(all), {series: "who", date: "year", value: "one"});
    },
    /^too many series: 10 \(at most \d+; join the small ones, or draw line\): area$/
  ],
  [
    "area of 2,001 days",
    () => nutgraf.area(tableOf({day: days, one: euros(days.map(() => 3))}), {date: "day", value: "one"}),
    /^too many numbers: 2001 \(at most \d+; take months or years\): area$/
  ],
  [
    "area of shares that come to more than a whole",
    () => {
      const all = {who: ["A", "B", "A", "B"], year: ["2021", "2021", "2022", "2022"], one: shares([60, 60, 50, 50])};
      return nutgraf.area(tableOf(all), {series: "who", date: "year", value: "one"});
    },
    "invalid parts: they come to 120% in 2021 (all parts of one whole): area"
  ],
  [
    "columns with a name of 25 letters",
    () => nutgraf.columns(tableOf({place: ["Ash", "Birch", "C".repeat(25)], one: euros([1, 2, 3])}), named),
    /^invalid name: C+ \(at most 24 characters; bars has room for more\): columns$/
  ],
  [
    "tileMap with edges that fall",
    () => {
      const tiles = {Ash: [0, 0], Birch: [1, 0], Cedar: [2, 0]} as const;
      return nutgraf.tileMap(tableOf({place: places, one: euros([1, 2, 3])}), {...named, tiles, breaks: [20, 10]});
    },
    "invalid breaks: 10 (edges that grow, as 20, 40, 60): tileMap"
  ],
  [
    "dotRange with a column of no claim",
    () => nutgraf.dotRange([{name: "Ash", claims: [open, null]}], {columns: ["now", "then"]}),
    "missing numbers: column then (at least one claim): dotRange"
  ],
  [
    "groupedBars of five series",
    () => {
      const all = {place: places, ...wide(5)};
      return nutgraf.groupedBars(tableOf(all), {name: "place", series: Object.keys(wide(5))});
    },
    "invalid series: 5 (at most 4; draw facets, or a table): groupedBars"
  ],
  [
    "line of the quarters of a year as people write them",
    () =>
      nutgraf.line(tableOf({year: ["2021-Q1", "2021-Q2", "2021-Q3"], one: euros([1, 2, 3])}), {date: "year", value: "one"}), // prettier-ignore
    "invalid date: 2021-Q1 (EDTF: 2021-01/2021-03 for this quarter): row 1: line, table made"
  ],
  [
    "line of dates that are none",
    () => nutgraf.line(tableOf({year: ["May", "June", "July"], one: euros([1, 2, 3])}), {date: "year", value: "one"}),
    "invalid date: May (EDTF, such as 2020 or 2020-07): row 1: line, table made"
  ],
  [
    "line of a claim without a date",
    () => nutgraf.line([open]),
    "missing period: claim open (a line needs a date): line"
  ],
  ["line of no claims", () => nutgraf.line([]), "missing rows: line (at least one)"],
  [
    "line that breaks off by a word",
    () =>
      nutgraf.line(tableOf({year: years, one: euros([1, 2, 3])}), {
        date: "year",
        value: "one",
        annotations: [{kind: "line", along: "x", at: "2022", label, breaks: "yes" as unknown as true}]
      }),
    "invalid breaks: yes (true or false): annotation line, line"
  ],
  [
    "line of a missing number of nobody",
    () =>
      untyped(nutgraf.line, [
        {...open, period: stated("2021")},
        {series: undefined, date: "2020", missing: true}
      ]),
    "missing name: line, row 2 (words)"
  ],
  [
    "bars of a range around zero",
    () => nutgraf.bars([{name: "Ash", claim: claimOf("change", range(-2, 3), moneyIn("EUR"))}]),
    "invalid range for a bar: -2 to 3 (both ends on one side of zero): bars, row Ash"
  ],
  [
    "bars of lists",
    () => untyped(nutgraf.bars, [[], []]),
    "invalid row: a list (a claim, or an object that holds one): bars, row 1"
  ],
  [
    "facets of panels that are none",
    () => untyped(nutgraf.facets, [7], {form: () => null}),
    "invalid panel: 7 ({panel, rows}): facets, panel 1"
  ],
  [
    "strip of claims with the name of a column",
    () => untyped(nutgraf.strip, [open], {group: "place"}),
    "invalid group: place (only with a table; of claims {claim, group}): strip"
  ],
  [
    "seats of more than an arc holds in a figure of a phone",
    () => {
      const house = tableOf({place: places, one: {...euros([400, 300, 300]), unit: countOf("seat", "seats")}});
      return drawn(() => nutgraf.seats(house, named), 240);
    },
    /no room for 1000 seats: \d+ px wide \(draw bars or stackedBars\): seats/
  ],
  [
    "a table of degrees whose difference is a word",
    () =>
      claimOf("heat", exact(3), {...degreesIn("C"), difference: "yes" as unknown as true}, {period: stated("2020")}),
    "invalid difference: yes (true, or none)"
  ]
])("%s is refused in words of its own", (_, make, message) => {
  expect(make).toThrow(message);
});
