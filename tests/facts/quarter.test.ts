import {expect, test} from "vitest";
import {parseEdtf} from "../../src/facts/period.js";
import {partOfYear, quarterInEdtf} from "../../src/facts/quarter.js";
import {dateAt} from "../../src/plot/series/dateAt.js";

test.each([
  ["2023-Q1", "2023-01/2023-03"],
  ["2023Q4", "2023-10/2023-12"],
  ["2023 q2", "2023-04/2023-06"],
  ["Q3 2023", "2023-07/2023-09"],
  ["Q1/2023", "2023-01/2023-03"]
])("a date %s is refused with the months that it means, %s", (text, months) => {
  expect(quarterInEdtf(text)).toBe(months);
  expect(() => parseEdtf(text)).toThrow(`invalid period: ${text} (in EDTF it is written as its months: ${months})`);
  expect(() => dateAt(text, "line, row 1")).toThrow(months);
  expect(parseEdtf(months).kind).toBe("interval");
});

test.each(["2023-Q5", "2023", "2023-01", "Q1", "1 March 2023"])("%s is no quarter", (text) => {
  expect(quarterInEdtf(text)).toBeNull();
});

test.each([
  ["2023-S1", "2023-01/2023-06"],
  ["2023-H2", "2023-07/2023-12"],
  ["2023-M03", "2023-03"],
  ["2023-A1", "2023"],
  [" 2023a1 ", "2023"]
])("quarterInEdtf(%o) is %s", (text, edtf) => {
  expect(quarterInEdtf(text)).toBe(edtf);
});

test.each([
  ["2022-01/2022-03", {year: 2022, letter: "Q", part: 1}],
  ["2022-10/2022-12", {year: 2022, letter: "Q", part: 4}],
  ["Q2 2022", {year: 2022, letter: "Q", part: 2}],
  ["2022-01/2022-06", {year: 2022, letter: "H", part: 1}],
  ["2022-S2", {year: 2022, letter: "H", part: 2}]
])("partOfYear(%o) is %o", (name, part) => {
  expect(partOfYear(name)).toEqual(part);
});

test.each([
  "2022-02/2022-04",
  "2022-04/2022-09",
  "2022-01/2022-04",
  "2022-01/2022-12",
  "2022-13/2022-15",
  "2022-03/2022-01",
  "2022-01/2023-03",
  "2022",
  "Q5 2022"
])("partOfYear(%o) is none", (name) => {
  expect(partOfYear(name)).toBeNull();
});
