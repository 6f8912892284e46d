import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import type {TableSchema} from "../../../src/facts/file/tableSchema.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {textFile} from "./textFile.js";

const read = (name: string, text: string, schema: object) =>
  dataTable(textFile(name, text), {
    key: "Land",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {Land: "text", Preis: {unit: moneyIn("EUR"), decimal: ","}},
    ...schema
  } as unknown as TableSchema);

const german = "Land;Preis\nÖsterreich;-4,10\nDänemark;71,05\n";

test("table reads a .csv whose fields semicolons part", () => {
  expect(read("prices.csv", german, {separator: ";"}).data).toEqual([
    {Land: "Österreich", Preis: -4.1},
    {Land: "Dänemark", Preis: 71.05}
  ]);
});

test.each([
  ["prices.csv", german, {}, 'one column: Land;Preis (separator: ";" where semicolons part the fields): prices.csv'],
  ["prices.tsv", german.replaceAll(";", "\t"), {separator: ";"}, "invalid separator: ; (of a .csv only): prices.tsv"],
  ["prices.csv", german, {separator: "|"}, "separator"],
  ["prices.csv", german, {separator: ";", decimals: 1}, "unknown"]
])("table refuses %s: %j with %o", (name, text, schema, message) => {
  expect(() => read(name, text, schema)).toThrow(message);
});

test("the label of a column heads it, and is the topic of its cells unless it is a bare number", () => {
  const labelled = (label: string) =>
    read("prices.csv", german, {
      separator: ";",
      columns: {Land: "text", Preis: {unit: moneyIn("EUR"), decimal: ",", label}}
    });
  const [year, words] = [labelled("2024"), labelled("Price at noon")];
  expect([year, words].map(({columns}) => columns[1])).toMatchObject([{label: "2024"}, {label: "Price at noon"}]);
});
