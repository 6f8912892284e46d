import {rect} from "@observablehq/plot";
import type {Palette} from "../../theme/theme.js";
import {counts, furniture, type MarkRead, opens} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";

/** One square of a grid of a hundred, from the bottom left, row by row. */
interface Cell {
  readonly column: number;
  readonly row: number;
}

/** How a run of cells looks: filled, or hollow where nobody stated what it is. */
export interface CellRun {
  readonly count: number;
  readonly fill: string;
  readonly stroke?: string;
  /** True for cells that an open end may reach. */
  readonly open?: boolean;
  /** The address of the fact that the cells count or, open, may reach; *null* for cells that nobody counts. */
  readonly fact: string | null;
  /** What all the cells of the grid together are, by name. */
  readonly whole: string;
}

/** Where a grid stands and how its cells are spaced, in px; the grid is ten pitches less one gap wide and high. */
export interface GridBox {
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
  readonly gap: number;
}

/** How the cells of a grid are spaced, in px. */
export type GridSpacing = Pick<GridBox, "pitch" | "gap">;

/** The width and the height of a grid, in px. */
export const gridSize = ({pitch, gap}: GridSpacing) => 10 * pitch - gap;

/** The cells from number **start** on (0 is bottom left, 10 stands above it). */
function cellsFrom(start: number, count: number): Cell[] {
  return Array.from({length: count}, (_, index) => {
    return {column: (start + index) % 10, row: Math.floor((start + index) / 10)};
  });
}

/** Draws a hundred squares in runs, one group a run. @throws when the runs do not make a hundred */
export function drawCells(document: Document, runs: readonly CellRun[], box: GridBox): SVGGElement[] {
  const total = runs.reduce((sum, {count}) => sum + count, 0);
  if (total !== 100) throw new Error(`invalid grid: ${total} cells`);
  let start = 0;
  const marks = runs
    .filter(({count}) => count > 0)
    .map((run) => {
      const cells = cellsFrom(start, run.count);
      start += run.count;
      return markOf(cells, run, box);
    });
  const side = 10 * box.pitch;
  return plotMarks(marks, {
    document,
    width: side,
    height: side,
    // The gap of the last column and of the bottom row falls outside the grid.
    left: box.left,
    top: box.top - box.gap,
    x: {domain: [0, 10]},
    y: {domain: [0, 10]}
  });
}

/** Where the middle of a run of cells stands, in px from the grid's top: what its label wants to be level with. */
export function runCentre(start: number, count: number, {pitch, gap}: GridSpacing): number {
  const [low, high] = [Math.floor(start / 10), Math.ceil((start + count) / 10)];
  return gridSize({pitch, gap}) - ((low + high) / 2) * pitch + gap / 2;
}

/** The look of what is not the highlight: pale, with an edge that shows it on the paper. */
export const contextCells = (count: number, palette: Palette): Pick<CellRun, "count" | "fill" | "stroke"> => {
  return {count, fill: palette.context, stroke: palette.contextEdge};
};

/** The look of what nobody stated: an outline with nothing in it. */
export const unknownCells = (count: number, palette: Palette): Omit<CellRun, "fact" | "whole"> => {
  return {count, fill: "none", stroke: palette.contextEdge, open: true};
};

/** The look of what may be part of a share and may not: an outline in its colour. */
export const possibleCells = (count: number, fill: string) => {
  return {count, fill: "none", stroke: fill};
};

function markOf(cells: readonly Cell[], {fill, stroke, open, fact, whole}: CellRun, {gap}: GridBox): MarkRead {
  // A stroke is drawn half outside its shape: it takes half a pixel of the cell, so that all cells are of one size.
  const edge = stroke === undefined ? 0 : 0.5;
  const mark = rect(cells, {
    x1: "column",
    x2: (cell: Cell) => cell.column + 1,
    y1: "row",
    y2: (cell: Cell) => cell.row + 1,
    insetTop: gap + edge,
    insetRight: gap + edge,
    insetLeft: edge,
    insetBottom: edge,
    fill,
    ...(stroke !== undefined && {stroke})
  });
  if (fact === null) return furniture(mark, "grid");
  return open ? opens(mark, fact) : counts(mark, {of: fact, whole});
}
