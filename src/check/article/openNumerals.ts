import type {NumeralWaiver} from "../../facts/article/article.js";
import {type ArticleNumeral, numeralsOf, type PlacedNumeral} from "./articleNumerals.js";
import {findPinned, type Found} from "./found.js";
import {isOfMargin} from "./marginNumerals.js";
import type {ArticleSubject} from "./pinned.js";

/** The numbers of an article that nothing is pinned to, and which of them each waiver names. */
export interface OpenNumerals {
  /** All of them, in reading order. */
  readonly numerals: readonly ArticleNumeral[];
  /** Those that no claim, event or period is pinned to and no waiver names. */
  readonly open: readonly ArticleNumeral[];
  /** Where what is claimed is in the article. */
  readonly places: readonly Found[];
  /** The waivers that name no number that is left over. */
  readonly idle: readonly NumeralWaiver[];
}

const known = new WeakMap<ArticleSubject, OpenNumerals>();

/** Takes what is claimed and what is waived out of the numbers of an article, which is read once for the rules that ask. */
export function openNumerals(subject: ArticleSubject): OpenNumerals {
  const open = known.get(subject) ?? openNumeralsIn(subject);
  known.set(subject, open);
  return open;
}

function openNumeralsIn({pinned, waivers, article}: ArticleSubject): OpenNumerals {
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
  return {
    numerals,
    places,
    open: unclaimed.filter((numeral) => !used.has(numeral)),
    idle: waivers.filter((waiver) => !waived.get(waiver))
  };
}

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
