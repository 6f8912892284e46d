import {type Anchor, type ArticleText, pinAnchor} from "../../facts/anchor.js";
import {type ArticleNumeral, numeralsOf} from "../../check/article/articleNumerals.js";
import type {DateMention, MentionedDate} from "../../check/words/en/dateMentions.js";
import {hedgeAround} from "../../check/words/en/hedges.js";
import {isByline, isComparison} from "./en/changeWords.js";
import {type ClaimedNumber, readingOf} from "./reading.js";

/** A number of an article: where it stands, and what may be made of it. */
export interface ArticleNumber {
  /** As it stands, without its hedge: "40 percent". */
  readonly token: string;
  /** The hedge before it: "more than"; *null* where there is none. */
  readonly hedge: string | null;
  readonly anchor: Anchor;
  /** The words around it, for a person to read: they are the article's, and are not to be kept. */
  readonly context: string;
  /** A claim to be made of it, or the reason for which none is needed. */
  readonly ready: ClaimedNumber | {readonly waived: string};
  /** The date that it is, in EDTF; *null* for a number that is none, and for a date without a year. */
  readonly edtf: string | null;
  /** Where in the list the date stands that its sentence gives; *null* where it gives none, or several. */
  readonly dated: number | null;
}

/** The numbers of an article in reading order, each with what may be made of it. */
export function articleNumbers(article: ArticleText): ArticleNumber[] {
  const numerals = numeralsOf(article);
  return numerals.map((each) => {
    const hedge = hedgeBefore(each);
    return {
      token: each.numeral.token,
      hedge,
      anchor: anchorOf(article, each, hedge),
      context: contextOf(article, each),
      ready: readingOf(each.numeral, {hedge, isHead: isHead(article, each)}),
      edtf: edtfOf(each.numeral.date),
      dated: dateIn(article, each, numerals)
    };
  });
}

function anchorOf(article: ArticleText, {numeral: {token}, start}: ArticleNumeral, hedge: string | null): Anchor {
  for (let occurrence = 1; ; occurrence++) {
    const found = pinAnchor(article, token, occurrence);
    if (found.start === start) return {...found, hedge};
  }
}

/** The longest hedge is of four words: "as many as", "in the region of". */
const mostWords = 4;

/** The words before a number that hedge it, as few as say what all of them say. */
function hedgeBefore({numeral: {hedge, lead}}: ArticleNumeral): string | null {
  const words = lead.trimEnd().split(/\s+/);
  for (let count = 1; hedge !== null && count <= mostWords; count++) {
    const last = words.slice(-count).join(" ");
    const isHedge = /^\p{L}/u.test(last) && lead.trimEnd().endsWith(last);
    if (isHedge && hedgeAround(`${last} `, last.length + 1, last.length + 1) === hedge) return last;
  }
  return null;
}

const [before, after] = [36, 28] as const;

function contextOf({points}: ArticleText, {start, end}: ArticleNumeral): string {
  const [from, to] = [Math.max(0, start - before), Math.min(points.length, end + after)];
  const lead = points.slice(from, start).join("");
  const tail = points.slice(end, to).join("");
  const token = points.slice(start, end).join("");
  return `${from > 0 ? `…${lead.replace(/^\S*\s/, "")}` : lead}[${token}]${to < points.length ? `${tail.replace(/\s\S*$/, "")}…` : tail}`;
}

/** True in what stands before the first sentence: the byline and the date of the article. */
const isHead = ({points}: ArticleText, {start}: ArticleNumeral) => isByline(points.slice(0, start).join(""));

function dateIn({text, points}: ArticleText, {start}: ArticleNumeral, numerals: readonly ArticleNumeral[]) {
  const offset = points.slice(0, start).join("").length;
  // The point of 3.40 ends no sentence.
  const from = text.slice(0, offset).search(/(?:(?![.!?]\s)[^])*$/);
  const sentence = text.slice(from).match(/^[^]*?[.!?](?=\s|$)/)?.[0] ?? text.slice(from);
  const [low, high] = [
    Array.from(text.slice(0, from)).length,
    Array.from(text.slice(0, from + sentence.length)).length
  ];
  const dates = numerals.flatMap(({numeral, start: at}, index) => {
    const isOf = numeral.kind === "date" && at >= low && at < high && !isComparison(numeral.lead);
    return isOf ? [index] : [];
  });
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

function edtfOf(date: DateMention | null): string | null {
  if (!date) return null;
  const days = date.dates.map(dayOf);
  if (days.some((day) => day === null)) return null;
  if (date.kind === "one") return days[0] ?? null;
  return date.kind === "interval" && days.length === 2 ? days.join("/") : null;
}

function dayOf({year, month, day}: MentionedDate): string | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  return [String(year).padStart(4, "0"), ...parts].join("-");
}
