import {bisectLeft, bisectRight} from "d3";
import type {ArticleText} from "../../facts/article/articleText.js";
import type {PlacedNumeral} from "../../check/article/articleNumerals.js";
import {isByline, isComparison, isOfEarlier, isReference, isRightBehind, longestByline} from "./en/changeWords.js";
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
  const dates = [...numerals.keys()].filter((index) => numerals[index]?.numeral.kind === "date");
  return (index) => {
    const of = numerals[index];
    if (!of) return null;
    const next = bisectRight(stops, of.numeral.start - 2);
    const [from, to] = [(stops[next - 1] ?? -1) + 1, stops[next] ?? Infinity];
    const isNear = (date: number | undefined): boolean => {
      const at = date === undefined ? undefined : numerals[date];
      if (!at || Math.abs(at.start - of.start) > longestClause) return false;
      return at.numeral.start >= from && at.numeral.start <= to;
    };
    let first = bisectLeft(dates, index);
    let last = first;
    while (isNear(dates[first - 1])) first -= 1;
    while (isNear(dates[last])) last += 1;
    const near = dates.slice(first, last).flatMap((date) => {
      const placed = numerals[date];
      return placed ? [{...placed, index: date}] : [];
    });
    return dateIn(article, near, of);
  };
}

/** A date, and where it stands in the list. */
interface ListedDate extends PlacedNumeral {
  readonly index: number;
}

function dateIn({points}: ArticleText, near: readonly ListedDate[], of: PlacedNumeral): number | null {
  let chosen: ListedDate | null = null;
  let isSeveral = false;
  for (const date of near) {
    if (!isInClause(points, date, of) || isComparison(date.numeral.lead) || isInByline(points, date)) continue;
    if (isReference(date.numeral.after)) continue;
    if (date.start > of.end && isRightBehind(points.slice(of.end, date.start).join(""))) return date.index;
    if (chosen) isSeveral = true;
    chosen = date;
  }
  if (isSeveral) return null;
  if (!chosen || isOfEarlier(points.slice(of.end, chosen.start).join(""))) return null;
  // "Cut in July 2022 and to be 0.05 cents from 1 January 2026": another date stands nearer.
  const next = near.find((date) => date.start > of.start && isInClause(points, date, of));
  const isNearer = chosen.start < of.start && next && next.start - of.end < of.start - chosen.end;
  return isNearer ? null : chosen.index;
}

/** True in what stands before the first sentence: the byline and the date of the article. */
export const isInByline = (points: readonly string[], {start}: PlacedNumeral): boolean =>
  start <= longestByline && isByline(points.slice(0, start).join(""));
