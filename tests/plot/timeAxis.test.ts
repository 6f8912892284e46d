import {expect, test} from "vitest";
import {timeTicks} from "../../src/plot/series/timeAxis.js";

const years = (from: number, to: number) => [new Date(Date.UTC(from, 0)), new Date(Date.UTC(to, 0))] as const;
const words = (from: number, to: number, width: number) =>
  timeTicks(years(from, to), width, "year").map(({word}) => word);

test.each([
  [2016, 2024, 400, ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"]],
  [2016, 2024, 200, ["2016", "2018", "2020", "2022", "2024"]],
  // No second round year: the ends say more than the one in the middle.
  [2016, 2024, 100, ["2016", "2024"]],
  [2011, 2019, 90, ["2011", "2019"]],
  // Nor room for two.
  [2016, 2024, 30, ["2020"]],
  [2020, 2020, 100, ["2020"]]
])("timeTicks() from %i to %i in %i px are %j", (from, to, width, expected) => {
  expect(words(from, to, width)).toEqual(expected);
});
