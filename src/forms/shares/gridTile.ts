import type {Area} from "../../form.js";
import {type Block, stack} from "../../type/typeset.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {marginAbove, marginBeside} from "./divisionGrid.js";
import {gridHeading} from "./gridHeading.js";
import {type LabelSizes, partLabels} from "./shareLabels.js";
import type {Division} from "./sharePart.js";

/** Where the words of a grid stand: its labels under it or beside it, or, heading and all, at its right. */
export type Manner = "under" | "beside" | "right";

/** Px that a label needs beside a grid. */
export const leastAcross = 56;

/** A grid with its words, in px. */
export interface GridTile {
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

/** How a tile is set. */
export interface GridTileOptions {
  readonly sizes: LabelSizes;
  readonly manner: Manner;
  readonly spacing: GridSpacing;
  readonly width: number;
}

/** Sets a grid’s words, and works out what room the tile takes. */
export function gridTile(division: Division, {palette}: Area, options: GridTileOptions): GridTile {
  const {manner, sizes, spacing, width} = options;
  const [side, margin] = [gridSize(spacing), marginBeside(division)];
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
