import type {Evidence} from "../../../facts/evidence/evidence.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {countedParts} from "../rows/knownParts.js";

/** True for a part of a count that another count is, in a sentence that says what the part is: "women hold more than a third of the seats". */
export function isPartOfCount(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  if (numeral.kind !== "fraction" || numeral.low >= 1) return false;
  const behind = stemsOf(/^[^.;:!?]*/u.exec(numeral.tail)?.[0] ?? "");
  const said = [...stemsOf(numeral.lead), ...stemsOf(sentence)];
  return countedParts(evidence).some(
    ({low, whole, part}) =>
      isPartSaid(numeral, low) &&
      behind.some((stem) => whole.has(stem)) &&
      part.size > 0 &&
      [...part].some((stem) => said.includes(stem))
  );
}
