import type {ArticleText} from "../../facts/article/articleText.js";
import {normalise} from "../../facts/article/articleText.js";
import type {ClaimEvidence, Evidence} from "../../facts/evidence/evidence.js";
import {sentencesIn} from "../numbers/texts/paragraphs.js";
import {hasName} from "../words/namesIn.js";
import {joiningWords} from "../words/en/plainWords.js";
import {currencyNames} from "../words/en/units/currencyNames.js";
import {unitWords} from "../words/en/units/unitWords.js";

/** What the sentence of a claim's number names of the claim, and what it does not. */
export interface Bearing {
  /** "the whole, Marn’s imports of steel" */
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
}

/**
 * Looks whether the sentence in which a number stands names what is counted, of what, whom it is about and who says so, or the one
 * before it does. A name is there when most of its words are, by their first five letters: grammar changes their ends.
 * @param start of the number, in code points of the article
 */
export function sentenceBears(
  claim: ClaimEvidence,
  {points, text}: ArticleText,
  start: number,
  {sources}: Pick<Evidence, "sources">
): Bearing {
  const at = points.slice(0, start).join("").length;
  const sentences = sentencesIn(text).filter((each) => each.start <= at);
  const [before = "", sentence = ""] = [sentences.at(-2), sentences.at(-1)].map((each) => each?.text ?? "");
  const isOfUnit = saysUnit(claim.unit, sentence);
  const terms = termsOf(claim, sources).map(([what, names]) => {
    const isOwn = (unitTerms.includes(what) && isOfUnit) || isNamedIn(names, sentence);
    const isBefore = !isOwn && isNamedIn(names, before);
    return {words: `${what}, ${names[0] ?? ""}${isBefore ? " (the sentence before)" : ""}`, isNamed: isOwn || isBefore};
  });
  return {
    named: terms.filter(({isNamed}) => isNamed).map((term) => term.words),
    unnamed: terms.filter(({isNamed}) => !isNamed).map((term) => term.words)
  };
}

const unitTerms = ["its noun", "its currency"];

function isNamedIn(names: readonly string[], sentence: string): boolean {
  const words = stemsIn(sentence);
  return names.some((name) => {
    const wanted = [...stemsIn(name)];
    return wanted.length > 0 && wanted.filter((each) => words.has(each)).length * 2 > wanted.length;
  });
}

/** True where a sentence has the sign or the short form of a unit: "$11.90", "up 3%", "12°C", "57 km". */
function saysUnit(unit: ClaimEvidence["unit"], sentence: string): boolean {
  switch (unit.kind) {
    case "money":
      return sentence.includes(unit.sign) || currencyNames(unit.currency).some((name) => hasName(sentence, name));
    case "change":
      return /%|\bper\s?cent\b/iu.test(sentence);
    case "degrees":
      return /°|\bdegrees?\b/iu.test(sentence);
    case "measure":
      return sentence.includes(unit.symbol ?? unit.noun.many);
    default:
      return false;
  }
}

function termsOf(claim: ClaimEvidence, sources: Evidence["sources"]): [what: string, names: string[]][] {
  const {unit, subject, from, to} = claim;
  const source = sources.find(({id}) => id === claim.source);
  const what: [string, string[]] =
    unit.kind === "share"
      ? ["its whole", [unit.whole]]
      : unit.kind === "money"
        ? ["its currency", [unit.sign]]
        : ["its noun", [unitWords(unit).column]];
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
