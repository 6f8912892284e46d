import type {Claim} from "../facts/claim.js";
import {type Block, type BlockStyle, stack, typeset} from "../type/typeset.js";
import {measure} from "../type/font.js";
import {formatValue} from "../words/numbers.js";
import {phrase} from "../words/phrase.js";

/**
 * A value in large type, in one line or, where that is too wide, with its number in a line of its own, so that the words
 * of a bound stay together: "more than" over "30%"; a margin of error stands under its value. Whole only where it takes no more than those two.
 */
export function valueBlock(claim: Claim, style: BlockStyle, width: number): Block {
  const value = phrase(formatValue(claim), [claim]);
  const margin = value.text.indexOf(" ±");
  const at = margin === -1 ? value.text.lastIndexOf(" ") : margin;
  if (at === -1 || measure(value.text, style) <= width) return typeset(value, style, width);
  const lines = [value.text.slice(0, at), value.text.slice(at + 1)];
  const block = stack(lines.map((text) => typeset({...value, text}, style, width)));
  return {...block, whole: block.whole && block.lines.length === lines.length};
}
