import {amountsOf} from "../../facts/quantity.js";
import {type Area, joined, type Layout, lineAfter, lineWidth} from "../../form.js";
import {spread} from "../../plot/labels/spread.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {type GridSpacing, gridSize, runCentre} from "./cells.js";
import {drawDivision, marginAbove, marginBelow, marginBeside} from "./divisionGrid.js";
import {type LabelSizes, partLabels, restLabel} from "./shareLabels.js";
import type {Division} from "./sharePart.js";

/** How the labels of a grid are set. */
interface GridLabelOptions {
  readonly spacing: GridSpacing;
  readonly sizes: LabelSizes;
  /** Px between the grid and the labels at its right. */
  readonly margin: number;
  /** Whether words say what a square stands for; default false. */
  readonly keyed?: boolean;
}

/** The key of a grid: what a square stands for. */
function squareKey({palette}: Area, width: number): Block {
  return typeset(phrase(language.labels.squareKey), {...noteType, fill: palette.mutedInk}, width);
}

/** A grid with each label at its right, as near to its squares as the others let it, and the key, if any, under it. */
export function labelsBeside(
  division: Division,
  area: Area,
  {spacing, sizes, margin, keyed = false}: GridLabelOptions
): Layout {
  const size = gridSize(spacing);
  const left = area.left + size + marginBeside(division) + margin;
  const blocks = labelsOf(division, area, sizes, lineAfter(area, area.left + area.width - left, 400));
  const wishes = blocks.map(({height}, index) => ({height, centre: centreOf(division, index, spacing)}));
  const least = wishes.reduce((total, wish) => total + wish.height + space.m, -space.m);
  const foot = size + marginBelow(division, spacing.pitch);
  const key = keyed ? squareKey(area, size) : stack([]);
  const keyTop = foot + (keyed ? space.s : 0);
  const height = Math.max(keyTop + key.height, least);
  const {tops: upward} = spread(wishes.toReversed(), {low: 0, high: Math.max(foot, least), gap: space.m});
  const tops = upward.toReversed().map(Math.round);
  const above = marginAbove(division, spacing.pitch);
  const gridTop = area.top + above;
  const draw = () =>
    joined([
      drawDivision(division, area, {left: area.left, top: gridTop, ...spacing}),
      {marks: [], texts: blocks.flatMap((block, index) => block.place(left, gridTop + (tops[index] ?? 0)))},
      {marks: [], texts: key.place(area.left, gridTop + keyTop)}
    ]);
  return {height: above + height, whole: stack(blocks).whole, draw};
}

/** A grid with what remains over it, where that is in it, and its parts under it. */
export function labelsAround(division: Division, area: Area, {spacing, sizes}: GridLabelOptions): Layout {
  const blocks = labelsOf(division, area, sizes, lineWidth(area, area.width));
  const rest = blocks.at(-1) ?? stack([]);
  const above = marginAbove(division, spacing.pitch);
  const gridTop = area.top + (rest.height > 0 ? rest.height + 6 : 0) + above;
  const below = stack([...blocks.slice(0, -1), squareKey(area, area.width)], 6);
  const belowTop = gridTop + gridSize(spacing) + marginBelow(division, spacing.pitch) + 6;
  const draw = () =>
    joined([
      drawDivision(division, area, {left: area.left, top: gridTop, ...spacing}),
      {marks: [], texts: [...rest.place(area.left, area.top), ...below.place(area.left, belowTop)]}
    ]);
  return {height: belowTop + below.height - area.top, whole: stack(blocks).whole, draw};
}

/** The label of each part and then of the rest, set to a width in px. */
function labelsOf(division: Division, {palette}: Area, sizes: LabelSizes, width: number): Block[] {
  return [...partLabels(division, palette, sizes, width), restLabel(division, palette, sizes, width)];
}

/** Where the middle of a run of squares stands, in px from the top of the grid. */
function centreOf({parts}: Division, index: number, spacing: GridSpacing): number {
  const reach = parts.map(({claim}) => amountsOf(claim.quantity).possible);
  const start = reach.slice(0, index).reduce((total, value) => total + value, 0);
  return runCentre(start, reach[index] ?? 100 - start, spacing);
}
