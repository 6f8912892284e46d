import {change, figure, indexOn, line, say, table} from "nutgraf";
import type {Description} from "./description.js";

const prices = table(new URL("prices.csv", import.meta.url), {
  key: ["good", "year"],
  source: {id: "price-office", name: "Price Office"},
  period: {column: "year"},
  columns: {good: "text", year: "period", index: {unit: indexOn("2015")}}
});

const bread = change(prices.at("Bread", "2015").index, prices.at("Bread", "2024").index);

export const chart = figure({
  id: "gallery-line",
  headline: say`Bread is ${bread}, and telephones are cheaper than ever`,
  deck: say`Index of consumer prices, of which the base is a hundred`,
  form: line(prices, {series: "good", date: "year", value: "index"})
});

export const description: Description = {
  family: "time",
  shows: "series over time, each named at its end, with gaps and an interval",
  called: ["Line", "Fan chart"],
  when: "the ways of several series are compared, or one is followed over many dates",
  not: "lines cross too often to be told apart: `facets`; or amounts add up to a total: `area`",
  takes:
    "a table with columns of series, dates (EDTF) and numbers, perhaps with the ends of intervals, or a list of claims of any bound but a range; up to six series, in a colour each, or 40 with a `highlight`: of more in one colour none can be followed where they cross; what is flagged as a forecast is dashed, after a line that says so; `annotations` mark values and dates, and one that `breaks` ends a line where another way of counting begins",
  proves:
    "Each line goes through each of its numbers and breaks off where one is missing; each name stands at its own line; an axis without zero says where it begins."
};
