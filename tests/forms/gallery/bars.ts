import {bars, claimOfCell, figure, moneyIn, periodOf, say, stated, table} from "nutgraf";
import type {Description} from "./description.js";

const rents = table(new URL("rents.csv", import.meta.url), {
  key: "town",
  source: {id: "rent-office", name: "Rent Office"},
  period: stated("2024"),
  columns: {town: "text", price: {unit: moneyIn("EUR"), flags: {column: "status", provisional: ["p"]}}}
});

const {price} = rents.at("Sallow");

export const chart = figure({
  id: "gallery-bars",
  headline: say`A flat in Sallow costs ${price}, less than in Marn`,
  deck: say`Monthly rent of a flat by town, ${periodOf(claimOfCell(price))}`,
  form: bars(rents, {name: "town", value: "price", highlight: "Sallow"})
});

export const description: Description = {
  family: "ranks",
  shows: "ranked rows of a table or of claims as bars, each with its value",
  called: ["Ordered bar", "Diverging bar"],
  when: "names are compared by one number each",
  not: "the names are dates: `columns`",
  takes: "a table with a column of names and one of numbers, or a list of claims; up to 40 rows, or a `limit`",
  proves:
    "Each bar is as long as its number on one scale from zero; a bound is open; a row without a number is there and has no bar."
};
