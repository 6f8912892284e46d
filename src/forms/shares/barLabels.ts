import {derivedMark, type Derived, isNothing} from "../../facts/derived.js";
import type {Share} from "../../facts/unit.js";
import type {Area} from "../../form.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {measure} from "../../type/font.js";
import {formatValue} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/say.js";
import type {SharePart} from "./sharePart.js";
import {textSize} from "../../theme/typeSizes.js";
import {space} from "../../theme/spacing.js";

/** A share of a whole as a bar, and what remains of the whole. */
export interface Bar extends SharePart {
  readonly rest: Phrase;
  readonly remainder: Derived<Share>;
}

/** A block of text placed from the top left of a bar, in px. */
export interface PlacedBlock {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** The sizes of a bar's type, in px. */
export interface BarType {
  /** The most that a value is set in. */
  readonly value: number;
  /** The name of the whole, and what remains of it. */
  readonly text: number;
  readonly leading: number;
  /** What two bars have in common. */
  readonly flow: number;
  /** That a number is our calculation. */
  readonly mark: number;
}

/** The lengths of a bar's parts, in px. */
export interface BarSize {
  /** The share that is claimed. */
  readonly flowWidth: number;
  /** The whole. */
  readonly barWidth: number;
  readonly height: number;
  readonly type: BarType;
}

/** The labels of a bar: those that stand on or beside it, and those that found no room there. */
export interface BarLabels {
  readonly onBar: readonly PlacedBlock[];
  readonly under: readonly Block[];
}

/** Labels a bar: its value in the share, and what remains in the rest of the bar, beside the bar, or under it. */
export function labelBar(bar: Bar, area: Area, {flowWidth, barWidth, height, type}: BarSize): BarLabels {
  const {palette, width} = area;
  const value = phrase(formatValue(bar.claim), [bar.claim]);
  // Rather close to the edges of its bar than away from it: under a bar a value loses the colour that says whose it is.
  const size =
    fittingSize(value.text, flowWidth - space.l, type.value) ??
    fittingSize(value.text, flowWidth - space.s, textSize.medium);
  const onBar: PlacedBlock[] = [];
  const under: Block[] = [];
  const middle = (block: Block) => Math.round((height - block.height) / 2);
  if (size === null) {
    under.push(typeset(value, {size: textSize.title, weight: 700, fill: palette.highlight}, width));
  } else {
    const block = typeset(value, {size, weight: 700, fill: palette.onHighlight}, flowWidth);
    onBar.push({block, x: Math.min(10, (flowWidth - block.width) / 2), y: middle(block)});
  }
  const room = (block: Block, across: number) => across > 100 && block.width <= across && block.height <= height;
  const [insideWidth, besideWidth] = [barWidth - flowWidth - 22, width - barWidth - 12];
  const inside = restOf(bar, type, palette.onContext, insideWidth);
  const beside = restOf(bar, type, palette.mutedInk, besideWidth);
  if (room(inside, insideWidth)) onBar.push({block: inside, x: flowWidth + space.l, y: middle(inside)});
  else if (room(beside, besideWidth)) onBar.push({block: beside, x: barWidth + space.l, y: middle(beside)});
  else under.push(restOf(bar, type, palette.mutedInk, underWidth(flowWidth, width)));
  return {onBar, under};
}

// Under a bar that a band joins to the next, text stands beside the band or, where that is wide, inside it.
function underWidth(flowWidth: number, width: number): number {
  return flowWidth > width / 2 ? flowWidth - 20 : width - flowWidth - 12;
}

function restOf(
  {remainder, rest}: Bar,
  {text: size, leading, mark: markSize}: BarType,
  fill: string,
  width: number
): Block {
  if (isNothing(remainder)) return stack([]);
  const style = {size, fill, leading};
  const said = phrase(`${formatValue(remainder)} ${rest.text}`, [remainder]);
  const mark = phrase(`(${derivedMark})`, [remainder]);
  return stack([
    typeset(said, style, width),
    typeset(mark, {size: markSize, fill, leading: markSize + space.xs}, width)
  ]);
}

/** The largest type, at most **largest** px and at least 16, that sets a value within a width; *null* if none does. */
function fittingSize(text: string, width: number, largest: number): number | null {
  for (let size = largest; size >= textSize.medium; size -= 2) {
    if (measure(text, {size, weight: 700}) <= width) return size;
  }
  return null;
}
