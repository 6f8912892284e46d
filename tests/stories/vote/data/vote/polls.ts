import {shareOf, table} from "nutgraf";
import {voters} from "./claims.js";

/** What each poll of the year found, with the ends of its interval. */
export const polls = table(new URL("polls.csv", import.meta.url), {
  key: ["party", "month"],
  source: {id: "bayer-polls", name: "Bayer & Sons"},
  period: {column: "month"},
  columns: {
    party: "text",
    month: "period",
    share: {unit: shareOf(voters)},
    low: {unit: shareOf(voters)},
    high: {unit: shareOf(voters)}
  }
});
