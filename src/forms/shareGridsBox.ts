import {greatest} from "d3";
import type {Area, Drawing} from "../figure/form.js";
import {mostFitting} from "../layout/firstFitting.js";
import {type Block, stack} from "../layout/typeset.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {drawDivision, marginAbove, marginBeside} from "./divisionGrid.js";
import {gridHeading} from "./gridHeading.js";
import {type LabelSizes, partLabels} from "./shareLabels.js";
import type {Division} from "./sharePart.js";

/**
 * Draws several grids in a box, in the largest type with squares that can be counted, in as many columns as leave type and grids largest. What remains of each is drawn and not
 * labelled: there is no room for two numbers a grid.
 */
export function drawShareGridsBox(divisions: readonly Division[], area: Area, height: number): Drawing {
  const fits = (options: BoxOptions) => {
    if (leastHeight(divisions.length, options) > height) return false;
    const layout = layOut(divisions, area, options);
    return layout.whole && layout.height <= height;
  };
  for (const kind of pitches) {
    for (const sizes of labelSizes) {
      const best = kindsOf(divisions.length).flatMap((kindOf) => {
        const candidates = kind.map((pitch) => ({...kindOf, sizes, spacing: {pitch, gap: pitch >= 16 ? 2 : 1}}));
        return mostFitting(candidates, fits) ?? [];
      });
      const options = greatest(best, ({spacing}) => spacing.pitch);
      if (options) return layOut(divisions, area, options).draw();
    }
  }
  return layOut(divisions, area, smallest).draw();
}

/** In how many columns grids may stand, the most first, and how. */
function kindsOf(count: number): Pick<BoxOptions, "columns" | "manner">[] {
  const most = Math.min(count, 4);
  const columnCounts = Array.from({length: most}, (_, index) => most - index);
  return columnCounts.flatMap((columns) => manners.map((manner) => ({columns, manner})));
}

/** Where the words of a grid stand: its labels under it or beside it, or, heading and all, at its right. */
type Manner = "under" | "beside" | "right";

interface BoxOptions {
  readonly sizes: LabelSizes;
  readonly columns: number;
  readonly manner: Manner;
  readonly spacing: GridSpacing;
}

const labelSizes: readonly LabelSizes[] = [
  {value: 36, label: 16, rest: 14, leading: 37},
  {value: 32, label: 16, rest: 14, leading: 33},
  {value: 28, label: 14, rest: 12, leading: 29},
  {value: 24, label: 14, rest: 12, leading: 26},
  {value: 20, label: 14, rest: 12, leading: 23}
];

/** Px from square to square: what can be counted at a glance, and what still shows a proportion. */
const pitches = [
  [22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9],
  [8, 7, 6, 5]
] as const;

const manners: readonly Manner[] = ["under", "beside", "right"];

/** Px between two columns. */
const gutter = 24;

const smallest: BoxOptions = {
  sizes: {value: 20, label: 14, rest: 12, leading: 23},
  columns: 1,
  manner: "right",
  spacing: {pitch: 5, gap: 1}
};

/** What some grids take at least, with a heading of one line: to leave out early what cannot fit. */
function leastHeight(count: number, {columns, manner, spacing, sizes}: BoxOptions): number {
  const rows = Math.ceil(count / columns);
  const words = manner === "right" ? 0 : sizes.label + 20 + (manner === "under" ? sizes.value + sizes.label : 0);
  return rows * (gridSize(spacing) + words) + (rows - 1) * rowGap;
}

interface Layout {
  readonly height: number;
  /** True where no word had to be broken. */
  readonly whole: boolean;
  draw(): Drawing;
}

function layOut(divisions: readonly Division[], area: Area, options: BoxOptions): Layout {
  const {columns, spacing} = options;
  const width = Math.floor((area.width - gutter * (columns - 1)) / columns);
  const margin = Math.max(...divisions.map(marginBeside));
  const tiles = divisions.map((division) => tileOf(division, area, {...options, width, margin}));
  const placed: {readonly tile: Tile; readonly left: number; readonly top: number; readonly gridTop: number}[] = [];
  let top = area.top;
  for (let start = 0; start < tiles.length; start += columns) {
    const row = tiles.slice(start, start + columns);
    const gridTop = top + Math.max(...row.map(({over}) => over));
    for (const [column, tile] of row.entries()) {
      placed.push({tile, left: area.left + column * (width + gutter), top, gridTop});
    }
    top = gridTop + Math.max(...row.map(({below}) => below)) + rowGap;
  }
  const height = top - rowGap - area.top;
  const draw = () => ({
    height,
    marks: placed.flatMap(({tile: {division}, left, gridTop}) =>
      drawDivision(division, area, {left, top: gridTop, ...spacing})
    ),
    texts: placed.flatMap(({tile: {heading, label, headingAt, labelAt}, left, top, gridTop}) => [
      ...heading.place(left + headingAt.x, headingAt.y === null ? top : gridTop + headingAt.y),
      ...label.place(left + labelAt.x, gridTop + labelAt.y)
    ])
  });
  const fits = tiles.every(({across}) => across >= leastAcross);
  return {height, whole: fits && tiles.every(({heading, label}) => heading.whole && label.whole), draw};
}

/** Px between two rows. */
const rowGap = 14;

/** Px that a label needs beside a grid. */
const leastAcross = 56;

interface Tile {
  readonly division: Division;
  readonly heading: Block;
  readonly label: Block;
  /** From the top left corner of the grid, in px; **y** is *null* at the top of the row. */
  readonly headingAt: {readonly x: number; readonly y: number | null};
  readonly labelAt: {readonly x: number; readonly y: number};
  /** Px that the words have beside the grid, or under it. */
  readonly across: number;
  /** How far the tile reaches above the top of the grid, and below it. */
  readonly over: number;
  readonly below: number;
}

interface TileOptions extends BoxOptions {
  readonly width: number;
  /** What the sign of a bound needs beside a grid. */
  readonly margin: number;
}

function tileOf(division: Division, {palette}: Area, options: TileOptions): Tile {
  const {manner, sizes, spacing, width, margin} = options;
  const side = gridSize(spacing);
  const x = manner === "under" ? 0 : side + margin + 12;
  const across = manner === "under" && side + margin > width ? 0 : width - x;
  const heading = gridHeading(division, palette, {
    size: sizes.label,
    width: Math.max(1, manner === "right" ? across : width)
  });
  const label = stack(partLabels(division, palette, sizes, Math.max(1, across)), 4);
  const sign = marginAbove(division, spacing.pitch);
  const base = {division, heading, label, across};
  if (manner === "right") {
    const y = heading.height + 4;
    const [headingAt, labelAt] = [
      {x, y: -4},
      {x, y: y - 4}
    ] as const;
    return {...base, headingAt, labelAt, over: Math.max(sign, 4), below: Math.max(side, y - 4 + label.height)};
  }
  const over = heading.height + 6 + sign;
  const labelAt = manner === "under" ? {x, y: side + 6} : {x, y: -4};
  const below = manner === "under" ? side + 6 + label.height : Math.max(side, label.height - 4);
  return {...base, headingAt: {x: 0, y: null}, labelAt, over, below};
}
