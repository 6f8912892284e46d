import {valueOf} from "../../../facts/quantity.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {saysValue} from "../judge/printedValue.js";
import {placeIn} from "../texts/placeIn.js";
import type {NumberLicence} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";

const isCount = ({unit, quantity, derived, of}: NumberLicence) =>
  unit.kind === "count" && "value" in quantity && !derived && of === undefined;

const isAlike = (one: NumberLicence, other: NumberLicence) =>
  one !== other && unitKey(one.unit) === unitKey(other.unit) && one.subject === other.subject;

/**
 * True for a part in words that one count is of another whose topic it narrows: "two-thirds of them over 75", of those "killed by
 * heat" and of those "killed by heat, aged over 75".
 */
export function isClaimedPart(numeral: Numeral, numbers: readonly NumberLicence[]): boolean {
  const {kind, low, tail} = numeral;
  if (kind !== "fraction" || low >= 1 || !/^\sof\s(?:them|these|those|whom|the)\s/u.test(tail)) return false;
  const said = new Set(stemsOf(/^[^.;:!?]*/u.exec(tail)?.[0] ?? ""));
  const counts = numbers.filter(isCount);
  return counts.some((part) =>
    counts.some((whole) => {
      if (!isAlike(part, whole) || !part.about.startsWith(`${whole.about}, `)) return false;
      const isNarrowed = stemsOf(part.about.slice(whole.about.length)).some((stem) => said.has(stem));
      return isNarrowed && isPartSaid(numeral, ratioOf(part, whole));
    })
  );
}

/**
 * True for a part of an amount that the sentence prints, as another of its kind is of it: "a third of the 24 species", of 24 and of 8,
 * "half of its £180m income comes from television".
 */
export function isPartOfAmount(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  if (numeral.kind !== "fraction" || numeral.low >= 1) return false;
  if (isPartOfBefore(numeral, sentence, numbers)) return true;
  const end = placeIn(sentence, numeral) + numeral.token.length;
  const next = numeralsIn(sentence).find(({start, kind}) => start >= end && kind === "cardinal");
  if (!next || !/^\sof\s(?:[\p{L}’'-]+\s){0,5}\p{Sc}?$/u.test(sentence.slice(end, next.start))) return false;
  const said = new Set(stemsOf(sentence));
  const amounts = numbers.filter((each) => "value" in each.quantity && !each.derived && each.of === undefined);
  return amounts.some(
    (whole) =>
      saysValue(whole, next) &&
      amounts.some(
        (part) =>
          part !== whole &&
          unitKey(part.unit) === unitKey(whole.unit) &&
          (part.subject === whole.subject || stemsOf(part.subject ?? "").every((stem) => said.has(stem))) &&
          isPartSaid(numeral, ratioOf(part, whole))
      )
  );
}

const ofBefore =
  /^(?:\sof\s(?:it|that|this|them|these|those|the\s(?:money|total|sum)))?\s(?:has|have|had|is|are|was|were)\s(?<done>[^.,;:!?]{3,60})/u;

/** "Donors promised €90m; a third has been paid out", of the amount before, where what was done with the part is in its own topic alone. */
function isPartOfBefore(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const done = stemsOf(ofBefore.exec(numeral.tail)?.groups?.["done"] ?? "");
  const at = placeIn(sentence, numeral);
  const before = done.length === 0 ? undefined : numeralsIn(sentence).findLast(({end, kind}) => end <= at && kind === "cardinal"); // prettier-ignore
  if (!before || numeral.kind !== "fraction") return false;
  const amounts = numbers.filter((each) => "value" in each.quantity && !each.derived && each.of === undefined);
  return amounts.some(
    (whole) =>
      saysValue(whole, before) &&
      amounts.some((part) => {
        const own = stemsOf(part.about).filter((stem) => !stemsOf(whole.about).includes(stem));
        const isAlikeIn =
          part !== whole && part.subject === whole.subject && unitKey(part.unit) === unitKey(whole.unit);
        return isAlikeIn && own.some((stem) => done.includes(stem)) && isPartSaid(numeral, ratioOf(part, whole));
      })
  );
}

const ratioOf = (part: NumberLicence, whole: NumberLicence) => valueOf(part.quantity) / valueOf(whole.quantity);

/** True for two counts of one thing that stand side by side and are no part: "22 in 31" of goals and matches, "of every 100 refugees, 71". */
export function isTwoCounts({kind, token}: Numeral, numbers: readonly NumberLicence[]): boolean {
  const [first, second, ...more] = (token.match(/\p{Nd}[\p{Nd},.]*/gu) ?? []).map((figures) =>
    Number(figures.replace(/[,.]+$/, "").replaceAll(",", ""))
  );
  if (kind !== "fraction" || first === undefined || second === undefined || more.length > 0) return false;
  const counts = numbers.filter(isCount);
  return counts.some(
    (one) =>
      valueOf(one.quantity) === first &&
      counts.some((other) => other !== one && valueOf(other.quantity) === second && one.subject === other.subject)
  );
}

/** True for one of two numbers that say how many there are for so many, where two counts come to it: "for every ten homes planned, six were built". */
export function isForEvery({token, kind}: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const said = numeralsIn(sentence).filter((each) => each.kind === "cardinal" && each.unit === null);
  const every = /(?<!\p{L})(?:for|out of|of)\s(?:every|each)\s/iu.exec(sentence);
  if (kind !== "cardinal" || !every || said.length === 0 || said.length > 2) return false;
  const from = every.index + every[0].length;
  const base = said.find(({start}) => start === from);
  const part = said.find((each) => each !== base);
  if (!part || (token !== base?.token && token !== part.token)) return false;
  const ratio = part.low / (base?.low ?? 1);
  const counts = numbers.filter(isCount);
  // "For every apprentice there are six students".
  const behind = base?.tail ?? ` ${sentence.slice(from)}`;
  return counts.some((one) =>
    counts.some((other) => {
      const isTold = isAlike(one, other) ? isToldBy({tail: behind}, other, one) : areNamed(one, other, {part, behind});
      return isTold && Math.abs(ratioOf(one, other) / ratio - 1) <= nearness;
    })
  );
}

/** Whether the nouns of two counts of somebody stand behind the part and behind the base. */
function areNamed(
  one: NumberLicence,
  other: NumberLicence,
  {part, behind}: {readonly part: Numeral; readonly behind: string}
): boolean {
  const isBehind = ({unit}: NumberLicence, tail: string) => {
    const nouns = unit.kind === "count" ? stemsOf(`${unit.noun.one} ${unit.noun.many}`) : [];
    return stemsOf(/^(?:\s[\p{L}’'-]+){1,3}/u.exec(tail)?.[0] ?? "").some((stem) => nouns.includes(stem));
  };
  return one !== other && one.subject === other.subject && isBehind(one, part.tail) && isBehind(other, behind);
}

/** How far two counts may stand from so many for so many: a fortieth of it, our own threshold. */
const nearness = 0.025;

/** Whether the words behind the base are of its own count’s topic, where the two have different ones. */
function isToldBy({tail}: Pick<Numeral, "tail">, {about}: NumberLicence, other: NumberLicence): boolean {
  const said = new Set(stemsOf(/^[^,.;:!?]*/u.exec(tail)?.[0] ?? ""));
  const theirs = stemsOf(other.about).filter((stem) => !stemsOf(about).includes(stem));
  return (
    !theirs.some((stem) => said.has(stem)) && (theirs.length === 0 || stemsOf(about).some((stem) => said.has(stem)))
  );
}
