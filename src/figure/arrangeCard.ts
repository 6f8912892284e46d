import type {Block} from "../type/typeset.js";
import {measure} from "../type/font.js";
import {wordsOf} from "../type/wrap.js";
import {arrangeWords} from "./arrangeWords.js";
import type {Canvas} from "./canvas.js";
import {inWords, type Shown} from "./cardFigure.js";
import {
  bodyOver,
  cardHeader,
  cardHeadline,
  type CardOptions,
  footerOf,
  framed,
  innerWidth,
  type Room
} from "./cardFrame.js";
import type {Area, Drawing, Form} from "../form.js";
import type {Arranged} from "./arrange.js";
import {isNoRoom} from "./noRoom.js";
import {firstFitting, mostFitting} from "./firstFitting.js";
import {cardGap, space} from "../theme/spacing.js";
import {chartHeadlineSizes, textSize} from "../theme/typeSizes.js";

/** A card, and what came to stand on it: without its chart where that found no room. */
interface ArrangedCard {
  readonly shown: Shown;
  readonly drawing: Arranged;
}

/**
 * Lays out a card of a fixed size: the words beside the chart or over it, as suits the form, in the largest type with which
 * all fits; note and source at the foot. Where nothing fits, the card has words only.
 */
export function arrangeCard(shown: Shown, options: CardOptions): ArrangedCard {
  const {canvas, palette} = options;
  const footer = footerOf(shown, palette, innerWidth(canvas));
  const common = {...options, body: bodyOver(footer, canvas), charts: new Map<string, CardChart | null>()};
  const [poster, article] = chartHeadlineSizes[canvas];
  // A poster's words keep together what belongs together, or are smaller; its chart may be a tight one only then.
  const attempts = [
    {sizes: poster, together: true, tight: false},
    {sizes: poster, together: true, tight: true},
    {sizes: article, together: false, tight: true}
  ];
  for (const {sizes, together, tight} of attempts) {
    let fallback: Placed | null = null;
    let low: Placed | null = null;
    for (const arrangement of arrangementsOf(shown, canvas)) {
      // Words go from beside a chart to over it for want of room only.
      if ((fallback || low) && arrangement.words === "above") break;
      const placeAt = (size: number) => place(shown, {...common, together, tight, arrangement, size});
      const size = mostFitting(sizes, (size) => placeAt(size) !== null);
      if (size === undefined) continue;
      const even = evenlyBroken(size, chartHeadlineSizes[canvas].flat(), placeAt);
      // A chart for which its column is too narrow is given a wider one, where that makes it higher.
      if (even && !isLow(even)) return {shown, drawing: framed(settled(shown, even, options), footer, options)};
      if (even) low = higher(low, even);
      else fallback ??= placeAt(size);
    }
    const placed = low ?? fallback;
    if (placed) return {shown, drawing: framed(settled(shown, placed, options), footer, options)};
  }
  const words = inWords(shown);
  return {shown: words, drawing: arrangeWords(words, options)};
}

/** The least part of its room that a chart fills which is not low. */
const leastFilled = 0.72;

const isLow = ({chart, room}: Placed) => chart.height < room.height * leastFilled;

/** The one whose chart is higher; the first where none is. */
const higher = (first: Placed | null, second: Placed) =>
  first && first.chart.height >= second.chart.height ? first : second;

/** How much smaller a headline may be made than it could be, as a part, to be broken evenly. */
const leastOfMost = 0.78;

/** The largest headline, not much smaller than **most**, no line of which is a stump; *null* where each has one. */
function evenlyBroken(most: number, sizes: readonly number[], placeAt: (size: number) => Placed | null): Placed | null {
  for (const size of sizes) {
    if (size > most || size < most * leastOfMost) continue;
    const placed = placeAt(size);
    if (placed && !hasStump(placed.headline)) return placed;
  }
  return null;
}

/** A line of a headline that is shorter than this part of the longest stands out. */
const stumpPart = 0.6;

/** Whether a line of a headline is a word alone, or much shorter than another. */
function hasStump({lines}: Block): boolean {
  const lengths = lines.map((line) => measure(line, headlineStyle));
  const isShort = lengths.some((length) => length < Math.max(...lengths) * stumpPart);
  return lines.length > 1 && (isShort || lines.some((line) => wordsOf(line).length === 1));
}

/** In any size of type the lines of a headline have the same proportions. */
const headlineStyle = {size: textSize.title, weight: 700} as const;

/** The words over the chart, or in a column beside it that takes a part of the width. */
type Arrangement = {readonly words: "above"} | {readonly words: "beside"; readonly part: number};

/** How words and chart may share a canvas, what is better first. */
function arrangementsOf({form}: Shown, canvas: Canvas): readonly Arrangement[] {
  const above = {words: "above"} as const;
  if (canvas === "square") return [above];
  const beside = (part: number) => ({words: "beside", part}) as const;
  return form.shape === "wide"
    ? [above, beside(0.45), beside(0.4), beside(0.36)]
    : [beside(0.4), beside(0.45), beside(0.36), above];
}

/** The least part of the height that a chart under the words is given. */
const leastPart = {card: 0.52, square: 0.58} as const;

interface Placement extends CardOptions {
  readonly arrangement: Arrangement;
  readonly size: number;
  readonly together: boolean;
  readonly tight: boolean;
  readonly body: Room;
  /** The charts of the attempts before, by their room. */
  readonly charts: Map<string, CardChart | null>;
}

/** A chart in its room. */
interface CardChart extends Arranged {
  /** Whether it is too small for a poster. */
  readonly tight: boolean;
}

interface Placed {
  readonly words: Block;
  readonly headline: Block;
  readonly wordsAt: Room;
  readonly chart: CardChart;
  readonly room: Room;
}

/** Words and chart side by side or one over the other; *null* where they do not fit. */
function place(shown: Shown, {body, arrangement, size, together, tight, charts, ...options}: Placement): Placed | null {
  const {canvas, palette} = options;
  const beside = arrangement.words === "beside";
  const column = beside ? Math.round(body.width * arrangement.part) : body.width;
  const words = cardHeader(shown, palette, size, column);
  const room = beside ? asideOf(body, column) : underneath(body, words.height);
  const most = beside ? body.height : body.height * (1 - leastPart[canvas]);
  if (!words.whole || (together && !words.together) || words.height > most) return null;
  const key = `${room.width} ${room.height}`;
  const chart = charts.has(key) ? (charts.get(key) ?? null) : chartWithRoom(room, shown.form, options);
  charts.set(key, chart);
  if (!chart || (chart.tight && !tight)) return null;
  return {words, headline: cardHeadline(shown, palette, size, column), wordsAt: body, chart, room};
}

/** What a form draws in a room; *null* where it does not fit, or says so itself. */
function chartWithRoom(room: Room, form: Form, options: CardOptions): CardChart | null {
  try {
    return chartIn(room, form, options);
  } catch (error) {
    if (isNoRoom(error)) return null;
    throw error;
  }
}

/** What a form draws in a room; *null* where it does not fit. */
function chartIn(room: Room, form: Form, {document, palette}: CardOptions): CardChart | null {
  const area: Area = {...room, document, palette, format: room.width < 300 ? "phone" : "article"};
  const layout = firstFitting(form.layouts(area), room.height);
  if (layout.height > room.height || !layout.whole) return null;
  const drawing = layout.draw();
  return isWithin(drawing, room) ? {...drawing, height: layout.height, tight: layout.tight ?? false} : null;
}

/** The chart in the middle of its room, beside or under its words. */
function settled({form}: Shown, {words, wordsAt, chart, room}: Placed, options: CardOptions): Drawing {
  const spare = Math.floor((room.height - chart.height) / 2);
  const {marks, texts} = (spare > 0 && chartIn({...room, top: room.top + spare}, form, options)) || chart;
  return {marks, texts: [...words.place(wordsAt.left, wordsAt.top), ...texts]};
}

function asideOf({left, top, width, height}: Room, column: number): Room {
  const gutter = cardGap.beside;
  return {left: left + column + gutter, top: top + 4, width: width - column - gutter, height: height - 4};
}

function underneath({left, top, width, height}: Room, words: number): Room {
  const gap = cardGap.over;
  return {left, top: top + words + gap, width, height: height - words - gap};
}

/**
 * Whether all texts stay in a room, but for the half of a word at the end of an axis: a form that ignores its area may let one
 * run out, across or under it.
 */
function isWithin({texts}: Drawing, {left, top, width, height}: Room): boolean {
  return texts.every(({text, x, y, style, anchor = "start"}) => {
    if (y > top + height + space.xs) return false;
    const length = measure(text, style);
    const start = x - (anchor === "end" ? length : anchor === "middle" ? length / 2 : 0);
    return start >= left - space.xs && start + length <= left + width + space.xs;
  });
}
