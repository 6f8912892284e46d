import {checkList, isObject, refusal} from "../boundary.js";
import {sha256Hex} from "../evidence/digest.js";

/** An article ready to be searched. */
export interface ArticleText {
  /** The normalised text, one code point an entry. */
  readonly points: readonly string[];
  /** The same as a string, and where each of its UTF-16 units falls in **points**. */
  readonly text: string;
  /** SHA-256 of the file as it is, unnormalised. */
  readonly digest: string;
}

/** Normalises an article: NFC, straight quotes, one kind of dash, single spaces. */
export function readArticle(raw: string): ArticleText {
  if (typeof raw !== "string") throw refusal(raw, "article", "its text", "readArticle");
  const text = normalise(raw);
  return {points: [...text], text, digest: sha256Hex(raw)};
}

/** The same figure however it is typeset: what `readArticle` does, for any string. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ");
}

/** @throws unless it is what `readArticle` returns */
export function checkArticleText(article: ArticleText, where: string): void {
  if (!isObject(article)) throw refusal(article, "article", "what readArticle returns", where);
  checkList(article.points, "article", where);
}

/** Code points on either side that an anchor digests. Forty of unknown prose cannot practically be guessed back. */
export const contextLength = 40;

/** The digests of what stands on either side of a part of an article. */
export function surroundings(points: readonly string[], start: number, end: number): {before: string; after: string} {
  return {before: digestOf(points, start - contextLength, start), after: digestOf(points, end, end + contextLength)};
}

/** The digest of a part of an article. */
export function digestOf(points: readonly string[], start: number, end: number): string {
  return sha256Hex(points.slice(Math.max(0, start), Math.max(0, end)).join(""));
}

/** Where a word or a number stands alone, and not within another. */
export function occurrences(points: readonly string[], token: readonly string[]): number[] {
  const starts: number[] = [];
  for (let start = 0; start + token.length <= points.length; start++) {
    if (points[start] !== token[0]) continue;
    const found = token.every((point, index) => points[start + index] === point);
    if (found && standsAlone(points, start, start + token.length)) starts.push(start);
  }
  return starts;
}

// "5" does not stand alone in "15", "5,000" and "1.5", nor "six" in "sixteen"; both do in "5%" and "six-week".
function standsAlone(points: readonly string[], start: number, end: number): boolean {
  const tail = points.slice(end - 1, end + 2).join("");
  return beginsAlone(points, start) && !/^\p{L}\p{L}|^\p{N}[.,]?\p{N}/u.test(tail);
}

/** True where a word or a number may begin. */
export function beginsAlone(points: readonly string[], start: number): boolean {
  const [one, two, first] = [points[start - 2], points[start - 1], points[start]];
  if (isLetter(two) && isLetter(first)) return false;
  return !isDigit(first) || !(isDigit(two) || ((two === "." || two === ",") && isDigit(one)));
}

const isLetter = (point: string | undefined) => point !== undefined && /^\p{L}/u.test(point);
const isDigit = (point: string | undefined) => point !== undefined && /^\p{N}/u.test(point);
