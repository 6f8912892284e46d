import type {Area, Layout} from "../../form.js";
import {mapSize, tileSize, tileTypes} from "../../theme/mapSizes.js";
import {space} from "../../theme/spacing.js";
import {measure} from "../../type/font.js";
import {formatShort} from "../../words/numbers.js";
import {drawTileMap, type TileWords} from "./drawTileMap.js";
import {flaggedNote} from "./flaggedNote.js";
import {mapClasses} from "./mapClasses.js";
import {type MapKey, mapKey} from "./mapKey.js";
import type {Tile} from "./tile.js";

/** The least part of its size that a tile keeps where the key stands beside the map. */
const leastKept = 0.8;

/**
 * Tiles as large as the area allows; the key stands at their right where it leaves them most of their size, and in a box where
 * that makes them larger.
 */
export function* tileMapLayouts(tiles: readonly Tile[], edges: readonly number[], area: Area): Generator<Layout> {
  const [across, down] = extentOf(tiles);
  const {most, usual, gap, least} = tileSize;
  const sizeIn = (width: number) => Math.min(most, Math.floor((width + gap) / across));
  if (area.height === undefined) {
    const high = Math.max(usual, Math.floor(mapSize[area.format] / down));
    const largest = Math.min(high, sizeIn(area.width));
    const size = Math.min(high, sizeIn(area.width - keyOf(tiles, edges, area).width - space.xl));
    const isRoomy = area.width >= mapSize.beside || across * largest * 2 <= area.width + space.xxl;
    const right = isRoomy && size >= largest * leastKept ? layOut(tiles, edges, {size, side: "right"}, area) : null;
    yield right?.whole ? right : layOut(tiles, edges, {size: largest, side: "over"}, area);
    return;
  }
  const largest = sizeIn(area.width);
  for (let size = largest; size >= least; size -= 1) {
    yield layOut(tiles, edges, {size, side: "over"}, area);
    const beside = layOut(tiles, edges, {size, side: "right"}, area);
    if (beside.whole) yield beside;
  }
  if (largest < least) yield layOut(tiles, edges, {size: largest, side: "over"}, area);
}

/** How many tiles there are across and down. */
function extentOf(tiles: readonly Tile[]): readonly [across: number, down: number] {
  return [Math.max(...tiles.map(({column}) => column)) + 1, Math.max(...tiles.map(({row}) => row)) + 1];
}

function keyOf(tiles: readonly Tile[], edges: readonly number[], area: Area): MapKey {
  const missing = tiles.filter(({value}) => value === null).length;
  return mapKey(mapClasses(edges, tiles[0]!.unit, area.palette), tiles[0]!.unit, {missing, hatched: false}, area);
}

interface TileLayout {
  /** Px from tile to tile. */
  readonly size: number;
  /** Where the key stands. */
  readonly side: "over" | "right";
}

function layOut(tiles: readonly Tile[], edges: readonly number[], {size, side}: TileLayout, area: Area): Layout {
  const {palette, width} = area;
  const classes = mapClasses(edges, tiles[0]!.unit, palette);
  const [columns, rows] = extentOf(tiles);
  const beside = columns * size + space.xl;
  const keyArea = side === "over" ? area : {...area, left: area.left + beside, width: Math.max(1, width - beside)};
  const key = keyOf(tiles, edges, keyArea);
  const words = tileWords(tiles, size);
  if (!words && area.height === undefined)
    throw new Error(
      `no room for names in tiles of ${size} px at a width of ${width} px (shorter names, such as two letters): tileMap`
    );
  const note = flaggedNote(tiles, area);
  const top = side === "over" ? key.height + space.l : 0;
  const grid = Math.max(top + rows * size - tileSize.gap, key.height);
  return {
    height: Math.ceil(grid + (note.height > 0 ? note.height + space.m : 0)),
    whole: key.whole && words !== null && note.whole,
    draw: () => drawTileMap({tiles, classes, key, size, words: words ?? [], top, note, foot: grid + space.m}, area)
  };
}

/**
 * The words in each tile, in the largest type in which all find room: its name, and under it its number; names alone where a
 * number finds none, and *null* where a name finds none.
 */
function tileWords(tiles: readonly Tile[], size: number): TileWords[] | null {
  const numbers = tiles.map(({quantity, unit, topic}) => (quantity ? formatShort({quantity, unit, topic}) : ""));
  const inner = size - tileSize.gap - 2 * tileSize.pad;
  const named = tileTypes.filter(({size: type, air}) => {
    const style = {size: type, weight: 600} as const;
    return inner - air >= type && tiles.every(({name}) => measure(name.text, style) <= inner - air);
  });
  const numbered = named.find(
    ({size: type, leading, air}) =>
      inner - air >= 2 * leading && numbers.every((number) => measure(number, {size: type}) <= inner - air)
  );
  const type = numbered ?? named[0];
  if (!type) return null;
  return tiles.map(({name}, index) => ({name: name.text, number: numbered ? (numbers[index] ?? "") : "", type}));
}
