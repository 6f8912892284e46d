import {superlatives, polarityOf} from "../comparison/polarity.js";
import {type Numeral, numeralsIn} from "../numerals/numerals.js";

/** The first of some rows: "the top three lenders", "the five smallest". */
export interface FirstRows {
  readonly count: number;
  readonly from: "most" | "least";
}

const top = new RegExp(`(?<!\\p{L})(?:the|its|their)\\s(?<first>top|leading|bottom|${superlatives})\\s$`, "iu");
const behind = new RegExp(`^\\s(?<first>${superlatives})(?!\\p{L})`, "iu");

/** How many of the first rows a number is; *null* for another number. */
export function firstRowsOf({kind, low, high, unit, lead, tail}: Numeral): FirstRows | null {
  const isOwned = /(?<!\p{L})(?:the|its|their)\s$/iu.test(lead);
  const first = (top.exec(lead) ?? (isOwned ? behind.exec(tail) : null))?.groups?.["first"];
  if (kind !== "cardinal" || unit !== null || low !== high || first === undefined) return null;
  return {count: low, from: endOf(first.toLowerCase())};
}

/** The last of a text. */
export const firstRowsSaid = (text: string): FirstRows | null =>
  numeralsIn(text)
    .map(firstRowsOf)
    .findLast((each) => each !== null) ?? null;

function endOf(word: string): FirstRows["from"] {
  if (word === "top" || word === "leading") return "most";
  return word !== "bottom" && polarityOf(word).way === "more" ? "most" : "least";
}
