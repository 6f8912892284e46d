import {uncredited} from "./sourceWords.js";

/** Turns of phrase that the press itself prints and that say nothing of their own; the longest first. */
export const plainPhrases: readonly string[] = [
  uncredited.onlyDates,
  uncredited.onlyFigures(1),
  uncredited.onlyFigures(2),
  uncredited.figures,
  "as cited in the article",
  "our calculation",
  "no data",
  "source:",
  "sources:",
  "period not stated",
  "not stated",
  // Whether a hedge is the number's own is another question, which *bound-lost* asks.
  "more than",
  "fewer than",
  "less than",
  "at least",
  "at most",
  "about",
  "points"
].toSorted((a, b) => b.length - a.length);

/** Words that join others. None turns a statement round: "not", "no" and "never" are none of them. */
export const joiningWords: ReadonlySet<string> = new Set(
  "a an and as at by for from in is of on or per percent the their to was were which with".split(" ")
);
