import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import type {TextsRun} from "../readFile.js";
import {textPlace} from "../../where.js";

// Boxes, blocks, geometric shapes, dingbats and emoji; those that stand for words are none.
const drawn = /[\u2500-\u27bf\u2b00-\u2bff]|(?![©®™])\p{Extended_Pictographic}/u;
/** One sign, not a digit or a full stop, again and again: "———", "| | |", "oooo". */
const again = /([^\p{L}\p{N}\s.])(?:\s*\1){2}|(\p{L})\2{3}/u;
/** A dash that a line may be left with, or two. */
const dash = /^\p{Pd}(?: \p{Pd})?$/u;

/** Px from which on a dash is as long as a bar. */
const large = 32;

/** Signs set as text where a reader would take them for marks: ■■■ beside a bar, dots in a row. A text is words. */
export function signsInText(runs: readonly TextsRun[]): Violation[] {
  return runs.flatMap(({texts}) => texts.flatMap((text) => signsIn(text, texts.length > 1)));
}

/** @param isLine whether it is one of several lines */
function signsIn(text: PublishedText, isLine: boolean): Violation[] {
  const words = text.text.trim();
  const isDash = dash.test(words) && (isLine || text.size < large);
  const alone = /[\p{L}\p{N}]/u.test(words) || isDash ? null : words;
  const found = drawn.exec(words)?.[0] ?? again.exec(words)?.[0] ?? alone;
  if (found === null || words === "") return [];
  return [{where: textPlace(text), found: `${found} as a text`, expected: "words, and marks that are measured"}];
}
