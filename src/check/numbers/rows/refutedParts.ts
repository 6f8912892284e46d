import type {Evidence} from "../../../facts/evidence/evidence.js";
import {isComplementSaid} from "../../words/en/comparison/opposites.js";
import {type PartSaid, partsSaidIn} from "../../words/en/rows/partSaid.js";
import {stemsOf} from "../judge/wholeOver.js";
import {type KnownPart, knownParts} from "./knownParts.js";

/** The parts that a text says in words, "most renters worry", of which claims have the whole and the part, and no number that bears them out. */
export function refutedParts(text: string, evidence: Evidence): PartSaid[] {
  const said = partsSaidIn(text);
  const known = said.length === 0 ? [] : knownParts(evidence);
  return said.filter((each) => {
    const meant = meantBy(each, known);
    const parts = meant.map((part) => partIn(each, part));
    // "Roads and schools take most of the aid" together.
    const together = (ends: readonly number[]) =>
      Math.min(
        1,
        ends.reduce((total, end) => total + end, 0)
      );
    const sum = {low: together(parts.map(({low}) => low)), high: together(parts.map(({high}) => high))};
    const borne = each.isList && parts.length > 1 ? [sum] : parts;
    // A denial of what no topic says is of something else.
    if (each.isDenied && !meant.every((part) => isRestOf(each, part))) return false;
    return borne.length > 0 && !borne.some(({low, high}) => each.from <= low && high <= each.to);
  });
}

/** Words for a whole that may be any: "most of the money goes to roads". */
const anyWhole: ReadonlySet<string> = new Set(["money", "cash", "total", "sum", "fund"]);

/** The part itself, or the rest where the words turn its topic round: "most voters rejected it" of those for it. */
const partIn = (said: PartSaid, part: KnownPart): Pick<KnownPart, "low" | "high"> =>
  isRestOf(said, part) ? {low: 1 - part.high, high: 1 - part.low} : part;

const isRestOf = ({token}: PartSaid, {told}: KnownPart): boolean =>
  told !== null && isComplementSaid(told.topic, token, told.isRest);

/** "Land" is of farmland, too. */
const isOf = (whole: ReadonlySet<string>, stem: string) =>
  whole.has(stem) || (stem.length > 3 && [...whole].some((each) => each.endsWith(stem)));

/** The parts of that whole of which the words behind say most. */
function meantBy({noun, behind}: PartSaid, known: readonly KnownPart[]): KnownPart[] {
  const [first = "", second = ""] = stemsOf(noun);
  const words = stemsOf(`${second} ${behind}`);
  const isAny = anyWhole.has(first);
  const ofWhole = known.filter(({whole}) => isAny || isOf(whole, first) || isOf(whole, second));
  const counted = ofWhole.map((part) => ({part, count: words.filter((stem) => part.part.has(stem)).length}));
  const most = Math.max(1, ...counted.map(({count}) => count));
  return counted.flatMap(({part, count}) => (count === most ? [part] : []));
}
