import {claimOfCell, figure, periodOf, say, shareOf, stackedBars, stated, table, whole} from "nutgraf";
import type {Description} from "./description.js";

const votes = shareOf(
  whole({id: "votes", label: "All valid votes", measure: "votes", geography: "XM", period: stated("2024")})
);

const results = table(new URL("votes.csv", import.meta.url), {
  key: "town",
  source: {id: "election-office", name: "Election Office"},
  period: stated("2024"),
  columns: {
    town: "text",
    "Harbour List": {unit: votes},
    "Valley Union": {unit: votes},
    Greens: {unit: votes},
    Others: {unit: votes}
  }
});

const {"Harbour List": marn} = results.at("Marn");

export const chart = figure({
  id: "gallery-stacked-bars",
  headline: say`In Marn the Harbour List took ${marn} of the votes`,
  deck: say`Share of all valid votes by town and party, ${periodOf(claimOfCell(marn))}`,
  form: stackedBars(results, {name: "town", parts: ["Harbour List", "Valley Union", "Greens", "Others"]})
});

export const description: Description = {
  family: "shares",
  shows: "rows of a table as stacked bars: shares of one whole, or amounts of one unit",
  called: ["Stacked bar", "Proportional stacked bar"],
  when: "rows are divided into the same two to four parts, and the first part matters most",
  not: "the other parts are compared, too: `groupedBars`",
  takes:
    "a table with a column of names and two to four of shares of one whole, or of amounts of one unit; up to 40 rows and 100 numbers, or a `limit`",
  proves: "Each part is as long as its number; shares of a row are of one whole and come to it, but for their rounding."
};
