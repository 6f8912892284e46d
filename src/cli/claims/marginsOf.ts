import type {ArticleText} from "../../facts/article/articleText.js";
import type {PlacedNumeral} from "../../check/article/articleNumerals.js";
import {isMargin} from "../../check/words/en/comparison/hedges.js";

/**
 * The margins of error of an article, by the number that each is of, which stands before it in its sentence: "some 44 percent of
 * those in the first year, give or take 3.5 points". Points are a margin of percentages alone: in "1,850 people were asked; the
 * margin of error is 1.7 points" they are of no number that stands there.
 */
export function marginsOf(
  {points}: ArticleText,
  numerals: readonly PlacedNumeral[]
): ReadonlyMap<PlacedNumeral, PlacedNumeral> {
  const margins = numerals.flatMap((margin, index): (readonly [PlacedNumeral, PlacedNumeral])[] => {
    if (!isMargin(margin.numeral.lead)) return [];
    const of = numerals.slice(0, index).findLast((each) => mayBear(each, margin));
    const isOfIt = of && !isMargin(of.numeral.lead) && !/[.!?]\s/.test(points.slice(of.end, margin.start).join(""));
    return isOfIt ? [[of, margin]] : [];
  });
  return new Map(margins);
}

/** True for a number that is estimated, and of the kind of the margin: no date, no rank, and a percentage where that is of points. */
function mayBear({numeral: {kind, unit, date}}: PlacedNumeral, {numeral: margin}: PlacedNumeral): boolean {
  if (date || !["cardinal", "fraction"].includes(kind)) return false;
  const isPercent = unit === "percent" || unit === "points" || kind === "fraction";
  const isOfPoints = margin.unit !== null && margin.unit !== "money";
  return isPercent || !(isOfPoints || /^(?:percentage|points?|pts?)$/.test(margin.after[0] ?? ""));
}
