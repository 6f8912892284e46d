import {moneyIn, stated, table} from "nutgraf";

/** What a loaf of rye bread cost in each town, before and after the first quarter of 2025. */
export const towns = table(new URL("towns.csv", import.meta.url), {
  key: "town",
  source: {id: "consumer-office-towns", name: "Consumer Office"},
  columns: {
    town: "text",
    before: {unit: moneyIn("EUR"), period: stated("2024-12")},
    after: {unit: moneyIn("EUR"), period: stated("2025-03")}
  }
});
