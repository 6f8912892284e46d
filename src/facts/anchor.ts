import {
  checkFields,
  checkList,
  checkText,
  checkWord,
  isObject,
  refusal,
  subjectName,
  valueInWords
} from "./boundary.js";
import {sha256Hex} from "./digest.js";

/**
 * Where a figure stands in an article, without the article's words: code-point positions in the normalised text, the
 * bare figure, the hedge before it, and SHA-256 digests of what surrounds it. A W3C Web Annotation
 * TextPositionSelector with a State, since that specification warns that positions alone are brittle.
 */
export interface Anchor {
  readonly kind: "anchor";
  /** First code point of **token** in the normalised article. */
  readonly start: number;
  /** One past its last code point. */
  readonly end: number;
  /** The bare figure or date words, as they stand: "69 percent". */
  readonly token: string;
  /** The hedge that stands before the token: "more than"; *null* where there is none. */
  readonly hedge: string | null;
  /** Digest of the 40 code points before the token. */
  readonly before: string;
  /** Digest of the 40 code points after the token. */
  readonly after: string;
}

/** The parts of an anchor that are not worked out from its **token**. */
export interface AnchorSpec extends Pick<Anchor, "start" | "before" | "after"> {
  /** Default *null*. */
  readonly hedge?: string;
}

/**
 * Writes an anchor down, as `nutgraf anchor` prints it.
 * @throws when **start** is no position, or a digest is not SHA-256 in hexadecimal
 */
export function anchor(token: string, spec: AnchorSpec): Anchor {
  checkText(token, "token", "anchor");
  checkFields(spec, ["start", "hedge", "before", "after"], "place", `anchor ${token}`);
  const {start, hedge, before, after} = spec;
  if (hedge !== undefined) checkText(hedge, "hedge", `anchor ${token}`);
  const made: Anchor = {kind: "anchor", start, end: 0, token, hedge: hedge ?? null, before, after};
  checkPosition(made, `anchor ${token}`);
  return {...made, end: start + [...token].length};
}

/** @throws when something is no anchor, such as `anchor` and `pinAnchor` make; **where** names what it belongs to */
export function checkAnchor(value: Anchor, where: string): void {
  checkFields(value, ["kind", "start", "end", "token", "hedge", "before", "after"], "anchor", where);
  if (value.kind !== "anchor") throw refusal(value.kind, "anchor", "made by anchor or pinAnchor", where);
  checkText(value.token, "token", `anchor of ${where}`);
  if (value.hedge !== null) checkText(value.hedge, "hedge", `anchor of ${where}`);
  checkPosition(value, `${subjectName("anchor", value, "token")}, ${where}`);
  if (value.end !== value.start + [...value.token].length) {
    throw refusal(value.end, "end", "where its token ends", `${subjectName("anchor", value, "token")}, ${where}`);
  }
}

function checkPosition({start, before, after}: Anchor, where: string): void {
  if (!Number.isSafeInteger(start) || start < 0) throw new Error(`invalid start: ${valueInWords(start)}: ${where}`);
  for (const digest of [before, after]) checkDigest(digest, where);
}

/** @throws unless **digest** is SHA-256 in hexadecimal */
export function checkDigest(digest: unknown, where: string): void {
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest))
    throw new Error(`invalid digest: ${valueInWords(digest)}: ${where}`);
}

/** What became of an anchor: the first three pass, the rest want a person to read the article again. */
export type AnchorState =
  | {readonly state: "exact"}
  | {readonly state: "moved"; readonly start: number}
  | {readonly state: "restyled"; readonly start: number; readonly found: string}
  | {readonly state: "changed"; readonly start: number; readonly found: string}
  | {readonly state: "reworded"; readonly start: number}
  | {readonly state: "lost"};

/** Code points on either side that an anchor digests. Forty of unknown prose cannot practically be guessed back. */
const contextLength = 40;

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

/**
 * Makes the anchor of **token**, its **occurrence**th in the article (from 1), under the **hedge** before it if any.
 * A token is a whole word or number: "5" does not occur in "15".
 * @throws when the token does not occur that often, or the hedge does not stand right before it
 */
export function pinAnchor(article: ArticleText, token: string, occurrence = 1, hedge: string | null = null): Anchor {
  checkArticleText(article, "pinAnchor");
  if (token === "") throw new Error("missing token: the figure to anchor, as it stands in the article");
  checkText(token, "token", "pinAnchor");
  if (hedge !== null) checkText(hedge, "hedge", `anchor ${token}`);
  if (!Number.isSafeInteger(occurrence) || occurrence < 1)
    throw refusal(occurrence, "occurrence", "which one, from 1", `anchor ${token}`);
  const wanted = [...normalise(token)];
  const starts = occurrences(article.points, wanted);
  const start = starts[occurrence - 1];
  if (start === undefined)
    throw new Error(`unknown token: ${token} (found ${starts.length} of ${valueInWords(occurrence)} in the article)`);
  const end = start + wanted.length;
  if (hedge !== null && !standsBefore(article.points, start, hedge))
    throw new Error(`unknown hedge: ${hedge} does not stand before ${token}`);
  const {before, after} = surroundings(article.points, start, end);
  return {kind: "anchor", start, end, token: wanted.join(""), hedge, before, after};
}

/** Looks an anchor up in an article that may have been edited since. */
export function verifyAnchor(article: ArticleText, anchor: Anchor): AnchorState {
  checkArticleText(article, "verifyAnchor");
  checkAnchor(anchor, "verifyAnchor");
  const token = [...anchor.token];
  const starts = occurrences(article.points, token);
  const agreeing = starts.map((start) => {
    const {before, after} = surroundings(article.points, start, start + token.length);
    return {start, before: before === anchor.before, after: after === anchor.after};
  });
  const distance = ({start}: {readonly start: number}) => Math.abs(start - anchor.start);
  const whole = agreeing.filter(({before, after}) => before && after).sort((a, b) => distance(a) - distance(b));
  if (whole[0]) return whole[0].start === anchor.start ? {state: "exact"} : {state: "moved", start: whole[0].start};
  // A figure that stands where only one side of it changed is the same figure under other words, maybe another hedge.
  const half = agreeing.find(({before, after}) => before || after);
  if (half) return {state: "reworded", start: half.start};
  const replaced = findReplaced(article, anchor);
  return replaced ? compare(replaced, anchor.token) : {state: "lost"};
}

/** True where nobody needs to read the article again. */
export function anchorHolds(found: AnchorState): boolean {
  if (!isObject(found) || typeof found.state !== "string")
    throw refusal(found, "state", "what verifyAnchor returns", "anchorHolds");
  const {state} = found;
  checkWord(state, ["exact", "moved", "restyled", "changed", "reworded", "lost"], "state", "anchorHolds");
  return state === "exact" || state === "moved" || state === "restyled";
}

function checkArticleText(article: ArticleText, where: string): void {
  if (!isObject(article)) throw refusal(article, "article", "what readArticle returns", where);
  checkList(article.points, "article", where);
}

function compare({start, found}: {readonly start: number; readonly found: string}, token: string): AnchorState {
  const [was, is] = [unstyled(token), unstyled(found)];
  if (is === was) return {state: "restyled", start, found};
  if (occurrences([...is], [...was]).length > 0) return {state: "reworded", start};
  return {state: "changed", start, found};
}

/** "69%" for "69 percent", "69 per cent" and "69%"; "6000" for "6,000". */
function unstyled(token: string): string {
  return token
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/ ?(?:%|per ?cent\b)/g, "%");
}

function standsBefore(points: readonly string[], start: number, hedge: string): boolean {
  const wanted = [...normalise(hedge)];
  const end = points[start - 1] === " " ? start - 1 : start;
  return occurrences(points.slice(0, end), wanted).at(-1) === end - wanted.length;
}

function findReplaced(article: ArticleText, anchor: Anchor): {start: number; found: string} | null {
  const {points} = article;
  const longest = anchor.token.length + contextLength;
  const {starts, heads} = beginningsIn(article);
  const head = headOf(anchor.before);
  for (let index = heads.indexOf(head); index !== -1; index = heads.indexOf(head, index + 1)) {
    const start = starts[index] ?? 0;
    if (digestOf(points, start - contextLength, start) !== anchor.before) continue;
    for (let end = start + 1; end <= Math.min(points.length, start + longest); end++) {
      if (digestOf(points, end, end + contextLength) === anchor.after) {
        return {start, found: points.slice(start, end).join("")};
      }
    }
  }
  return null;
}

/** Where a word or a number may begin in an article, and the head of the digest of what stands before. */
interface Beginnings {
  readonly starts: Uint32Array;
  readonly heads: Uint32Array;
}

const beginnings = new WeakMap<ArticleText, Beginnings>();

/** Worked out once for all anchors: of an article of 5 MB a second’s work. */
function beginningsIn(article: ArticleText): Beginnings {
  const known = beginnings.get(article);
  if (known) return known;
  const {points, text} = article;
  const starts: number[] = [];
  for (let start = 0; start <= points.length; start++) if (beginsAlone(points, start)) starts.push(start);
  // To cut a string takes no time, and to put one together does: of most articles each letter is one unit.
  const before =
    text.length === points.length
      ? (start: number) => sha256Hex(text.slice(Math.max(0, start - contextLength), start))
      : (start: number) => digestOf(points, start - contextLength, start);
  const heads = starts.map((start) => headOf(before(start)));
  const made = {starts: Uint32Array.from(starts), heads: Uint32Array.from(heads)};
  beginnings.set(article, made);
  return made;
}

/** The first 32 bits of a digest. */
const headOf = (digest: string) => parseInt(digest.slice(0, 8), 16);

function surroundings(points: readonly string[], start: number, end: number): {before: string; after: string} {
  return {before: digestOf(points, start - contextLength, start), after: digestOf(points, end, end + contextLength)};
}

function digestOf(points: readonly string[], start: number, end: number): string {
  return sha256Hex(points.slice(Math.max(0, start), Math.max(0, end)).join(""));
}

function occurrences(points: readonly string[], token: readonly string[]): number[] {
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

function beginsAlone(points: readonly string[], start: number): boolean {
  const [one, two, first] = [points[start - 2], points[start - 1], points[start]];
  if (isLetter(two) && isLetter(first)) return false;
  return !isDigit(first) || !(isDigit(two) || ((two === "." || two === ",") && isDigit(one)));
}

const isLetter = (point: string | undefined) => point !== undefined && /^\p{L}/u.test(point);
const isDigit = (point: string | undefined) => point !== undefined && /^\p{N}/u.test(point);
