import type {MapRow} from "./mapRows.js";

/** A region and its place in the grid, from 0. */
export interface Tile extends MapRow {
  readonly column: number;
  readonly row: number;
}
