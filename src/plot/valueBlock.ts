import type {Claim} from "../facts/claim.js";
import {textSize} from "../theme/typeSizes.js";
import {type Block, type BlockStyle, stack, typeset} from "../type/typeset.js";
import {measure} from "../type/font.js";
import {formatValue, hedgeWords} from "../words/numbers.js";
import {phrase} from "../words/phrase.js";

/**
 * A value in large type, in one line or, where that is too wide, with the words of its bound in smaller type over its number:
 * "more than" over "30%"; a margin of error stands under its value. Whole only where it takes no more than those two lines.
 */
export function valueBlock(claim: Claim, style: BlockStyle, width: number): Block {
  const value = phrase(formatValue(claim), [claim]);
  if (measure(value.text, style) <= width) return typeset(value, style, width);
  const margin = value.text.indexOf(" ±");
  if (margin === -1 && hedgeWords(claim) !== "") return valueUnderBound(claim, style, width);
  const at = margin === -1 ? value.text.lastIndexOf(" ") : margin;
  if (at === -1) return typeset(value, style, width);
  const lines = [value.text.slice(0, at), value.text.slice(at + 1)];
  const block = stack(lines.map((text) => typeset({...value, text}, style, width)));
  return {...block, whole: block.whole && block.lines.length === lines.length};
}

/** A value with the words of its bound, if it has one, in smaller type over it: "more than" over "30%". Whole only in one line each. */
export function valueUnderBound(claim: Claim, style: BlockStyle, width: number): Block {
  const value = phrase(formatValue(claim), [claim]);
  const hedge = hedgeWords(claim);
  if (hedge === "") return valueBlock(claim, style, width);
  const size = Math.max(style.size < leastLarge ? textSize.medium : textSize.large, Math.round(style.size * boundPart));
  const bound = typeset({...value, text: hedge}, {...style, size, leading: Math.round(size * 1.15)}, width);
  const number = typeset({...value, text: value.text.slice(hedge.length + 1)}, style, width);
  return {...stack([bound, number]), whole: bound.lines.length + number.lines.length === 2 && number.whole};
}

/** From which size of a number, in px, its bound is set in 18 px: in print these are 11 pt, and may have its colour, as the number has. */
const leastLarge = textSize.large;

/** How large a bound is set over its number, as a part of it. */
const boundPart = 0.45;
