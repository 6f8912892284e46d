import type {Numeral} from "../../words/en/numerals/numerals.js";

/** A number with the unit that stands behind its margin of error: "140 ± 7 km", "12 (plus or minus 1) weeks". */
export function withoutMargin(numeral: Numeral): Numeral {
  const tail = numeral.tail.replace(/^\s?(?:±\s?\p{N}[\p{N}.,]*|\(plus or minus \p{N}[\p{N}.,]*\))(?=\P{N}|$)/u, "");
  if (tail === numeral.tail) return numeral;
  const after = (/^[^.,;:!?()]*/u.exec(tail)?.[0] ?? "").toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return {...numeral, tail, after: after.slice(0, 5)};
}
