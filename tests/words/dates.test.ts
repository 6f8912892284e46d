import {afterEach, expect, test} from "vitest";
import {parseEdtf} from "../../src/facts/period.js";
import {printDates} from "../../src/words/dateOrder.js";
import {formatPeriod, formatPeriodInYear, shortDate, shortDay} from "../../src/words/dates.js";
import {language} from "../../src/words/language.js";

afterEach(() => printDates("day-first"));

test.each([
  ["2020", "2020"],
  ["2023-03", "March 2023"],
  ["2023-07-13", "13 July 2023"],
  ["2023-07-03", "3 July 2023"],
  ["2016/2020", "2016–20"],
  ["2000/2009", "2000–09"],
  ["1996/2000", "1996–2000"],
  ["1899/1901", "1899–1901"],
  ["2020/2020", "2020"],
  ["2020-05/2020-05", "May 2020"],
  ["2020-09-27/2020-09-27", "27 September 2020"],
  ["2020-09-27/2020-11-10", "27 September to 10 November 2020"],
  ["2020-12-27/2021-01-10", "27 December 2020 to 10 January 2021"],
  ["2020-09/2020-11", "September to November 2020"],
  ["2020-09/2021", "September 2020 to 2021"],
  ["2020-05/2020", "May 2020 to 2020"],
  ["2020/2020-05", "2020 to May 2020"],
  ["[2023-07-10,2023-07-11]", "10 or 11 July 2023"],
  ["[2023-07-10,2023-07-11,2023-07-12]", "10, 11 or 12 July 2023"],
  ["[2023-06-30,2023-07-01]", "30 June 2023 or 1 July 2023"],
  ["[2022-07-10,2023-07-10]", "10 July 2022 or 10 July 2023"],
  ["[2022,2023]", "2022 or 2023"],
  ["[2023-03,2023-04]", "March 2023 or April 2023"],
  ["[2023-07,2023-07-11]", "July 2023 or 11 July 2023"]
])("formatPeriod(%o) is %o", (edtf, text) => {
  expect(formatPeriod(edtf)).toBe(text);
});

test.each([
  ["2020", "2020"],
  ["2023-03", "March 2023"],
  ["2023-07-13", "July 13, 2023"],
  ["0079-08-24", "August 24, AD 79"],
  ["2020-09-27/2020-11-10", "September 27 to November 10, 2020"],
  ["2020-12-27/2021-01-10", "December 27, 2020, to January 10, 2021"],
  ["2020-09/2020-11", "September to November 2020"],
  ["[2023-07-10,2023-07-11]", "July 10 or 11, 2023"],
  ["[2023-07-10,2023-07-11,2023-07-12]", "July 10, 11 or 12, 2023"],
  ["[2023-06-30,2023-07-01]", "June 30, 2023, or July 1, 2023"],
  ["[2023-07,2023-07-11]", "July 2023 or July 11, 2023"]
])("formatPeriod(%o) is %o after printDates(month-first)", (edtf, text) => {
  printDates("month-first");
  expect(formatPeriod(edtf)).toBe(text);
});

test("formatPeriodInYear and shortDay put the month first after printDates(month-first)", () => {
  printDates("month-first");
  expect(formatPeriodInYear("[2023-07-10,2023-07-11]")).toBe("July 10 or 11");
  expect(formatPeriodInYear("2023-03-13/2023-05-02")).toBe("March 13 to May 2");
  expect(shortDay(13, 3)).toBe("Mar 13");
  expect(shortDate(new Date("2020-03-13"))).toBe("Mar 13, 2020");
});

test("printDates(order) refuses another order", () => {
  // @ts-expect-error no order
  expect(() => printDates("american")).toThrow("unknown dates: american (one of day-first, month-first): printDates");
});

test("formatPeriod(text) refuses what is not EDTF", () => {
  expect(() => formatPeriod("spring 2023")).toThrow("invalid period: spring 2023");
});

test.each([
  ["2020", "2020"],
  ["2023-03", "March"],
  ["2023-07-13", "13 July"]
])("dateInYear(%o) is %o", (edtf, text) => {
  const parsed = parseEdtf(edtf);
  if (parsed.kind !== "date") throw new Error(edtf);
  expect(language.dates.dateInYear(parsed.date, "day-first")).toBe(text);
});

test("monthName(month) counts from one, long or short", () => {
  expect([1, 3, 12].map((month) => language.dates.monthName(month))).toEqual(["January", "March", "December"]);
  expect([1, 3, 9].map((month) => language.dates.monthName(month, "short"))).toEqual(["Jan", "Mar", "Sep"]);
  expect(() => language.dates.monthName(0)).toThrow("invalid month: 0");
  expect(() => language.dates.monthName(13)).toThrow("invalid month: 13");
});
