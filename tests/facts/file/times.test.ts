import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import type {NumberSpec} from "../../../src/facts/file/columnSpec.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {say} from "../../../src/index.js";
import {textFile} from "./textFile.js";

const read = (text: string, spec: Partial<NumberSpec>) =>
  dataTable(textFile("clubs.csv", text), {
    key: "club",
    source: {id: "accounts", name: "Accounts"},
    period: stated("2024"),
    columns: {club: "text", income: {unit: moneyIn("GBP"), ...spec}}
  });

const millions = "club,income\nMarn,214\nDell,-38\nOstrau,0\n";

test("a column that counts in millions has whole pounds, known to a million", () => {
  const clubs = read(millions, {times: 1_000_000});
  expect(clubs.data.map(({income}) => income)).toEqual([214_000_000, -38_000_000, 0]);
  expect(clubs.columns[1]).toMatchObject({decimals: 0, roundedTo: 1_000_000});
  expect(say`${clubs.at("Marn").income}`.text).toBe("£214 million");
});

test.each<[string, Partial<NumberSpec>, number, object]>([
  ["38.25", {times: 1_000_000}, 38_250_000, {decimals: 0, roundedTo: 10_000}],
  ["0.0375", {times: 100}, 3.75, {decimals: 2}],
  ["4.35", {times: 100}, 435, {decimals: 0}],
  ['"1.204,5"', {times: 1000, decimal: ",", group: "."}, 1_204_500, {decimals: 0, roundedTo: 100}],
  ["£5.1bn", {times: 1_000_000_000, prefix: "£", suffix: "bn"}, 5_100_000_000, {roundedTo: 100_000_000}],
  ["12", {times: 1000, decimals: 1}, 12_000, {decimals: 0, roundedTo: 100}],
  ["5.2", {times: 1000, roundedTo: 10}, 5200, {decimals: 0, roundedTo: 10}]
])("%s with %o is %d", (field, spec, value, column) => {
  const clubs = read(`club,income\nMarn,${field}\n`, spec);
  expect(clubs.data[0]?.income).toBe(value);
  expect(clubs.columns[1]).toMatchObject(column);
});

test.each<[Partial<NumberSpec>, RegExp]>([
  [{times: 1}, /invalid times: 1 \(10, 100, 1000 …\): table clubs, column income/],
  [{times: 12}, /invalid times: 12 /],
  [{times: 0.01}, /invalid times: 0\.01 /],
  [{times: 1_000_000, decimals: -1}, /invalid decimals: -1/]
])("a column cannot have %o", (spec, message) => {
  expect(() => read(millions, spec)).toThrow(message);
});

test("a number of more places than the column says is named as the file has it", () => {
  expect(() => read("club,income\nMarn,12.25\n", {times: 1000, decimals: 1})).toThrow(
    "2 decimals: 12.25 (at most 1): clubs.csv:2, column income"
  );
});
