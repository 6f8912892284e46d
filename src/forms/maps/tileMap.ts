import {checkFields, checkRecord, refusal, unknownName} from "../../facts/boundary.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import type {RowColumns, RowSpec} from "../../plot/rows/rows.js";
import type {TileGrid} from "../../plot/regions/tileGrid.js";
import {whatIsMeasured} from "../../plot/whatIsMeasured.js";
import {language} from "../../words/language.js";
import {mapAlt} from "./mapAlt.js";
import {checkBreaks, roundBreaks} from "./mapClasses.js";
import {mapRows, valuesOf} from "./mapRows.js";
import type {Tile} from "./tile.js";
import {tileMapLayouts} from "./tileMapLayouts.js";

/** What `tileMap` takes beside its claims. */
export interface ClaimTileMapOptions {
  /** Where each region stands; `usStateTiles` has the states of the USA. */
  readonly tiles: TileGrid;
  /** The inner edges of one to five classes, as `[20, 40, 60]`; default round ones of equal width. */
  readonly breaks?: readonly number[];
}

/** What `tileMap` takes beside its table. */
export type TileMapOptions = ClaimTileMapOptions & RowColumns;

/** A map of so few columns leaves half of a page free. */
const narrowMap = 6;

/** More tiles than these have no room for their names. */
const mostTiles = 120;

/**
 * Regions as tiles of one size, each about where it lies, in the colour of the class that its number is in; hollow where there is
 * none. A key has the edges of the classes; those below zero have a hue of their own. A number on an edge is in the class that
 * begins there.
 * @param data a table and the names of its columns, or a list of claims, `{claim, name}` and `{name, missing: true}`
 * @throws when a row has no tile or a tile no row, two stand in one place, a number is not exact, all are missing, breaks do not
 * grow, or there are more than 120 tiles
 */
export function tileMap(data: Table, options: TileMapOptions): Form;
export function tileMap(data: readonly RowSpec[], options: ClaimTileMapOptions): Form;
export function tileMap(data: Table | readonly RowSpec[], options: ClaimTileMapOptions & Partial<RowColumns>): Form {
  const where = "tileMap";
  checkFields(options, ["name", "value", "tiles", "breaks"], "options", where);
  const {tiles, breaks} = options;
  checkRecord(tiles, "tiles", "{WA: [column, row], …}", where);
  if (breaks !== undefined) checkBreaks(breaks, where);
  const {rows, counted, uses, tables, sources} = mapRows(data, options, where);
  const names = rows.map((row) => row.name.text);
  const unknown = Object.keys(tiles).find((each) => !names.includes(each));
  const way = "a row for each tile; leave its number empty where there is none";
  if (unknown !== undefined) throw unknownName("tile", unknown, names, `${where} (${way})`);
  checkGrid(tiles, where);
  const placed = rows.map((row): Tile => {
    const place = Object.hasOwn(tiles, row.name.text) ? tiles[row.name.text] : undefined;
    if (!place) throw new Error(`missing tile: ${row.name.text} (tiles has a place for each row): ${where}`);
    return {...row, column: place[0], row: place[1]};
  });
  const edges = breaks ?? roundBreaks(valuesOf(rows), counted);
  return {
    name: where,
    uses,
    tables,
    sources,
    headings: Math.max(...placed.map(({column}) => column)) < narrowMap ? "beside" : "above",
    alt: mapAlt(language.descriptions.tileMapOf(whatIsMeasured(data, options.value)), rows),
    layouts: (area) => tileMapLayouts(placed, edges, area)
  };
}

function checkGrid(tiles: TileGrid, where: string): void {
  const entries = Object.entries(tiles);
  if (entries.length < 1 || entries.length > mostTiles)
    throw refusal(entries.length, "tiles", `1 to ${mostTiles}`, where);
  const seen = new Map<string, string>();
  for (const [name, place] of entries) {
    const isPlace =
      Array.isArray(place) &&
      place.length === 2 &&
      [...place].every((each) => Number.isInteger(each) && each >= 0 && each < 60);
    if (!isPlace) throw refusal(place, `tile ${name}`, "[column, row], whole numbers from 0 to 59", where);
    const other = seen.get(String(place));
    if (other !== undefined)
      throw new Error(`invalid tile: ${name} and ${other} both stand at ${String(place)}: ${where}`);
    seen.set(String(place), name);
  }
}
