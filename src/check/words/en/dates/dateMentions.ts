import {remembered} from "../../../remembered.js";
import {character, plainCharacters} from "../numerals/plainCharacters.js";

/** A date as far as a text gives it. */
export interface MentionedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * What a text says of time: a date, a stretch from one to another, one of several, several, or a round span, a *decade* or
 * a century, from its first year to its last.
 */
export interface DateMention extends Stretch {
  readonly token: string;
  readonly kind: "one" | "interval" | "oneOf" | "all" | "decade";
  readonly dates: readonly MentionedDate[];
  /** Whether the text calls it a fiscal year, which is named by the years in which it begins and ends, or by the last. */
  readonly isFiscal?: boolean;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = `(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)(?!${character.letter})`;
const day = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)";
const year = "[12]\\d{3}(?!\\d)";
const dash = "\\s?[-\\u2010-\\u2015\\u2212/]\\s?";
const joint = `(?:${dash}|,\\s|,?\\s(?:to|until|or|and)\\s)`;
const opening = `(?<!${character.letterOrNumber}|[$€£₪]|${character.number}[.,])`;
// A figure with decimals, thousands or a percent sign is no date.
const closing = `(?!${character.letterOrNumber}|[.,:]${character.number}|\\s?%|\\s?per\\s?cent)`;

const half = "(?:first|second)\\shalf";
const quarter = "(?:first|second|third|fourth|last|final)\\squarter";
const ranks =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " "
  );
const early = "AD\\s\\d{1,3}(?!\\d)";
// "July 10 or 11", "July 10, 11 and 12, 2023": without a year "March 10 and 11 people" would be two days.
const further = `(?:${dash}${day}|(?:,\\s${day}){0,5},?\\s(?:or\\s${day}|(?:and|to)\\s${day}(?=,\\s${year})))`;
const dated = `(?:${day}(?:${joint}${day}){0,6}\\s)?${month}(?:\\s${day}${further}?${closing})?(?:,?\\s(?:${year}|${early}))?`;
const anyDate = `(?:${dated}|${year}|${early})`;
const yearPart = `(?:[Qq][1-4]|[Hh][12]|${quarter}|${half})(?:,?\\s(?:of\\s)?|\\s?)${year}`;

/** A date or a part of a year in a text, as a pattern. */
export const dateWords = `(?:${yearPart}|${year}${dash}(?:${year}|\\d{2}(?!\\d))|${anyDate})`;

const patterns = {
  parts: new RegExp(`${opening}(?:${yearPart}|${year}[\\s-]?(?:[Qq][1-4]|[Hh][12]))${closing}`, "g"),
  century: new RegExp(
    `${opening}(?:\\d{1,2}(?:st|nd|rd|th)|${ranks.toReversed().join("|")})[\\s-]centur(?:y|ies)(?!${character.letter})`,
    "gi"
  ),
  // The school year 2023–24 and the fiscal years that a story has end in the year that names them.
  named: new RegExp(
    `(?<=(?<!${character.letter})(?:fiscal|financial)(?:\\syear)?\\s)${year}(?:${dash}(?:${year}|\\d{2}))?${closing}`,
    "gi"
  ),
  fiscal: new RegExp(
    `(?<!${character.letterOrNumber})FY\\s?(?:${year}(?:${dash}(?:${year}|\\d{2}))?|\\d{2}(?:${dash}\\d{2})?)${closing}`,
    "g"
  ),
  // Dates of which some are stated less finely: "2 September 2018 or September 2018", "January 2015 to 2016".
  uneven: new RegExp(
    `${opening}(?:${anyDate}(?:(?:,|,?\\sor)\\s${anyDate}){0,6},?\\sor\\s|${anyDate},?\\sto\\s)${anyDate}${closing}`,
    "g"
  ),
  iso: new RegExp(`${opening}\\d{4}-\\d{2}-\\d{2}${closing}`, "g"),
  dated: new RegExp(`${opening}${dated}(?:${joint}${dated}){0,6}${closing}`, "g"),
  early: new RegExp(
    `${opening}(?:AD\\s\\d{1,3}(?:${dash}\\d{1,4})?|\\d{1,3}(?:${dash}\\d{1,3})?\\s(?:AD|CE))${closing}`,
    "g"
  ),
  years: new RegExp(`${opening}${year}(?:${dash}(?:${year}|\\d{2})|\\s(?:to|until|or)\\s${year})${closing}`, "g"),
  between: new RegExp(`${opening}(?<=between\\s)${year}\\sand\\s${year}${closing}`, "gi"),
  decade: new RegExp(`${opening}${year}(?=s(?!${character.letter}))s`, "g"),
  year: new RegExp(`${opening}${year}${closing}`, "g")
} as const;

/** The dates of a text that have a figure in them, in reading order; a month alone is none. */
export const dateMentionsIn: (text: string) => readonly DateMention[] = remembered(readMentions, 1000);

function readMentions(text: string): DateMention[] {
  const plain = plainCharacters(text);
  return Object.entries(patterns).reduce<DateMention[]>((found, [name, pattern]) => {
    const matches = [...hidden(plain, found).matchAll(pattern)];
    const more = matches.map(({0: {length}, index}) => mentionOf(name, text.slice(index, index + length), index));
    return [...found, ...more.filter(({token}) => /\d|centur/i.test(token))].toSorted((a, b) => a.start - b.start);
  }, []);
}

function mentionOf(pattern: string, token: string, start: number): DateMention {
  const place = {token, start, end: start + token.length};
  if (pattern === "decade") return spanOf(place, parseInt(token), 10);
  if (pattern === "century") return spanOf(place, 100 * (rankOf(token) - 1) + 1, 100);
  if (pattern === "parts") return {...place, kind: "interval", dates: partOfYear(token)};
  if (pattern === "fiscal" || pattern === "named") {
    const dates = yearsOf(token.replace(/^FY\s?(?=\d\d(?!\d))/, "20"));
    return {...place, kind: dates.length === 1 ? "one" : "interval", dates, isFiscal: true};
  }
  if (pattern === "iso") {
    const [year, month, day] = token.split("-").map(Number);
    return {...place, kind: "one", dates: [{year: year ?? 0, month: month ?? 0, day: day ?? 0}]};
  }
  const dates = pattern === "dated" || pattern === "uneven" ? datesOf(token) : yearsOf(token);
  return {...place, kind: dates.length === 1 ? "one" : kindOf(token, pattern === "between"), dates};
}

/** A decade or a century, from its first year to its last. */
function spanOf(place: Omit<DateMention, "kind" | "dates">, year: number, years: number): DateMention {
  return {...place, kind: "decade", dates: [{year}, {year: year + years - 1}]};
}

function rankOf(token: string): number {
  const word = /^[a-z-]+?(?=[\s-]centur)/.exec(token.toLowerCase())?.[0] ?? "";
  return word === "" ? parseInt(token) : ranks.indexOf(word) + 1;
}

/** The first month and the last of a quarter or a half of a year: "Q3 2023", "the first half of 2023". */
function partOfYear(token: string): MentionedDate[] {
  const year = Number(/\d{4}/.exec(token)?.[0]);
  const [, kind = "", digit] = /([QqHh])([1-4])(?!\d)/.exec(token) ?? [];
  const isHalf = /h/i.test(kind) || /half/.test(token);
  const word = ["first", "second", "third", "fourth"].findIndex((rank) => token.startsWith(rank)) + 1;
  const part = digit === undefined ? word || 4 : Number(digit);
  const length = isHalf ? 6 : 3;
  return [
    {year, month: length * (part - 1) + 1},
    {year, month: length * part}
  ];
}

function kindOf(token: string, between: boolean): "interval" | "oneOf" | "all" {
  if (/\sor\s/.test(token)) return "oneOf";
  return between || new RegExp(`${dash}|\\s(?:to|until)\\s`, "u").test(token.replaceAll(",", "")) ? "interval" : "all";
}

/** "2016–20" as 2016 and 2020. */
function yearsOf(token: string): MentionedDate[] {
  const years = (token.match(/\d+/g) ?? []).map(Number);
  const century = Math.floor((years[0] ?? 0) / 100) * 100;
  return years.map((number) => ({year: number < 100 ? century + number : number}));
}

/** "10 or 11 July 2023" as two days: what the first leaves out, the next one says. */
function datesOf(token: string): MentionedDate[] {
  const dates: MentionedDate[] = [];
  let current: {year?: number; month?: number; day?: number} = {};
  // "June 12–14": the month that comes first is that of both days.
  let monthBefore: number | undefined;
  for (const [word] of token.matchAll(/AD\s\d+|\d+|\p{L}{3,}|\bto\b|\bor\b/gu)) {
    if (/^(?:to|until|or|and)$/.test(word)) {
      if (Object.keys(current).length > 0) dates.push(current);
      current = {};
      continue;
    }
    const index = months.indexOf(word.slice(0, 3).toLowerCase());
    const number = Number(word.replace(/^AD\s/, ""));
    const isYear = number > 31 || word.startsWith("AD");
    const known = isYear ? current.year : index >= 0 ? current.month : current.day;
    if (index < 0 && Number.isNaN(number)) continue;
    if (known !== undefined || (current.year !== undefined && !isYear)) {
      dates.push(current);
      const shared = index < 0 && !isYear && current.year === undefined ? monthBefore : undefined;
      current = shared === undefined ? {} : {month: shared};
    }
    if (isYear) current.year = number;
    else if (index >= 0) {
      monthBefore = current.day === undefined ? index + 1 : undefined;
      current.month = index + 1;
    } else current.day = number;
  }
  return filled(inMonthBefore([...dates, current]));
}

/** "July 10 or 11": a day behind which no month stands is of the month before it. */
function inMonthBefore(dates: readonly MentionedDate[]): MentionedDate[] {
  const last = dates.findLastIndex(({month}) => month !== undefined);
  const month = dates[last]?.month;
  return dates.map((date, index) =>
    index > last && date.day !== undefined && month !== undefined ? {...date, month} : date
  );
}

function filled(dates: readonly MentionedDate[]): MentionedDate[] {
  const result: MentionedDate[] = [];
  for (const date of dates.toReversed()) {
    const next = result[0];
    const month = date.month ?? (date.day === undefined ? undefined : next?.month);
    const year = date.year ?? next?.year;
    result.unshift({
      ...(year !== undefined && {year}),
      ...(month !== undefined && {month}),
      ...(date.day !== undefined && {day: date.day})
    });
  }
  return result;
}

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch of a text has a part of one of others in it. All in the time that it takes to read the text. */
export function meeting(others: readonly Stretch[], length: number): (stretch: Stretch) => boolean {
  const taken = new Uint8Array(length);
  for (const {start, end} of others) taken.fill(1, start, end);
  return ({start, end}) => taken.subarray(start, end).includes(1);
}

/** A text with some stretches of it, in reading order, hidden from any search; all else keeps its place. */
export function hidden(text: string, stretches: readonly Stretch[]): string {
  const parts = stretches.map(({start, end}, index) => {
    return text.slice(stretches[index - 1]?.end ?? 0, start) + "\ufffc".repeat(end - start);
  });
  return parts.join("") + text.slice(stretches.at(-1)?.end ?? 0);
}
