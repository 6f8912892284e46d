import type {ArticleRule} from "../rule.js";
import type {NumeralWaiver} from "../../facts/article.js";
import type {Violation} from "../subject.js";
import {type ArticleNumeral, numeralsOf, type PlacedNumeral} from "./articleNumerals.js";
import {findPinned, type Found} from "./found.js";
import {isOfMargin} from "./marginNumerals.js";

/**
 * The numbers of an article that no claim, event or period is pinned to and no waiver names, and the waivers that name
 * none such (Pew’s number check, of the story that a figure is drawn from).
 */
export const numeralUnclaimed = {
  name: "numeral-unclaimed",
  group: "article",
  severity: "error",
  guards: "Every number of the article is claimed, or waived with a reason.",
  source: "Pew number check",
  fix: "Add a claim for it, or a waiver with a reason in the story’s article.ts.",
  check: ({pinned, waivers, article}) => {
    const places = findPinned(pinned, article);
    const numerals = numeralsOf(article);
    const unclaimed = numerals.filter((numeral) => {
      const parts = numeral.ends.length > 0 ? [[numeral], numeral.ends] : [[numeral]];
      return !parts.some((all) =>
        all.every((each) => places.some((place) => isClaimed(each, place) || isMarginOf(each, place)))
      );
    });
    const kept = places.filter(({span}) => span !== null).toSorted((a, b) => a.anchor.start - b.anchor.start);
    const waived = new Map(
      waivers.map((waiver) => [waiver, unclaimed.find((numeral) => isWaived(numeral, waiver, kept))])
    );
    const used = new Set(waived.values());
    const open = unclaimed.filter((numeral) => !used.has(numeral));
    return [
      ...open.slice(0, mostTold).map(violationOf),
      ...(open.length > mostTold ? [moreOf(open.length - mostTold)] : []),
      ...waivers.flatMap((waiver): Violation[] => (waived.get(waiver) ? [] : [unusedOf(waiver, numerals)]))
    ];
  }
} as const satisfies ArticleRule;

/** True where a number stands within a place, or is it with a percent sign. */
function isClaimed({start, numeral}: PlacedNumeral, {span}: Found): boolean {
  if (!span || start < span.start || start >= span.end) return false;
  const rest = [...numeral.token].slice(span.end - start).join("");
  return /^[\s-]*(?:%|per ?cent)?$/i.test(rest);
}

/** True where a number is the margin of error, or the level of confidence, of what is pinned to a place. */
const isMarginOf = ({numeral}: PlacedNumeral, {span, number}: Found) =>
  span !== null && number !== null && isOfMargin(numeral, number.quantity);

/** A waiver moves with the nearest places before and after it. @param kept those that were found, in their order */
function isWaived({start, numeral}: ArticleNumeral, waiver: NumeralWaiver, kept: readonly Found[]): boolean {
  if (numeral.token.toLowerCase() !== waiver.token.toLowerCase()) return false;
  const before = kept.findLast(({anchor}) => anchor.start <= waiver.start);
  const after = kept.find(({anchor}) => anchor.start > waiver.start);
  const shifts = [before, after].map((place) => (place?.span ? place.span.start - place.anchor.start : 0));
  return [0, ...shifts].some((shift) => waiver.start + shift === start);
}

/** Nobody reads more; an article of which so many numbers are open is another one, or no article. */
const mostTold = 1_000;

const moreOf = (count: number): Violation => ({
  where: "the rest of the article",
  found: `${count} more numbers`,
  expected: "a claim, or a waiver with a reason"
});

function violationOf({start, numeral}: ArticleNumeral): Violation {
  const where = `character ${start} of the article`;
  return {
    where,
    found: `“${numeral.token}”`,
    expected: "a claim, or a waiver with a reason"
  };
}

function unusedOf({token, start}: NumeralWaiver, numerals: readonly ArticleNumeral[]): Violation {
  const there = numerals.find((numeral) => numeral.start <= start && start < numeral.end);
  const found = there ? `“${there.numeral.token}” there, claimed or waived` : "no number there";
  return {where: `waiver of “${token}” at ${start}`, found, expected: "no waiver"};
}
