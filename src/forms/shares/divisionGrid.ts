import type {Area} from "../../form.js";
import type {Palette} from "../../theme/theme.js";
import {type CellRun, contextCells, drawCells, type GridBox, gridSize, unknownCells} from "./cells.js";
import {openEnd} from "../../plot/openEnd.js";
import type {Division} from "./sharePart.js";

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
  const runs = parts.map(({claim}, index) => {
    return {count: claim.quantity.value, fill: partFill(palette, index), fact: claim.id, whole};
  });
  const left = 100 - runs.reduce((total, {count}) => total + count, 0);
  const {remainder} = rest;
  const others = remainder
    ? {...contextCells(left, palette), fact: remainder.operation, whole}
    : {...unknownCells(left, palette), fact: first, whole};
  return [...runs, others];
}

const endGap = 8;

/** What a grid needs at its right for the sign of a bound, in px; nothing where all is exact. */
export function marginBeside({rest}: Division): number {
  return rest.remainder ? 0 : endGap + openEnd.width;
}

/** What a grid needs above it for the sign of a bound near the top, in px. */
export function marginAbove({parts, rest}: Division, pitch: number): number {
  return rest.remainder ? 0 : openEnd.above(parts[0]?.claim.quantity.value ?? 0, pitch);
}

/**
 * Draws a division as a hundred squares, with the sign of a bound where its end is open.
 * @param copy how often the figure has drawn it before; default 0
 */
export function drawDivision(division: Division, {document, palette}: Area, box: GridBox, copy = 0): SVGGElement[] {
  const cells = drawCells(document, runsOf(division, palette, copy), box);
  if (division.rest.remainder) return cells;
  const size = gridSize(box);
  const [first] = division.parts;
  const [value, fact] = [first?.claim.quantity.value ?? 0, first?.claim.id ?? ""];
  const end = {x: box.left + size + endGap, y: box.top + size - (value * box.pitch) / 10 + box.gap / 2};
  return [...cells, ...openEnd.draw(document, {...end, fact}, palette.highlight)];
}
