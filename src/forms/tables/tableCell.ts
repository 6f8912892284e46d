import type {Row} from "../../plot/rows/row.js";
import {textSize} from "../../theme/typeSizes.js";
import {headingType} from "../../theme/tableSizes.js";
import type {Palette} from "../../theme/theme.js";
import {measure} from "../../type/font.js";
import {type Block, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";

/** A figure of a table, set. */
export interface TableCell {
  readonly block: Block;
  /** What is said of it, in small type under it; *null* for nothing. */
  readonly flags: Block | null;
  /**
   * Px from the decimal point, or from where it would stand, to the right end; *null* for what is not aligned by it: a range,
   * a margin of error, words, and what takes several lines.
   */
  readonly tail: number | null;
}

/** How the figures of a row are set. */
interface CellStyle {
  readonly size: number;
  readonly strong: boolean;
  readonly palette: Palette;
  /** Px that its lines are long at the most. */
  readonly line: number;
}

const {labels} = language;

/**
 * Sets a figure, "no figure" where there is none, and under it that it may still change or was not counted.
 * @param text the figure in words
 */
export function tableCell(
  {quantity, address, uses, flags}: Row,
  text: string,
  {size, strong, palette, line}: CellStyle
): TableCell {
  const role = address === null ? ("annotation" as const) : {label: [address]};
  if (quantity === null) {
    const words = typeset(phrase(labels.noFigure), {size: textSize.base, fill: palette.mutedInk, role}, Infinity);
    return {block: words, flags: null, tail: null};
  }
  const style = {size, weight: strong ? 600 : 400} as const;
  const block = typeset(phrase(text, uses), {...style, fill: palette.ink, role}, line);
  const isSpan = quantity.bound === "range" || quantity.bound === "margin";
  const [whole = text] = /^[^\d]*[\d,]+/.exec(text) ?? [];
  const small = {...headingType, fill: palette.mutedInk, role: "annotation"} as const;
  return {
    block,
    flags: flags.length > 0 ? typeset(phrase(flags.join(", ")), small, Infinity) : null,
    tail: isSpan || block.lines.length > 1 ? null : measure(text.slice(whole.length), style)
  };
}
