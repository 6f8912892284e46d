import type {NumeralWaiver} from "../../facts/article/article.js";
import type {ArticleRule} from "../rule.js";
import type {Violation} from "../subject.js";
import type {ArticleNumeral} from "./articleNumerals.js";
import {openNumerals} from "./openNumerals.js";

/** A waiver of a number that is claimed by now, waived twice, or not in the article any more. */
export const articleWaiverUnused = {
  name: "article-waiver-unused",
  group: "article",
  severity: "error",
  guards: "Every waiver of a number in the article names one that nothing else claims or waives.",
  source: "House rule: a waiver that no longer applies is itself an error",
  fix: "Take the waiver out of the story’s article.ts, or give it the place of its number.",
  check: (subject) => {
    const {numerals, idle} = openNumerals(subject);
    return idle.map((waiver) => violationOf(waiver, numerals));
  }
} as const satisfies ArticleRule;

function violationOf({token, start}: NumeralWaiver, numerals: readonly ArticleNumeral[]): Violation {
  const there = numerals.find((numeral) => numeral.start <= start && start < numeral.end);
  const found = there ? `“${there.numeral.token}” there, claimed or waived` : "no number there";
  return {where: `waiver of “${token}” at ${start}`, found, expected: "no waiver"};
}
