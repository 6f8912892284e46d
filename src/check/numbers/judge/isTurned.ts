import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {shorterLast} from "../../words/en/comparison/comparatives.js";
import {stemsOf} from "./wholeOver.js";

/**
 * True where a multiple says of the smaller of two wholes that it is so many times the larger: the ratio of **a** ÷ **b** is
 * how many times the whole of **b** is that of **a**.
 */
export function isTurned({lead, tail, low}: Numeral, {claims, derived}: Evidence): boolean {
  if (low <= 1) return false;
  // "69% of the shorter, and 17% of Osta’s exports, about four times as long" speaks of the last.
  const before = lead.split(/[.;:!?]|,?\s(?:and|but|while)\s/u).at(-1) ?? "";
  const after = /^[^.,;:!?()]*/u.exec(tail)?.[0] ?? "";
  return derived.some(({unit, from: [small, large]}) => {
    if (unit.kind !== "ratio") return false;
    const [smaller, larger] = [small, large].map((id) => claims.find((claim) => claim.id === id)?.unit);
    if (smaller?.kind !== "share" || larger?.kind !== "share") return false;
    const own = (whole: string, other: string) => stemsOf(whole).filter((stem) => !stemsOf(other).includes(stem));
    const [ofSmaller, ofLarger] = [own(smaller.whole, larger.whole), own(larger.whole, smaller.whole)];
    const lean = (text: string) => leanOf(text, ofSmaller, ofLarger);
    const [subject, object] = [shorterLast(before) ? 1 : lean(before), lean(after)];
    return (subject > 0 && object <= 0) || (object < 0 && subject >= 0);
  });
}

/** Above zero where a text has more of the first words, below where it has more of the second. */
function leanOf(text: string, first: readonly string[], second: readonly string[]): number {
  const stems = new Set(stemsOf(text));
  const share = (words: readonly string[]) =>
    words.filter((word) => stems.has(word)).length / Math.max(1, words.length);
  return share(first) - share(second);
}
