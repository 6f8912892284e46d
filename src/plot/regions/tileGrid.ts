/** A grid of tiles: the column and the row of each region, from 0, by its name. */
export type TileGrid = Readonly<Record<string, readonly [column: number, row: number]>>;
