import type {Numeral} from "../words/en/numerals.js";

/** A number as a finding quotes it, with the two words before it and the one after: "more than 30%", "69 soldiers". */
export function inContext(text: string, {start, end}: Numeral): string {
  const before = /(?:[\p{L}’'-]+\s+){0,2}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const after = /^[\s-]\p{L}+/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  return `“${before}${text.slice(start, end)}${after}”`;
}
