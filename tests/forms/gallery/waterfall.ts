import {claimOfCell, figure, moneyIn, periodOf, say, stated, table, waterfall} from "nutgraf";
import type {Description} from "./description.js";

const budget = table(new URL("budget.csv", import.meta.url), {
  key: "item",
  source: {id: "treasurer", name: "Treasurer of Marn"},
  period: stated("2024"),
  totals: ["This year"],
  columns: {item: "text", amount: {unit: moneyIn("EUR")}}
});

const {amount: wages} = budget.at("Higher wages");

export const chart = figure({
  id: "gallery-waterfall",
  headline: say`Higher wages cost Marn ${wages} a head`,
  deck: say`What a town spends on each inhabitant, and what changed it, ${periodOf(claimOfCell(wages))}`,
  form: waterfall(budget, {name: "item", value: "amount"})
});

export const description: Description = {
  family: "ranks",
  shows: "how changes lead from one total to another, each from where the one before it ends",
  called: ["Waterfall"],
  when: "rises and falls explain one total by another",
  not: "parts make up one total: `shareBar`",
  takes:
    "a table with a column of names and one of numbers that add up, or a list of claims: a total, its changes and the next total, 3 to 20 rows",
  proves: "The changes come to the last total, each begins where the one before it ends, and the totals begin at zero."
};
