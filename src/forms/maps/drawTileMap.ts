import {plotInPx} from "../../plot/plotInPx.js";
import {rect} from "@observablehq/plot";
import type {Scale, TextRole} from "../../facts/evidence/record.js";
import type {Area, Drawing} from "../../form.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {tileSize, type tileTypes} from "../../theme/mapSizes.js";
import {type Block, type TextLine, typeset} from "../../type/typeset.js";
import {phrase} from "../../words/phrase.js";
import {classScale, type MapClasses, paintOf} from "./mapClasses.js";
import type {MapKey} from "./mapKey.js";
import type {Tile} from "./tile.js";

/** What stands in a tile. */
export interface TileWords {
  readonly name: string;
  /** Empty where it has none, or finds no room. */
  readonly number: string;
  readonly type: TileType;
}

/** Px of the type in all tiles of a map. */
type TileType = (typeof tileTypes)[number];

/** All that a map of tiles is drawn from, in px. */
interface TileChart {
  readonly tiles: readonly Tile[];
  readonly classes: MapClasses;
  readonly key: MapKey;
  /** From tile to tile. */
  readonly size: number;
  readonly words: readonly TileWords[];
  /** From the top of the area to that of the grid, and to that of the note. */
  readonly top: number;
  readonly note: Block;
  readonly foot: number;
}

/** Draws a key, and under it the tiles with their names. */
export function drawTileMap({tiles, classes, key, size, words, top, note, foot}: TileChart, area: Area): Drawing {
  const {palette, document, left} = area;
  const height = foot - top;
  const drawn = key.draw(area.top);
  const isPale = ({value}: Tile) => value === null || paintOf(classes, value).pale;
  const ends = {
    x1: ({column}: Tile) => column * size,
    x2: ({column}: Tile) => (column + 1) * size - tileSize.gap,
    y1: ({row}: Tile) => row * size,
    y2: ({row}: Tile) => (row + 1) * size - tileSize.gap
  };
  // What has no number is hollow, and pale classes have an edge, or the paper would swallow them.
  const edged = {stroke: palette.contextEdge, inset: 0.5};
  const blank = tiles.filter(({fact}) => fact === null);
  const marks = [true, false].flatMap((pale): MarkRead[] => {
    const own = tiles.filter((tile) => tile.fact !== null && isPale(tile) === pale);
    const edge = pale ? edged : {};
    const of = {x: null, y: null, color: ({fact}: Tile) => fact ?? []};
    const fill = {value: ({value}: Tile) => value, scale: "color"} as const;
    return own.length > 0 ? [shows(rect(own, {...ends, fill, ...edge}), {of})] : [];
  });
  const box = {document, left, top: area.top + top, width: area.width, height};
  const plot = {...box, color: classScale(classes, palette)};
  return {
    marks: [
      // Nothing filled lies over data.
      ...plotInPx(blank.length > 0 ? [furniture(rect(blank, {...ends, ...edged, fill: "none"}), "frame")] : [], plot),
      ...drawn.marks,
      ...plotInPx(marks, plot)
    ],
    texts: [
      ...drawn.texts,
      ...tiles.flatMap((tile, index) => tileLines(tile, words[index], {size, classes, top: box.top}, area)),
      ...note.place(left, area.top + foot)
    ]
  };
}

interface TilePlace {
  readonly size: number;
  readonly classes: MapClasses;
  readonly top: number;
}

function tileLines(
  tile: Tile,
  words: TileWords | undefined,
  {size, classes, top}: TilePlace,
  {left, palette}: Area
): TextLine[] {
  if (!words) return [];
  const {value, column, row, name, uses} = tile;
  const fill = value === null ? palette.mutedInk : paintOf(classes, value).text;
  const {size: typeSize, leading} = words.type;
  const style = {size: typeSize, leading, fill, role: roleOf(tile)} as const;
  const lines = [
    typeset(phrase(words.name, name.uses), {...style, weight: 600}, Infinity),
    ...(words.number === "" ? [] : [typeset(phrase(words.number, uses), style, Infinity)])
  ];
  const middle = (place: number) => place * size + (size - tileSize.gap) / 2;
  const start = top + middle(row) - (lines.length * leading) / 2;
  return lines.flatMap((line, index) =>
    line.place(left + middle(column), Math.round(start + index * leading), "middle")
  );
}

/** The words of a tile label its number and its name; where there is no claim they label nothing. */
function roleOf({fact, called}: Tile): TextRole<Scale> {
  const facts = [fact, called].flatMap((each) => each ?? []);
  return facts.length > 0 ? {label: facts} : "annotation";
}
