import {leaderFrom} from "../../plot/labels/leaderMarks.js";
import {valueOf} from "../../facts/quantity.js";
import type {Segment} from "../../plot/labels/obstacles.js";
import {gapOf} from "../../plot/labels/gapOf.js";
import {spread} from "../../plot/labels/spread.js";
import {endLabel} from "../../theme/lineSizes.js";
import {slopeSize} from "../../theme/slopeSizes.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, type TextLine, typeset} from "../../type/typeset.js";
import {formatLabel} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import type {SlopeRow} from "./slopeRow.js";
import {beforeNumber} from "../../words/clauses.js";

/** The label at one end of a line. */
export interface SlopeLabel {
  readonly block: Block;
  /** What it says, in one line. */
  readonly text: string;
  readonly value: number;
  readonly heavy: boolean;
}

/** How labels are set: px of their type, px that they may be wide, and whether the name stands with the value. */
interface SlopeLabelStyle {
  readonly size: number;
  readonly width: number;
  readonly withName: boolean;
  readonly palette: Palette;
}

/** The labels at the ends of one side; rows without a number there have none. */
export function slopeLabels(rows: readonly SlopeRow[], end: 0 | 1, style: SlopeLabelStyle): SlopeLabel[] {
  const {size, width, withName, palette} = style;
  return rows.flatMap(({name, called, ends, highlighted}): SlopeLabel[] => {
    const {quantity, unit, topic, address, uses} = ends[end];
    if (!quantity || address === null) return [];
    const number = formatLabel({quantity, unit, topic});
    const isLone = ends[1 - end]?.quantity === null;
    const isNamed = withName || isLone;
    const text = isNamed ? `${beforeNumber(name).text} ${number}` : number;
    const named = called[end];
    const role = {label: isNamed && named !== null ? [named, address] : [address]};
    const fill = highlighted ? palette.highlight : palette.mutedInk;
    const set = {size, weight: highlighted ? 600 : 400, fill, leading: Math.round(size * 1.2)} as const;
    const block = typeset(phrase(text, [...name.uses, ...uses]), {...set, role}, width);
    return [{block, text, value: valueOf(quantity), heavy: highlighted}];
  });
}

/** Px that labels need one over the other. */
export const heightOf = (labels: readonly SlopeLabel[]) =>
  labels.reduce((sum, {block}) => sum + block.height + gapOf(labels), 0);

/** The labels of one side in their places: at px **edge** across, with leaders from the dots at px **dots**. */
interface PlacedLabels {
  readonly texts: readonly TextLine[];
  readonly leaders: readonly Segment[];
}

/** Moves the labels of one side apart. @param at px down of a value @param side where they stand of the dots */
export function placeSlopeLabels(
  labels: readonly SlopeLabel[],
  at: (value: number) => number,
  {low, high, dots, side, radius}: SlopeSide
): PlacedLabels {
  const wishes = labels.map(({block, value, heavy}) => {
    return {centre: at(value), height: block.height, weight: heavy ? 4 : 1};
  });
  const {tops} = spread(wishes, {low, high, gap: gapOf(labels)});
  const isFar = labels.some(({block, value}, index) => {
    return Math.abs((tops[index] ?? low) + block.height / 2 - at(value)) > endLabel.least;
  });
  const way = side === "left" ? -1 : 1;
  const edge = dots + way * (isFar ? slopeSize.leader : slopeSize.gap);
  const texts = labels.flatMap(({block}, index) =>
    block.place(edge, Math.round(tops[index] ?? low), side === "left" ? "end" : "start")
  );
  const leaders = labels.flatMap(({block, value}, index): Segment[] => {
    const [from, to] = [at(value), (tops[index] ?? low) + block.height / 2];
    return Math.abs(to - from) <= endLabel.least ? [] : [leaderFrom([dots, from], radius, [edge - way * 3, to])];
  });
  return {texts, leaders};
}

interface SlopeSide {
  /** Px down between which labels stand. */
  readonly low: number;
  readonly high: number;
  /** Px across of the dots. */
  readonly dots: number;
  readonly side: "left" | "right";
  /** Of the dots, in px. */
  readonly radius: number;
}
