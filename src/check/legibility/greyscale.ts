import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {hasSecondChannel, type Appearance} from "./appearances.js";
import {comparedAppearances} from "./comparedAppearances.js";
import {around, boxIndex} from "./boxIndex.js";
import {crowded, gapBetween, isPartedBy} from "./neighbours.js";
import {marksPlace, ratioText} from "../where.js";

/** The distance in px up to which two marks are neighbours. */
const nearby = 8;

/**
 * Two neighbouring marks of different colour still differ in a black-and-white print: in lightness, by 3:1 (WCAG 2.2,
 * 1.4.1); or else a gap of 1 px or an edge parts them, and a label or the manner of drawing tells which is which.
 */
export const greyscale = {
  name: "greyscale",
  group: "legibility",
  severity: "warning",
  guards: "In greyscale print, neighbouring marks of different meaning still differ, or a gap and a label part them.",
  source: "WCAG 2.2 1.4.1: lightness counts from 3:1",
  fix: "Use colours of different lightness, an edge or a gap.",
  check: async (subject) => {
    const {published} = subject;
    if (!published) return [];
    const {colours, appearances, labelled, tooMany} = await comparedAppearances(published, subject);
    const {leastGap, isCrowded} = leastGaps(appearances);
    const alike = appearances.flatMap((one, index) =>
      appearances.slice(index + 1).flatMap((other): Violation[] => {
        const ratio = colours.contrast(one.colour, other.colour);
        if (ratio >= 3 || one.colour === other.colour || isOutlineBeside(one, other)) return [];
        const pair = [one.colour, other.colour];
        const gap = leastGap(one, other);
        if (gap === null) return [];
        const isParted =
          gap >= 1 ||
          areStrokes(one, other) ||
          [one, other].some(({marks}) => marks.every(({edge}) => isPartedBy(edge, pair, colours)));
        if (isParted && hasSecondChannel(one, other, labelled, colours)) return [];
        const found = `${other.colour} next to ${one.colour}, ${ratioText(ratio)}${isParted ? ", not labelled" : ", no gap"}`;
        const where = marksPlace(other.marks.map(({mark}) => mark));
        return [{where, found, expected: "3:1, or a gap or an edge and a label for each"}];
      })
    );
    return [...tooMany, ...alike, ...(isCrowded ? [crowded] : [])];
  }
} as const satisfies FileRule;

/** An outline is told in any print from a filled shape beside it, and from a line that stands on it. */
function isOutlineBeside(one: Appearance, other: Appearance): boolean {
  const [rect, another] = isOutline(one) ? [one, other] : [other, one];
  return isOutline(rect) && !isOutline(another);
}

/** Lines that cross, and dots on them, are told apart by where they lead, if each has its label. */
const areStrokes = (...both: readonly Appearance[]) =>
  both.some(isStroke) && both.every((each) => isStroke(each) || each.manner.startsWith("circle"));

const isStroke = ({manner}: Appearance) => manner.startsWith("path, hollow");

const isOutline = ({manner}: Appearance) => /^(?:rect|circle), hollow/.test(manner);

/** Gives the space between the nearest two marks of two appearances, in px; *null* where none of them are neighbours. */
function leastGaps(appearances: readonly Appearance[]): {
  readonly leastGap: (one: Appearance, other: Appearance) => number | null;
  readonly isCrowded: boolean;
} {
  const all = appearances.flatMap(({marks}, order) => marks.map(({mark}) => ({mark, order})));
  const index = boxIndex(all.map(({mark}) => mark.box));
  const least = appearances.map(() => new Map<number, number>());
  for (const {mark, order} of all) {
    const gaps = least[order];
    index.some(around(mark.box, nearby), (number) => {
      const other = all[number];
      if (!gaps || !other || other.order <= order || gaps.get(other.order) === 0) return false;
      const gap = gapBetween(mark, other.mark);
      if (gap !== null && gap <= nearby && gap < (gaps.get(other.order) ?? Infinity)) gaps.set(other.order, gap);
      return false;
    });
  }
  const orders = new Map(appearances.map((each, order) => [each, order]));
  const leastGap = (one: Appearance, other: Appearance) =>
    least[orders.get(one) ?? -1]?.get(orders.get(other) ?? -1) ?? null;
  return {leastGap, isCrowded: index.isSpent()};
}
