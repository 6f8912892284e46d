import {expect, test} from "vitest";
import type {NumberColumn} from "../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {exact, withMargin} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {table} from "../../src/facts/table/table.js";
import {countOf} from "../../src/facts/unit/unit.js";
import * as nutgraf from "../../src/index.js";
import {say} from "../../src/words/say.js";
import {countClaim, shareClaim} from "./sampleClaims.js";

const column = (name: string, values: NumberColumn["values"], fields: Partial<NumberColumn> = {}): NumberColumn => ({
  kind: "number",
  name,
  unit: moneyIn("EUR"),
  period: stated("2023"),
  attribution: unattributed,
  decimals: 0,
  values,
  ...fields
});
const places = ["Ash", "Birch", "Cedar"];
const words = (name: string, values: readonly (string | null)[]) => ({kind: "text", name, values}) as const;
const sheet = (...columns: readonly (NumberColumn | ReturnType<typeof words>)[]) =>
  table({id: "made", file: "made.csv", sha256: "ab".repeat(32), columns: [words("place", places), ...columns]});

const one = column("one", [1, 2, 3]);
const two = column("two", [2, 3, 4]);
const bounded = column("bounded", [1, 2, 3], {bound: "atLeast"});
const changed = column("changed", [1, 2, 3], {unit: percentChange});
const counted = column("counted", [1, 2, 3], {unit: countOf("seat", "seats")});
const dates = words("year", ["2021", "2022", "2023"]);
const named = {name: "place"} as const;
const tiles = {Ash: [0, 0], Birch: [1, 0], Cedar: [2, 0]} as const;

const soldiers = countClaim("soldiers", exact(3));
const money = countClaim("money", exact(3), {unit: countOf("euro", "euros")});
const label = say`somebody`;
const shareIn = (id: string) => {
  const {whole, shareOf, absent} = nutgraf;
  const all = whole({id, label: id, measure: "people", geography: "NN", period: absent});
  return {...countClaim(id, exact(40)), unit: shareOf(all)};
};

test.each([
  [
    "area",
    () => nutgraf.area(sheet(dates, bounded), {date: "year", value: "bounded"}),
    "invalid value: stated as atLeast (exact; draw line"
  ],
  [
    "line, of dates that are missing",
    () => nutgraf.line(sheet(words("year", ["2021", null, "2023"]), one), {date: "year", value: "one"}),
    "missing date: row 2"
  ],
  [
    "line, of dates in a column of numbers",
    () => nutgraf.line(sheet(one, two), {date: "two", value: "one"}),
    "invalid date: column two has numbers, not words"
  ],
  [
    "line, of words for values",
    () => nutgraf.line(sheet(dates), {date: "year", value: "place"}),
    "invalid value: column place has words, not numbers"
  ],
  [
    "line, of an end that is a bound",
    () => nutgraf.line(sheet(dates, one, bounded, two), {date: "year", value: "one", low: "bounded", high: "two"}),
    "invalid low: column bounded is stated as atLeast (exact ends)"
  ],
  [
    "line, of an end of another unit",
    () => nutgraf.line(sheet(dates, one, changed, two), {date: "year", value: "one", low: "changed", high: "two"}),
    "invalid low: column changed is of another unit than one"
  ],
  [
    "groupedBars, of two units",
    () => nutgraf.groupedBars(sheet(one, changed), {...named, series: ["one", "changed"]}),
    "invalid series: changed is of another unit than one"
  ],
  ["dotRange, of no column", () => nutgraf.dotRange(sheet(one), {...named, columns: []}), "missing columns: dotRange"],
  [
    "dotRange, of a bound between two ends",
    () => nutgraf.dotRange(sheet(one, bounded, two), {...named, columns: ["bounded"], low: "one", high: "two"}),
    "invalid interval: of numbers that are not exact: dotRange"
  ],
  [
    "seats, of a bound",
    () =>
      nutgraf.seats(sheet(column("counted", [1, 2, 3], {unit: counted.unit, bound: "atLeast"})), {
        ...named,
        value: "counted"
      }),
    "invalid seats: stated as atLeast (exact; draw bars): seats, row Ash"
  ],
  [
    "stackedBars, of two units",
    () => nutgraf.stackedBars(sheet(one, changed), {...named, parts: ["one", "changed"]}),
    "invalid part: changed is of another whole or unit than one"
  ],
  [
    "stackedBars, of a bound",
    () => nutgraf.stackedBars(sheet(one, bounded), {...named, parts: ["one", "bounded"]}),
    "invalid part: bounded is stated as atLeast (exact; draw bars): stackedBars, row Ash"
  ],
  [
    "stackedBars, of less than nothing",
    () => nutgraf.stackedBars(sheet(one, column("lost", [-1, 2, 3])), {...named, parts: ["one", "lost"]}),
    "invalid part: lost is -1 (not negative; draw bars): stackedBars, row Ash"
  ],
  [
    "slope, of two units",
    () =>
      nutgraf.slope(sheet(one, column("later", [1, 2, 3], {unit: percentChange, period: stated("2024")})), {
        ...named,
        from: "one",
        to: "later"
      }),
    "invalid to: column later is of another unit than one: slope ("
  ],
  [
    "slope, of a bound",
    () =>
      nutgraf.slope(sheet(one, column("later", [1, 2, 3], {bound: "atLeast", period: stated("2024")})), {
        ...named,
        from: "one",
        to: "later"
      }),
    "invalid number: Ash is atLeast (a line joins exact numbers): slope"
  ],
  [
    "strip, of a bound",
    () => nutgraf.strip(sheet(bounded), {...named, value: "bounded"}),
    "invalid value: Ash is stated as atLeast (exact; draw dotRange): strip"
  ],
  [
    "tileMap, of a bound",
    () => nutgraf.tileMap(sheet(bounded), {...named, value: "bounded", tiles}),
    "invalid value: Ash is stated as atLeast (exact; draw bars): tileMap"
  ],
  [
    "facets, of two units",
    () => {
      let turn = 0;
      return nutgraf.facets(sheet(dates, one, changed), {
        by: "place",
        form: (part) => nutgraf.columns(part, {name: "year", value: (turn += 1) > 1 ? "changed" : "one"})
      });
    },
    "invalid unit: of another unit than the first panel (one scale for all): facets, panel Birch"
  ],
  [
    "twoWholes, of one whole",
    () =>
      nutgraf.twoWholes(
        {claim: shareClaim("first", exact(69), "all"), label, rest: label},
        // @ts-expect-error the same whole
        {claim: shareClaim("second", exact(17), "all"), label, rest: label},
        {flow: say`arms`}
      ),
    "invalid wholes: claim first and second are shares of one whole"
  ],
  [
    "unitCount, of a share",
    // @ts-expect-error no count
    () => nutgraf.unitCount(shareClaim("first", exact(69), "all"), {label}),
    "invalid unit for dots: share (a count): unitCount, claim first"
  ],
  ["scatter, of no row", () => nutgraf.scatter([]), "missing rows: scatter (at least one)"],
  [
    "scatter, of a number",
    // @ts-expect-error no row
    () => nutgraf.scatter([{name: "Ash", x: soldiers, y: money}, 7]),
    "invalid row: 7 ({name, x, y})"
  ],
  [
    "scatter, of a size in one row",
    () =>
      nutgraf.scatter([
        {name: "Ash", x: soldiers, y: money, size: money},
        {name: "Birch", x: soldiers, y: money}
      ]),
    "missing size: scatter, row 2 (a claim in every row, or in none)"
  ],
  [
    "scatter, of two units on an axis",
    () =>
      nutgraf.scatter([
        {name: "Ash", x: soldiers, y: money},
        {name: "Birch", x: money, y: money}
      ]),
    "invalid unit: claim money is of another than the first row: scatter, row 2"
  ],
  [
    "bars, of two units",
    () =>
      nutgraf.bars([
        {name: "Ash", claim: soldiers},
        {name: "Birch", claim: money}
      ]),
    'invalid unit: claim money is of another than the first row: bars, row 2 (count both as one thing, countOf("student", "students") for applied and admitted, and head them by label; or draw a table of soldiers and euros)'
  ],
  [
    "bars, of shares of two wholes",
    () =>
      nutgraf.bars([
        {name: "Ash", claim: shareIn("adults")},
        {name: "Birch", claim: shareIn("children")}
      ]),
    "(one scale has shares of one whole: give both the same, such as “people of each age”, and say in subject of whom each is; of two years"
  ],
  [
    "bars, of a count and a share",
    () =>
      nutgraf.bars([
        {name: "Ash", claim: soldiers},
        {name: "Birch", claim: shareIn("children")}
      ]),
    "bars, row 2 (a figure for each unit)"
  ],
  // @ts-expect-error no row
  ["bars, of a number", () => nutgraf.bars([soldiers, 7]), "invalid row: 7 ({claim, name})"],
  [
    "bars, of a row without a claim",
    // @ts-expect-error no claim
    () => nutgraf.bars([soldiers, {name: "Ash", missing: false}]),
    "invalid claim: false ({claim, name}, or {name, missing: true})"
  ],
  [
    "dotRange, of two units",
    () =>
      nutgraf.dotRange(
        [
          {name: "Ash", claims: [soldiers]},
          {name: "Birch", claims: [money]}
        ],
        {columns: ["now"]}
      ),
    "invalid unit: claim money is of another than the first row: dotRange, column now"
  ],
  [
    "dotRange, of a number",
    // @ts-expect-error no row
    () => nutgraf.dotRange([7], {columns: ["now"]}),
    "invalid row: 7 ({name, claims}): dotRange, row 1"
  ],
  [
    "line, of no number",
    () => nutgraf.line([{series: "Ash", date: "2020", missing: true}]),
    "missing numbers: line (at least one claim)"
  ],
  [
    "line, of two units",
    () =>
      nutgraf.line([
        {...soldiers, period: stated("2020")},
        {...money, period: stated("2021")}
      ]),
    "invalid unit: claim money is of another than the first row: line"
  ],
  [
    "line, of a row without a claim",
    () =>
      nutgraf.line([
        {...soldiers, period: stated("2020")},
        // @ts-expect-error no claim
        {series: "Ash", date: "2020", missing: false}
      ]),
    "invalid claim: false ({claim, series}, or {series, date, missing: true})"
  ],
  [
    "line, of two bands",
    () =>
      nutgraf.line(
        ["Ash", "Birch"].flatMap((series) =>
          ["2020", "2021"].map((year, index) => ({
            series,
            claim: countClaim(`${series.toLowerCase()}-${year}`, withMargin(5 + index, 1), {period: stated(year)})
          }))
        )
      ),
    "too many intervals: line (bands hide one another; highlight one series, whose band is drawn)"
  ]
] as const)("%s is refused", (_, make, message) => {
  expect(make).toThrow(message);
});

test("forms of rows refuse a table of none", () => {
  const none = table({
    id: "none",
    file: "none.csv",
    sha256: "ab".repeat(32),
    columns: [words("place", []), column("one", [])]
  });
  expect(() => nutgraf.bars(none, {...named, value: "one"})).toThrow("missing rows: bars (at least one)");
});

const many = (count: number) =>
  Array.from({length: count}, (_, index) => `Place ${"abcdefghij"[index % 10]}${"klmnopqrst"[Math.floor(index / 10)]}`);
const longer = (count: number) =>
  table({
    id: "many",
    file: "many.csv",
    sha256: "ab".repeat(32),
    columns: [
      words("place", many(count)),
      column(
        "one",
        many(count).map((_, index) => index)
      )
    ]
  });

test("strip refuses more highlights and more groups than can be told apart", () => {
  expect(() => nutgraf.strip(longer(40), {...named, value: "one", highlight: many(40)})).toThrow(
    /^too many highlights: 40 \(at most \d+\): strip$/
  );
  const apart = {...longer(40), columns: [...longer(40).columns, words("group", many(40))]};
  expect(() => nutgraf.strip(apart, {...named, value: "one", group: "group"})).toThrow(
    /^too many groups: 40 \(at most \d+; join the small ones\): strip$/
  );
});

test("shareGrid refuses four parts", () => {
  const part = (id: string) => ({claim: shareClaim(id, exact(10), "all"), label});
  expect(() => nutgraf.shareGrid([part("a"), part("b"), part("c"), part("d")], {rest: label})).toThrow(
    "too many parts: 4 (at most 3 can be told apart; join the small ones, or draw bars): shareGrid"
  );
});

test("shareGrids refuses six grids, and statPanel forty-one figures", () => {
  const claimOf = (at: number) => shareClaim(`grid-${at}`, exact(10), `whole-${at}`);
  const grids = Array.from({length: 6}, (_, at) => nutgraf.shareGrid([{claim: claimOf(at), label}], {rest: label}));
  expect(() => nutgraf.shareGrids(grids)).toThrow(
    "too many grids: 6 (at most 5; draw bars, a share a row): shareGrids"
  );
  const stats = Array.from({length: 41}, (_, at) => ({claim: claimOf(at), label}));
  expect(() => nutgraf.statPanel(stats)).toThrow(
    "too many stats: 41 (at most 40; tableChart has a row for each): statPanel"
  );
});

test.each<[call: string, () => unknown, message: string]>([
  ["statPanel([])", () => nutgraf.statPanel([]), "missing stats: statPanel (at least one)"],
  ["shareGrids([])", () => nutgraf.shareGrids([]), "missing grids: shareGrids (at least one)"],
  [
    "scatter(table, …) with a column without numbers",
    () => nutgraf.scatter(sheet(one, column("none", [null, null, null])), {...named, x: "one", y: "none"}),
    "nothing to draw: no row has all its numbers (leave the figure out, or say so in words): scatter"
  ],
  [
    "line(table, {zero: “yes”})",
    () => nutgraf.line(sheet(dates, one), {date: "year", value: "one", zero: "yes" as unknown as true}),
    "invalid zero: yes (true or false): line"
  ],
  [
    "facets(table, {by}) without a form",
    () => (nutgraf.facets as (...given: unknown[]) => unknown)(sheet(dates, one), {by: "place"}),
    "missing form: facets ((part) => line(part, …))"
  ],
  [
    "slope(table, …) from a year to the same",
    () => nutgraf.slope(sheet(dates, one), {...named, date: "year", value: "one", from: "2021", to: "2021"}),
    "invalid dates: all are 2021: slope (two periods)"
  ],
  [
    "bars(claims, {value})",
    () => nutgraf.bars([soldiers], {value: "one"} as unknown as Parameters<typeof nutgraf.bars>[1] & object),
    "invalid value: one (only with a table): bars"
  ],
  [
    "rank(list, …)",
    () => (nutgraf.rank as (...given: unknown[]) => unknown)([], "one", "Ash"),
    "invalid table: a list (one that table read): rank"
  ],
  ["plain(5)", () => nutgraf.plain(5 as unknown as string), "invalid text: 5 (a text): plain"]
])("%s is refused in one line that says what is wrong, where, and what is right", (_, call, message) => {
  expect(call).toThrow(new Error(message));
});
