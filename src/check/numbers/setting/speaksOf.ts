import {hasName} from "../../words/namesIn.js";
import {partNames} from "../../words/en/partNames.js";
import {bearsOut} from "../../words/en/comparison/phrases.js";
import {unitKey} from "../licences/unitKey.js";
import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";
import {placeInTable, rowWords} from "../licences/tablePlace.js";
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

/**
 * True for one of two numbers behind which the other’s name stands, while its own stands behind the other: "17 said yes, nine said
 * no" of nine who said yes.
 */
function isExchanged(
  numeral: Numeral,
  sentence: string,
  licence: NumberLicence,
  {rivals, evidence}: {readonly rivals: readonly NumberLicence[]; readonly evidence: Evidence}
): boolean {
  const namesOf = (each: NumberLicence) => [...subjectsOf(each, evidence), ...topicsOf(each, evidence)];
  const has = (text: string, names: readonly string[]) => names.some((name) => Number.isFinite(startOf(text, name)));
  const own = namesOf(licence);
  return rivals.some((rival) => {
    const theirs = namesOf(rival);
    if (has(behindIt(numeral), own) || !has(behindIt(numeral), theirs)) return false;
    // "Six of the 15 judges are women" of six men.
    if (saysThem(behindIt(numeral), theirs) && !has(sentence, own)) return true;
    const others = numeralsIn(sentence).filter(({token}) => token !== numeral.token);
    const isSaid = (each: Numeral) => (each.kind === "fraction" ? bearsOut(rival, each) : saysValue(rival, each));
    return others.some((each) => isSaid(each) && has(behindIt(each), own) && !has(behindIt(each), theirs));
  });
}

/**
 * True where a sentence names one of those who have a number of the same, and not whose this is, and has no number but of whom it
 * names: "Osta has 34 medals, eight of them silver" of eight in Marn.
 */
function isUnnamedBeside(
  {token}: Numeral,
  sentence: string,
  {own, rivals, numbers, evidence}: {readonly own: readonly string[]; readonly rivals: readonly NumberLicence[]} & Pick<FigureLicences, "numbers" | "evidence"> // prettier-ignore
): boolean {
  const isNamed = (name: string) => hasName(sentence, name);
  const isOf = (licence: NumberLicence) => subjectsOf(licence, evidence).some(isNamed);
  if (own.length === 0 || own.some(isNamed) || ofOthers.test(sentence)) return false;
  const others = numeralsIn(sentence).filter((each) => each.kind !== "date" && each.token !== token);
  const named = rivals.filter(isOf);
  if (named.length === 0 || named.some((rival) => others.some((other) => saysValue(rival, other)))) return false;
  return others.every((other) => numbers.some((each) => saysValue(each, other) && isOf(each)));
}

const ofOthers = /(?<!\p{L})(?:elsewhere|others?|rest|rivals?|neighbours?|overall|nationally|average|all|total)(?!\p{L})/iu; // prettier-ignore

const ofWhole = /^\s(?:out\s)?of\s[^.,;:!?()\p{N}]*\p{N}+(?:,\p{N}{3})*/u;

/** The words behind a number that are of no other: behind its whole, "nine of the court’s 15 judges are women", and none behind a whole itself. */
function behindIt({lead, tail}: Numeral): string {
  if (partBefore.test(lead)) return "";
  const rest = tail.replace(ofWhole, "");
  const [words = ""] = /^[^.,;:!?()\p{N}]*/u.exec(rest) ?? [];
  return words.slice(0, numeralsIn(words)[0]?.start);
}

const saysThem = (words: string, names: readonly string[]) =>
  names.some((name) => /(?:^|\s)(?:is|are|was|were)\s$/u.test(words.slice(0, Math.min(startOf(words, name), words.length)))); // prettier-ignore

const isAlike = (one: NumberLicence, other: NumberLicence) =>
  one.of === other.of && unitKey(one.unit) === unitKey(other.unit);

/** Whom a number is about: the subject of a claim, the words in the row of a cell. */
function subjectsOf(licence: NumberLicence, evidence: Evidence): string[] {
  if (licence.of !== "cell")
    return evidence.claims.flatMap(({id, subject, from, to}) => {
      if (id !== licence.name) return [];
      const flow = from !== undefined && to !== undefined ? [`${from} to ${to}`] : [];
      return subject === undefined ? flow : [subject, ...flow];
    });
  const place = placeInTable(licence, evidence);
  return place ? rowWords(place) : [];
}

/** What a claim without a subject is about. */
const topicsOf = ({name, of}: NumberLicence, {claims}: Evidence): string[] =>
  of === "cell"
    ? []
    : claims.flatMap(({id, subject, topic}) =>
        id === name && subject === undefined ? [topic, ...answerOf(topic)] : []
      );

/** True where words between another’s topic and a number, or right behind it, are of its own topic alone: "the bond would cost £96 a year". */
function hasOwnWords({lead, tail}: Numeral, own: readonly string[], rivals: readonly string[]): boolean {
  const clause = /[^.;:!?()]*$/u.exec(lead)?.[0] ?? "";
  const between = clause.slice(Math.max(0, ...rivals.map((name) => endOf(clause, name))));
  const said = stemsOf(`${between} ${/^[^.,;:!?()\p{N}]*/u.exec(tail)?.[0] ?? ""}`);
  const others = rivals.flatMap(stemsOf);
  return own.flatMap(stemsOf).some((stem) => said.includes(stem) && !others.includes(stem));
}

/** "Yes" of "want the euro: yes". */
const answerOf = (topic: string) => /:\s(\p{L}[\p{L}\s’'-]*)$/u.exec(topic)?.slice(1) ?? [];

/** How many words may stand between a name and its number: "Osta supplied 69%", "Osta’s share was 69%". */
const reach = 3;

/** How many, where the name begins its clause: "Villages backed the law with 64%". */
const clauseReach = 6;

/**
 * True where the last name before a number, within a few words of its clause, is another’s, and its own does not follow:
 * "$147 in Canada and $83 in France"; what stands right behind it says more than what stood before. Of "Osta’s party 411 of 650 seats" the second number is no party’s.
 */
function isAnothers(
  {lead, tail}: Numeral,
  own: readonly string[],
  rivals: readonly string[],
  {isOnce = false}: {readonly isOnce?: boolean} = {}
): boolean {
  const others = rivals.filter((name) => !own.some((each) => each.toLowerCase().includes(name.toLowerCase())));
  if (others.length === 0) return false;
  // Whose "from 30% to 23% in Osta" is stands behind its second number.
  const [behind = tail] = /(?<!\p{L})from\s\P{L}{0,3}$/iu.test(lead) ? (toSecond.exec(tail)?.slice(1) ?? []) : [];
  const rest = /^[^.,;!?()\p{N}]*/u.exec(behind)?.[0] ?? "";
  const begins = (names: readonly string[]) => Math.min(...names.map((name) => startOf(rest, name)));
  // "27% and wind 31%": what follows an "and" is of the next number.
  const isNext = /^\P{L}*(?:and|but|while|whereas|or)\s/u.test(rest);
  if (!isNext && Number.isFinite(begins(own)) && begins(own) < begins(others)) return false;
  if (others.some((name) => isRightBehind(rest, startOf(rest, name)))) return true;
  // "Vinyl, 8%; discs, 3%".
  const [, listed] = /^(.*),\s(?:\p{L}{0,3}\p{Sc})?$/su.exec(lead) ?? [];
  const endsWith = (name: string) => listed !== undefined && endOf(listed, name) === listed.length;
  if (/^\s*(?:[;.]|$)/u.test(tail) && others.some(endsWith) && !own.some(endsWith)) return true;
  // "Marn (41%)", "Marn, with 41%" and "Marn has the highest rate, 41%" bind as no other place does.
  const [, before] =
    /^(.*)(?:\s\(|\s(?:has|had|have)\sthe\s[\p{L}\s-]{1,30},\s|,\s(?:from\s|(?:with|at|on)\s(?:(?:about|nearly|almost|over|more than)\s)?))(?:\p{L}{0,3}\p{Sc}|[−-])?$/su.exec(
      lead
    ) ?? [];
  const clause = /[^.;!?()]*$/u.exec(before ?? lead)?.[0] ?? "";
  const lastOf = (names: readonly string[]) => Math.max(-1, ...names.map((name) => endOf(clause, name)));
  const [mine, another] = [lastOf(own), lastOf(others)];
  if (another < 0 || another <= mine) return false;
  const between = clause.slice(another);
  if (isOnce && /\p{N}/u.test(between)) return false;
  // "A third less than in Munich: €9.80, against €14.70".
  const nearest = others.filter((name) => endOf(clause, name) === another);
  const isCompared = nearest.some((name) => saysThan.test(clause.slice(0, another - name.length)));
  if (isCompared && /:\s?\P{L}*$/u.test(between)) return false;
  if (partBefore.test(between)) return false;
  // A name that begins its clause is what all of it is about.
  const isFirst =
    mine < 0 && nearest.some((name) => /^(?:the\s)?$/iu.test(clause.slice(0, another - name.length).trimStart()));
  return (
    (between.match(/[\p{L}’']+/gu) ?? []).length <= (isFirst ? clauseReach : reach) &&
    !/(?:,|\bthan\b|\bnot\b)/u.test(between)
  );
}

// Not "from €310 in Osta to €720 in Marn".
const toSecond = /^%?(?:\s(?!(?:in|at|for|of|on)\s)\p{Ll}+){0,2}\sto\s\P{L}{0,3}?\p{N}+(?:[.,]\p{N}+)*(.*)$/su;

/** "Ten of the 23 councils": the second number is no more the first name’s. */
const partBefore =
  /(?:\p{N}|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s(?:out\s)?of\s(?:the\s|all\s|its\s|their\s)?$/iu;

const saysThan = /(?<!\p{L})than\s(?:in\s)?(?:the\s)?$/iu;

const isRightBehind = (rest: string, start: number) =>
  Number.isFinite(start) && /^(?:\p{L}{1,3}|\s?%)?\s(?:in|for|at)\s(?:the\s)?$/u.test(rest.slice(0, start));

/** Where the first of a name begins in a text; *Infinity* where it has none. */
function startOf(text: string, name: string): number {
  const [words, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = words.indexOf(wanted); at >= 0 && wanted !== ""; at = words.indexOf(wanted, at + 1)) {
    // "No" is no part of "not".
    const isLonger = name.length < 4 && /^\p{L}/u.test(text.slice(at + name.length));
    if (!/\p{L}$/u.test(text.slice(0, at)) && !isLonger) return at;
  }
  return Infinity;
}

/** Where the last of a name ends in a text; −1 where it has none. */
function endOf(text: string, name: string): number {
  const at = text.toLowerCase().lastIndexOf(name.toLowerCase());
  const isApart = at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
  return isApart ? at + name.length : -1;
}

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
