import {max} from "d3";
import {type Area, joined, type Layout, lineAfter} from "../../form.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {formatPeriod} from "../../words/dates.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {drawDivision, marginAbove, marginBelow, marginBeside} from "./divisionGrid.js";
import {type LabelSizes, partLabels, restLabel} from "./shareLabels.js";
import type {Division} from "./sharePart.js";
import {textSize} from "../../theme/typeSizes.js";
import {space} from "../../theme/spacing.js";

/** Where the words of a grid stand: its labels under it or beside it, or, heading and all, at its right. */
export type Manner = "under" | "beside" | "right";

/** How several grids are set; lengths in px. */
export interface GridTilesOptions {
  readonly sizes: LabelSizes;
  readonly manner: Manner;
  readonly spacing: GridSpacing;
  readonly columns: number;
  /** Between two columns. */
  readonly gutter: number;
  /** Between two rows. */
  readonly rowGap: number;
  /** Between a grid and the words over it and under it. */
  readonly gap: number;
  /** Whether what remains of each whole is labelled. */
  readonly rest: boolean;
  /** How many lines the name of a whole and its period may take; default any number. */
  readonly headingLines?: number;
}

/** Px that a label needs beside a grid. */
const leastAcross = 56;

/** Sets grids in columns, each with the name and the period of its whole and its labels; the grids of a row are level. */
export function layOutGridTiles(divisions: readonly Division[], area: Area, options: GridTilesOptions): Layout {
  const {columns, gutter, rowGap, spacing} = options;
  const width = tileWidth(area, options);
  // One below the other, all labels begin at one edge.
  const shared = columns === 1 ? (max(divisions, marginBeside) ?? 0) : 0;
  const tiles = divisions.map((division) => {
    const margin = Math.max(shared, marginBeside(division));
    return gridTile({division, margin}, area, options, width);
  });
  const placed: {readonly tile: GridTile; readonly left: number; readonly top: number; readonly gridTop: number}[] = [];
  let top = area.top;
  for (let start = 0; start < tiles.length; start += columns) {
    const row = tiles.slice(start, start + columns);
    const gridTop = top + Math.max(...row.map(({over}) => over)) + Math.max(...row.map(({sign}) => sign));
    for (const [column, tile] of row.entries()) {
      placed.push({tile, left: area.left + column * (width + gutter), top, gridTop});
    }
    top = gridTop + Math.max(...row.map(({below}) => below)) + rowGap;
  }
  return {
    height: top - rowGap - area.top,
    whole: tiles.every(({across, heading, label}) => {
      const isShort = heading.lines.length <= (options.headingLines ?? Infinity);
      return across >= leastAcross && heading.whole && isShort && label.whole;
    }),
    draw: () => {
      const hollow = divisions.some(({rest}) => rest?.remainder);
      const grids = placed.map(({tile, left, gridTop}, index) => {
        const copy = divisions
          .slice(0, index)
          .filter(({parts}) => parts[0]?.claim === tile.division.parts[0]?.claim).length;
        return drawDivision(tile.division, area, {left, top: gridTop, ...spacing}, {copy, hollow});
      });
      const texts = placed.flatMap(({tile: {heading, label, headingAt, labelAt}, left, top, gridTop}) => [
        ...heading.place(left + headingAt.x, headingAt.y === null ? top : gridTop + headingAt.y),
        ...label.place(left + labelAt.x, gridTop + labelAt.y)
      ]);
      return joined([...grids, {marks: [], texts}]);
    }
  };
}

/** Whether grids with headings of one line may have room in an area: to pass over early what cannot fit. */
export function mayFit(divisions: readonly Division[], area: Area, options: GridTilesOptions): boolean {
  const {columns, gap, manner, rowGap, sizes, spacing} = options;
  const rows = Math.ceil(divisions.length / columns);
  const words = manner === "right" ? 0 : sizes.label + 14 + gap + (manner === "under" ? sizes.value + sizes.label : 0);
  const least = rows * (gridSize(spacing) + words) + (rows - 1) * rowGap;
  const margin = max(divisions, marginBeside) ?? 0;
  return least <= (area.height ?? Infinity) && acrossOf(margin, tileWidth(area, options), options) >= leastAcross;
}

const tileWidth = ({width}: Area, {columns, gutter}: GridTilesOptions) =>
  Math.floor((width - gutter * (columns - 1)) / columns);

/** Px between a grid, with its sign of a bound, and words beside it. */
const wordsGap = space.l;

/** Px that the labels of a grid have, with **margin** px for its sign of a bound. */
function acrossOf(margin: number, width: number, {manner, spacing}: GridTilesOptions): number {
  const side = gridSize(spacing) + margin;
  if (manner === "under") return side > width ? 0 : width;
  return width - side - wordsGap;
}

/** A grid with its words, in px. */
interface GridTile {
  readonly division: Division;
  readonly heading: Block;
  readonly label: Block;
  /** From the top left corner of the grid, in px; **y** is *null* at the top of the row. */
  readonly headingAt: {readonly x: number; readonly y: number | null};
  readonly labelAt: {readonly x: number; readonly y: number};
  /** Px that the words have beside the grid, or under it. */
  readonly across: number;
  /** How far words and then the sign of a bound reach above the top of the grid, and how far the tile reaches below it. */
  readonly over: number;
  readonly sign: number;
  readonly below: number;
}

function gridTile(
  {division, margin}: {readonly division: Division; readonly margin: number},
  area: Area,
  options: GridTilesOptions,
  width: number
): GridTile {
  const {palette} = area;
  const {gap, manner, rest, sizes, spacing} = options;
  const side = gridSize(spacing);
  const across = acrossOf(margin, width, options);
  const x = manner === "under" ? 0 : side + margin + wordsGap;
  const heading = headingOf(division, palette, sizes.label, lineAfter(area, manner === "right" ? across : width, 600));
  const labelWidth = Math.max(1, lineAfter(area, across, 400));
  const parts = partLabels(division, palette, sizes, labelWidth);
  const label = stack(rest ? [...parts, restLabel(division, palette, sizes, labelWidth)] : parts, 4);
  const base = {division, heading, label, across};
  // The first line of words beside a grid is level with its first row of squares.
  const raised = space.xs;
  const sign = marginAbove(division, spacing.pitch);
  const foot = side + marginBelow(division, spacing.pitch);
  if (manner === "right") {
    const labelTop = heading.height + 4 - raised;
    const below = Math.max(foot, labelTop + label.height);
    return {
      ...base,
      headingAt: {x, y: -raised},
      labelAt: {x, y: labelTop},
      over: 0,
      sign: Math.max(sign, raised),
      below
    };
  }
  // Between two grids words stand by the squares that they are of, which are the lowest.
  const beside = options.columns > 1 ? Math.max(-raised, side - label.height) : -raised;
  const labelTop = manner === "under" ? foot + gap : beside;
  const below = Math.max(foot, labelTop + label.height);
  return {...base, headingAt: {x: 0, y: null}, labelAt: {x, y: labelTop}, over: heading.height + gap, sign, below};
}

/** The name of a whole and its period. */
function headingOf({whole, parts}: Division, palette: Palette, size: number, width: number): Block {
  // A whole that has no period of its own is of that of its shares.
  const edtf = whole.period.edtf ?? sharedPeriod(parts);
  const period = edtf === null ? language.labels.noPeriod : formatPeriod(edtf);
  const room = Math.max(1, width);
  return stack([
    typeset(phrase(whole.label), {size, weight: 600, fill: palette.ink}, room),
    typeset(phrase(period), {size: textSize.small, fill: palette.mutedInk}, room)
  ]);
}

/** The period that all parts have; *null* where they differ, or have none. */
function sharedPeriod(parts: Division["parts"]): string | null {
  const [edtf, ...others] = new Set(parts.map(({claim}) => claim.period.edtf));
  return others.length === 0 ? (edtf ?? null) : null;
}
