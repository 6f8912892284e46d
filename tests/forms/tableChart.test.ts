import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {degreesIn} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {table} from "../../src/index.js";
import {countClaim, shareClaim} from "./sampleClaims.js";
import {hardTables, tableOf} from "./samples/dataSets.js";
import {rentsTable, tableFigure, tableSamples, wideTable} from "./samples/tableSamples.js";
import {textFile} from "../facts/file/textFile.js";

const {document} = new JSDOM("").window;
const one = hardTables["eight rows"]!;
const warm = tableOf("warm", {names: ["Ash"], values: [12], unit: degreesIn("C")});
const many = tableOf("many", {
  names: Array.from({length: 2000}, (_, row) => `Place ${row}`),
  values: Array.from({length: 2000}, (_, row) => row)
});
const ash = countClaim("ash", exact(5200));
const by = {name: "place", columns: ["value"]};

/** As a notebook without types calls it. */
const untyped = (data: unknown, options: unknown) => Reflect.apply(tableChart, null, [data, options]);

test.each([
  [one, {...by, columns: []}, "missing columns: tableChart (at least one)"],
  [one, {...by, columns: ["values"]}, "unknown column: values"],
  [one, {...by, columns: ["value", "value"]}, "duplicate name: value"],
  [one, {columns: ["value"]}, "missing name: tableChart, table eight"],
  [one, {...by, bar: "rent"}, "unknown bar: rent (one of the columns): tableChart"],
  [one, {...by, by: "rent"}, "unknown by: rent (one of the columns): tableChart"],
  [one, {...by, highlight: "Oak"}, "unknown highlight: Oak (one of the rows: "],
  [one, {...by, labels: "axis"}, "unknown option: labels"],
  [
    warm,
    {...by, bar: "value"},
    "invalid unit for a length: degrees (its zero is no zero; draw dots; of differences say"
  ],
  [many, by, "too many rows: 2000 (at most 40; limit: 20 says how many others there are): tableChart"],
  [
    wideTable("wide", ["Ash"], Object.fromEntries([..."ABCDEFGH"].map((name) => [name, {values: [1]}]))),
    {name: "place", columns: [..."ABCDEFGH"]},
    "too many columns: 8 (at most 7; make two tables): tableChart"
  ],
  [[], {columns: ["Soldiers"]}, "missing rows: tableChart (at least one)"],
  [[{name: "Ash", claims: []}], {columns: ["Soldiers"]}, "invalid claims: 0 (one or null for each of 1 columns)"],
  [[{name: "Ash", claims: [null]}], {columns: ["Soldiers"]}, "missing numbers: column Soldiers (at least one claim)"],
  [[{name: "Ash", claims: [ash]}], {columns: ["Soldiers"], name: "place"}, "invalid name: place (only with a table)"],
  [[{name: "Ash 2", claims: [ash]}], {columns: ["Soldiers"]}, "typed digit in text"]
])("tableChart() refuses %#", (data, options, message) => {
  expect(() => untyped(data, options)).toThrow(message);
});

test.each(["descending", "ascending"] as const)(
  "a total stands after the rows that are ranked %s, and has no bar beside it",
  (sort) => {
    const text = "place,people\nAsh,5\nTotal,12\nElm,7\n";
    const people = table(textFile("people.csv", text), {
      key: "place",
      source: {id: "office", name: "Office"},
      period: stated("2024"),
      totals: ["Total"],
      columns: {place: "text", people: {unit: countOf("person", "people")}}
    });
    const form = tableChart(people, {name: "place", columns: ["people"], sort});
    const drawn = tableFigure("totals", form)({document, width: 640});
    const names = [...drawn.querySelectorAll("text")].map(({textContent}) => textContent ?? "");
    const parts = sort === "descending" ? ["Elm", "Ash"] : ["Ash", "Elm"];
    expect(names.filter((name) => /^(?:Ash|Elm|Total)$/.test(name))).toEqual([...parts, "Total"]);
    // The paper and the line over the headline.
    expect(drawn.querySelectorAll("rect")).toHaveLength(2);
  }
);

const wordsOf = (name: string, width: number) =>
  [...tableSamples[name]!({document, width}).querySelectorAll("text")].map(({textContent}) => textContent);

test("tableChart() leaves out the columns that find no room, and says which", () => {
  expect(wordsOf("seven columns", 640)).toContain("Iota");
  expect(wordsOf("seven columns", 320)).not.toContain("Iota");
  expect(wordsOf("seven columns", 320)).toContain("Not shown at this width: Theta, Iota.");
});

test("tableChart() sets decimal points under one another", () => {
  const rows = [
    {name: "Ash", claims: [shareClaim("a", exact(8), "homes")]},
    {name: "Elm", claims: [shareClaim("b", exact(12.5), "homes")]}
  ];
  const texts = [...tableFigure("tails", tableChart(rows, {columns: ["Homes"]}))({document}).querySelectorAll("text")];
  const x = (words: string) => Number(texts.find(({textContent}) => textContent === words)?.getAttribute("x"));
  // ".5" is 10.4 px wide at 14 px.
  expect(x("12.5%") - x("8%")).toBeCloseTo(10.44, 1);
});

test("tableChart() draws no bars of a unit without a zero, unless it is told to", () => {
  expect(() => tableChart(warm, by)).not.toThrow();
});

test("tableChart({by}) ranks by another column than that of the bars", () => {
  const three = {name: "place", columns: ["Rent", "Change in a year"], by: "Change in a year"};
  expect(tableChart(rentsTable, three).alt?.text).toMatch(/^Table of Change in a year: Ash up 12.4%; Fir up 6.6%/);
});
