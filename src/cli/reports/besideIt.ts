/**
 * What tells a finding from what was expected, where a reader would take both for the same, after a space: the character that
 * differs, the words beside the number that stands there, or that no word differs. Empty elsewhere.
 */
export function besideIt(found: string, expected: string): string {
  const [one, other] = [bare(found), bare(expected)];
  if (other === "") return "";
  if (one === other) return ` (${unlike(unquoted(found), unquoted(expected))})`;
  const at = one.indexOf(other);
  const isApart = at >= 0 && !isJoined(one[at - 1], other[0]) && !isJoined(one[at + other.length], other.at(-1));
  if (!isApart || !/\p{N}/u.test(other)) return "";
  const beside = [one.slice(0, at), one.slice(at + other.length)].map((words) => words.trim()).filter((words) => words);
  return beside.length > 0 ? ` (that stands there; what does not fit is “${beside.join("” and “")}” beside it)` : "";
}

/** The first character that differs, by its number; or that there is none. */
function unlike(found: string, expected: string): string {
  const [own, wanted] = [[...found], [...expected]];
  const at = own.findIndex((character, index) => character !== wanted[index]);
  if (at < 0) return "in the same words: its unit, its place or what it stands for is another";
  return `${code(own[at])} for ${code(wanted[at])} at character ${at + 1}`;
}

function code(character = ""): string {
  const point = character.codePointAt(0);
  return point === undefined ? "nothing" : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** True within a word or a number. */
const isJoined = (one = "", other = "") => /[\p{L}\p{N}.,]/u.test(one) && /[\p{L}\p{N}]/u.test(other);

const unquoted = (text: string) => text.replace(/^[“"]|[”"]$/gu, "");

/** As a reader sees it: without quotation marks, and with plain spaces and dashes. */
const bare = (text: string) =>
  unquoted(text)
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .trim();
