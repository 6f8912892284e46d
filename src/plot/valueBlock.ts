import type {Claim} from "../facts/claim.js";
import {textSize} from "../theme/typeSizes.js";
import {type Block, type BlockStyle, stack, typeset} from "../type/typeset.js";
import {measure} from "../type/font.js";
import {formatValue, hedgeWords} from "../words/numbers.js";
import {phrase} from "../words/phrase.js";

/**
 * A value in large type, in one line or, where that is too wide, with its number in a line of its own, so that the words
 * of a bound stay together: "more than" over "30%"; a margin of error stands under its value. Whole only where it takes no more than those two.
 */
export function valueBlock(claim: Claim, style: BlockStyle, width: number): Block {
  const value = phrase(formatValue(claim), [claim]);
  const at = partedAt(value.text, claim);
  if (at === -1 || measure(value.text, style) <= width) return typeset(value, style, width);
  const lines = [value.text.slice(0, at), value.text.slice(at + 1)];
  const block = stack(lines.map((text) => typeset({...value, text}, style, width)));
  return {...block, whole: block.whole && block.lines.length === lines.length};
}

/** A value with the words of its bound, if it has one, in smaller type over it: "more than" over "30%". Whole only in one line each. */
export function valueUnderBound(claim: Claim, style: BlockStyle, width: number): Block {
  const value = phrase(formatValue(claim), [claim]);
  const hedge = hedgeWords(claim);
  if (hedge === "") return valueBlock(claim, style, width);
  const size = Math.max(textSize.medium, Math.round(style.size * boundPart));
  const bound = typeset({...value, text: hedge}, {...style, size, leading: Math.round(size * 1.15)}, width);
  const number = typeset({...value, text: value.text.slice(hedge.length + 1)}, style, width);
  return {...stack([bound, number]), whole: bound.lines.length + number.lines.length === 2 && number.whole};
}

/** How large a bound is set over its number, as a part of it. */
const boundPart = 0.45;

/** Where a value may be parted: before its margin of error, after its bound, or else before its last word. */
function partedAt(text: string, claim: Claim): number {
  const margin = text.indexOf(" ±");
  if (margin !== -1) return margin;
  const hedge = hedgeWords(claim);
  return hedge === "" ? text.lastIndexOf(" ") : hedge.length;
}
