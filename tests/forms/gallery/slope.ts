import {figure, say, shareOf, slope, stated, table, whole} from "nutgraf";
import type {Description} from "./description.js";

const workers = shareOf(
  whole({
    id: "workers",
    label: "People who could work",
    measure: "people",
    geography: "XM",
    period: stated("2015/2024")
  })
);

const jobs = table(new URL("jobs.csv", import.meta.url), {
  key: "town",
  source: {id: "labour-office", name: "Labour Office"},
  columns: {
    town: "text",
    before: {unit: workers, period: stated("2015")},
    now: {unit: workers, period: stated("2024")}
  }
});

const {before, now} = jobs.at("Marn");

export const chart = figure({
  id: "gallery-slope",
  headline: say`In Marn ${now} look for work, after ${before}`,
  deck: say`People without work as a share of those who could, by town`,
  form: slope(jobs, {name: "town", from: "before", to: "now", highlight: "Marn"})
});

export const description: Description = {
  family: "time",
  shows: "rows of a table in two periods, a line each, with names and numbers at both ends",
  called: ["Slope"],
  when: "what matters is who rose and who fell between two periods",
  not: "there are more than two periods: `line`; or more than twelve rows: `dotRange`",
  takes:
    "a table with a column of names and two of numbers, each of its own period; or one with a row for each name and period (`series`, `date`, `value`, with `from` and `to` where there are more than two dates); or claims of two dates; up to twelve rows, or a `limit`",
  proves: "Both ends of each line stand at their numbers on one scale, and each name and number at its own end."
};
