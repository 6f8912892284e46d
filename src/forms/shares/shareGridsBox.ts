import {greatest} from "d3";
import type {Area, Drawing} from "../../form.js";
import {mostFitting} from "../../type/firstFitting.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {drawDivision} from "./divisionGrid.js";
import {type GridTile, gridTile, leastAcross, type Manner} from "./gridTile.js";
import type {LabelSizes} from "./shareLabels.js";
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
  const tiles = divisions.map((division) => gridTile(division, area, {...options, width}));
  const placed: {readonly tile: GridTile; readonly left: number; readonly top: number; readonly gridTop: number}[] = [];
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
