import type {Palette} from "../theme/theme.js";
import {type Block, stack, typeset} from "../type/typeset.js";
import {element} from "../drawing/element.js";
import {setRole} from "../drawing/roles.js";
import {type Canvas, canvasSize} from "./canvas.js";
import type {Shown} from "./cardFigure.js";
import type {Drawing} from "../form.js";
import type {Arranged} from "./arrange.js";

/** Where and how a card is laid out. */
export interface CardOptions {
  readonly document: Document;
  readonly canvas: Canvas;
  readonly palette: Palette;
}

/** A rectangle of the canvas, in px. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

// Sites round a preview’s corners and crop it to 2:1, which takes 7.5 px off the top and the foot of a card: these margins
// keep 84 percent of its height and 90 of its width, and 14 px to the edge after such a crop. Only the accent may go.
const padding = {card: {x: 30, top: 28, foot: 22}, square: {x: 38, top: 42, foot: 36}} as const;

const accent = {width: 48, height: 6} as const;

/** Headline and deck in a column. */
export function cardHeader({headline, deck}: Shown, palette: Palette, size: number, width: number): Block {
  const deckSize = Math.max(14, Math.min(20, Math.round(size * 0.56)));
  const leading = Math.round(size * 1.14);
  return stack(
    [
      typeset(headline, {size, weight: 700, fill: palette.ink, leading, balance: true, role: "headline"}, width),
      typeset(deck, {size: deckSize, fill: palette.mutedInk, role: "deck"}, width)
    ],
    6
  );
}

/** Note and source. */
export function footerOf({note, source}: Pick<Shown, "note" | "source">, palette: Palette, width: number): Block {
  const style = {size: 12, fill: palette.mutedInk, leading: 16};
  return stack(
    [
      ...(note ? [typeset(note, {...style, role: "note"}, width)] : []),
      typeset(source, {...style, role: "source"}, width)
    ],
    2
  );
}

/** The width between the margins of a canvas, in px. */
export const innerWidth = (canvas: Canvas) => canvasSize[canvas].width - 2 * padding[canvas].x;

const ruleGap = {above: 12, below: 8} as const;

/** What the foot leaves of a canvas. */
export function bodyOver(footer: Block, canvas: Canvas): Room {
  const {x, top} = padding[canvas];
  const bottom = ruleOver(footer, canvas) - ruleGap.above;
  return {left: x, top, width: innerWidth(canvas), height: bottom - top};
}

function ruleOver(footer: Block, canvas: Canvas): number {
  return canvasSize[canvas].height - padding[canvas].foot - footer.height - ruleGap.below;
}

/** A card’s contents with what all cards have: the accent, and the hairline over the foot. */
export function framed({marks, texts}: Drawing, footer: Block, options: CardOptions): Arranged {
  const {document, canvas, palette} = options;
  const {x} = padding[canvas];
  const y = ruleOver(footer, canvas);
  const rule = {x1: x, x2: x + innerWidth(canvas), y1: y + 0.5, y2: y + 0.5, stroke: palette.hairline};
  return {
    height: canvasSize[canvas].height,
    marks: [
      setRole(element(document, "rect", {x, ...accent, fill: palette.highlight}), {furniture: "accent"}),
      ...marks,
      setRole(element(document, "line", rule), {furniture: "rule"})
    ],
    texts: [...texts, ...footer.place(x, y + ruleGap.below)]
  };
}
