import {isLowerBound, valueOf} from "../../facts/quantity.js";
import {pointsUp, readBoundSign} from "./boundSign.js";
import type {Drawn} from "./drawn.js";
import {readRuns} from "./gridLies.js";
import {type PairedGrid, pairGrids} from "./gridShares.js";
import {type Measurement, ratioOf} from "./measurement.js";

/** Counts the squares that stand for each share, and for what remains. */
export function measuredGrids(drawn: Drawn): Measurement[] {
  return pairGrids(drawn).pairs.flatMap((pair) => [...sharesIn(pair, drawn), ...restIn(pair)]);
}

function sharesIn({grid, parts}: PairedGrid, {marks}: Drawn): Measurement[] {
  const shown = parts.filter(({quantity}) => valueOf(quantity) > 0);
  const {runs} = readRuns(grid, shown.length);
  return parts.map((claim): Measurement => {
    const {id, quantity} = claim;
    const count = shown.includes(claim) ? (runs[shown.indexOf(claim)]?.length ?? 0) : 0;
    const isOpen = isLowerBound(quantity) && pointsUp(readBoundSign(marks, grid));
    const squares = `${count} of ${grid.cells.length} squares`;
    const open = `${squares}, dashed ones after them and an arrow upward`;
    return {name: id, drawn: isOpen ? open : squares, ratio: ratioOf(count, valueOf(quantity))};
  });
}

function restIn({grid, rest}: PairedGrid): Measurement[] {
  if (!rest) return [];
  const count = grid.cells.filter(({paint}) => paint === "pale").length;
  const drawn = `${count} of ${grid.cells.length} squares`;
  return [{name: rest.operation, drawn, ratio: ratioOf(count, valueOf(rest.quantity))}];
}
