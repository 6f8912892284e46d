import {csvParse} from "d3";
import {expect, test} from "vitest";
import {stated} from "../../src/facts/period.js";
import {dataTable as table} from "../../src/facts/file/dataTable.js";
import {durationIn} from "../../src/facts/unit/unit.js";
import {bars} from "../../src/forms/bars/bars.js";
import {line} from "../../src/forms/line/line.js";
import type {Form} from "../../src/form.js";
import {csvOf} from "../../src/publish/files/data/csv.js";
import {dataRows} from "../../src/publish/files/data/dataRows.js";
import {dataTables} from "../../src/publish/files/data/dataTable.js";

const text = `hospital,year,wait,status
St Anne,2015,38,
St Anne,2016,41,
Eastgate,2015,,
Eastgate,2016,50,provisional
`;
const file = {name: "waits.csv", text, sha256: "0".repeat(64)};
const board = {id: "board", name: "Health Board"};
const columns = {
  hospital: "text",
  year: "period",
  wait: {unit: durationIn("day"), flags: {column: "status", provisional: ["provisional"]}}
} as const;
const waits = table(file, {key: ["hospital", "year"], source: board, period: {column: "year"}, columns});

const dataOf = (form: Form) => ({uses: form.uses, tables: form.tables ?? [], sources: form.sources ?? []});
const drawn = dataOf(line(waits, {series: "hospital", date: "year", value: "wait"}));

test("a cell carries the period of its row, its name, its unit and its flag into the CSV", () => {
  const rows = csvParse(csvOf(dataRows(drawn)));
  expect(rows.map(({subject, value, unit, period, flag}) => [subject, value, unit, period, flag])).toEqual([
    ["St Anne", "38", "days", "2015", ""],
    ["St Anne", "41", "days", "2016", ""],
    ["Eastgate", "", "days", "2015", ""],
    ["Eastgate", "50", "days", "2016", "provisional"]
  ]);
});

test("the table of an embed says when each cell holds, and that it may still change", () => {
  const [html = ""] = dataTables(drawn, "waits");
  const rows = html
    .split("<tr>")
    .slice(2)
    .map((row) => row.replace(/<[^>]*>/g, "|").replace(/[|\s]*\n\s*|\|+/g, "|"));
  expect(rows[0]).toMatch(/St Anne: 38 days\|2015\|/);
  expect(rows[3]).toMatch(/Eastgate: 50 days, provisional\|2016\|/);
});

test("a row is named by its whole key where a form draws a part of it", () => {
  const rows = table(
    {...file, text: "city,ward,wait\nAva,North,3\nAva,South,4\nBol,East,5\n"},
    {
      key: ["city", "ward"],
      source: board,
      period: stated("2024"),
      columns: {city: "text", ward: "text", wait: {unit: durationIn("day")}}
    }
  );
  const cells = dataRows(dataOf(bars(rows, {name: "ward", value: "wait"})));
  expect(cells.map(({subject, period}) => `${subject} ${period}`)).toEqual([
    "Ava, North 2024",
    "Ava, South 2024",
    "Bol, East 2024"
  ]);
});

test("the file carries the column that dates each row", () => {
  const [record] = drawn.tables;
  expect(record?.columns["wait"]?.period).toEqual({column: "year"});
  expect(record?.columns["year"]?.values).toEqual(["2015", "2016", "2015", "2016"]);
});
