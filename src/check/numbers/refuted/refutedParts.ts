import type {Evidence} from "../../../facts/evidence/evidence.js";
import {isComplementSaid, oppositeOf} from "../../words/en/comparison/opposites.js";
import {type PartSaid, partsSaidIn} from "../../words/en/rows/partSaid.js";
import {hasName} from "../../words/namesIn.js";
import {stemsOf} from "../judge/wholeOver.js";
import {type KnownPart, knownParts} from "../rows/knownParts.js";

/** A share of which the topic says whose it is, "Osta line", and only the deck what is done, "departures more than five minutes late". */
function withDeck(part: KnownPart, deck: string): KnownPart {
  if (deck === "" || part.told === null || part.subject !== null || part.part.size !== 1) return part;
  return {...part, told: {...part.told, topic: `${part.told.topic}: ${deck}`}, done: new Set(stemsOf(deck))};
}

/** The parts that a text says in words, "most renters worry", of which claims have the whole and the part, and no number that bears them out. */
export function refutedParts(text: string, evidence: Evidence, deck = ""): PartSaid[] {
  const said = partsSaidIn(text);
  const known = said.length === 0 ? [] : knownParts(evidence).map((part) => withDeck(part, deck));
  return said.filter((each) => {
    const meant = meantBy(each, known);
    const parts = meant.map((part) => partIn(each, part));
    // "Roads and schools take most of the aid" together.
    const together = (ends: readonly number[]) =>
      Math.min(
        1,
        ends.reduce((total, end) => total + end, 0)
      );
    const sum: Held = {low: together(parts.map(({low}) => low)), high: together(parts.map(({high}) => high))};
    const borne = each.isList && parts.length > 1 ? [sum] : parts;
    // A denial of what no topic says is of something else.
    if (each.isDenied && !meant.every((part) => isRestOf(each, part))) return false;
    const isBorne = ({low, high, isPossible}: Held) => (isPossible ? each.from <= high && low <= each.to : each.from <= low && high <= each.to); // prettier-ignore
    return borne.length > 0 && !borne.some(isBorne);
  });
}

/** Words for a whole that may be any: "most of the money goes to roads". */
const anyWhole: ReadonlySet<string> = new Set(["money", "cash", "total", "sum", "fund"]);

interface Held extends Pick<KnownPart, "low" | "high"> {
  /** Whether it may be anything between the two. */
  readonly isPossible?: boolean;
}

/**
 * The part itself, or the rest where the words turn its topic round: "most voters rejected it" of those for it; of what is only its
 * opposite, "fed up" of the satisfied, there is no more than the rest.
 */
function partIn(said: PartSaid, part: KnownPart): Held {
  if (isRestOf(said, part)) return {low: 1 - part.high, high: 1 - part.low};
  const isOpposite = wordsShared(said, part) === 0 && saysOpposite(said, part);
  return isOpposite ? {low: 0, high: 1 - part.low, isPossible: true} : part;
}

/** How many words of a part a text has. */
const wordsShared = ({noun, behind}: PartSaid, {part}: KnownPart): number =>
  stemsOf(`${noun} ${behind}`).filter((stem) => part.has(stem)).length;

const saysOpposite = ({noun, behind}: PartSaid, {told}: KnownPart): boolean =>
  told !== null && oppositeOf(told.topic, `${noun}${behind}`) !== null;

const isRestOf = ({token}: PartSaid, {told}: KnownPart): boolean =>
  told !== null && isComplementSaid(told.topic, token, told.isRest);

/** "Land" is of farmland, too. */
const isOf = (whole: ReadonlySet<string>, stem: string) =>
  whole.has(stem) || (stem.length > 3 && [...whole].some((each) => each.endsWith(stem)));

/** Whether the words before name the topic of a share, and of no other, and those behind say what the deck says is done. */
function isOfTopic(
  {part, told, done}: KnownPart,
  known: readonly KnownPart[],
  {stems, behind}: {readonly stems: readonly string[]; readonly behind: string}
): boolean {
  const isNamed = (of: ReadonlySet<string>) => stems.some((stem) => of.has(stem));
  if (told === null || done === undefined || !isNamed(part) || known.filter((other) => isNamed(other.part)).length > 1) return false; // prettier-ignore
  return stemsOf(behind).some((stem) => done.has(stem)) || oppositeOf(told.topic, behind) !== null;
}

/** The parts of that whole, or of whom the words name, of which the words behind say most. */
function meantBy(said: PartSaid, known: readonly KnownPart[]): KnownPart[] {
  const {noun, behind, isSplit} = said;
  const stems = stemsOf(noun);
  const [first = "", second = ""] = stems;
  // "And most of the rest" is of what is left of another.
  if (first === "rest") return [];
  const isAny = anyWhole.has(first);
  const ofWhole = known.filter(({whole}) => isAny || isOf(whole, first) || isOf(whole, second));
  const named = known.filter((part) => (part.subject === null ? isOfTopic(part, known, {stems, behind}) : hasName(noun, part.subject))); // prettier-ignore
  const all = [...ofWhole, ...named.filter((part) => !ofWhole.includes(part))];
  // "Adults are evenly split over their buses" says nothing else of what.
  if (isSplit && all.length === 1) return all;
  const counted = all.map((part) => ({part, count: wordsShared(said, part) || Number(saysOpposite(said, part))}));
  const most = Math.max(1, ...counted.map(({count}) => count));
  return counted.flatMap(({part, count}) => (count === most ? [part] : []));
}
