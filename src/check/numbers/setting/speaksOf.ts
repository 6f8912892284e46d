import {partNames} from "../../words/en/partNames.js";
import {unitKey} from "../licences/unitKey.js";
import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {NumberLicence} from "../licences/licences.js";
import {hasOwnWords, isAnothers} from "./isAnothers.js";
import {isExchanged} from "./isExchanged.js";
import {isUnnamedBeside} from "./isUnnamedBeside.js";
import {subjectsOf, topicsOf} from "./subjectsOf.js";
import {respectiveName} from "./respectiveNames.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {stemsOf} from "../judge/wholeOver.js";

/**
 * True where a sentence may speak of the claim or the cell whose number it prints: one that is not drawn beside another of
 * its kind that is, only where the sentence names its period, its source or whom it is about; and none where the nearest
 * name before the number is another’s.
 */
export function speaksOf(
  numeral: Numeral,
  sentence: string,
  licence: NumberLicence,
  {evidence, numbers}: FigureLicences
): boolean {
  if (licence.derived) return true;
  const owned = subjectsOf(licence, evidence);
  const alike = numbers.filter((other) => other.name !== licence.name && !other.derived && isAlike(other, licence));
  const rivals = [...alike, ...cellsBeside(licence, owned, {evidence, numbers})];
  if (rivals.length === 0) return true;
  const theirs = rivals.flatMap((rival) => subjectsOf(rival, evidence));
  const all = [...new Set([...owned, ...theirs])];
  const withParts = (names: readonly string[]) => names.flatMap((name) => [name, ...partNames(name, all)]);
  const [own, others] = [withParts(owned), withParts(theirs)];
  if (isExchanged(numeral, sentence, licence, {rivals, evidence})) return false;
  const same = alike.filter(({about}) => about === licence.about);
  if (isUnnamedBeside(numeral, sentence, {own, rivals: same, numbers, evidence})) return false;
  const named = respectiveName(numeral, sentence, [...own, ...others]);
  if (named !== null ? !own.includes(named) : isAnothers(numeral, own, others)) return false;
  // "Median 41.2 years, mean 43.9": a topic is of the number beside it, and of no later one.
  const [about, topics] = [topicsOf(licence, evidence), rivals.flatMap((rival) => topicsOf(rival, evidence))];
  if (about.length > 0 && isAnothers(numeral, about, topics, {isOnce: true}) && !hasOwnWords(numeral, about, topics))
    return false;
  const claim = evidence.claims.find(({id}) => id === licence.name);
  if (licence.drawn || !claim || !rivals.some(({drawn, of}) => drawn && of === licence.of)) return true;
  return namesOwn(sentence, claim, evidence);
}

/** The cells of a table of whose rows a claim is about one, as a claim that was made of a cell is. */
function cellsBeside(
  licence: NumberLicence,
  owned: readonly string[],
  {evidence, numbers}: Pick<FigureLicences, "evidence" | "numbers">
): readonly NumberLicence[] {
  if (licence.of !== undefined || owned.length === 0) return [];
  const cells = numbers.filter((other) => isAlike(other, {...licence, of: "cell"}));
  return cells.some((cell) => subjectsOf(cell, evidence).some((name) => owned.includes(name))) ? cells : [];
}

const isAlike = (one: NumberLicence, other: NumberLicence) =>
  one.of === other.of && unitKey(one.unit) === unitKey(other.unit);

function namesOwn(sentence: string, claim: ClaimEvidence, {sources}: Evidence): boolean {
  const {period, subject = "", topic, source} = claim;
  if (period.edtf !== null && saysPeriod(sentence, period.edtf)) return true;
  const {name = "", producer = "", via = ""} = sources.find(({id}) => id === source) ?? {};
  const said = new Set(stemsOf(sentence));
  return (
    [subject, name, producer, via].some(
      (words) => words !== "" && sentence.toLowerCase().includes(words.toLowerCase())
    ) || topicIsIn(topic, said)
  );
}

const topicIsIn = (topic: string, said: ReadonlySet<string>) => stemsOf(topic).every((stem) => said.has(stem));
