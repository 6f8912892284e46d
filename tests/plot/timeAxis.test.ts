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
