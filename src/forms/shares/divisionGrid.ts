import type {Area, Drawing} from "../../form.js";
import {amountsOf, type Margin, type Quantity} from "../../facts/quantity.js";
import {type Palette, toneFill} from "../../theme/theme.js";
import {openEndWords} from "../../theme/markSizes.js";
import {textSize} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {type CellRun, contextCells, drawCells, type GridBox, gridSize, possibleCells, unknownCells} from "./cells.js";
import {drawMargin, openEnd, openWay} from "../../plot/openEnd.js";
import type {Division} from "./sharePart.js";
import {space} from "../../theme/spacing.js";

type Part = Division["parts"][number];

/** The colour of a part of a whole: that of its tone or, by default, the highlight for the first, which is what the figure is about. */
export function partFill({tone}: Part, index: number, palette: Palette): string {
  if (tone !== undefined) return toneFill(palette, tone);
  return [palette.highlight, ...palette.parts][index] ?? palette.contextEdge;
}

/** How a grid stands among others. */
interface GridAmong {
  /** How often the figure has drawn it before; default 0. */
  readonly copy?: number;
  /** Whether another grid has a rest that is calculated, so that one that nobody calculated looks other; default false. */
  readonly hollow?: boolean;
}

/** The runs of squares that a division fills, from the bottom. */
function runsOf({parts, rest}: Division, palette: Palette, {copy = 0, hollow = false}: GridAmong = {}): CellRun[] {
  const first = parts[0]?.claim.id ?? "";
  const whole = copy === 0 ? first : `${first} (${copy + 1})`;
  const runs = parts.flatMap((part, index) => {
    const {id: fact, quantity} = part.claim;
    const fill = partFill(part, index, palette);
    const {certain, possible} = amountsOf(quantity);
    const solid = {count: certain, fill, fact, whole};
    return possible > certain ? [solid, {...possibleCells(possible - certain, fill), fact, whole}] : [solid];
  });
  const left = 100 - runs.reduce((total, {count}) => total + count, 0);
  if (!rest) return runs;
  const {remainder} = rest;
  if (remainder) return [...runs, {...contextCells(left, palette), fact: remainder.operation, whole}];
  const others =
    wayOf(parts) === "more"
      ? {...unknownCells(left, palette), fact: first}
      : {...restCells(left, palette), ...(hollow && {fill: "none"})};
  return [...runs, {...others, whole}];
}

/** What is no part of a share whose high end is stated; nobody calculated how much it is. */
const restCells = (count: number, palette: Palette) => ({...contextCells(count, palette), fact: null});

const wayOf = ([part]: Division["parts"]) => (part ? openWay(part.claim.quantity) : null);

const endOf = ([part]: Division["parts"]) => (part ? amountsOf(part.claim.quantity).possible : 0);

/** The margin of error of a share that has one. */
function marginOf([part]: Division["parts"]): Margin | null {
  const quantity: Quantity | undefined = part?.claim.quantity;
  return quantity?.bound === "margin" ? quantity : null;
}

const endGap = space.m;

/** What a grid needs at its right for the sign of a bound and its words, in px; nothing where no end is open. */
export function marginBeside({parts}: Division): number {
  const way = wayOf(parts);
  if (way === null) return marginOf(parts) ? endGap + openEnd.width : 0;
  return endGap + (way === "either" ? openEnd.width : openEndWords.width);
}

/** What a grid needs above it for the sign of a bound near the top, in px. */
export function marginAbove({parts}: Division, pitch: number): number {
  return openEnd.above(wayOf(parts), endOf(parts), pitch, wordsAt(wayOf(parts)));
}

/** What a grid needs under it for the sign of a bound near the bottom, in px. */
export function marginBelow({parts}: Division, pitch: number): number {
  return openEnd.below(wayOf(parts), endOf(parts), pitch, wordsAt(wayOf(parts)));
}

/** Px that the words at a tip take. */
const wordsAt = (way: ReturnType<typeof wayOf>) =>
  way === "more" || way === "less" ? openEndWords.gap + signWords(way, "").height : 0;

/** What an arrow says, in lines. */
function signWords(way: "more" | "less", fill: string): Block {
  const {width, leading} = openEndWords;
  return typeset(phrase(language.labels.openEnds[way]), {size: textSize.small, leading, fill}, width);
}

/** Draws a division as a hundred squares, with the sign of a bound where its end is open. */
export function drawDivision(
  division: Division,
  {document, palette}: Area,
  box: GridBox,
  among: GridAmong = {}
): Drawing {
  const cells = drawCells(document, runsOf(division, palette, among), box);
  const way = wayOf(division.parts);
  const margin = marginOf(division.parts);
  const size = gridSize(box);
  const [first] = division.parts;
  const fact = first?.claim.id ?? "";
  const fill = first ? partFill(first, 0, palette) : palette.highlight;
  const worded = way === "more" || way === "less";
  const at = (value: number) => ({
    x: box.left + size + endGap + (worded ? (openEndWords.width - openEnd.width) / 2 : 0),
    y: box.top + size - (value * box.pitch) / 10 + box.gap / 2
  });
  if (margin) {
    const half = (margin.margin * box.pitch) / 10;
    const place = {...at(margin.value), fact, low: -half, high: half};
    return {marks: [...cells, ...drawMargin(document, place, fill)], texts: []};
  }
  if (!way) return {marks: cells, texts: []};
  const place = at(endOf(division.parts));
  const marks = [...cells, ...openEnd.draw(document, {...place, fact, way}, fill)];
  const words = worded ? signWords(way, palette.mutedInk) : stack([]);
  const reach = openEnd.reach[way] + openEndWords.gap;
  const top = way === "less" ? place.y + reach : place.y - reach - words.height;
  return {marks, texts: words.place(place.x + openEnd.width / 2, top, "middle")};
}
