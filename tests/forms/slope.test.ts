import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readPublished} from "../../src/check/published.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import type {Table} from "../../src/facts/table/table.js";
import {slope, type SlopeOptions} from "../../src/forms/slope/slope.js";
import {absent, countOf, figure, say, shareOf, stated, whole} from "../../src/index.js";
import {subjectOf} from "../../src/verify/subject.js";
import {fileOf} from "../check/numbers/drawnSubject.js";
import {hardTables, tableOf} from "./samples/dataSets.js";
import {hardSeries} from "./samples/lineData.js";
import {hardSlopes, twoPeriods} from "./samples/slopeData.js";
import {textFile} from "../facts/file/textFile.js";

const columns = {name: "place", from: "then", to: "now"} as const;
const five = hardSlopes["five rows"]!;
const wrong = (options: unknown) => ({...columns, ...(options as object)}) as SlopeOptions;
const forty = twoPeriods("forty-slopes", {
  rows: Object.fromEntries(Array.from({length: 40}, (_, row) => [`Place ${row}`, [row, row + 1] as const]))
});
const long = tableOf("long", {names: ["Ash", "Cedar", "Ash", "Cedar"], values: [512, 620, 712, 530]});
const none = twoPeriods("no-slope", {rows: {Ash: [null, null]}});

test.each<[string, Table, unknown, string]>([
  ["{sort}", five, {sort: "sideways"}, "unknown sort: sideways"],
  ["{from}", five, {from: "before"}, "unknown column: before"],
  ["{highlight}", five, {highlight: "Oak"}, "unknown highlight: Oak (one of the rows: "],
  ["one period twice", five, {to: "then"}, "invalid to: then has the period of then"],
  ["one column", hardTables["eight rows"]!, {from: "value", to: undefined}, "to"],
  [
    "40 rows",
    forty,
    {},
    "too many rows: 40 (at most 12; limit: 12 says how many others there are, or draw bars of the change): slope"
  ],
  ["{limit}", five, {limit: 13}, "invalid limit: 13 (1 to 12 rows): slope"],
  [
    "a row for each period",
    long,
    {from: "2015", to: "2023"},
    'duplicate name: Ash: slope, table long (one row a name, and a column for each period; for a row for each period: series: "place", date, value)'
  ],
  ["no number at all", none, {}, "missing numbers: slope"]
])("slope() refuses %s", (_what, data, options, message) => {
  expect(() => slope(data, wrong(options))).toThrow(message);
});

const byYear = {series: "place", date: "year", value: "value"} as const;
const four = hardSeries["four series"]!;

test.each<[string, unknown, string]>([
  ["more than two dates", byYear, 'too many dates: 11 (two; choose them by from: "2013", to: "2023", or draw line)'],
  ["a date that is not there", {...byYear, from: "2012", to: "2023"}, "unknown from: 2012"],
  ["one date twice", {...byYear, from: "2013", to: "2013"}, "all are 2013"],
  ["a later date first", {...byYear, from: "2023", to: "2013"}, "invalid to: 2013 is before 2023"],
  ["a table without its dates", {series: "place", value: "value"}, "date"]
])("slope() of a row for each year refuses %s", (_what, options, message) => {
  expect(() => slope(four, options as SlopeOptions)).toThrow(message);
});

test("slope() joins the first of two chosen years to the second", () => {
  const {alt} = slope(four, {...byYear, from: "2013", to: "2023"});
  expect(alt?.text).toBe(
    "Slope chart, 2013 and 2023: Ash €512, then €712; Birch €430, then €590; Cedar €620, then €530; Doum €312, then €415."
  );
});

test("slope(claims) refuses a name of a column", () => {
  expect(() => slope([], {name: "place"} as never)).toThrow("name");
});

test("slope(table) describes itself by the rows that changed most, up and down", () => {
  expect(slope(five, columns).alt?.text).toBe(
    "Slope chart, 2015 and 2023: Ash €512, then €712; Cedar €620, then €530."
  );
});

/** Turnout of three districts, drawn by the periods of its two columns. */
function turnoutOver(from: string, to: string) {
  const rows = [
    ["Brandt-Nord", 67.3, 74.1],
    ["Brandt-Süd", 65.2, 71.9],
    ["Altmarsch", 68.4, 71.4]
  ] as const;
  const text = `place,before,now\n${rows.map((row) => row.join(",")).join("\n")}\n`;
  const all = whole({id: "all", label: "Voters", measure: "people", geography: "NN", period: absent});
  const turnout = dataTable(textFile("turnout.csv", text), {
    key: "place",
    source: {id: "office", name: "Office"},
    columns: {
      place: "text",
      before: {unit: shareOf(all), period: stated(from)},
      now: {unit: shareOf(all), period: stated(to)}
    }
  });
  return figure({
    id: "turnout",
    headline: say`Turnout rose in all districts`,
    deck: say`Share of voters by district`,
    form: slope(turnout, {name: "place", from: "before", to: "now"})
  });
}

test("slope() sets a name of two parts over two lines where its column is narrow", () => {
  const chart = turnoutOver("2021", "2025");
  const texts = (readPublished(fileOf(chart, 240))?.texts ?? []).map((line) => line.text);
  expect(texts).toContain("Brandt-");
  expect(texts).toContain("Nord 74.1%");
});

test.each([240, 280, 320, 440, 520, 800])(
  "slope() sets long periods over its ends in lines that keep apart, at %d px",
  async (width) => {
    const chart = turnoutOver("2023-04/2024-03", "2024-04/2025-03");
    const file = fileOf(chart, width);
    const found = await checkFile(subjectOf(chart.figure, {file: "a.svg", text: file}));
    expect(found).toEqual([]);
    const words = (readPublished(file)?.texts ?? []).map((line) => line.text).join(" ");
    expect(words).toContain("April 2023 to March 2024");
  }
);

test("slope() takes the quarters that it begins and ends with as an office writes them", () => {
  const text =
    "place,quarter,rent\nAsh,2023 Q4,4\nAsh,2024 Q4,5\nAsh,2025 Q4,7\nElm,2023 Q4,3\nElm,2024 Q4,5\nElm,2025 Q4,9\n";
  const rents = dataTable(textFile("rents.csv", text), {
    key: ["place", "quarter"],
    source: {id: "office", name: "Rent Office"},
    period: {column: "quarter"},
    columns: {place: "text", quarter: "period", rent: {unit: countOf("tenant", "tenants")}}
  });
  const own = {series: "place", date: "quarter", value: "rent"} as const;
  const drawn = (from: string, to: string) => slope(rents, {...own, from, to}).alt?.text;
  expect(drawn("2023 Q4", "Q4 2025")).toBe(drawn("2023-10/2023-12", "2025-10/2025-12"));
});
