import {expect, test} from "vitest";
import {timeTicks} from "../../src/plot/series/timeAxis.js";

const years = (from: number, to: number) => [new Date(Date.UTC(from, 0)), new Date(Date.UTC(to, 0))] as const;
const words = (from: number, to: number, width: number) =>
  timeTicks(years(from, to), width, "year").map(({word}) => word);

test.each([
  [2016, 2024, 400, ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"]],
  [2016, 2024, 200, ["2016", "2018", "2020", "2022", "2024"]],
  // No second round year: the ends say more than the one in the middle alone.
  [2016, 2024, 100, ["2016", "2020", "2024"]],
  // Even steps from the first to the last, rather than 2014, 2016, 2018, 2020, 2023.
  [2013, 2023, 180, ["2013", "2018", "2023"]],
  [2013, 2023, 260, ["2013", "2015", "2017", "2019", "2021", "2023"]],
  [2014, 2023, 200, ["2014", "2017", "2020", "2023"]],
  // A prime number of years has no even steps; many years have round ones.
  [2012, 2023, 260, ["2012", "2014", "2016", "2018", "2020", "2023"]],
  [1987, 2023, 260, ["1990", "2000", "2010", "2023"]],
  [2011, 2019, 90, ["2011", "2015", "2019"]],
  // Nor room for two.
  [2016, 2024, 30, ["2020"]],
  [2020, 2020, 100, ["2020"]]
])("timeTicks() from %i to %i in %i px are %j", (from, to, width, expected) => {
  expect(words(from, to, width)).toEqual(expected);
});

const day = (date: string) => new Date(`${date}T00:00:00Z`);

test.each([
  // Days, from one a day to the months that begin among them.
  ["2020-03-01", "2020-03-08", "day", 400, "1 Mar, 2 Mar, 3 Mar, 4 Mar, 5 Mar, 6 Mar, 7 Mar, 8 Mar"],
  ["2020-03-01", "2020-03-08", "day", 200, "1 Mar, 3 Mar, 5 Mar, 7 Mar"],
  ["2020-03-02", "2020-03-31", "day", 250, "2 Mar, 9 Mar, 16 Mar, 23 Mar, 30 Mar"],
  ["2020-03-01", "2020-04-20", "day", 300, "Mar, Apr"],
  ["2020-02-10", "2020-12-20", "day", 300, "Apr, Jul, Oct"],
  ["2020-02-10", "2020-12-20", "day", 100, "Mar, Dec"],
  // Where fewer than two months begin, the first and the last day, with what begins between them where it finds room.
  ["2020-03-02", "2020-03-31", "day", 180, "2 Mar, 31 Mar"],
  ["2020-03-02", "2020-04-05", "day", 200, "2 Mar, 5 Apr"],
  ["2020-12-05", "2021-01-20", "day", 300, "5 Dec, 2021, 20 Jan"],
  ["2020-03-05", "2020-03-20", "day", 60, "5 Mar, 20 Mar"],
  ["2020-03-05", "2020-03-20", "day", 30, ""],
  // Months, and the quarters and halves of a year.
  ["2020-01-01", "2020-06-01", "month", 400, "2020, Feb, Mar, Apr, May, Jun"],
  ["2020-01-01", "2020-12-01", "month", 200, "2020, Apr, Jul, Oct"],
  ["2020-02-01", "2021-11-01", "month", 200, "Jul, 2021, Jul"],
  ["2019-06-01", "2024-06-01", "month", 150, "2020, 2022, 2024"],
  ["2020-02-01", "2021-05-01", "month", 120, "Jul, 2021"],
  ["2020-01-01", "2020-03-01", "month", 60, "2020, Mar"],
  // Years, the first and the last among them where the data have none finer.
  ["1800-01-01", "2020-01-01", "month", 100, "1800, 1900, 2000"],
  ["1901-01-01", "2019-01-01", "year", 300, "1901, 1920, 1940, 1960, 1980, 2000, 2019"]
] as const)("timeTicks() from %s to %s by the %s in %d px are %s", (from, to, finest, width, expected) => {
  const ticks = timeTicks([day(from), day(to)], width, finest);
  expect(ticks.map(({word}) => word).join(", ")).toBe(expected);
  // What a file records of a word is the date that it stands at.
  for (const {at, date} of ticks) expect(at.toISOString().startsWith(date)).toBe(true);
});
