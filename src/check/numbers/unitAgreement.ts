import type {UnitEvidence} from "../../facts/evidence.js";
import type {Numeral} from "../words/en/numerals.js";

/** The words around a number. */
export interface Surroundings {
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** All that stands under the text that it stands in. */
  readonly block: string;
}

/** True where a number is printed with the unit of its claim: a percent sign, the noun that it counts, a length of time. */
export function unitAgrees(unit: UnitEvidence, numeral: Numeral, {sentence, block}: Surroundings): boolean {
  const {unit: printed, after, kind} = numeral;
  switch (unit.kind) {
    case "share":
      // In a grid a percent is a square: "69 of a hundred squares". The ends of an interval go without their sign.
      return printed === "percent" || (printed === null && (kind === "range" || isOfSquares(after, sentence)));
    case "ratio":
      return printed === null && (kind === "multiple" || kind === "range" || isPlain(after[0]));
    case "duration":
      return printed === null && after[0]?.replace(/s$/, "") === unit.per;
    case "count":
      return printed === null && isCounted([unit.noun.one, unit.noun.many], after, `${sentence} ${block}`);
  }
}

/** What may stand between a number and a noun elsewhere in its sentence: "6,000 were killed", "6,000 of them". */
const plain = new Set(
  "of in on at by to for from with as and or but who that which not since after before during were was are is be been had has have will may more dead times".split(
    " "
  )
);

function isPlain(word: string | undefined): boolean {
  return word === undefined || plain.has(word) || /\p{L}{2}ed$/u.test(word);
}

function isCounted(nouns: readonly string[], after: readonly string[], around: string): boolean {
  const lower = nouns.map((noun) => noun.toLowerCase());
  // "6,000 young Armenian soldiers", but not "6,000 farmers among the soldiers".
  if (lower.some((noun) => stretch(after.slice(0, 3).join(" ")).includes(stretch(noun)))) return true;
  return isPlain(after[0]) && lower.some((noun) => stretch(wordsOnly(around)).includes(stretch(noun)));
}

function isOfSquares(after: readonly string[], sentence: string): boolean {
  return (
    /\b(?:squares?|cells?)\b/i.test(sentence) &&
    (isPlain(after[0]) || /^(?:squares?|cells?|stand)$/.test(after[0] ?? ""))
  );
}

/** Words between spaces, so that "men" is not found in "women". */
function stretch(words: string): string {
  return ` ${words} `;
}

function wordsOnly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}’']+/gu) ?? []).join(" ");
}
