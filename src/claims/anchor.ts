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

/** Writes an anchor down, as `nutgraf anchor` prints it. @throws when a digest is not SHA-256 in hexadecimal */
export function anchor(token: string, {start, hedge, before, after}: AnchorSpec): Anchor {
  for (const digest of [before, after]) {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`invalid digest: ${digest}: anchor ${token}`);
  }
  return {kind: "anchor", start, end: start + [...token].length, token, hedge: hedge ?? null, before, after};
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
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ");
}

/**
 * Makes the anchor of **token**, its **occurrence**th in the article (from 1), under the **hedge** before it if any.
 * @throws when the token does not occur that often, or the hedge does not stand right before it
 */
export function pinAnchor(article: ArticleText, token: string, occurrence = 1, hedge: string | null = null): Anchor {
  const wanted = [...normalise(token)];
  const starts = occurrences(article.points, wanted);
  const start = starts[occurrence - 1];
  if (start === undefined)
    throw new Error(`unknown token: ${token} (found ${starts.length} of ${occurrence} in the article)`);
  const end = start + wanted.length;
  const lead = article.points.slice(0, start).join("").trimEnd();
  if (hedge !== null && !lead.endsWith(hedge))
    throw new Error(`unknown hedge: ${hedge} does not stand before ${token}`);
  const {before, after} = surroundings(article.points, start, end);
  return {kind: "anchor", start, end, token: wanted.join(""), hedge, before, after};
}

/** Looks an anchor up in an article that may have been edited since. */
export function verifyAnchor(article: ArticleText, anchor: Anchor): AnchorState {
  const token = [...anchor.token];
  const starts = occurrences(article.points, token);
  const agreeing = starts.map((start) => {
    const {before, after} = surroundings(article.points, start, start + token.length);
    return {start, before: before === anchor.before, after: after === anchor.after};
  });
  const whole = agreeing.filter(({before, after}) => before && after);
  if (whole.some(({start}) => start === anchor.start)) return {state: "exact"};
  if (whole.length === 1) return {state: "moved", start: whole[0]!.start};
  const replaced = findReplaced(article.points, anchor);
  if (replaced) {
    const state = sameFigure(replaced.found, anchor.token) ? "restyled" : "changed";
    return {state, ...replaced};
  }
  const half = agreeing.find(({before, after}) => before || after);
  return half ? {state: "reworded", start: half.start} : {state: "lost"};
}

/** True where nobody needs to read the article again. */
export function anchorHolds({state}: AnchorState): boolean {
  return state === "exact" || state === "moved" || state === "restyled";
}

/** The number that a token states: 69 for "69 percent" and for "69%"; *null* where it has none in digits. */
export function figureOf(token: string): {readonly value: number; readonly percent: boolean} | null {
  const match = /\d[\d,]*(?:\.\d+)?/.exec(token);
  if (!match) return null;
  return {value: Number(match[0].replaceAll(",", "")), percent: /%|per ?cent/.test(token)};
}

function sameFigure(a: string, b: string): boolean {
  const [first, second] = [figureOf(a), figureOf(b)];
  return first !== null && second !== null && first.value === second.value && first.percent === second.percent;
}

function findReplaced(points: readonly string[], anchor: Anchor): {start: number; found: string} | null {
  const longest = anchor.token.length + contextLength;
  for (let start = 0; start <= points.length; start++) {
    if (digestOf(points, start - contextLength, start) !== anchor.before) continue;
    for (let end = start + 1; end <= Math.min(points.length, start + longest); end++) {
      if (digestOf(points, end, end + contextLength) === anchor.after) {
        return {start, found: points.slice(start, end).join("")};
      }
    }
  }
  return null;
}

function surroundings(points: readonly string[], start: number, end: number): {before: string; after: string} {
  return {before: digestOf(points, start - contextLength, start), after: digestOf(points, end, end + contextLength)};
}

function digestOf(points: readonly string[], start: number, end: number): string {
  return sha256Hex(points.slice(Math.max(0, start), Math.max(0, end)).join(""));
}

function occurrences(points: readonly string[], token: readonly string[]): number[] {
  const starts: number[] = [];
  for (let start = 0; start + token.length <= points.length; start++) {
    if (token.every((point, index) => points[start + index] === point)) starts.push(start);
  }
  return starts;
}
