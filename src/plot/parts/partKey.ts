import {plotInPx} from "../plotInPx.js";
import {keySize} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import {labelType} from "../../theme/typeSizes.js";
import {type Block, type TextLine, typeset} from "../../type/typeset.js";
import type {Phrase} from "../../words/phrase.js";
import type {PartPaint} from "./partColours.js";
import {partRects} from "./partRects.js";

/** A key of colours: a swatch and words for each part, in rows. */
export interface PartKey {
  readonly height: number;
  readonly whole: boolean;
  draw(top: number): {readonly marks: SVGElement[]; readonly texts: TextLine[]};
}

/** Where a key stands, from px **left** on, and how wide it may be. */
interface KeyPlace {
  readonly document: Document;
  readonly palette: Palette;
  readonly left: number;
  readonly width: number;
  /** The longest line, in px; default as long as there is room for. */
  readonly line?: number;
}

/** An entry of a key: the name of the part, and what is printed after its swatch. */
interface KeyEntry {
  readonly part: string;
  readonly words: Phrase;
  /** The cells or the claim that the words name and print; then the swatch is of the name, and the words are their label. Default none. */
  readonly facts?: {readonly name: string | null; readonly value: string};
}

/** Sets a key of parts, in the order of the parts, as many to a row as find room. */
export function partKey(
  entries: readonly KeyEntry[],
  paints: ReadonlyMap<string, PartPaint>,
  {document, palette, left, width, line = width}: KeyPlace,
  size: number
): PartKey {
  const leading = Math.round(size * 1.25);
  const indent = keySize.swatch + space.s;
  const placed: (KeyEntry & {readonly x: number; readonly y: number; readonly block: Block})[] = [];
  let [x, y, next] = [0, 0, 0];
  for (const entry of entries) {
    const {words, facts} = entry;
    const role = facts ? ({label: facts.name === null ? [facts.value] : [facts.value, facts.name]} as const) : "legend";
    const block = typeset(words, {size, fill: palette.ink, leading, role}, Math.min(width, line) - indent);
    const across = indent + block.width;
    // Beside words of several lines nobody looks for more.
    const isLong = block.lines.length > 1 || (placed.at(-1)?.block.lines.length ?? 1) > 1;
    if (x > 0 && (isLong || x + across > width)) [x, y] = [0, next];
    placed.push({...entry, x, y, block});
    next = Math.max(next, y + Math.max(block.height, labelType.base.leading) + space.xxs);
    x += across + space.xl;
  }
  return {
    height: next - space.xxs,
    whole: placed.every(({block}) => block.whole),
    draw: (top) => {
      const swatches = placed.map(({x, y, part, facts, block}) => {
        // At the first of two lines, where reading begins; in the middle of more, so that none is nearer to the next one's.
        const high = block.lines.length === 2 ? block.height / 2 : block.height;
        const y1 = y + Math.round((high - keySize.swatch) / 2);
        return {name: part, fact: facts?.name ?? part, x1: x, x2: x + keySize.swatch, y1, y2: y1 + keySize.swatch};
      });
      const ends = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;
      const height = next;
      // Edged as the parts are, so that they are read as the same.
      const rects = partRects(swatches, ends, {of: {x: null, y: null, color: ({fact}) => fact}}, paints, palette);
      const marks = plotInPx(rects, {document, width, height, left, top, color: colourScale(paints)});
      return {marks, texts: placed.flatMap(({x, y, block}) => block.place(left + x + indent, top + y))};
    }
  };
}

/** The scale of the parts’ colours. */
export function colourScale(paints: ReadonlyMap<string, PartPaint>) {
  return {type: "ordinal", domain: [...paints.keys()], range: [...paints.values()].map(({fill}) => fill)} as const;
}
