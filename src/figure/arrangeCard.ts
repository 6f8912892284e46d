import {measure} from "../text/font.js";
import {arrangeWords} from "./arrangeWords.js";
import type {Canvas} from "./canvas.js";
import {inWords, type Shown} from "./cardFigure.js";
import {bodyOver, cardHeader, type CardOptions, footerOf, framed, innerWidth, type Room} from "./cardFrame.js";
import type {Drawing} from "./form.js";

/** A card, and what came to stand on it: without its chart where that found no room. */
export interface ArrangedCard {
  readonly shown: Shown;
  readonly drawing: Drawing;
}

/**
 * Lays out a card of a fixed size: the words beside the chart or over it, as suits the form, in the largest type with which
 * all fits; note and source at the foot. Where nothing fits, the card has words only.
 */
export function arrangeCard(shown: Shown, options: CardOptions): ArrangedCard {
  const {canvas, palette} = options;
  const footer = footerOf(shown, palette, innerWidth(canvas));
  const body = bodyOver(footer, canvas);
  const drawn = new Map<string, Drawing>();
  for (const {arrangement, size} of attemptsFor(shown, canvas)) {
    const placed = place(shown, {...options, body, size, arrangement, drawn});
    if (placed) return {shown, drawing: framed(placed, footer, options)};
  }
  const words = inWords(shown);
  return {shown: words, drawing: arrangeWords(words, options)};
}

/** Sizes of a headline in px, from the largest: those of a poster and, where none of them fits, those of an article. */
const headlineSizes = {
  card: [
    [36, 34, 32, 30, 28, 26, 24],
    [22, 20]
  ],
  square: [
    [44, 42, 40, 38, 36, 34, 32, 30, 28],
    [26, 24, 22, 20]
  ]
} as const;

/** The words over the chart, or in a column beside it that takes a part of the width. */
type Arrangement = {readonly words: "above"} | {readonly words: "beside"; readonly part: number};

interface Attempt {
  readonly arrangement: Arrangement;
  readonly size: number;
}

/** What to try, in turn: the better arrangement in any poster’s size comes before the other in a larger one. */
function attemptsFor({form}: Shown, canvas: Canvas): Attempt[] {
  return headlineSizes[canvas].flatMap((sizes) => {
    const above = sizes.map((size): Attempt => ({arrangement: {words: "above"}, size}));
    if (canvas === "square") return above;
    const at = (size: number, part: number): Attempt => ({arrangement: {words: "beside", part}, size});
    if (form.shape === "wide") return [...above, ...sizes.flatMap((size) => columnParts.map((part) => at(size, part)))];
    return [...columnParts.flatMap((part) => sizes.map((size) => at(size, part))), ...above];
  });
}

/** The parts of the width that a column of words may take. */
const columnParts = [0.4, 0.45, 0.36] as const;

/** The least part of the height that a chart under the words is given. */
const leastPart = {card: 0.52, square: 0.58} as const;

interface Placement extends CardOptions, Attempt {
  readonly body: Room;
  /** What the form drew for the attempts before, by its room. */
  readonly drawn: Map<string, Drawing>;
}

function place(
  shown: Shown,
  {document, canvas, palette, body, size, arrangement, drawn}: Placement
): Omit<Drawing, "height"> | null {
  const beside = arrangement.words === "beside";
  const column = beside ? Math.round(body.width * arrangement.part) : body.width;
  const words = cardHeader(shown, palette, size, column);
  const room = beside ? asideOf(body, column) : underneath(body, words.height);
  const most = beside ? body.height : body.height * (1 - leastPart[canvas]);
  if (!words.whole || words.height > most) return null;
  const area = {...room, document, palette, format: room.width < 300 ? "phone" : "article"} as const;
  const key = Object.values(room).join(" ");
  const first = drawn.get(key) ?? shown.form.draw(area);
  drawn.set(key, first);
  if (first.height > room.height || !isWithin(first, room)) return null;
  const spare = Math.floor((room.height - first.height) / 2);
  const {marks, texts} = spare > 0 ? shown.form.draw({...area, top: room.top + spare}) : first;
  return {marks, texts: [...words.place(body.left, body.top), ...texts]};
}

function asideOf({left, top, width, height}: Room, column: number): Room {
  const gutter = 28;
  return {left: left + column + gutter, top: top + 4, width: width - column - gutter, height: height - 4};
}

function underneath({left, top, width, height}: Room, words: number): Room {
  const gap = 14;
  return {left, top: top + words + gap, width, height: height - words - gap};
}

/** A form by another hand may not know of the limit, and let a text run out. */
function isWithin({texts}: Drawing, {left, width}: Room): boolean {
  return texts.every(({text, x, style, anchor = "start"}) => {
    const length = measure(text, style);
    const start = x - (anchor === "end" ? length : anchor === "middle" ? length / 2 : 0);
    return start >= left - 0.5 && start + length <= left + width + 0.5;
  });
}
