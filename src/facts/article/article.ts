import {checkDigest} from "./anchor.js";
import {checkFields, checkList, checkText, valueInWords} from "../boundary.js";

/** A number of an article that no claim takes down, and why not. */
export interface NumeralWaiver {
  /** The number as it stands, hedge left out: "two". */
  readonly token: string;
  /** Its first code point in the normalised article, counted as anchors count. */
  readonly start: number;
  /** What it counts, and why no figure rests on it. */
  readonly reason: string;
}

/** An article as far as it can be kept here: by its digest, without its text, which is someone else's. */
export interface ArticleRecord {
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Code points of the normalised text, which anchors and waivers count. */
  readonly codePoints: number;
  /** In any order; of a record, in reading order. */
  readonly waivers: readonly NumeralWaiver[];
}

/**
 * Takes down an article.
 * @throws when the digest is not SHA-256 in hexadecimal, or a waiver is without token or reason, outside the article, or
 * within another
 */
export function articleRecord(spec: ArticleRecord): ArticleRecord {
  checkFields(spec, ["digest", "codePoints", "waivers"], "article", "articleRecord");
  const {digest, codePoints, waivers} = spec;
  checkDigest(digest, "article");
  if (!Number.isSafeInteger(codePoints) || codePoints < 1)
    throw new Error(`invalid length: ${valueInWords(codePoints)}: article ${digest}`);
  checkList(waivers, "waivers", `article ${digest}`);
  for (const waiver of waivers) checkWaiver(waiver, digest);
  const ordered = waivers.toSorted((a, b) => a.start - b.start);
  let [end, last] = [0, ""];
  for (const {token, start} of ordered) {
    if (start < end)
      throw new Error(
        `waivers of one place: ${token} at ${start} stands within ${last} (take one of them out): article ${digest}`
      );
    [end, last] = [start + [...token].length, `${token} at ${start}`];
    if (end > codePoints)
      throw new Error(`invalid start: ${start} (the article ends at ${codePoints}): waiver of ${token}`);
  }
  return {...spec, waivers: ordered};
}

function checkWaiver(waiver: NumeralWaiver, digest: string): void {
  checkFields(waiver, ["token", "start", "reason"], "waiver", `article ${digest}`);
  const {token, start, reason} = waiver;
  checkText(token, "token", `waiver at ${valueInWords(start)}`);
  checkText(reason, "reason", `waiver of ${token} at ${valueInWords(start)}`);
  if (!Number.isSafeInteger(start) || start < 0)
    throw new Error(
      `invalid start: ${valueInWords(start)} (the place of its first letter, from 0): waiver of ${token}`
    );
}
