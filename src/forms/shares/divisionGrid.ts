import type {Area} from "../../form.js";
import {amountsOf, isLowerBound, isUpperBound} from "../../facts/quantity.js";
import type {Palette} from "../../theme/theme.js";
import {type CellRun, contextCells, drawCells, type GridBox, gridSize, possibleCells, unknownCells} from "./cells.js";
import {openEnd, type OpenWay} from "../../plot/openEnd.js";
import type {Division} from "./sharePart.js";
import {space} from "../../theme/spacing.js";

/** The colour of a part of a whole: the first is what the figure is about. */
export function partFill(palette: Palette, index: number): string {
  return [palette.highlight, ...palette.parts][index] ?? palette.contextEdge;
}

/**
 * The runs of squares that a division fills, from the bottom.
 * @param copy how often the figure has drawn it before; default 0
 */
export function runsOf({parts, rest}: Division, palette: Palette, copy = 0): CellRun[] {
  const first = parts[0]?.claim.id ?? "";
  const whole = copy === 0 ? first : `${first} (${copy + 1})`;
  const runs = parts.flatMap(({claim: {id: fact, quantity}}, index) => {
    const fill = partFill(palette, index);
    const {certain, possible} = amountsOf(quantity);
    const solid = {count: certain, fill, fact, whole};
    return possible > certain ? [solid, {...possibleCells(possible - certain, fill), fact, whole}] : [solid];
  });
  const left = 100 - runs.reduce((total, {count}) => total + count, 0);
  const {remainder} = rest;
  if (remainder) return [...runs, {...contextCells(left, palette), fact: remainder.operation, whole}];
  const others = openWay(parts) === "up" ? {...unknownCells(left, palette), fact: first} : restCells(left, palette);
  return [...runs, {...others, whole}];
}

/** What is no part of a share whose high end is stated; nobody calculated how much it is. */
const restCells = (count: number, palette: Palette) => ({...contextCells(count, palette), fact: null});

/** Which way the end of an open share points; *null* where both ends are stated, or the value itself. */
function openWay([part]: Division["parts"]): OpenWay | null {
  if (!part) return null;
  const {quantity} = part.claim;
  return isLowerBound(quantity) ? "up" : isUpperBound(quantity) ? "down" : null;
}

const endOf = ([part]: Division["parts"]) => (part ? amountsOf(part.claim.quantity).possible : 0);

const endGap = space.m;

/** What a grid needs at its right for the sign of a bound, in px; nothing where no end is open. */
export function marginBeside({parts}: Division): number {
  return openWay(parts) ? endGap + openEnd.width : 0;
}

/** What a grid needs above it for the sign of a bound near the top, in px. */
export function marginAbove({parts}: Division, pitch: number): number {
  return openWay(parts) === "up" ? openEnd.above(endOf(parts), pitch) : 0;
}

/** What a grid needs under it for the sign of a bound near the bottom, in px. */
export function marginBelow({parts}: Division, pitch: number): number {
  return openWay(parts) === "down" ? openEnd.below(endOf(parts), pitch) : 0;
}

/**
 * Draws a division as a hundred squares, with the sign of a bound where its end is open.
 * @param copy how often the figure has drawn it before; default 0
 */
export function drawDivision(division: Division, {document, palette}: Area, box: GridBox, copy = 0): SVGGElement[] {
  const cells = drawCells(document, runsOf(division, palette, copy), box);
  const way = openWay(division.parts);
  if (!way) return cells;
  const size = gridSize(box);
  const fact = division.parts[0]?.claim.id ?? "";
  const end = {
    x: box.left + size + endGap,
    y: box.top + size - (endOf(division.parts) * box.pitch) / 10 + box.gap / 2
  };
  return [...cells, ...openEnd.draw(document, {...end, fact, way}, palette.highlight)];
}
