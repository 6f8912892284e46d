import {expect, test} from "vitest";
import {addUnits, daysNamed, daysOfWords, unitNamed} from "../../../src/check/words/en/timeWords.js";

test.each([
  ["2023", "2023-01-01", "2024-01-01"],
  ["July 2023", "2023-07-01", "2023-08-01"],
  ["28 July to 3 August 2023", "2023-07-28", "2023-08-04"],
  ["October 2022 to March 2023", "2022-10-01", "2023-04-01"],
  ["28 December 2022 to 3 January 2023", "2022-12-28", "2023-01-04"]
])("daysNamed(%j) runs from %s to %s", (heading, start, end) => {
  expect(daysNamed(heading)).toEqual({start, end});
});

test.each([
  "",
  "Gallant meets Aliyev in Baku",
  "13 July",
  "Juli 2023",
  "31 June 2023",
  "to 2023",
  "March to May to July 2023"
])("daysNamed(%j) names no days", (heading) => {
  expect(daysNamed(heading)).toBeNull();
});

test("unitNamed tells years, months and days by their words", () => {
  const july = daysNamed("July 2023");
  expect(unitNamed(["2022", "2023"], null)).toBe("year");
  expect(unitNamed(["Jan", "Feb"], daysNamed("2023"))).toBe("month");
  expect(unitNamed(["10", "11"], july)).toBe("day");
  expect(unitNamed(["Jan", "Feb"], null)).toBeNull();
  expect(unitNamed(["10", "Feb"], july)).toBeNull();
  expect(unitNamed([], july)).toBeNull();
});

test("daysOfWords takes each word for the next of its name", () => {
  expect(daysOfWords(["2022", "2024"], "year", null)).toEqual(["2022-01-01", "2024-01-01"]);
  expect(daysOfWords(["Nov", "Feb"], "month", daysNamed("October 2022 to March 2023"))).toEqual([
    "2022-11-01",
    "2023-02-01"
  ]);
  expect(daysOfWords(["30", "1"], "day", daysNamed("28 July to 3 August 2023"))).toEqual(["2023-07-30", "2023-08-01"]);
  expect(daysOfWords(["Feb", "Jan"], "month", daysNamed("2023"))).toEqual(["2023-02-01", null]);
});

test("addUnits steps over the ends of months and years", () => {
  expect(addUnits("2023-12-01", "month", 1)).toBe("2024-01-01");
  expect(addUnits("2024-02-28", "day", 2)).toBe("2024-03-01");
  expect(addUnits("2023-01-01", "year", -3)).toBe("2020-01-01");
});
