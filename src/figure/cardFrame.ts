import type {Palette} from "../theme/theme.js";
import {type Block, stack, typeset} from "../type/typeset.js";
import {element} from "../drawing/element.js";
import {setRole} from "../drawing/roles.js";
import {type Canvas, canvasSize} from "./canvas.js";
import type {Shown} from "./cardFigure.js";
import type {Drawing} from "../form.js";
import type {Arranged} from "./arrange.js";
import {cardPadding, cardRuleGap, space} from "../theme/spacing.js";
import {accentSize} from "../theme/markSizes.js";
import {noteType, textSize} from "../theme/typeSizes.js";

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

/** Headline and deck in a column. */
export function cardHeader(shown: Shown, palette: Palette, size: number, width: number): Block {
  const deckSize = Math.max(textSize.base, Math.min(textSize.title, Math.round(size * 0.56)));
  const deck = typeset(shown.deck, {size: deckSize, fill: palette.mutedInk, role: "deck"}, width);
  return stack([cardHeadline(shown, palette, size, width), deck], space.s);
}

/** The headline alone. */
export function cardHeadline({headline}: Shown, palette: Palette, size: number, width: number): Block {
  const style = {size, weight: 700, fill: palette.ink, leading: Math.round(size * 1.14)} as const;
  return typeset(headline, {...style, balance: true, role: "headline"}, width);
}

/** Note and source, and at the right of their last line the publisher. */
export function footerOf(foot: Pick<Shown, "note" | "source" | "credit">, palette: Palette, width: number): Block {
  const {note, source, credit} = foot;
  const style = {...noteType, fill: palette.mutedInk};
  const most = Math.floor(width / 3);
  const name = credit
    ? typeset(credit, {...style, weight: 600, fill: palette.ink, role: "annotation"}, most)
    : stack([]);
  const room = name.width > 0 ? width - Math.ceil(name.width) - space.xl : width;
  const words = stack(
    [
      ...(note ? [typeset(note, {...style, role: "note"}, room)] : []),
      typeset(source, {...style, role: "source"}, room)
    ],
    space.xxs
  );
  const height = Math.max(words.height, name.height);
  return {
    ...words,
    height,
    place: (x, y) => [...words.place(x, y), ...name.place(x + width, y + height - name.height, "end")]
  };
}

/** The width between the margins of a canvas, in px. */
export const innerWidth = (canvas: Canvas) => canvasSize[canvas].width - 2 * cardPadding[canvas].x;

/** What the foot leaves of a canvas. */
export function bodyOver(footer: Block, canvas: Canvas): Room {
  const {x, top} = cardPadding[canvas];
  const bottom = ruleOver(footer, canvas) - cardRuleGap.above;
  return {left: x, top, width: innerWidth(canvas), height: bottom - top};
}

function ruleOver(footer: Block, canvas: Canvas): number {
  return canvasSize[canvas].height - cardPadding[canvas].foot - footer.height - cardRuleGap.below;
}

/** A card’s contents with what all cards have: the accent, and the hairline over the foot. */
export function framed({marks, texts}: Drawing, footer: Block, options: CardOptions): Arranged {
  const {document, canvas, palette} = options;
  const {x} = cardPadding[canvas];
  const y = ruleOver(footer, canvas);
  const rule = {x1: x, x2: x + innerWidth(canvas), y1: y + 0.5, y2: y + 0.5, stroke: palette.hairline};
  return {
    height: canvasSize[canvas].height,
    marks: [
      // Apart from the rules of a table, whose lengths are their own.
      setRole(element(document, "line", rule), {furniture: "rule"}),
      setRole(element(document, "rect", {x, ...accentSize.card, fill: palette.highlight}), {furniture: "accent"}),
      ...marks
    ],
    texts: [...texts, ...footer.place(x, y + cardRuleGap.below)]
  };
}
