import {expect, test} from "vitest";
import {parseEdtf} from "../../src/facts/period.js";
import {quarterInEdtf} from "../../src/facts/quarter.js";
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
