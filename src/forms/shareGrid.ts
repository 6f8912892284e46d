import type {Area, Drawing, Form} from "../figure/form.js";
import {dodge} from "../layout/dodge.js";
import {type Block, stack} from "../layout/typeset.js";
import type {Said} from "../text/say.js";
import {gridAlt} from "./gridAlt.js";
import {type GridBox, gridSize, runCentre} from "./cells.js";
import {drawDivision, marginAbove, marginBeside, runsOf} from "./divisionGrid.js";
import {partLabels, restLabel} from "./shareLabels.js";
import {divide, divideOpen, type Division, type OpenSharePart, type SharePart, usesOf} from "./sharePart.js";

/** A grid of a hundred squares, each one percent of a whole. */
export interface ShareGrid extends Form {
  readonly division: Division;
}

/**
 * A whole as a hundred squares, filled from the bottom left, one square a percent; each part is labelled beside its
 * squares, and so is what remains, as our calculation.
 * @param parts shares of one whole; shares of different wholes do not compile
 * @throws when a share is not a whole number of percent, or the shares exceed the whole
 */
export function shareGrid<W extends string>(
  parts: readonly [SharePart<W>, ...(readonly SharePart<NoInfer<W>>[])],
  options: {readonly rest: Said}
): ShareGrid;
/**
 * A share of which only the low end is stated: as many squares are filled, an arrow shows that there may be more, and
 * the other squares are outlines that stand for nobody.
 */
export function shareGrid<W extends string>(part: OpenSharePart<W>, options: {readonly unknown: Said}): ShareGrid;
export function shareGrid(
  parts: readonly SharePart[] | OpenSharePart,
  options: {readonly rest: Said} | {readonly unknown: Said}
): ShareGrid {
  const division = divided(parts, options);
  for (const {claim} of division.parts) {
    if (!Number.isInteger(claim.quantity.value)) {
      throw new Error(`invalid share for a hundred squares: ${claim.quantity.value}: claim ${claim.id}`);
    }
  }
  return {
    name: "shareGrid",
    uses: usesOf(division),
    alt: gridAlt(division),
    division,
    headings: "beside",
    draw: (area) => draw(division, area)
  };
}

function divided(parts: readonly SharePart[] | OpenSharePart, options: {rest: Said} | {unknown: Said}): Division {
  if ("unknown" in options) {
    if ("claim" in parts) return divideOpen(parts, options.unknown);
  } else if (!("claim" in parts)) {
    return divide(parts, options.rest);
  }
  throw new Error("invalid grid: an open share takes unknown, exact shares take rest");
}

const spacing = {phone: {pitch: 22, gap: 2}, article: {pitch: 23, gap: 3}, wide: {pitch: 34, gap: 4}} as const;
const margins = {phone: 14, article: 24, wide: 32} as const;
const narrow = {pitch: 15, gap: 2} as const;
const sizes = {
  phone: {value: 24, label: 14, rest: 14},
  article: {value: 24, label: 14, rest: 14},
  wide: {value: 26, label: 16, rest: 16}
} as const;

function draw(division: Division, area: Area): Drawing {
  // On a phone one part is named under the grid; several must each stand beside their own squares.
  const around = area.format === "phone" && division.parts.length === 1;
  const {pitch: wanted, gap} = area.format === "phone" && !around ? narrow : spacing[area.format];
  const pitch = Math.min(wanted, Math.floor((area.width - marginBeside(division) + gap) / 10));
  const labelled = around ? labelsAround : labelsBeside;
  const {gridTop, height, texts} = labelled(division, area, {pitch, gap});
  return {height, marks: drawDivision(division, area, {left: area.left, top: gridTop, pitch, gap}), texts};
}

interface Labelled extends Pick<Drawing, "height" | "texts"> {
  readonly gridTop: number;
}

type Spacing = Pick<GridBox, "pitch" | "gap">;

function labelsBeside(division: Division, area: Area, spacing: Spacing): Labelled {
  const size = gridSize(spacing);
  const left = area.left + size + marginBeside(division) + margins[area.format];
  const blocks = labelsOf(division, area, area.left + area.width - left);
  const wishes = blocks.map(({height}, index) => ({height, centre: centreOf(division, area, index, spacing)}));
  const least = wishes.reduce((total, wish) => total + wish.height + 8, -8);
  const height = Math.max(size, least);
  const tops = dodge(wishes.toReversed(), 0, height).toReversed();
  const above = marginAbove(division, spacing.pitch);
  const gridTop = area.top + above;
  const texts = blocks.flatMap((block, index) => block.place(left, gridTop + (tops[index] ?? 0)));
  return {gridTop, height: above + height, texts};
}

function labelsAround(division: Division, area: Area, spacing: Spacing): Labelled {
  const blocks = labelsOf(division, area, area.width);
  const rest = blocks.at(-1) ?? stack([]);
  const above = marginAbove(division, spacing.pitch);
  const gridTop = area.top + (rest.height > 0 ? rest.height + 6 : 0) + above;
  const below = stack(blocks.slice(0, -1), 6);
  const belowTop = gridTop + gridSize(spacing) + 6;
  return {
    gridTop,
    height: belowTop + below.height - area.top,
    texts: [...rest.place(area.left, area.top), ...below.place(area.left, belowTop)]
  };
}

/** The label of each part and then of the rest, set to a width in px. */
function labelsOf(division: Division, {palette, format}: Area, width: number): Block[] {
  const size = sizes[format];
  return [...partLabels(division, palette, size, width), restLabel(division, palette, size, width)];
}

/** Where the middle of a run of squares stands, in px from the top of the grid. */
function centreOf(division: Division, {palette}: Area, index: number, spacing: Spacing): number {
  const runs = runsOf(division, palette);
  const start = runs.slice(0, index).reduce((total, {count}) => total + count, 0);
  return runCentre(start, runs[index]?.count ?? 0, spacing);
}
