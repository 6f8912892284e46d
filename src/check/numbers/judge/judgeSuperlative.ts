import type {Superlative} from "../../words/en/comparison/superlatives.js";
import {isRanked} from "../arithmetic/ranks.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {Fault} from "./judgeNumber.js";

/** Holds "highest" and "the largest rise" against the row that the sentence names; *null* where it names none, or it is true. */
export function judgeSuperlative(
  {token, end, from, of}: Superlative,
  sentence: string,
  text: string,
  {evidence}: FigureLicences
): Fault | null {
  // "Highest Osta 3.4, lowest Marn −2.4": each has its own name behind it.
  const [, named] = /^\s((?:the\s)?\p{Lu}[^,;:]*)/u.exec(text.slice(end)) ?? [];
  if (isRanked(sentence, {rank: 1, from, of, ...(named !== undefined && {named})}, evidence) !== false) return null;
  return {
    rule: "rounding",
    expected: `words that are true of the row that the sentence names, which has not the ${token}`
  };
}
