import type {ArticleRule} from "../rule.js";
import type {Violation} from "../subject.js";
import type {ArticleNumeral} from "./articleNumerals.js";
import {openNumerals} from "./openNumerals.js";

/**
 * The numbers of an article that no claim, event or period is pinned to and no waiver names (Pew’s number check, of the
 * story that a figure is drawn from).
 */
export const numeralUnclaimed = {
  name: "numeral-unclaimed",
  group: "article",
  severity: "error",
  guards: "Every number of the article is claimed, or waived with a reason.",
  source: "Pew number check",
  fix: "Add a claim for it, or a waiver with a reason in the story’s article.ts.",
  check: (subject) => {
    const {open} = openNumerals(subject);
    return [
      ...open.slice(0, mostTold).map(violationOf),
      ...(open.length > mostTold ? [moreOf(open.length - mostTold)] : [])
    ];
  }
} as const satisfies ArticleRule;

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
