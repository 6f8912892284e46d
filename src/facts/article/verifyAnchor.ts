import {type Anchor, checkAnchor} from "./anchor.js";
import {
  type ArticleText,
  beginsAlone,
  checkArticleText,
  contextLength,
  digestOf,
  occurrences,
  surroundings
} from "./articleText.js";
import {checkWord, isObject, refusal} from "../boundary.js";
import {sha256Hex} from "../evidence/digest.js";

/** What became of an anchor: the first three pass, the rest want a person to read the article again. */
export type AnchorState =
  | {readonly state: "exact"}
  | {readonly state: "moved"; readonly start: number}
  | {readonly state: "restyled"; readonly start: number; readonly found: string}
  | {readonly state: "changed"; readonly start: number; readonly found: string}
  | {readonly state: "reworded"; readonly start: number}
  | {readonly state: "lost"};

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
