import type {ArticleText} from "../../facts/article/articleText.js";
import {type Numeral, numeralsIn} from "../words/en/numerals/numerals.js";

/** A number at its code points in an article; the offsets of the numeral itself are UTF-16. */
export interface PlacedNumeral {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
}

/** A number of an article. */
export interface ArticleNumeral extends PlacedNumeral {
  /** Of a range in words its two numbers, which may be claims of their own: "from 41.2% to 44%". */
  readonly ends: readonly PlacedNumeral[];
}

/** The numbers of an article in reading order; "most of" and its like are words that no claim is made of. */
export function numeralsOf({text}: ArticleText): ArticleNumeral[] {
  const before = pointsBefore(text);
  const placed = (numeral: Numeral): PlacedNumeral => {
    const start = before[numeral.start] ?? 0;
    return {numeral, start, end: start + [...numeral.token].length};
  };
  const numbers = numeralsIn(text).filter(({kind}) => kind !== "quantifier");
  return numbers.map((numeral) => ({...placed(numeral), ends: (numeral.ends ?? []).map(placed)}));
}

/** How many code points stand before each UTF-16 unit of a text. */
function pointsBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let index = 0, points = 0; index < text.length; points += 1) {
    const length = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    before.fill(points, index, index + length);
    index += length;
    before[index] = points + 1;
  }
  return before;
}

/** The number that stands in a stretch of an article: of a range in words, the end that fills it. */
export function numeralAt(
  numerals: readonly ArticleNumeral[],
  span: {readonly start: number; readonly end: number}
): Numeral | undefined {
  const isIn = ({start, end}: PlacedNumeral) => start < span.end && span.start < end;
  const found = numerals.find(isIn);
  const ends = found?.ends.filter(isIn) ?? [];
  return ends.length === 1 ? ends[0]?.numeral : found?.numeral;
}
