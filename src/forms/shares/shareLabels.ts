import {type Palette, toneInk} from "../../theme/theme.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {claimDetails, derivedWords, formatValue} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {partFill} from "./divisionGrid.js";
import type {Division} from "./sharePart.js";
import {valueBlock} from "../../plot/valueBlock.js";
import {textSize} from "../../theme/typeSizes.js";
import {space} from "../../theme/spacing.js";

/** The sizes of a label, in px. */
export interface LabelSizes {
  readonly value: number;
  readonly label: number;
  readonly rest: number;
  /** How far apart the lines of a value are, in px; default 4 more than its size. */
  readonly leading?: number;
}

/** The label of each part, its value in its colour over its words, set to a width in px. */
export function partLabels({parts}: Division, palette: Palette, sizes: LabelSizes, width: number): Block[] {
  return parts.map((part, index) => {
    const {claim, label, tone} = part;
    const {value: size, leading = size + space.xs} = sizes;
    const fill = tone === undefined ? partFill(part, index, palette) : toneInk(palette, tone);
    const style = {size, weight: 700, fill, leading} as const;
    const level = phrase(claimDetails(claim), [claim]);
    return stack([
      valueBlock(claim, style, width),
      ...(level.text === "" ? [] : [typeset(level, {size: textSize.small, fill: palette.mutedInk}, width)]),
      typeset(label, {size: sizes.label, fill: palette.ink}, width)
    ]);
  });
}

/** What remains, with its value and its mark; or only the words for what is not stated. */
export function restLabel({rest}: Division, palette: Palette, {rest: size}: LabelSizes, width: number): Block {
  if (!rest) return stack([]);
  const {label, remainder} = rest;
  const style = {size, fill: palette.mutedInk};
  if (!remainder) return typeset(label, style, width);
  const said = phrase(`${formatValue(remainder)} ${label.text}`, [remainder]);
  const mark = phrase(`(${derivedWords(remainder)})`, [remainder]);
  return stack([typeset(said, style, width), typeset(mark, {...style, size: textSize.small}, width)]);
}
