import {type Area, type Layout, lineWidth} from "../../form.js";
import {tileSize, tileTypes} from "../../theme/mapSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import {typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatShort} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {drawTileMap, type TileWords} from "./drawTileMap.js";
import {mapClasses} from "./mapClasses.js";
import {mapKey} from "./mapKey.js";
import type {Tile} from "./tile.js";

/**
 * Tiles as large as the area allows; the key stands at their right where they leave half of a column free, and in a box where
 * that makes them larger.
 */
export function* tileMapLayouts(tiles: readonly Tile[], edges: readonly number[], area: Area): Generator<Layout> {
  const most = area.height === undefined ? tileSize[area.format] : tileSize.box;
  const across = Math.max(...tiles.map(({column}) => column)) + 1;
  const largest = Math.min(most, Math.floor((area.width + tileSize.gap) / across));
  if (area.height === undefined) {
    const beside = across * largest * 2 <= area.width + space.xxl;
    const right = beside ? layOut(tiles, edges, {size: largest, side: "right"}, area) : null;
    yield right?.whole ? right : layOut(tiles, edges, {size: largest, side: "over"}, area);
    return;
  }
  for (let size = largest; size >= tileSize.least; size -= 1) {
    yield layOut(tiles, edges, {size, side: "over"}, area);
    const beside = layOut(tiles, edges, {size, side: "right"}, area);
    if (beside.whole) yield beside;
  }
  if (largest < tileSize.least) yield layOut(tiles, edges, {size: largest, side: "over"}, area);
}

interface TileLayout {
  /** Px from tile to tile. */
  readonly size: number;
  /** Where the key stands. */
  readonly side: "over" | "right";
}

function layOut(tiles: readonly Tile[], edges: readonly number[], {size, side}: TileLayout, area: Area): Layout {
  const {palette, width} = area;
  const classes = mapClasses(edges, palette);
  const unit = tiles[0]!.unit;
  const missing = tiles.filter(({value}) => value === null).length;
  const [columns, rows] = [
    Math.max(...tiles.map(({column}) => column)) + 1,
    Math.max(...tiles.map(({row}) => row)) + 1
  ];
  const beside = columns * size + space.xl;
  const keyArea = side === "over" ? area : {...area, left: area.left + beside, width: Math.max(1, width - beside)};
  const key = mapKey(classes, unit, {missing, hatched: false}, keyArea);
  const words = tileWords(tiles, size);
  if (!words && area.height === undefined)
    throw new Error(
      `no room for names in tiles of ${size} px at a width of ${width} px (shorter names, such as two letters): tileMap`
    );
  const flags = [...new Set(tiles.flatMap((tile) => tile.flags))];
  const marked = tiles.filter((tile) => tile.flags.length > 0).map(({name}) => name.text);
  const said = flags.length > 0 ? language.labels.flaggedNames(flags, marked) : "";
  const note = typeset(phrase(said), {...noteType, fill: palette.mutedInk, role: "annotation"}, lineWidth(area, width));
  const top = side === "over" ? key.height + space.l : 0;
  const grid = Math.max(top + rows * size - tileSize.gap, key.height);
  return {
    height: Math.ceil(grid + (said === "" ? 0 : note.height + space.m)),
    whole: key.whole && words !== null && note.whole,
    draw: () => drawTileMap({tiles, classes, key, size, words: words ?? [], top, note, foot: grid + space.m}, area)
  };
}

/**
 * The words in each tile, in the largest type in which all find room: its name, and under it its number; names alone where a
 * number finds none, and *null* where a name finds none.
 */
function tileWords(tiles: readonly Tile[], size: number): TileWords[] | null {
  const numbers = tiles.map(({quantity, unit}) => (quantity ? formatShort({quantity, unit}) : ""));
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
