import type {Area, Drawing, Form} from "../figure/form.js";
import {dodge} from "../layout/dodge.js";
import type {Palette} from "../layout/theme.js";
import {type Block, stack, typeset} from "../layout/typeset.js";
import {derivedMark, isNothing} from "../claims/derived.js";
import {formatValue} from "../text/numbers.js";
import type {Said} from "../text/say.js";
import {type CellRun, contextCells, drawCells, gridSize, runCentre, unknownCells} from "./cells.js";
import {openEnd} from "./openEnd.js";
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

/** The runs of squares that a division fills, from the bottom. */
export function runsOf({parts, rest}: Division, palette: Palette): CellRun[] {
  const fills = [palette.highlight, ...palette.parts];
  const runs = parts.map(({claim}, index) => ({
    count: claim.quantity.value,
    fill: fills[index] ?? palette.contextEdge
  }));
  const left = 100 - runs.reduce((total, {count}) => total + count, 0);
  return [...runs, rest.remainder ? contextCells(left, palette) : unknownCells(left, palette)];
}

const spacing = {phone: {pitch: 22, gap: 2}, article: {pitch: 23, gap: 3}, wide: {pitch: 34, gap: 4}} as const;

function draw(division: Division, area: Area): Drawing {
  const open = division.rest.remainder === null;
  const {pitch: wanted, gap} = spacing[area.format];
  const margin = open ? openEnd.width + 8 : 0;
  const pitch = Math.min(wanted, Math.floor((area.width - margin + gap) / 10));
  const size = gridSize({pitch, gap});
  const value = division.parts[0]?.claim.quantity.value ?? 0;
  const above = open ? openEnd.above(value, pitch) : 0;
  const labelled = area.format === "phone" ? labelsAround : labelsBeside;
  const {gridTop, height, texts} = labelled(division, area, {pitch, gap, above}, size + margin);
  const box = {left: area.left, top: gridTop, pitch, gap};
  const end = {x: area.left + size + 10, y: gridTop + size - (value * pitch) / 10 + gap / 2};
  const marks = [
    ...drawCells(area.document, runsOf(division, area.palette), box),
    ...(open ? openEnd.draw(area.document, end, area.palette.highlight) : [])
  ];
  return {height, marks, texts};
}

interface Labelled extends Pick<Drawing, "height" | "texts"> {
  readonly gridTop: number;
}

interface Spacing {
  readonly pitch: number;
  readonly gap: number;
  /** What is kept free above the grid, for the sign of a bound. */
  readonly above: number;
}

function labelsBeside(division: Division, area: Area, spacing: Spacing, width: number): Labelled {
  const left = area.left + width + (area.format === "wide" ? 32 : 24);
  const blocks = labelBlocks(division, area, area.left + area.width - left);
  const centres = runsOf(division, area.palette).map(({count}, index, runs) => {
    const start = runs.slice(0, index).reduce((total, run) => total + run.count, 0);
    return runCentre(start, count, spacing);
  });
  const size = gridSize(spacing);
  const wishes = blocks.map(({height}, index) => ({height, centre: centres[index] ?? 0})).toReversed();
  const height = Math.max(
    size,
    wishes.reduce((total, wish) => total + wish.height + 8, -8)
  );
  const tops = dodge(wishes, 0, height).toReversed();
  const gridTop = area.top + spacing.above;
  const texts = blocks.flatMap((block, index) => block.place(left, gridTop + (tops[index] ?? 0)));
  return {gridTop, height: spacing.above + height, texts};
}

function labelsAround(division: Division, area: Area, spacing: Spacing): Labelled {
  const blocks = labelBlocks(division, area, area.width);
  const rest = blocks.at(-1);
  const gridTop = area.top + (rest && rest.height > 0 ? rest.height + 6 : 0) + spacing.above;
  const below = stack(blocks.slice(0, -1), 6);
  const belowTop = gridTop + gridSize(spacing) + 6;
  return {
    gridTop,
    height: belowTop + below.height - area.top,
    texts: [...(rest?.place(area.left, area.top) ?? []), ...below.place(area.left, belowTop)]
  };
}

/** The label of each part and then of the rest, set to a width in px. */
function labelBlocks({parts, rest}: Division, area: Area, width: number): Block[] {
  const {palette, format} = area;
  const fills = [palette.highlight, ...palette.parts];
  const size = format === "wide" ? 26 : 24;
  const label = {size: format === "wide" ? 16 : 14, fill: palette.ink};
  const blocks = parts.map((part, index) => {
    const value: Said = {kind: "said", text: formatValue(part.claim), uses: [part.claim]};
    const fill = fills[index] ?? palette.ink;
    return stack([
      typeset(value, {size, weight: 700, fill, leading: size + 4}, width),
      typeset(part.label, label, width)
    ]);
  });
  return [...blocks, restBlock(rest, {...label, fill: palette.mutedInk}, width)];
}

/** What remains, with its value and its mark; or only the words for what is not stated. */
function restBlock({label, remainder}: Division["rest"], style: {size: number; fill: string}, width: number): Block {
  if (!remainder) return typeset(label, style, width);
  if (isNothing(remainder)) return stack([]);
  const text = `${formatValue(remainder)} ${label.text}`;
  return stack([
    typeset({kind: "said", text, uses: [remainder, ...label.uses]}, style, width),
    typeset({kind: "said", text: `(${derivedMark})`, uses: [remainder]}, {...style, size: 12}, width)
  ]);
}
