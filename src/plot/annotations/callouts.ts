import {leaderMarks} from "../labels/leaderMarks.js";
import {dot} from "@observablehq/plot";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, type TextLine, typeset} from "../../type/typeset.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {Obstacle, Segment} from "../labels/obstacles.js";
import type {Placed} from "../labels/label.js";
import {place} from "../labels/place.js";
import {furniture, type MarkRead, shows} from "../marksRead.js";
import {plotMarks} from "../plotMarks.js";
import type {AnnotateOptions} from "./annotateOptions.js";
import {clear} from "./clear.js";
import {noRoom} from "./noRoom.js";
import type {PlacedAnnotation} from "./reference.js";

/** Callouts at one width. */
export interface Callouts {
  readonly texts: readonly TextLine[];
  /** Those with a dot at their point. */
  readonly drawn: readonly PlacedAnnotation[];
  readonly leaders: readonly Segment[];
  readonly keyed: readonly {readonly letter: string; readonly text: Phrase}[];
  readonly dropped: number;
  readonly obstacles: readonly Obstacle[];
}

/** The radius of the dot at a callout's point, in px. */
const radius = 3;

/** Widths at which a callout's text is wrapped, in px, the widest first. */
const widths = [200, 160, 120] as const;

/**
 * Places callouts in the order given, those that are not optional first, each wrapped as wide as it can be; and where one
 * has no room, a letter for the key.
 * @throws when not even the letter has room
 */
export function placeCallouts(pinned: readonly PlacedAnnotation[], options: AnnotateOptions): Callouts {
  const isOptional = ({annotation}: PlacedAnnotation) =>
    options.optional === true || (annotation.kind === "callout" && annotation.optional === true);
  const callouts = pinned.filter(({annotation}) => annotation.kind === "callout");
  const dots = callouts.map(({px: [x = NaN, y = NaN]}) => ({x, y, r: radius}));
  const style = {...noteType, fill: options.palette.ink, role: "annotation"} as const;
  const taken: Obstacle[] = [...options.obstacles, ...dots];
  const [texts, leaders, drawn, keyed]: [TextLine[], Segment[], PlacedAnnotation[], {letter: string; text: Phrase}[]] = [[], [], [], []]; // prettier-ignore
  const placedTexts: string[] = [];
  let dropped = 0;
  for (const each of [...callouts.filter((one) => !isOptional(one)), ...callouts.filter(isOptional)]) {
    const {annotation} = each;
    if (annotation.kind !== "callout") continue;
    const {text} = annotation;
    const set = (said: Phrase, width: number) => typeset(said, style, width);
    const letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[keyed.length] ?? "";
    const blocks = widths.map((width) => set(text, Math.min(width, options.plot.width))).filter(({whole}) => whole);
    const spot = firstPlaced(blocks, each, taken, options);
    const found = spot ?? (isOptional(each) ? null : firstPlaced([set(phrase(letter), 20)], each, taken, options));
    if (!found && !isOptional(each)) throw noRoom(text.text, placedTexts, options);
    if (!found) {
      dropped++;
      continue;
    }
    if (!spot) keyed.push({letter, text});
    texts.push(...found.texts);
    placedTexts.push(text.text);
    drawn.push(each);
    const {left, top, right, bottom, leader} = found.placed;
    taken.push({left, top, right, bottom}, ...(leader ? [leader] : []));
    if (leader) leaders.push(leader);
  }
  return {texts, leaders, drawn, keyed, dropped, obstacles: taken.slice(options.obstacles.length)};
}

/** The first of some blocks that has a free place, next to the point or with a leader. */
function firstPlaced(
  blocks: readonly Block[],
  {px: [x = NaN, y = NaN]}: PlacedAnnotation,
  taken: readonly Obstacle[],
  {plot: {left, top, width, height}, grid = []}: AnnotateOptions
): {readonly placed: Placed; readonly texts: readonly TextLine[]} | null {
  const bounds = {left, top, right: left + width, bottom: top + height};
  // What lies at the point itself, such as a line of the chart or its own dot, is what the callout is about.
  const obstacles = taken.filter((each) => !("r" in each && Math.hypot(each.x - x, each.y - y) < 0.01));
  for (const block of blocks) {
    const [placed] = place([{x, y, r: radius, width: block.width, height: block.height}], {
      bounds,
      obstacles,
      grid,
      margin: clear
    });
    if (!placed) continue;
    const at = {start: placed.left, middle: (placed.left + placed.right) / 2, end: placed.right}[placed.anchor];
    return {placed, texts: block.place(at, placed.top, placed.anchor)};
  }
  return null;
}

/** The dots of callouts, which show their facts by position, and the leaders. */
export function drawCallouts(
  {drawn, leaders}: Callouts,
  plot: AnnotateOptions["plot"],
  palette: Palette
): SVGGElement[] {
  return [
    ...leaderMarks(leaders, plot, {document: plot.document, palette}, palette.mutedInk),
    ...(drawn.length > 0 ? plotMarks(dotMarks(drawn, palette), plot) : [])
  ];
}

/** Dots, one mark for those that show the same of x and y. */
function dotMarks(drawn: readonly PlacedAnnotation[], {paper, ink}: Palette): MarkRead[] {
  const style = {r: radius, fill: paper, stroke: ink, strokeWidth: strokeWidths.hairline};
  const valued = (along: 0 | 1) => (each: PlacedAnnotation) => each.values[along]?.value;
  const factOf = (along: 0 | 1) => (each: PlacedAnnotation) => each.values[along]?.fact ?? "";
  return [0, 1, 2, 3].flatMap((kind) => {
    const [withX, withY] = [kind % 2 === 1, kind >= 2];
    const own = drawn.filter((each) => (factOf(0)(each) !== "") === withX && (factOf(1)(each) !== "") === withY);
    if (own.length === 0) return [];
    const mark = dot(own, {x: valued(0), y: valued(1), ...style});
    const of = {x: withX ? factOf(0) : null, y: withY ? factOf(1) : null};
    return [withX || withY ? shows(mark, {of}) : furniture(mark, "rule", {on: "x"})];
  });
}
