import {rowName} from "./periodRows.js";
import {rowBands, type RowPlaces} from "./rowScales.js";
import {labelType, textSize} from "../../theme/typeSizes.js";
import {type Block, type BlockStyle, type TextLine, typeset} from "../../type/typeset.js";
import type {Phrase} from "../../words/phrase.js";

/** The names of rows, set beside their marks or above them. */
export interface NameColumn {
  readonly side: "beside" | "above";
  readonly blocks: readonly Block[];
  /** Px that the column takes of the width, with the gap to the marks; 0 where names stand above. */
  readonly width: number;
  /** The height of the highest name, in px. */
  readonly height: number;
}

/** Names may take this part of the width before they go above the marks. */
export const mostBeside = 0.38;

/** Px between a name and its mark. */
const gap = 8;

/**
 * Sets the names of rows: beside the marks, on at most two lines, where the widest takes at most 38% of the **width**; else
 * above the marks. A name is never cut and never turned.
 * @param line the longest line of a name above the marks, in px
 */
export function nameColumn(names: readonly Phrase[], style: BlockStyle, width: number, line = width): NameColumn {
  const own = {leading: labelType.base.leading, ...style};
  const narrow = names.map((name) => typeset(rowName(name), own, Math.floor(width * mostBeside) - gap));
  const fits = narrow.every(({lines, whole}) => whole && lines.length <= 2);
  const blocks = fits
    ? narrow
    : fewestLines(
        (type) => names.map((name) => typeset(rowName(name), {...own, ...type}, Math.min(width, line))),
        own.size
      );
  const height = Math.max(0, ...blocks.map((block) => block.height));
  if (blocks.length === 0) return {side: "beside", blocks, width: 0, height};
  if (!fits) return {side: "above", blocks, width: 0, height};
  return {side: "beside", blocks, width: Math.ceil(Math.max(...blocks.map((block) => block.width))) + gap, height};
}

/**
 * Names on lines of their own, **set** in a size of type or in a smaller one, where that saves the longest of them a line: as all
 * rows are of one height, it is air over the others.
 */
export function fewestLines(
  set: (type: {readonly size?: number; readonly leading?: number}) => readonly Block[],
  size: number
): readonly Block[] {
  const own = set({});
  if (size !== textSize.base || mostLinesOf(own) < 2) return own;
  const less = set({size: textSize.small, leading: Math.round(textSize.small * 1.25)});
  return mostLinesOf(less) < mostLinesOf(own) ? less : own;
}

const mostLinesOf = (blocks: readonly Block[]) => Math.max(0, ...blocks.map(({lines}) => lines.length));

/** The lines of names at their rows, each the tick of its row; **left** and **top** of the first row in px. */
export function placeNames(
  {side, blocks, width, height}: NameColumn,
  rows: RowPlaces,
  {left, top}: {readonly left: number; readonly top: number}
): TextLine[] {
  const scale = rowBands(rows, top);
  const {names, pitch} = rows;
  return blocks.flatMap((block, row) => {
    const start = top + row * pitch;
    const lines =
      side === "above"
        ? block.place(left, start + height - block.height)
        : block.place(left + width - gap, start + Math.round((pitch - block.height) / 2), "end");
    const at = names[row]?.text ?? "";
    return lines.map((line) => ({...line, role: {tick: scale, along: "y", at: [at]} as const}));
  });
}
