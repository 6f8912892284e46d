import type {ArticleText} from "../../facts/anchor.js";
import {type Numeral, numeralsIn} from "../words/en/numerals.js";

/** A number of an article, at its code points; the offsets of the numeral itself are UTF-16. */
export interface ArticleNumeral {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
}

/** The numbers of an article in reading order; "most of" and its like are words that no claim is made of. */
export function numeralsOf({text}: ArticleText): ArticleNumeral[] {
  const numbers = numeralsIn(text).filter(({kind}) => kind !== "quantifier");
  return numbers.map((numeral) => {
    const start = Array.from(text.slice(0, numeral.start)).length;
    return {numeral, start, end: start + [...numeral.token].length};
  });
}
