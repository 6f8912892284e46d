import type {NumberSpec} from "./columnSpec.js";

/** A number as a file has it. */
export interface NumberRead {
  readonly value: number;
  /** How many digits it has after the decimal sign; below 0 where it has an exponent: −2 for "5.0e3". */
  readonly decimals: number;
}

/**
 * Reads a number in the one way of writing that its column says, and no other: "1,234" is no number where no comma groups
 * digits, and neither is "0x10", "1e3" or "12*". A hyphen or a minus sign stands for a minus.
 * @throws when the text is no such number; the message ends with the remedy
 */
export function readNumber(text: string, spec: NumberSpec): NumberRead {
  const {decimal = ".", group, prefix = "", suffix = ""} = spec;
  const trimmed = text.trim();
  const sign = /^[-−]/.test(trimmed) ? "-" : "";
  const unsigned = trimmed.slice(sign.length);
  const isWrapped = unsigned.startsWith(prefix) && unsigned.endsWith(suffix);
  const bare = isWrapped ? unsigned.slice(prefix.length, unsigned.length - suffix.length).trim() : "";
  const point = bare.lastIndexOf(decimal);
  const [whole, fraction] = point < 0 ? [bare, ""] : [bare.slice(0, point), bare.slice(point + 1)];
  const digits = group === undefined ? whole : withoutGroups(whole, group);
  const isNumber = digits !== null && /^\d+$/.test(digits) && (point < 0 || /^\d+$/.test(fraction));
  if (!isNumber) throw new Error(`not a number: ${JSON.stringify(text)} (${remedy(trimmed, spec)})`);
  return {value: Number(`${sign}${digits}${fraction && `.${fraction}`}`), decimals: fraction.length};
}

/** The digits without what groups them in threes; *null* where they are grouped otherwise. */
function withoutGroups(whole: string, group: string): string | null {
  // Files that group by a space often do so by one that does not break.
  const parts = (group === " " ? whole.replace(/[\u00a0\u202f\u2009]/g, " ") : whole).split(group);
  const [first = "", ...more] = parts;
  if (more.length === 0) return whole;
  return /^\d{1,3}$/.test(first) && more.every((part) => /^\d{3}$/.test(part)) ? parts.join("") : null;
}

function remedy(text: string, {decimal = ".", group, prefix = "", suffix = ""}: NumberSpec): string {
  const unsigned = text.replace(/^[-−]/, "");
  const bare = unsigned.startsWith(prefix) ? unsigned.slice(prefix.length) : unsigned;
  const signed = prefix !== "" && !unsigned.startsWith(prefix) ? prefix : !bare.endsWith(suffix) ? suffix : "";
  if (signed !== "" && /\d/.test(bare))
    return `mixed units: ${JSON.stringify(signed)} stands with the numbers of this column; one of another unit wants a column of its own`;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) && group === undefined && decimal === ".")
    return 'if the comma groups digits, say group: ","';
  if (/^\d{1,3}(\.\d{3})*,\d+$/.test(bare) && decimal === ".")
    return 'if the comma is the decimal sign, say decimal: ","';
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(bare) && group === undefined)
    return `if points group digits, say group: "."${decimal === "." ? ', decimal: ","' : ""}`;
  if (/^\d{1,3}('\d{3})+/.test(bare) && group === undefined) return `if ' groups digits, say group: "'"`;
  if (/^\d{1,3}([ \u00a0\u202f\u2009]\d{3})+/.test(bare) && group === undefined)
    return 'if spaces group digits, say group: " "';
  const [, before = "", after = ""] = /^([^\d.,]*)[\d.,]*\d(\D*)$/.exec(bare) ?? [];
  if (before !== "")
    return `if ${JSON.stringify(before.trim())} stands before each number, say prefix; of several units make a column each`;
  const mark = JSON.stringify(after.trim());
  if (mark !== '""')
    return `if ${mark} stands after each number, say suffix; if it marks some, say what it says of them, flags: {provisional: [${mark}]}, or normal: [${mark}] for nothing; of several units make a column each`;
  return "if it means that there is no value, list it under missing";
}
