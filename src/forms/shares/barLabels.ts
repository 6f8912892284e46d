import {type Derived, isNothing} from "../../facts/derived/derived.js";
import type {Claim} from "../../facts/claim.js";
import type {Share} from "../../facts/unit/unit.js";
import {type Area, lineFrom, lineWidth} from "../../form.js";
import {type BarExtent, reachOf, signOverlap, signRoom} from "./barExtent.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {measure} from "../../type/font.js";
import {confidenceWords} from "../../words/quantityWords.js";
import {derivedWords, formatValue, withFlags} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {WholePart} from "./sharePart.js";
import {textSize} from "../../theme/typeSizes.js";
import {space} from "../../theme/spacing.js";

/** A share of a whole as a bar, and what remains of the whole. */
export interface Bar extends WholePart {
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
interface BarSize {
  /** The share that is claimed. */
  readonly flowWidth: number;
  readonly extent: BarExtent;
  readonly height: number;
  readonly type: BarType;
}

/** The labels of a bar: those that stand on or beside it, and those that found no room there and stand over or under it. */
interface BarLabels {
  readonly onBar: readonly PlacedBlock[];
  /** The value and whose it is, to begin where the share does. */
  readonly name: Block;
  /** What remains, to end at **end** px, where the bar does, or where a short one leaves its words a line. */
  readonly rest: Block;
  readonly end: number;
}

/** Px of the line that the words of what remains have at the least, however short their bar is. */
const leastLine = 200;

/** Labels a bar: its value and whose it is in the share, and what remains in the rest of the bar, or beside the bar. */
export function labelBar(bar: Bar, area: Area, {flowWidth, extent, height, type}: BarSize): BarLabels {
  const {palette, width} = area;
  // Rather close to the edges of its bar than away from it.
  const room = flowWidth - signOverlap(extent, flowWidth);
  const inside = shareOf(bar, palette.onHighlight, type, {room, height});
  const onBar: PlacedBlock[] = [];
  // Words do not fit under a bar that is shorter than they are.
  const end = Math.max(Math.round(reachOf(extent) * flowWidth), Math.min(width, leastLine));
  let rest = stack([]);
  const middle = (block: Block) => Math.round((height - block.height) / 2);
  if (inside) onBar.push({block: inside, x: Math.min(10, (room - inside.width) / 2), y: middle(inside)});
  const fits = (block: Block, across: number, high = height) =>
    across > 100 && block.width <= across && block.height <= high;
  const {inside: insideWidth, beside: besideLeft} = restRoom(flowWidth, extent);
  const besideWidth = width - besideLeft;
  const within = restOf(
    bar,
    type,
    extent.certain > 1 ? palette.onContext : palette.mutedInk,
    Math.min(insideWidth, lineFrom(area, width - flowWidth - space.l, 400))
  );
  const beside = restOf(bar, type, palette.mutedInk, Math.min(besideWidth, lineFrom(area, besideWidth, 400)));
  // Beside the bar, words need no further line where there is room.
  const isBroken = within.height > beside.height && fits(beside, besideWidth);
  if (fits(within, insideWidth, height - space.xs) && !isBroken)
    onBar.push({block: within, x: flowWidth + space.l, y: middle(within)});
  else if (fits(beside, besideWidth)) onBar.push({block: beside, x: besideLeft, y: middle(beside)});
  else rest = restOf(bar, type, palette.mutedInk, Math.min(end, lineFrom(area, end, 400)));
  const name = inside ? stack([]) : namedShare(bar, palette.highlight, type, lineWidth(area, width, 700));
  return {onBar, name, rest, end};
}

/** A value over whose it is, to stand in its share; *null* where they have no room there. */
function shareOf(
  {claim, label}: Bar,
  fill: string,
  {value: most, text, leading}: BarType,
  {room, height}: {readonly room: number; readonly height: number}
): Block | null {
  const name = typeset(flagged(label, claim), {size: text, leading, fill}, Math.max(1, room - 20));
  const value = phrase(formatValue(claim), [claim]);
  const size = fittingSize(value.text, room - 20, Math.min(most, height - name.height - space.s));
  if (size === null || name.lines.length > 1 || !name.whole) return null;
  return stack([typeset(value, {size, weight: 700, leading: size + space.xxs, fill}, room), name]);
}

/** Whose a share is, with its flags: "from Israel (provisional)". */
const flagged = (label: Phrase, {flags}: Claim<Share>) => phrase(withFlags(label.text, flags), label.uses);

/** The same in one line, "69% from Israel", to stand over or under its share. */
function namedShare({claim, label}: Bar, fill: string, {text, leading}: BarType, width: number): Block {
  const said = phrase(`${formatValue(claim)} ${flagged(label, claim).text}`, [claim, ...label.uses]);
  return typeset(said, {size: text + space.xs, weight: 700, leading: leading + space.xs, fill}, width);
}

/** Px that words have inside the rest of a bar, on one paint and off the sign of a bound, and where words beside it begin. */
function restRoom(flowWidth: number, extent: BarExtent): {readonly inside: number; readonly beside: number} {
  const {certain, drawn, margin} = extent;
  const {inside, outside} = signRoom(extent);
  const end = margin ? margin[0] : certain > 1 ? certain : drawn;
  return {inside: (end - 1) * flowWidth - 22 - inside, beside: reachOf(extent) * flowWidth + space.l + outside};
}

function restOf(
  {claim, remainder, rest}: Bar,
  {text: size, leading, mark: markSize}: BarType,
  fill: string,
  width: number
): Block {
  if (isNothing(remainder)) return stack([]);
  const style = {size, fill, leading};
  const level = confidenceWords(claim.quantity);
  const said = phrase(`${formatValue(remainder)} ${rest.text}${level && `, ${level}`}`, [remainder]);
  const mark = phrase(`(${derivedWords(remainder)})`, [remainder]);
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
