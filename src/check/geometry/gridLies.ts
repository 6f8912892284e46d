import {group, mode} from "d3";
import type {ClaimEvidence} from "../../facts/evidence.js";
import {isLowerBound, valueOf} from "../../facts/quantity.js";
import {rounded} from "../where.js";
import type {Violation} from "../subject.js";
import {readBoundSign, signedValue} from "./boundSign.js";
import type {Drawn} from "./drawn.js";
import type {Grid, GridCell} from "./grids.js";
import {isOpenGrid, type PairedGrid, pairGrids} from "./gridShares.js";
import {labelLies} from "./labelLies.js";
import {counted, lie, lieOf, notDrawn} from "./lie.js";
import {ratioWords, same} from "./precision.js";

/**
 * Counts the squares of each grid: a hundred of one size, evenly spaced, filled from the bottom left in as many as the
 * shares have percent. All grids of a figure are of one size.
 */
export function gridLies(drawn: Drawn): Violation[] {
  const {pairs, notDrawn: missing, notClaimed} = pairGrids(drawn);
  return [
    ...missing.flatMap(({parts}) => parts.map((claim) => notDrawn(claim, "a grid of 100 squares"))),
    ...notClaimed.map((grid) => lie(gridPlace(grid), "a grid that stands for no claim", "no grid")),
    ...pairs.flatMap(({grid}) => latticeLies(grid)),
    ...pairs.flatMap(shareLies),
    ...pairs.flatMap((pair) => signLies(drawn, pair)),
    ...unequalGrids(pairs.map(({grid}) => grid)),
    ...labelLies(
      drawn,
      pairs.map(({grid, parts}) => ({place: gridPlace(grid), box: grid.frame, claims: parts}))
    )
  ];
}

/** A grid as a finding names it: "grid at (20, 109)". */
export function gridPlace({frame}: Grid): string {
  return `grid at (${Math.round(frame.left)}, ${Math.round(frame.top)})`;
}

function latticeLies(grid: Grid): Violation[] {
  const {cells, side, pitch} = grid;
  const odd = cells.filter(({box}) => !same(box.right - box.left, side) || !same(box.bottom - box.top, side));
  const off = cells.filter(({slot}) => slot === null);
  const doubled = cells.filter(({slot}, index) => slot !== null && cells[index - 1]?.slot === slot);
  const size = (width: number, height = width) => `${rounded(width)} × ${rounded(height)} px`;
  return [
    ...(cells.length === 100 ? [] : [lie(gridPlace(grid), counted(cells.length, "square"), "100 squares")]),
    ...(same(pitch.x, pitch.y)
      ? []
      : [lie(gridPlace(grid), `spaced ${size(pitch.x, pitch.y)}`, "as far up as across")]),
    ...lieOf(marksOf(odd), sizeOf(odd[0], size), `${size(side)}, as the other squares`),
    ...lieOf(marksOf(off), "off the grid", `in one of 100 places, ${rounded(pitch.x)} px apart`),
    ...lieOf(marksOf(doubled), "on another square", "one square to a place")
  ];
}

const marksOf = (cells: readonly GridCell[]) => cells.map(({mark}) => mark);

function sizeOf(cell: GridCell | undefined, size: (width: number, height: number) => string): string {
  return cell ? size(cell.box.right - cell.box.left, cell.box.bottom - cell.box.top) : "";
}

/** The squares of each part, by the colour that they are filled with, in order from the bottom left. */
function shareLies(pair: PairedGrid): Violation[] {
  const {grid} = pair;
  const parts = pair.parts.filter(({quantity}) => valueOf(quantity) > 0);
  const {runs, more} = readRuns(grid, parts.length);
  const miscounted = parts.flatMap((claim, index) => {
    const [drawn, claimed] = [runs[index]?.length ?? 0, valueOf(claim.quantity)];
    if (drawn === claimed) return [];
    const found = `${counted(drawn, "square")}, ${ratioWords(drawn, claimed)}`;
    return [lie(`${gridPlace(grid)}, claim ${claim.id}`, found, `${counted(claimed, "square")}, ratio 1.000`)];
  });
  const looks = isOpenGrid(pair) ? ["unseen"] : ["unseen", "ring", "other"];
  const unreadable = grid.cells.filter(({paint}) => looks.includes(paint));
  const strayed = miscounted.length + more.length > 0 ? [] : outOfOrder(pair, parts);
  return [
    ...miscounted,
    ...lieOf(marksOf(more), "in a colour that stands for no claim", "a colour for each claim"),
    ...lieOf(marksOf(unreadable), "neither filled nor pale", "filled for a share, pale with an edge for the rest"),
    ...lieOf(strayed, "out of its run", "runs of squares from the bottom left, row by row")
  ];
}

/** The filled squares of a grid by colour: the **count** largest lots, in order from the bottom left, and the rest. */
export function readRuns({cells}: Grid, count: number): {readonly runs: GridCell[][]; readonly more: GridCell[]} {
  const solid = cells.filter(({paint}) => paint === "solid");
  const colours = [...group(solid, ({mark}) => mark.fill).values()].toSorted((a, b) => b.length - a.length);
  const runs = colours.slice(0, count).toSorted((a, b) => (a[0]?.slot ?? 100) - (b[0]?.slot ?? 100));
  return {runs, more: colours.slice(count).flat()};
}

function outOfOrder({grid}: PairedGrid, parts: readonly ClaimEvidence[]) {
  const ends = parts.map((_, index) =>
    parts.slice(0, index + 1).reduce((sum, {quantity}) => sum + valueOf(quantity), 0)
  );
  const fills = ends.map((_, index) => {
    const first = index === 0 ? 0 : ends[index - 1]!;
    return grid.cells.find(({slot}) => slot === first)?.mark.fill;
  });
  const strayed = grid.cells.filter(({slot, paint, mark}) => {
    if (slot === null) return false;
    const run = ends.findIndex((end) => slot < end);
    return run === -1 ? paint === "solid" : paint !== "solid" || mark.fill !== fills[run];
  });
  return marksOf(strayed);
}

function signLies({marks}: Drawn, {grid, parts}: PairedGrid): Violation[] {
  const claim = parts.find(({quantity}) => isLowerBound(quantity));
  const value = signedValue(readBoundSign(marks, grid), grid);
  if (!claim || value === null) return [];
  const claimed = valueOf(claim.quantity);
  if (same((value * grid.pitch.y) / 10, (claimed * grid.pitch.y) / 10)) return [];
  const found = `the line of the bound at ${rounded(value)} percent, ${ratioWords(value, claimed)}`;
  return [lie(`${gridPlace(grid)}, claim ${claim.id}`, found, `at ${claimed} percent, ratio 1.000`)];
}

function unequalGrids(grids: readonly Grid[]): Violation[] {
  const side = mode(grids.map((grid) => grid.side));
  return grids.flatMap((grid) => {
    if (same(grid.side, side)) return [];
    const found = `squares of ${rounded(grid.side)} px, ${ratioWords(grid.side, side)}`;
    return [lie(gridPlace(grid), found, `${rounded(side)} px as in the other grids, ratio 1.000`)];
  });
}
