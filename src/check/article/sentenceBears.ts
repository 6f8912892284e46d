import type {ArticleText} from "../../facts/articleText.js";
import {normalise} from "../../facts/articleText.js";
import type {ClaimEvidence, Evidence} from "../../facts/evidence.js";
import {sentencesIn} from "../numbers/texts/paragraphs.js";
import {joiningWords} from "../words/en/plainWords.js";
import {unitWords} from "../words/en/units/unitWords.js";

/** What the sentence of a claim's number names of the claim, and what it does not. */
export interface Bearing {
  /** "the whole, Marn’s imports of steel" */
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
}

/**
 * Looks whether the sentence in which a number stands names what is counted, of what, whom it is about and who says so. A
 * name is there when most of its words are, by their first five letters: grammar changes their ends.
 * @param start of the number, in code points of the article
 */
export function sentenceBears(
  claim: ClaimEvidence,
  {points, text}: ArticleText,
  start: number,
  {sources}: Pick<Evidence, "sources">
): Bearing {
  const at = points.slice(0, start).join("").length;
  const sentence = sentencesIn(text).findLast((each) => each.start <= at)?.text ?? "";
  const words = stemsIn(sentence);
  const terms = termsOf(claim, sources).map(([what, names]) => {
    const isNamed = names.some((name) => {
      const wanted = [...stemsIn(name)];
      return wanted.length > 0 && wanted.filter((stem) => words.has(stem)).length * 2 > wanted.length;
    });
    return {words: `${what}, ${names[0] ?? ""}`, isNamed};
  });
  return {
    named: terms.filter(({isNamed}) => isNamed).map((term) => term.words),
    unnamed: terms.filter(({isNamed}) => !isNamed).map((term) => term.words)
  };
}

function termsOf(claim: ClaimEvidence, sources: Evidence["sources"]): [what: string, names: string[]][] {
  const {unit, subject, from, to} = claim;
  const source = sources.find(({id}) => id === claim.source);
  const what: [string, string[]] =
    unit.kind === "share" ? ["its whole", [unit.whole]] : ["its noun", [unitWords(unit).column]];
  const about = {"whom it is about": subject, "whom it comes from": from, "whom it goes to": to};
  const parties = Object.entries(about).flatMap(([name, party]): [string, string[]][] =>
    party === undefined ? [] : [[name, [party]]]
  );
  const credit: [string, string[]][] = source
    ? [["its source", [source.name, ...(source.producer === undefined ? [] : [source.producer])]]]
    : [];
  return [what, ...parties, ...credit];
}

function stemsIn(text: string): Set<string> {
  const words =
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !joiningWords.has(word)).map(stem));
}

/** Five letters, without the s of a plural. */
const stem = (word: string) => word.replace(/(?<=\p{L}{3})s$/u, "").slice(0, 5);
