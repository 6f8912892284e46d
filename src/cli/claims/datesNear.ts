import {bisectRight} from "d3";
import type {ArticleText} from "../../facts/articleText.js";
import type {PlacedNumeral} from "../../check/article/articleNumerals.js";
import {isByline, isComparison, longestByline} from "./en/changeWords.js";
import {isInClause} from "./sameClause.js";

/** No clause is longer in which a date and a number stand, in code points. */
const longestClause = 1000;

/**
 * Finds the date that the clause of a number gives.
 * @param numerals of the article, in reading order
 * @returns where it stands in the list; *null* where the clause gives none, or several
 */
export function datesNear(article: ArticleText, numerals: readonly PlacedNumeral[]): (index: number) => number | null {
  // The point of 3.40 ends no sentence.
  const stops = [...article.text.matchAll(/[.!?](?=\s|$)/g)].map((stop) => stop.index);
  return (index) => {
    const of = numerals[index];
    if (!of) return null;
    const next = bisectRight(stops, of.numeral.start - 2);
    const [from, to] = [(stops[next - 1] ?? -1) + 1, stops[next] ?? Infinity];
    const isNear = (at: PlacedNumeral | undefined): at is PlacedNumeral =>
      at !== undefined &&
      at.numeral.start >= from &&
      at.numeral.start <= to &&
      Math.abs(at.start - of.start) <= longestClause;
    let [first, last] = [index, index];
    while (isNear(numerals[first - 1])) first -= 1;
    while (isNear(numerals[last + 1])) last += 1;
    return dateIn(article, numerals.slice(first, last + 1), index - first, first);
  };
}

function dateIn({points}: ArticleText, near: readonly PlacedNumeral[], own: number, first: number): number | null {
  const of = near[own];
  if (!of) return null;
  let found: number | null = null;
  for (const [index, date] of near.entries()) {
    const isPlaced = date.numeral.kind === "date" && isInClause(points, date, of);
    if (!isPlaced || isComparison(date.numeral.lead) || isInByline(points, date)) continue;
    if (found !== null) return null;
    found = index;
  }
  const chosen = found === null ? undefined : near[found];
  if (found === null || !chosen) return null;
  // "Cut in July 2022 and to be 0.05 cents from 1 January 2026": another date stands nearer.
  const next = near.find(({numeral, start}) => numeral.kind === "date" && start > of.start);
  const isNearer = chosen.start < of.start && next && next.start - of.end < of.start - chosen.end;
  return isNearer ? null : first + found;
}

/** True in what stands before the first sentence: the byline and the date of the article. */
export const isInByline = (points: readonly string[], {start}: PlacedNumeral): boolean =>
  start <= longestByline && isByline(points.slice(0, start).join(""));
