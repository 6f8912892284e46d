import type {Numeral} from "./numerals.js";

const denied =
  /(?<!\p{L})(?:never|hardly|barely|scarcely|nowhere near|far|much|well|way|many times)\s+(?:(?:more|less|fewer|higher|lower) than|over|above|under|below|at (?:least|most))?\s*$/iu;
const risen = /(?<!\p{L})(?<!(?:no|not)\s)(?:more than|over|above|at least|upwards? of)\s+$/iu;
const capped = /^(?:\s+\p{L}+){0,2},?\s+(?:at (?:the )?most|and no more|but no more|or (?:less|fewer))(?!\p{L})/iu;
const repeated = /^(?:each|apiece|hourly|daily|nightly|weekly|monthly|yearly|annually)$/;
const grouped =
  /(?<!\p{L})(?:battalions|companies|groups|batches|thousands|hundreds|dozens|boatloads|truckloads) of\s+$/iu;

/** True where the words around a number take its bound back: "never 69%", "far more than 30%", "more than 30% at most". */
export function isBoundTwisted({lead, tail}: Numeral): boolean {
  return (
    denied.test(lead) || (risen.test(lead) && capped.test(tail)) || /^,?\s+(?:and|but) no more(?!\p{L})/iu.test(tail)
  );
}

/**
 * True where they count it more than once: "6,000 soldiers each", "69% daily", "battalions of 6,000".
 * @param unit the words of its unit, which may have such a word: "500 daily flights"
 */
export function isRepeated({lead, after}: Numeral, unit: string): boolean {
  return grouped.test(lead) || after.slice(0, 3).some((word) => repeated.test(word) && !unit.includes(word));
}
