import {shareOf, stated, table, whole} from "nutgraf";

/** All who might vote in a district. */
const voters = whole({
  id: "district-voters",
  label: "Those who might vote",
  measure: "people",
  geography: "each district of Sallow",
  period: stated("2021")
});

/** Who voted at the last election, by district; two are estimates. */
export const districts = table(new URL("districts.csv", import.meta.url), {
  key: "district",
  source: {id: "election-office-districts", name: "Sallow Election Office"},
  period: stated("2021"),
  columns: {
    district: "text",
    turnout: {unit: shareOf(voters), flags: {column: "status", estimated: ["e"]}}
  }
});
