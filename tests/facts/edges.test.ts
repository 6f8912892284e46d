import {expect, test} from "vitest";
import {contextLength, readArticle, surroundings} from "../../src/facts/article/articleText.js";
import {checkPhrase, valueInWords} from "../../src/facts/boundary.js";
import {sha256Hex} from "../../src/facts/evidence/digest.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {absent, stated} from "../../src/facts/period.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {cellOf, claimOfCell} from "../../src/facts/table/cell.js";
import type {NumberColumn} from "../../src/facts/table/column.js";
import {table} from "../../src/facts/table/table.js";
import {tableRecord} from "../../src/facts/table/tableRecord.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {textFile} from "./file/textFile.js";

// On both sides of what facts and files are held to.

const office = {id: "office", name: "Rent Office"} as const;

test.each([
  [60, 60],
  [61, 60]
])("valueInWords() of %i characters prints %i", (length, printed) => {
  const words = valueInWords("ä".repeat(length));
  expect(words.length).toBe(printed);
  expect(words.endsWith("…")).toBe(length > 60);
});

test.each([
  {kind: "phrase", text: 1, uses: []},
  {kind: "text", text: "a", uses: []},
  {kind: "phrase", text: "a", uses: {}},
  {text: "a", uses: []},
  null
])("checkPhrase() refuses %j", (value) => {
  expect(() => checkPhrase(value, "note", "figure a")).toThrow(/^invalid note: .*figure a$/);
});

test("an anchor digests forty code points on either side, and no more", () => {
  const article = readArticle(`${"x".repeat(50)} 69 ${"y".repeat(50)}`);
  const {before, after} = surroundings(article.points, 51, 53);
  expect(contextLength).toBe(40);
  expect(before).toBe(sha256Hex(`${"x".repeat(39)} `));
  expect(after).toBe(sha256Hex(` ${"y".repeat(39)}`));
});

const schema = {
  key: "city",
  source: office,
  period: stated("2024"),
  columns: {city: "text", price: {unit: moneyIn("EUR"), decimals: 1}}
} as const;
const prices = (last: number) => textFile("rents.csv", `city,price\nRiga,1.1\nTartu,2.2\nNarva,3.3\nBaltics,${last}\n`);

test("a total is one to the digit that is printed", () => {
  expect(() => dataTable(prices(6.6), schema)).toThrow("a total among its parts: Baltics");
  expect(dataTable(prices(6.7), schema).rows).toBe(4);
  expect(dataTable(prices(6.5), schema).rows).toBe(4);
});

test("a list of objects is read, the last line of a file without an end, and a number without its exponent", () => {
  const columns = {city: "text", homes: {unit: countOf("home", "homes")}} as const;
  const read = (name: string, text: string) => dataTable(textFile(name, text), {...schema, columns}).at("Riga").homes;
  expect(read("a.json", '[{"city":"Riga","homes":1e21}]').quantity).toEqual({bound: "exact", value: 1e21, decimals: 0});
  expect(read("a.csv", "city,homes\nRiga,12").quantity).toEqual({bound: "exact", value: 12, decimals: 0});
  expect(() => read("a.csv", "city,homes\nRiga,1,234")).toThrow(/3 fields: a\.csv:2 .*quote a field/);
  expect(() => read("a.csv", "city,homes\nRiga")).toThrow(/1 field: a\.csv:2 .*a line of notes is no row/);
});

const column = (fields: Partial<NumberColumn>): NumberColumn => ({
  kind: "number",
  name: "price",
  unit: moneyIn("EUR"),
  period: absent,
  attribution: unattributed,
  decimals: 0,
  values: [1, 2],
  ...fields
});
const rents = (fields: Partial<NumberColumn>) =>
  table({
    id: "rents",
    file: "rents.csv",
    sha256: "ab".repeat(32),
    columns: [{kind: "text", name: "place", values: ["Riga", "Tartu"]}, column(fields)]
  });

test("the record of a column says its bound and its source where it has them", () => {
  const recordOf = (fields: Partial<NumberColumn>) => tableRecord(rents(fields), ["price"], [1, 2]).columns["price"];
  expect(recordOf({bound: "atLeast", attribution: attributedTo(office)})).toMatchObject({
    bound: "atLeast",
    source: "office"
  });
  expect(recordOf({})?.source).toBeNull();
  expect(Object.keys(recordOf({}) ?? {})).not.toContain("bound");
});

test.each([
  [{}, "price"],
  [{label: "Rent of a flat"}, "Rent of a flat"],
  [{label: "2024"}, "price"]
])("the topic of a cell of a column %j is %s", (fields, topic) => {
  expect(claimOfCell(cellOf(rents(fields), column(fields), 1)).topic).toBe(topic);
});
