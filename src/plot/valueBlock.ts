import type {Claim} from "../facts/claim.js";
import {textSize} from "../theme/typeSizes.js";
import {type Block, type BlockStyle, stack, typeset} from "../type/typeset.js";
import {measure} from "../type/font.js";
import {formatValue, hedgeWords} from "../words/numbers.js";
import {type Phrase, phrase} from "../words/phrase.js";
import {unitWords} from "../words/unitWords.js";

/**
 * A value in large type, in one line or, where that is too wide, with the words of its bound in smaller type over its number:
 * "more than" over "30%"; a margin of error stands under its value. Whole only where it takes no more than those two lines.
 */
export function valueBlock(claim: Claim, style: BlockStyle, width: number): Block {
  const value = phrase(formatValue(claim), [claim]);
  const isMargin = value.text.includes(" ±");
  const isWide = measure(value.text, style) > width;
  return isWide && !isMargin && hedgeWords(claim) !== ""
    ? valueUnderBound(claim, style, width)
    : blockOf(value, style, width);
}

/** A value in one line or two. */
function blockOf(value: Phrase, style: BlockStyle, width: number): Block {
  if (measure(value.text, style) <= width) return typeset(value, style, width);
  const margin = value.text.indexOf(" ±");
  const at = margin === -1 ? value.text.lastIndexOf(" ") : margin;
  if (at === -1) return typeset(value, style, width);
  const lines = [value.text.slice(0, at), value.text.slice(at + 1)];
  const block = stack(lines.map((text) => typeset({...value, text}, style, width)));
  return {...block, whole: block.whole && block.lines.length === lines.length};
}

/** A value; with its noun where the **words** under it do not have that: "38.6 years" over "is the average age". */
function valueBeside(claim: Claim, words: Phrase | undefined): Phrase {
  const value = phrase(formatValue(claim), [claim]);
  const {noun, counted, digits} = unitWords(claim.unit);
  if (words === undefined || noun === null || claim.unit.kind === "index" || !(counted || digits === "spelled"))
    return value;
  const synonyms = claim.unit.kind === "count" ? (claim.unit.noun.synonyms ?? []) : [];
  const said = ` ${words.text.toLowerCase()} `;
  const isSaid = [noun.one, noun.many, ...synonyms].some((word) => said.includes(word.toLowerCase()));
  if (isSaid) return value;
  const {quantity} = claim;
  return phrase(`${value.text} ${quantity.bound === "exact" && quantity.value === 1 ? noun.one : noun.many}`, [claim]);
}

/**
 * A value with the words of its bound, if it has one, in smaller type over it: "more than" over "30%". Whole only in one line each.
 * @param words what stands under it; where they do not name what is counted, the value does
 */
export function valueUnderBound(claim: Claim, style: BlockStyle, width: number, words?: Phrase): Block {
  const value = valueBeside(claim, words);
  const hedge = hedgeWords(claim);
  if (hedge === "") return blockOf(value, style, width);
  const size = Math.max(style.size < leastLarge ? textSize.medium : textSize.large, Math.round(style.size * boundPart));
  const bound = typeset({...value, text: hedge}, {...style, size, leading: Math.round(size * 1.15)}, width);
  const number = typeset({...value, text: value.text.slice(hedge.length + 1)}, style, width);
  return {...stack([bound, number]), whole: bound.lines.length + number.lines.length === 2 && number.whole};
}

/** From which size of a number, in px, its bound is set in 18 px: in print these are 11 pt, and may have its colour, as the number has. */
const leastLarge = textSize.large;

/** How large a bound is set over its number, as a part of it. */
const boundPart = 0.45;
