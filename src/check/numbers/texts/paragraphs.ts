import {isFlush, startOf} from "../../edges.js";
import type {PublishedText} from "../../published.js";
import {fewerThan, hedgeWords} from "../../words/en/comparison/hedges.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {shortForms} from "../../words/en/shortForms.js";

/** Lines of one look, one leading apart, read as one; and a bound in smaller type over its number. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly [PublishedText, ...PublishedText[]];
}

/** The largest leading, in em, that still joins two lines: the press sets none wider than 16 px for 12 px. */
const widestLeading = 1.4;

/** How far under a paragraph, in em of the larger of the two, another still belongs to it: its unit, or its mark. */
const reach = 1.5;

/** Joins the lines of a file into paragraphs, whatever their order in the file; from the top down. */
export function paragraphsOf(texts: readonly PublishedText[]): Paragraph[] {
  const open: [PublishedText, ...PublishedText[]][] = [];
  for (const line of texts.toSorted((a, b) => a.y - b.y || startOf(a) - startOf(b))) {
    const above = open.find((lines) => continues(lines, line));
    if (above) above.push(line);
    else open.push([line]);
  }
  return open.map((lines) => ({text: lines.map(({text}) => text).reduce(joined), lines}));
}

/** The paragraph that stands right under another, flush with it; *null* where there is none. */
export function paragraphUnder(paragraph: Paragraph, all: readonly Paragraph[]): Paragraph | null {
  const last = lastLine(paragraph);
  const {size} = last;
  const under = all.filter((other) => {
    const first = firstLine(other);
    const gap = first.y - last.y;
    return isFlush(first, last) && gap > 0 && gap <= reach * Math.max(size, first.size);
  });
  return under.toSorted((a, b) => firstLine(a).y - firstLine(b).y)[0] ?? null;
}

/** A sentence, and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const ofSentence = new RegExp(
  `(?<!(?<!\\p{L})(?:\\p{Lu}|${shortForms}))[.!?][”’")]?\\s+(?=[“‘"(]?[\\p{Lu}\\p{N}])`,
  "gu"
);

/** The sentences of a text; a point after a single capital, as in initials, or a short form before a name, as in "St. Clair", ends none. */
export function sentencesIn(text: string): Sentence[] {
  const ends = [...text.matchAll(ofSentence)];
  const starts = [0, ...ends.map(({index, 0: gap}) => index + gap.length)];
  return starts.map((start, index) => ({text: text.slice(start, starts[index + 1]), start}));
}

/** The line that a paragraph begins with. */
export const firstLine = ({lines: [first]}: Paragraph): PublishedText => first;

function lastLine(paragraph: Paragraph): PublishedText {
  return paragraph.lines.at(-1) ?? firstLine(paragraph);
}

function continues(lines: readonly PublishedText[], line: PublishedText): boolean {
  const last = lines.at(-1);
  if (!last || !isFlush(last, line)) return false;
  // The title of an axis stands over its highest tick.
  if (/^[↑↓]/u.test(last.text) && beginsWithNumber(line.text)) return false;
  if (isHedge(lines.map(({text}) => text).join(" ")) && isBoundOver(last, line)) return true;
  if (!isAlike(last, line)) return false;
  const [gap, before] = [line.y - last.y, last.y - (lines.at(-2)?.y ?? NaN)];
  const isLeading = gap >= 0.9 * line.size && gap <= widestLeading * line.size;
  return isLeading && (Number.isNaN(before) || Math.abs(gap - before) <= unevenLeading);
}

/** By how many px two gaps of one leading may differ, since lines stand at whole px: 21 and 22 of 21.6. */
const unevenLeading = 1;

/** How small a bound over its number may be, as a part of it. */
const leastBound = 0.4;

/** "more than", in a line or two, over "30%", in the same colour and weight. */
function isBoundOver(above: PublishedText, line: PublishedText): boolean {
  const gap = line.y - above.y;
  const isNear = gap > 0 && gap <= widestLeading * line.size;
  const isLarge = above.size < line.size && above.size >= leastBound * line.size;
  const isLike = above.weight === line.weight && above.fill === line.fill;
  return isNear && isLarge && isLike && beginsWithNumber(line.text);
}

/** "30%", "+30%", "£2 billion": before the number there is at most its sign or its currency. */
function beginsWithNumber(text: string): boolean {
  const [first] = numeralsIn(text);
  return first !== undefined && /^[^\p{N}\s]{0,4}$/u.test(text.slice(0, first.start).trimEnd());
}

const isHedge = (text: string) =>
  [...Object.values(hedgeWords), fewerThan].some((words) => words.trimEnd() === text && text !== "");

/** Whether two texts are in the same type: of one size, weight and colour. */
export function isAlike(a: PublishedText, b: PublishedText): boolean {
  return a.size === b.size && a.weight === b.weight && a.fill === b.fill;
}

// A word is broken after its hyphen or dash, and nowhere else.
function joined(above: string, below: string): string {
  return /[^\s][-\u2010-\u2015/]$/u.test(above) ? above + below : `${above} ${below}`;
}
