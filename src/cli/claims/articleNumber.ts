import type {Anchor} from "../../facts/article/anchor.js";
import {type ArticleText, surroundings} from "../../facts/article/articleText.js";
import {type ArticleNumeral, numeralsOf, type PlacedNumeral} from "../../check/article/articleNumerals.js";
import type {MentionedDate} from "../../check/words/en/dates/dateMentions.js";
import {hedgeAround} from "../../check/words/en/comparison/hedges.js";
import {datesNear, isInByline} from "./datesNear.js";
import {marginsOf} from "./marginsOf.js";
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
  /** Whether it is a year that the article calls fiscal, and of which it does not say the months. */
  readonly isFiscal: boolean;
  /** Where in the list the date stands that its clause gives; *null* where it gives none, or several. */
  readonly dated: number | null;
  /** Whether it is a share of what the share before it in its sentence is of: "38% of them, support staff 27%". */
  readonly isFurther: boolean;
  /** Whether it is the margin of error of the number before it, and so part of that claim. */
  readonly isMargin: boolean;
}

/** The numbers of an article in reading order, each with what may be made of it. */
export function articleNumbers(article: ArticleText): ArticleNumber[] {
  const numerals = numeralsOf(article).flatMap((each) => (isFromTo(each) ? each.ends : [each]));
  const dateOf = datesNear(article, numerals);
  const margins = marginsOf(article, numerals);
  const areMargins = new Set(margins.values());
  const all = numerals.map((each, index): ArticleNumber => {
    const margin = margins.get(each);
    // "Some 44 percent, give or take 3 points" is an estimate by its margin.
    const hedge = margin ? null : hedgeBefore(each);
    return {
      token: each.numeral.token,
      hedge,
      anchor: anchorOf(article, each, hedge),
      context: contextOf(article, each),
      ready: readingOf(each.numeral, {
        margin: margin?.numeral.low ?? null,
        isTakenIn: areMargins.has(each),
        isHead: isInByline(article.points, each),
        rate: numerals[index - 2]?.numeral,
        before: numerals[index - 1]?.numeral,
        next: numerals[index + 1]?.numeral
      }),
      edtf: edtfOf(each.numeral),
      isFiscal: each.numeral.date?.isFiscal === true,
      dated: dateOf(index),
      isFurther: isFurtherShare(article, numerals, index),
      isMargin: areMargins.has(each)
    };
  });
  // The margin of a number that is waived stands in no claim.
  const waived = new Set(numerals.filter((_, index) => all[index] && "waived" in all[index].ready));
  const loose = new Set([...margins].filter(([of]) => waived.has(of)).map(([, margin]) => margin));
  const ready = {waived: "the margin of error of a number that is waived"};
  return all.map((number, index) => (loose.has(numerals[index]!) ? {...number, ready, isMargin: false} : number));
}

/** A share without an "of" of its own, behind one of its sentence that has one. */
function isFurtherShare({points}: ArticleText, numerals: readonly PlacedNumeral[], index: number): boolean {
  const own = numerals[index];
  if (own?.numeral.unit !== "percent" || own.numeral.after[0] === "of") return false;
  const first = numerals
    .slice(0, index)
    .findLast(({numeral}) => numeral.unit === "percent" && numeral.after[0] === "of");
  return first !== undefined && !/[.!?;](?=\s|$)|\n/u.test(points.slice(first.end, own.start).join(""));
}

/** What "rose from 3 to 5" was and is are two numbers; "between 3 and 5" and "3 to 5" are a range. */
const isFromTo = ({numeral: {lead, ends}}: ArticleNumeral): boolean =>
  ends !== undefined && /\bfrom\s+(?:\p{L}+\s+){0,3}\p{Sc}?$/iu.test(lead);

function anchorOf({points}: ArticleText, {numeral: {token}, start, end}: PlacedNumeral, hedge: string | null): Anchor {
  return {kind: "anchor", start, end, token, hedge, ...surroundings(points, start, end)};
}

/** The longest hedge is of four words: "as many as", "in the region of". */
const mostWords = 4;

/** The words before a number that hedge it, as few as say what all of them say. */
function hedgeBefore({numeral: {hedge, lead}}: PlacedNumeral): string | null {
  const words = lead.trimEnd().split(/\s+/);
  for (let count = 1; hedge !== null && count <= mostWords; count++) {
    const last = words.slice(-count).join(" ");
    const isHedge = /^\p{L}(?:.*\p{L})?$/u.test(last) && lead.trimEnd().endsWith(last);
    if (isHedge && hedgeAround(`${last} `, last.length + 1, last.length + 1) === hedge) return last;
  }
  return null;
}

const [before, after] = [36, 28] as const;

function contextOf({points}: ArticleText, {start, end}: PlacedNumeral): string {
  const [from, to] = [Math.max(0, start - before), Math.min(points.length, end + after)];
  const lead = points.slice(from, start).join("");
  const tail = points.slice(end, to).join("");
  const token = points.slice(start, end).join("");
  return `${from > 0 ? `…${lead.replace(/^\S*\s/, "")}` : lead}[${token}]${to < points.length ? `${tail.replace(/\s\S*$/, "")}…` : tail}`;
}

function edtfOf({date, lead}: PlacedNumeral["numeral"]): string | null {
  if (!date) return null;
  // "Between May and September 2024" is one stretch.
  const isStretch = date.kind === "interval" || (date.kind === "all" && /(?<!\p{L})between\s*$/iu.test(lead));
  const days = withLast(date.dates).map(dayOf);
  if (days.some((day) => day === null)) return null;
  if (date.kind === "one") return spanTo(lead, date.dates[0]) ?? days[0] ?? null;
  return isStretch && days.length === 2 ? days.join("/") : null;
}

/** "In the year to March 2025" is from April 2024; *null* where a date ends no such span. */
function spanTo(lead: string, end: MentionedDate | undefined): string | null {
  if (end?.year === undefined || end.month === undefined || end.day !== undefined) return null;
  const [, span = ""] =
    /(?<!\p{L})(year|quarter|half[- ]year|(?:12|twelve|three|six)\smonths)\s(?:to|ended|ending)\s(?:in\s|the end of\s)?$/iu.exec(
      lead
    ) ?? [];
  if (span === "") return null;
  const months = /year$|12|twelve/i.test(span) && !/^half/i.test(span) ? 12 : /half|six/i.test(span) ? 6 : 3;
  const first = end.year * 12 + end.month - months;
  return [first, end.year * 12 + end.month - 1]
    .map((month) => dayOf({year: Math.floor(month / 12), month: (month % 12) + 1}))
    .join("/");
}

/** "May and September 2024" is of one year, and "4 and 29 November 2024" of one month. */
function withLast(dates: readonly MentionedDate[]): readonly MentionedDate[] {
  const last = dates.at(-1);
  return dates.map((date) =>
    date.year === undefined && last?.year !== undefined && (date.month ?? last.month) !== undefined
      ? {...(date.month === undefined && {month: last.month}), year: last.year, ...date}
      : date
  );
}

function dayOf({year, month, day}: MentionedDate): string | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  return [String(year).padStart(4, "0"), ...parts].join("-");
}
