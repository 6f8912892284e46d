import {startOf} from "../../edges.js";
import {firstLine} from "../texts/paragraphs.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {Passage} from "../texts/passages.js";

/**
 * The whole that a label is about: the one that it or the words under it name, or else the one whose heading stands
 * over it, the nearest and, of several side by side, the last that begins no further right; *null* where none is named.
 */
export function wholeOver(passage: Passage, passages: readonly Passage[], wholes: readonly string[]): string | null {
  const {paragraph, role} = passage;
  if (role !== "label" || !paragraph) return null;
  // The heading of the next whole may stand right under a label.
  const under = wholes.includes(passage.under) ? "" : passage.under;
  const said = `${passage.text} ${under}`.toLowerCase();
  const named = wholes.filter((whole) => said.includes(whole.toLowerCase()));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const first = firstLine(paragraph);
  const [x, y] = [startOf(first), first.y];
  const headed = passages.filter(({paragraph, text}) => paragraph !== null && wholes.includes(text));
  // Where a heading is missing, the nearest may be another’s.
  if (new Set(headed.map(({text}) => text)).size < wholes.length) return null;
  const headings = headed.flatMap((other) => {
    const line = other.paragraph && firstLine(other.paragraph);
    return line && line.y < y ? [{whole: other.text, x: startOf(line), y: line.y}] : [];
  });
  const lowest = Math.max(...headings.map((heading) => heading.y));
  const row = headings.filter((heading) => heading.y === lowest).toSorted((a, b) => a.x - b.x);
  return (row.findLast((heading) => heading.x <= x + 1) ?? row[0])?.whole ?? null;
}

/**
 * The wholes that a share may be of by the words after it: in "17% of Azerbaijan’s imports" those with the most of
 * these words, but for those of another owner who has a whole, too; all of them where no word is of any.
 */
export function wholesAfter({after, lead, tail}: Numeral, wholes: readonly string[]): readonly string[] {
  if (after[0] !== "of") return wholesTold(lead, tail, wholes);
  const said = new Set(stemsOf(after.join(" ").replace(verb, "")));
  const owners = wholes.map((whole) => ownerOf(whole));
  const owner = ownerOf(tail.replace(/^\s*of\s/, ""));
  const isOwned = owner !== null && owners.includes(owner);
  const shared = wholes.map((whole) => [...new Set(stemsOf(whole))].filter((stem) => said.has(stem)).length);
  return wholes.filter((_, index) => {
    const other = owners[index] ?? null;
    return shared[index] === Math.max(...shared) && !(isOwned && other !== null && other !== owner);
  });
}

/** "Nine in ten votes were valid": what is said of a whole is no word of its name. */
const verb = /\s(?:is|are|was|were|has|have|had|will)\s.*$/u;

/** Of several wholes the one of which alone there are words right after a number: "one adult in four in Marn"; else all of them. */
function wholesTold(lead: string, tail: string, wholes: readonly string[]): readonly string[] {
  const [clause = ""] = /^[^.,;:!?()\p{N}]*/u.exec(tail) ?? [];
  const toldIn = (words: string) => {
    const said = new Set(stemsOf(words));
    return wholes.filter((whole) => {
      const others = new Set(wholes.filter((other) => other !== whole).flatMap(stemsOf));
      return stemsOf(whole).some((stem) => said.has(stem) && !others.has(stem));
    });
  };
  // "Of Marn’s imports, 69% is from Osta" has named its whole before; "46% is for bread" names what it is for, and no whole.
  const before = toldIn(/[^.;:!?]*$/u.exec(lead)?.[0] ?? "");
  const isBefore = before.length > 0;
  // "Among professors their share is below a quarter".
  if (before.length === 1 && /(?:^|[.;:!?]\s)Among\s[^.;:!?]*$/u.test(lead)) return before;
  const told = isBefore ? [] : toldIn(clause.replace(verb, "").replace(/\s(?:and|but|while)\s.*$/u, ""));
  return told.length === 1 ? told : wholes;
}

/** Whose something is that begins with a name: "Azerbaijan" of "Azerbaijan’s imports of major arms"; *null* for no one’s. */
export const ownerOf = (words: string) =>
  /^(?:[Tt]he |all )?((?:\p{Lu}[\p{L}-]*\s)*\p{Lu}[\p{L}-]*)[’']s?\s/u.exec(words)?.[1] ?? null;

const small = new Set(
  "a an the all of in to for from by on at and or that which is are was were it its their".split(" ")
);

/** The words that say what a text is about, without the endings of number and possession. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];
  return words
    .map((word) => word.replace(/[’']s$/, ""))
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?<=ss|x|ch|sh)es$/, "").replace(/(?<=..)s$/, ""));
}
