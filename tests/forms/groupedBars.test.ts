import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readPublished} from "../../src/check/published.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import type {Chart} from "../../src/figure/figure.js";
import {claimOfCell, countOf, figure, periodOf, say, stated} from "../../src/index.js";
import {fileOf, subjectOf} from "../check/numbers/drawnSubject.js";
import {degreesIn} from "../../src/facts/unit/measure.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {twoYears} from "./samples/groupSamples.js";
import {wideTable} from "./samples/tableSamples.js";
import {textFile} from "../facts/file/textFile.js";

const two = {name: "place", series: ["2014", "2024"]} as const;
const wrong = (data: unknown, options: unknown) =>
  Reflect.apply(groupedBars, null, [data, {...two, ...(options as object)}]);

const rows = (count: number) => Array.from({length: count}, (_, row) => `Place ${row}`);
const long = (count: number) =>
  wideTable("long-groups", rows(count), {
    "2014": {values: rows(count).map((_, row) => row)},
    "2024": {values: rows(count).map((_, row) => row)},
    "2025": {values: rows(count).map((_, row) => row)}
  });
const warm = wideTable("warm-groups", ["Ash"], {
  "2014": {values: [4], unit: degreesIn("C")},
  "2024": {values: [5], unit: degreesIn("C")}
});

test.each<[string, unknown, unknown, string]>([
  ["one series", twoYears, {series: ["2014"]}, "invalid series: 1 (two to four; draw bars): groupedBars"],
  ["five series", twoYears, {series: ["2014", "2024", "2014", "2024", "2014"]}, "duplicate name: 2014"],
  ["an unknown series", twoYears, {series: ["2014", "2034"]}, "unknown column: 2034"],
  ["a column of words", twoYears, {series: ["2014", "place"]}, "invalid value: column place has words, not numbers"],
  ["{highlight}", twoYears, {highlight: "Ash"}, "unknown highlight: Ash (one of the series: "],
  ["{sort}", twoYears, {sort: "name"}, "unknown sort: name"],
  ["an option that there is not", twoYears, {stack: true}, "stack"],
  ["degrees", warm, {}, "invalid unit for a length: degrees (its zero is no zero; draw dots; of differences say"],
  ["2,000 rows", long(2000), {}, "too many rows: 2000 (at most 40; limit: 20 says how many others there are)"],
  ["120 numbers", long(40), {series: ["2014", "2024", "2025"]}, "too many numbers: 120 (at most 100; limit: 33"],
  ["no rows", [], {name: undefined, series: ["Before", "After"]}, "missing rows: groupedBars (at least one)"]
])("groupedBars() refuses %s", (_what, data, options, message) => {
  expect(() => wrong(data, options)).toThrow(message);
});

test("groupedBars(table) describes itself by its first row and its last", () => {
  expect(groupedBars(twoYears, two).alt?.text).toBe(
    "Grouped bars of 2014 and 2024: Doum €900 and €905; Fir €300 and €300."
  );
});

test("groupedBars(table, {highlight}) ranks its rows by the series that is highlighted", () => {
  expect(groupedBars(twoYears, {...two, highlight: "2024"}).alt?.text).toBe(
    "Grouped bars of 2014 and 2024: Elm €880 and €1,240; Fir €300 and €300."
  );
});

const verified = (chart: Chart, file: string) =>
  checkFile(subjectOf(chart, file), ["label-elsewhere", "measure-wrong", "text-misread", "number-unlicensed"]);

test("groupedBars() says in its key what is true of all numbers of a series, and else at each", async () => {
  const drawnOf = (last: string) => {
    const text = `town,before,now,status\nMarn,12,15,p\nDell,9,8,p\nOstrau,4,6,${last}\n`;
    const homes = dataTable(textFile("homes.csv", text), {
      key: "town",
      source: {id: "office", name: "Office"},
      period: stated("2024"),
      columns: {
        town: "text",
        before: {unit: countOf("home", "homes")},
        now: {unit: countOf("home", "homes"), flags: {column: "status", provisional: ["p"]}}
      }
    });
    const chart = figure({
      id: "homes",
      headline: say`Marn builds the most homes`,
      deck: say`New homes, ${periodOf(claimOfCell(homes.at("Marn").now))}`,
      form: groupedBars(homes, {name: "town", series: ["before", "now"]})
    });
    const file = fileOf(chart);
    return {texts: (readPublished(file)?.texts ?? []).map((each) => each.text), found: verified(chart, file)};
  };
  const [all, some] = [drawnOf("p"), drawnOf("")];
  expect(all.texts).toContain("now (provisional)");
  expect(all.texts.filter((each) => each.includes("provisional"))).toHaveLength(1);
  expect(some.texts.filter((each) => each.includes("provisional"))).toHaveLength(2);
  expect([await all.found, await some.found]).toEqual([[], []]);
});
