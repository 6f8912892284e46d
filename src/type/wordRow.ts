import type {Weight} from "./fonts/fontFile.js";
import {glyphsOf, measure, note, type TextStyle, unitsPerEm} from "./font.js";

/** Words in a row, of which lines are made with one space between two. */
export interface WordRow {
  /** The width in px of the line from one word to another: what `measure` says of it. */
  readonly widthOf: (first: number, last: number) => number;
  /** The text of that line. */
  readonly lineOf: (first: number, last: number) => string;
}

/** Measures words in a row, shaped once for all the lines that may be made of them. @throws as `measure` does */
export function wordRow(words: readonly string[], style: TextStyle): WordRow {
  const {size, weight = 400} = style;
  const advances = advancesOf(words, weight);
  const textOf = (first: number, last: number) => words.slice(first, last + 1).join(" ");
  return {
    widthOf: (first, last) => {
      const advance = advances?.(first, last) ?? null;
      return advance === null ? measure(textOf(first, last), style) : (advance * size) / unitsPerEm;
    },
    lineOf: (first, last) => {
      const [text, advance] = [textOf(first, last), advances?.(first, last) ?? null];
      if (advance !== null) note(text, weight, advance);
      return text;
    }
  };
}

/** The advance of a line in font units; *null* where it must be shaped by itself. */
type Advances = (first: number, last: number) => number | null;

const known: Readonly<Record<Weight, Map<string, Advances>>> = {400: new Map(), 600: new Map(), 700: new Map()};

function advancesOf(words: readonly string[], weight: Weight): Advances | null {
  const text = words.join(" ");
  if (words.length < 2 || !isLatin.test(text)) return null;
  let advances = known[weight].get(text);
  if (advances === undefined) {
    advances = shapedOnce(words, text, weight);
    if (known[weight].size >= 1000) known[weight].clear();
    known[weight].set(text, advances);
  }
  return advances;
}

// Scripts have tables of their own in a font: where only one stands in a text, each part of it is set as the whole is.
const isLatin = /^[ -~\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e]*$/;

function shapedOnce(words: readonly string[], text: string, weight: Weight): Advances {
  const free = new Map<number, number>();
  let total = 0;
  for (const {advance, cluster, isFree} of glyphsOf(text, weight)) {
    if (isFree) free.set(cluster, total);
    total += advance;
  }
  free.set(text.length, total);
  let offset = 0;
  const row = words.map(({length}) => {
    const start = offset;
    offset += length + 1;
    return {start: free.get(start), end: free.get(start + length)};
  });
  return (first, last) => {
    const [start, end] = [row[first]?.start, row[last]?.end];
    return start === undefined || end === undefined ? null : end - start;
  };
}
