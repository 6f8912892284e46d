import {claimOfCell, countOf, durationIn, figure, moneyIn, periodOf, say, scatter, stated, table} from "nutgraf";
import type {Description} from "./description.js";

const towns = table(new URL("towns.csv", import.meta.url), {
  key: "town",
  source: {id: "statistical-office", name: "Statistical Office"},
  period: stated("2023"),
  columns: {
    town: "text",
    income: {unit: moneyIn("EUR")},
    life: {unit: durationIn("year")},
    people: {unit: countOf("person", "people")}
  }
});

const {life} = towns.at("Quell");

export const chart = figure({
  id: "gallery-scatter",
  headline: say`Quell is poorest, and its people live ${life}`,
  deck: say`Life expectancy and yearly income, by town, ${periodOf(claimOfCell(life))}`,
  form: scatter(towns, {
    name: "town",
    x: "income",
    y: "life",
    size: "people",
    highlight: "Quell",
    titles: {x: say`Income a head`, y: say`Life expectancy`, size: say`People`}
  })
});

export const description: Description = {
  family: "spread",
  shows: "named points by two numbers, and by a third as the area of bubbles",
  called: ["Scatterplot", "Bubble"],
  when: "two numbers of each name go together, or do not",
  not: "there is one number of each: `bars` or `strip`",
  takes: "a table with a column of names and two or three of numbers, or rows of claims; up to 250 points",
  proves: "Each point stands at both its numbers, its area is its third, and each name is nearest to its own point."
};
