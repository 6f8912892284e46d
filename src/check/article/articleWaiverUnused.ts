import type {NumeralWaiver} from "../../facts/article/article.js";
import type {ArticleRule} from "../rule.js";
import type {Violation} from "../subject.js";
import type {ArticleNumeral} from "./articleNumerals.js";
import type {Found} from "./found.js";
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
    const {numerals, idle, places} = openNumerals(subject);
    return idle.map((waiver) => violationOf(waiver, numerals, places));
  }
} as const satisfies ArticleRule;

function violationOf(
  {token, start}: NumeralWaiver,
  numerals: readonly ArticleNumeral[],
  places: readonly Found[]
): Violation {
  const there = numerals.find((numeral) => numeral.start <= start && start < numeral.end);
  const taken = places.find(({span}) => span !== null && span.start <= start && start < span.end);
  const whose = taken ? `of ${taken.owner} now` : "claimed or waived";
  const found = there ? `“${there.numeral.token}” there, ${whose}` : "no number there";
  const out = `{token: ${JSON.stringify(token)}, start: ${start}, …}`;
  return {where: `waiver of “${token}” at ${start}`, found, expected: `no waiver (take ${out} out of article.ts)`};
}
