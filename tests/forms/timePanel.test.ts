import fc from "fast-check";
import {expect, test} from "vitest";
import {type DatedEvent, event} from "../../src/facts/event.js";
import {stated} from "../../src/facts/period.js";
import {unattributed} from "../../src/facts/source.js";
import {daysOf, headingOf, panelsOf} from "../../src/forms/timeline/timePanel.js";

const place = {kind: "elsewhere", url: "https://example.org/"} as const;

const dated = (edtf: string): DatedEvent =>
  event({id: "event", label: "Event", period: stated(edtf), attribution: unattributed, anchor: place});

/** Panels in short: unit, first day, day after the last, and the dates of the events. */
const inShort = (...dates: readonly string[]) =>
  panelsOf(dates.map(dated)).map(
    ({unit, start, end, events}) => `${unit} ${start} ${end}: ${events.map(({period}) => period.edtf).join(" ")}`
  );

test("panelsOf(events) opens the year that holds most months and days, and of it the month that holds most days", () => {
  expect(inShort("2023-07-13", "2023-05", "2023", "2020", "[2023-07-10,2023-07-11]", "2023-03")).toEqual([
    "year 2020-01-01 2024-01-01: 2020 2023",
    "month 2023-01-01 2024-01-01: 2023-03 2023-05",
    "day 2023-07-10 2023-07-14: [2023-07-10,2023-07-11] 2023-07-13"
  ]);
});

test("panelsOf(events) passes over a year whose only events are in its opened month", () => {
  expect(inShort("2020", "2023-07-12", "2023-07-13")).toEqual([
    "year 2020-01-01 2024-01-01: 2020",
    "day 2023-07-12 2023-07-14: 2023-07-12 2023-07-13"
  ]);
});

test.each([
  ["no year that holds most of the finer dates", ["2018-03", "2018-05", "2020-03", "2020-05", "2023"]],
  ["a single finer date", ["2018", "2023-05"]],
  ["two events of one date", ["2018", "2023-05", "2023-05"]],
  ["less than three years", ["2022", "2023-03", "2023-05"]],
  ["a period that runs on into another year", ["2018", "2022-11/2023-02"]]
])("panelsOf(events) opens no year with %s", (_, dates) => {
  expect(inShort(...dates)).toHaveLength(1);
});

test.each([
  ["one day", ["2023-07-13"], "day 2023-07-13 2023-07-14: 2023-07-13"],
  ["one month", ["2024-02"], "month 2024-02-01 2024-03-01: 2024-02"],
  ["one year", ["2023"], "year 2023-01-01 2024-01-01: 2023"],
  ["31 days", ["2022-12-10", "2023-01-09"], "day 2022-12-10 2023-01-10: 2022-12-10 2023-01-09"],
  ["32 days", ["2022-12-10", "2023-01-10"], "month 2022-12-01 2023-02-01: 2022-12-10 2023-01-10"],
  ["twelve months", ["2022-10", "2023-09"], "month 2022-10-01 2023-10-01: 2022-10 2023-09"],
  ["thirteen months", ["2022-10", "2023-10"], "year 2022-01-01 2024-01-01: 2022-10 2023-10"],
  ["a day and its month", ["2023-07-13", "2023-07"], "day 2023-07-01 2023-08-01: 2023-07 2023-07-13"]
])("panelsOf(events) sets %s on an axis of its own unit", (_, dates, panel) => {
  expect(inShort(...dates)).toEqual([panel]);
});

test("panelsOf(events) keeps every event once, inside its panel, in the order of the dates", () => {
  const number = (from: number, to: number) =>
    fc.integer({min: from, max: to}).map((value) => String(value).padStart(2, "0"));
  const year = fc.integer({min: 1700, max: 2023}).map(String);
  const month = fc.tuple(year, number(1, 12)).map((parts) => parts.join("-"));
  const day = fc.tuple(month, number(1, 28)).map((parts) => parts.join("-"));
  const date = fc.oneof(year, month, day);
  const set = fc.uniqueArray(day, {minLength: 2, maxLength: 3}).map((days) => `[${days.join(",")}]`);
  const dates = fc.array(fc.oneof(date, set), {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(dates, (edtf) => {
      const events = edtf.map(dated);
      const panels = panelsOf(events);
      const kept = panels.flatMap((panel) => panel.events);
      expect(new Set(kept)).toEqual(new Set(events));
      expect(kept).toHaveLength(events.length);
      for (const {start, end, events} of panels) {
        const days = events.map(daysOf);
        expect(days.every((day) => start <= day.start && day.end <= end)).toBe(true);
        expect(days.map((day) => day.start)).toEqual(days.map((day) => day.start).toSorted());
      }
    }),
    {seed: 1, numRuns: 300}
  );
});

test.each([
  [["2020", "2023"], null],
  [["2023-03", "2023-05"], "2023"],
  [["2022-10", "2023-03"], "October 2022 to March 2023"],
  [["2023-07-10", "2023-07-13"], "July 2023"],
  [["2023-07-31"], "July 2023"],
  [["2023-06-28", "2023-07-03"], "28 June to 3 July 2023"]
])("headingOf(panel) of %j is %j", (dates, heading) => {
  expect(panelsOf(dates.map(dated)).map(headingOf)).toEqual([heading]);
});
