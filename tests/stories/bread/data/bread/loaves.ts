import {moneyIn, table} from "nutgraf";

/** What a loaf of rye bread cost, year by year. */
export const loaves = table(new URL("loaves.csv", import.meta.url), {
  key: "year",
  source: {id: "consumer-office-years", name: "Consumer Office"},
  period: {column: "year"},
  columns: {year: "period", price: {unit: moneyIn("EUR")}}
});
