import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {NumberLicence} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";
import {placeIn} from "../texts/placeIn.js";

/**
 * What is wrong with a number beside the topic of another of its kind, "12% offered, 4.5% wanted" of 12% wanted; *null* where words
 * of its own topic stand beside it, too, or no other’s whole topic does.
 */
export function otherTopic(
  numeral: Numeral,
  sentence: string,
  licence: NumberLicence,
  numbers: readonly NumberLicence[]
): string | null {
  const {about, subject, unit, of, derived} = licence;
  if (derived || of !== undefined || unit.kind === "duration" || isWhole(numeral)) return null;
  const rivals = numbers.filter(
    (other) =>
      (other.subject === subject ? other.about !== about : other.about === about && isPhrase(subject) && isPhrase(other.subject)) && // prettier-ignore
      !other.derived &&
      other.of === undefined &&
      unitKey(other.unit) === unitKey(unit)
  );
  if (rivals.length === 0) return null;
  const beside = stemsOf(wordsBeside(numeral, sentence));
  const nouns = stemsOf(unitWords(unit).column);
  const own = without(stemsOf(`${about} ${subject ?? ""}`), nouns);
  const other = rivals.find((rival) => {
    const theirs = without(stemsOf(`${rival.about} ${rival.subject ?? ""}`), nouns);
    const [mine, another] = [without(own, theirs), without(theirs, own)];
    return mine.length > 0 && another.length > 0 && hasAll(beside, another) && !hasAny(beside, mine);
  });
  return other ? `the number of “${about}”, and not of “${other.about}”` : null;
}

/** "People from outside the city" is no name, but says of whom. */
const isPhrase = (subject: string | undefined) => /\p{Ll}{3,}\s\p{Ll}+\s\p{Ll}{3,}/u.test(subject ?? "");

/** The words around a number that belong to no other: before it from the last comma on, where a number is before it, and behind it up to one. */
function wordsBeside(numeral: Numeral, sentence: string): string {
  const at = placeIn(sentence, numeral);
  const others = numeralsIn(sentence).filter(({kind}) => kind !== "date");
  const from = others.findLast(({end}) => end <= at)?.end;
  const behindIt = others.filter(({start}) => start >= at + numeral.token.length);
  // "Three of the 32 members did not report": the verb stands behind the whole.
  const next = behindIt[/^\s(?:out\s)?of\s/u.test(numeral.tail) ? 1 : 0];
  const to = next?.start ?? sentence.length;
  const [before, behind] = [sentence.slice(from ?? 0, at), sentence.slice(at + numeral.token.length, to)];
  const own = from === undefined ? /[^.;:!?]*$/u : /(?<=[,.;:!?(]|\s(?:and|but|while|or)\s)[^,.;:!?(]*$/u;
  // "Lost £14m on revenue of £61m": what leads to the next number is its own.
  const rest = next === undefined ? behind : behind.replace(ofNext, "");
  return `${own.exec(before)?.[0] ?? ""} ${/^[^,.;:!?)]*/u.exec(rest)?.[0] ?? ""}`;
}

const ofNext =
  /\s(?:on|from|against|with|and|but|in)\s(?:(?:its|the|their|an?)\s)?[\p{L}-]+(?:\s[\p{L}-]+)?\sof\s\P{L}{0,3}$/u;

/** "Three of 4,878 children had side-effects": what follows is said of the three; and of "all but two" of the others. */
const isWhole = ({lead}: Numeral) => /(?<!\p{L})(?:of\s(?:[\p{L}’'-]+\s){0,3}|all but\s)$/iu.test(lead);

const without = (stems: readonly string[], others: readonly string[]) =>
  stems.filter((stem) => !others.some((other) => isSame(stem, other)));
const hasAll = (said: readonly string[], wanted: readonly string[]) => wanted.every((stem) => hasAny(said, [stem]));
const hasAny = (said: readonly string[], wanted: readonly string[]) =>
  wanted.some((stem) => said.some((each) => isSame(stem, each)));

/** Grammar changes the ends of words: "voted" and "vote", "offered" and "offer". */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length > 3 && long.startsWith(short.slice(0, 5)));
}
