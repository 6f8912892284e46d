import {afterEach, expect, test} from "vitest";
import {degreesIn, indexOn} from "../../../src/facts/unit/measure.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {spanName, spanOfTime} from "../../../src/plot/rows/spanOfTime.js";
import {dateAt} from "../../../src/plot/series/dateAt.js";
import {timeDomain} from "../../../src/plot/series/seriesDates.js";
import {seriesTicks} from "../../../src/plot/series/seriesTicks.js";
import {valueDomain} from "../../../src/plot/series/valueDomain.js";
import {printFiscalYears} from "../../../src/words/fiscalYears.js";

afterEach(() => printFiscalYears(null));

const seriesOf = (dates: readonly string[]) => [{points: dates.map((date) => ({date, at: dateAt(date, "test")}))}];

const fiscal = ["2018-07/2019-06", "2019-07/2020-06", "2021-07/2022-06"];

test.each([
  // As many in even steps as find room, up to the last; a year without a number among them.
  [fiscal, 400, "FY2019 FY2020 FY2021 FY2022"],
  [fiscal, 110, "FY2020 FY2022"],
  [fiscal, 30, "FY2022"],
  [["2010-07/2011-06", "2021-07/2022-06"], 400, "FY2012 FY2014 FY2016 FY2018 FY2020 FY2022"],
  // Of years that begin in other months, and of the calendar, the calendar is named.
  [["2018-07/2019-06", "2019-10/2020-09"], 400, "2019"],
  [["2018-07/2019-06", "2020"], 400, "2019 2020"]
])("seriesTicks() of %j in %d px are %s", (dates, width, words) => {
  printFiscalYears("end");
  const series = seriesOf(dates);
  expect(seriesTicks(series, timeDomain(series), width).map(({word}) => word).join(" ")).toBe(words); // prettier-ignore
});

test.each([
  [["2018"], "2017-01-01 2019-01-01"],
  [["2018-05"], "2018-04-01 2018-06-01"],
  [["2018-05-07"], "2018-05-06 2018-05-08"],
  [["2020", "2018"], "2018-01-01 2020-01-01"],
  [["2018", "2018-05"], "2018-01-01 2018-05-01"]
])("timeDomain() of %j is %s", (dates, domain) => {
  const days = timeDomain(seriesOf(dates)).map((date) => date.toISOString().slice(0, 10));
  expect(days.join(" ")).toBe(domain);
});

test.each([
  ["2024-07/2025-06", "month", 2024 * 12 + 6, 12],
  ["2020-01/2020-01", "month", 2020 * 12, 1],
  ["2020-12/2021-01", "month", 2020 * 12 + 11, 2],
  ["2015/2019", "year", 2015, 5]
])("spanOfTime(%j) is counted in %ss, and named so", (name, unit, first, length) => {
  const span = spanOfTime(name);
  expect(span).toEqual({unit, first, length});
  expect(span && spanName(span)).toBe(name);
});

test.each(["2020", "2020-01-01/2020-01-05", "2020-12/2021", "[2019,2020]", "Rome"])(
  "spanOfTime(%j) is none",
  (name) => {
    expect(spanOfTime(name)).toBeNull();
  }
);

const men = countOf("man", "men");
const degrees = degreesIn("C");

test.each([
  // Zero where it takes less than a quarter of the axis.
  [[24, 100], men, undefined, [0, 100]],
  [[25, 100], men, undefined, [20, 100]],
  [[-100, -24], men, undefined, [-100, 0]],
  [[-100, -30], men, undefined, [-100, -30]],
  [[-3, 8], men, undefined, [-4, 8]],
  // Never because it is cheap, where it means nothing of the thing.
  [[24, 100], degrees, undefined, [20, 100]],
  [[37, 93], indexOn("2015"), undefined, [30, 100]],
  [[30, 40], men, true, [0, 40]],
  [[-40, -30], men, true, [-40, 0]],
  [[24, 100], men, false, [20, 100]],
  // One value alone stands under the end of an axis from zero, or in the middle of its own.
  [[5, 5], men, undefined, [0, 5]],
  [[-5, -5], men, undefined, [-5, 0]],
  [[5, 5], men, false, [4, 6]],
  [[50, 50], men, false, [44, 56]],
  [[0, 0], men, false, [0, 1]],
  [[0.2, 0.2], degrees, false, [0.18, 0.22]]
])("valueDomain(%j) in %j, zero %s, is %j", (values, unit, zero, domain) => {
  expect(valueDomain(values, {unit, count: 5, zero})).toEqual(domain);
});
