import {claimOfCell, dotRange, figure, moneyIn, periodOf, say, stated, table} from "nutgraf";
import type {Description} from "./description.js";

const pay = moneyIn("EUR");

const wages = table(new URL("wages.csv", import.meta.url), {
  key: "work",
  source: {id: "pay-survey", name: "Pay Survey"},
  period: stated("2024"),
  columns: {work: "text", Women: {unit: pay}, Men: {unit: pay}}
});

const {Women: women, Men: men} = wages.at("Banking");

export const chart = figure({
  id: "gallery-dot-range",
  headline: say`In banks women earn ${women} a month, and men ${men}`,
  deck: say`Median monthly pay of women and men, by kind of work, ${periodOf(claimOfCell(women))}`,
  form: dotRange(wages, {name: "work", columns: ["Women", "Men"]})
});

export const description: Description = {
  family: "spread",
  shows: "rows of dots: two numbers of each name joined by a line or an arrow, or one with its range",
  called: ["Dot plot"],
  when: "two numbers of each name, or a range or a margin of error, matter",
  not: "lengths from zero matter: `bars` or `groupedBars`",
  takes:
    'a table with a column of names and one or two of numbers (`change: "arrow"` draws arrows from the first to a later second), or one with its interval: `{columns: ["poll"], low: "low", high: "high"}`, of three columns of one unit; or rows of claims of any bound',
  proves:
    "Each dot stands at its number on one scale, each line reaches from dot to dot, an arrow has its head at the second number, and an open end has its arrow."
};
