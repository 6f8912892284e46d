import {remembered} from "../../../remembered.js";
import {type DateMention, dateMentionsIn, hidden, meeting, type Stretch} from "../dates/dateMentions.js";
import {disguisesIn} from "./disguises.js";
import {type Hedge, hedgeAround} from "../comparison/hedges.js";
import {idiomsIn} from "./idioms.js";
import {countedWithin, mixedMultiple, mixedNumber} from "./mixedNumbers.js";
import {apart, digits, endsOf, number, placesOf} from "./numeralValue.js";
import {rankOf, wordPatterns} from "./numberWords.js";
import {character, plainLowerCase} from "./plainCharacters.js";
import {type Quantifier, quantifiersIn} from "./quantifiers.js";

/** A number in a text, in figures or in words. */
export interface Numeral {
  /** As it stands, with its percent sign and without its hedge: "69%", "two-thirds", "10 or 11 July 2023". */
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly kind: "cardinal" | "range" | "fraction" | "multiple" | "ordinal" | "date" | "quantifier";
  /** The value, or the two ends of a range; not a number where the token says none that could be checked. */
  readonly low: number;
  readonly high: number;
  /** Places after the point of the number in full, so that of "1.5 million" there are −5; *null* in words. */
  readonly decimals: number | null;
  readonly unit: "percent" | "points" | "money" | null;
  readonly hedge: Hedge | null;
  /** The text before **token** and after it, as far as a unit or a direction may stand. */
  readonly lead: string;
  readonly tail: string;
  /** Up to five words that follow in the same clause, in lower case. */
  readonly after: readonly string[];
  /** What a date says; *null* for other kinds. */
  readonly date: DateMention | null;
  /** Of a range in words, "41.2% to 44%", its two numbers by themselves. */
  readonly ends?: readonly [Numeral, Numeral];
  /** Of a quantifier, whether it speaks of a number of the figure only where its whole follows. */
  readonly needsWhole?: boolean;
}

const {start, cardinal, scale, small, part, ordinal, multiple, vague} = wordPatterns;
const dash = "\\s?[-\\u2010-\\u2015\\u2212]\\s?";
// What may stand between the two numbers of a range: "−5°C to −3°C", "$900,000 to $1.5 million".
const degree = "\\s?[°º˚]\\s?[cf]?";
const currency = "(?:[-\\u2212]?[$€£₪¥₹])";
const percent = `(?:\\s?[%٪]|\\s?pct?(?!${character.letter})|[\\s-]?per[\\s-]?cent(?:age)?(?!${character.letter}))`;

const lengthsOfTime = "second|minute|hour|day|night|week|fortnight|month|quarter|year|season|decade|centur(?:y|ie)";
const parted = `(?:an?|one|two|three|four)[\\s-]${part}|half`;

// "One nursing post in eight is empty", and not "one ship in 12 ports": behind the second number no noun stands.
const oneOfThem = `${apart}one(?:\\s(?!in\\s)${character.letter}[${character.letter.slice(1, -1)}-]*){1,3}`;
const ratioEnd =
  "(?=\\s*(?:$|[.,;:!?)\u2013\u2014])|\\s(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|now|stands?|lives?|says?|waits?|works?|pays?|lacks?|needs?|die[sd]?|fail(?:s|ed)?|goes|went|comes|came|gets|got|takes|took|makes|made|wants|thinks|owns|rents|earns|spends|uses|buys|reads|drives|drinks|smokes|votes|arrives|leaves|departs|survives|misses|skips|owes|opens|closes|ends|runs(?=\\s(?:late|on|behind|ahead|well|badly))|still|never|ever|always|already|also|often|not|[a-z]{3,}ly|[a-z]{3,}ed|in|at|on|across|among|worldwide|and|but|or|of)\\b)";

// "Every third household" is a part; "every third week" says how often.
const everyOther = `${apart}every\\s(?!first|hundredth|thousandth|millionth)${ordinal}(?=\\s${character.letter})(?!\\s(?:${lengthsOfTime}|time|word|line)s?(?!${character.letter}))`;

// Where none of these stands no kind is tried: an article has a hundred letters to a number.
const mayStart = `(?=${character.number}|[-\\u2212]|${start}|an?[\\s-]|of\\s|every\\s|minus\\s)`;

const pattern = new RegExp(
  `${mayStart}(?:${[
    `(?<mixed>${mixedNumber})`,
    `(?<parts>(?<=between\\s)(?:${parted})\\sand\\s(?:${parted})|(?:${parted})\\sto\\s(?:${parted}))`,
    `(?<fraction>${everyOther}|${apart}(?:(?:${cardinal}|an?)[\\s-]+)?${part}|${character.digit}{1,9}/${character.digit}{1,9}|${character.digit}{0,9}[¼½¾⅐-⅞])`,
    `(?<ratio>(?<![$€£₪¥₹]\\s?)(?:${number})\\s(?:in|out of|in every|of every|out of every)\\s(?:${number})(?!${character.digit}|\\s(?:${lengthsOfTime})s?(?!${character.letter}))|${oneOfThem}\\sin\\s(?:every\\s(?:${number})|(?:${number})${ratioEnd})|of\\s(?:every\\s|each\\s)?(?:10|100|1,000|ten|(?:a\\s)?hundred|(?:a\\s)?thousand)\\s[a-z][^,.;:!?]{0,60},\\s(?:${number}))`,
    `(?<multiple>${apart}${mixedMultiple}|${apart}${multiple}|${apart}${small}fold(?!${character.letter})|(?:${number})(?:[\\s-]times|[\\s-]?fold)(?!${character.letter})|(?:${digits})\\s?[x×](?!${character.letterOrNumber}))`,
    `(?<ordinal>${apart}${ordinal}|${character.digit}{1,9}(?:st|nd|rd|th)(?!${character.letter}))`,
    `(?<range>(?:${number})(?:${percent}|${degree}|(?<own>\\s?[a-zµμ]{1,3}[²³]?)(?=\\s(?:and|to)\\s\\d[\\d.,]*\\k<own>(?!${character.letter})))?(?:${dash}|-?\\sto\\s|-to-|(?<=between\\s${currency}?(?:${number})(?:${percent}|${degree}|\\s?[a-zµμ]{1,3}[²³]?)?)\\sand\\s)${currency}?(?!${scale}(?!${character.letter}))(?:${number}))`,
    `(?<cardinal>${number}|${apart}${vague})`,
    `(?<other>${character.number})`
  ].join("|")})`,
  "g"
);

const [percentAfter, percentLast] = [new RegExp(`^${percent}`), new RegExp(`${percent}$`)];

/** How far after a number its unit and the words that follow are looked for, in UTF-16 units. */
const reach = 80;

/** The numbers of a text in reading order: figures, number words, fractions, multiples, ranks and dates. */
export const numeralsIn: (text: string) => readonly Numeral[] = remembered(readNumerals, 1000);

/** A text and the same in plain lower case, in which patterns search. */
interface Searched {
  readonly text: string;
  readonly plain: string;
}

function readNumerals(text: string): Numeral[] {
  const mentions = dateMentionsIn(text);
  const searched = {text, plain: plainLowerCase(text)};
  const isDated = meeting(mentions, text.length);
  const idioms = idiomsIn(text).filter((idiom) => !isDated(idiom));
  const silent = [...mentions, ...idioms].toSorted((a, b) => a.start - b.start);
  const found = [...hidden(searched.plain, silent).matchAll(pattern)].flatMap((match) => readMatch(match, searched));
  const unread = withinAny(found.filter(({low}) => Number.isNaN(low)));
  const disguises = disguisesIn(text)
    .filter((each) => !unread(each))
    .map(({start, end}) => disguised(searched, start, end));
  const isDisguised = meeting(disguises, text.length);
  const numbers = [...found.filter((numeral) => !isDisguised(numeral)), ...disguises];
  const isTaken = meeting([...numbers, ...silent], text.length);
  const quantifiers = quantifiersIn(text)
    .filter((each) => !isTaken(each))
    .map((each) => quantified(searched, each));
  const dates = mentions.map((mention) => dated(mention, searched));
  return [...dates, ...numbers, ...quantifiers].toSorted((a, b) => a.start - b.start);
}

/** Whether a stretch lies within one of others; for stretches that are asked for in their order. */
function withinAny(others: readonly Stretch[]): (stretch: Stretch) => boolean {
  let next = 0;
  return ({start, end}) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    const other = others[next];
    return other !== undefined && other.start <= start && end <= other.end;
  };
}

function quantified(searched: Searched, {start, end, part, hedge, needsWhole}: Quantifier): Numeral {
  const token = searched.text.slice(start, end);
  const value = {kind: "quantifier", low: part, high: part, decimals: null, date: null, needsWhole} as const;
  return {...around(searched, start, end), token, start, end, ...value, unit: null, hedge};
}

/** "Not one cyclist": none. */
function noneOf(searched: Searched, start: number, end: number): Numeral {
  const value = {kind: "cardinal", low: 0, high: 0, decimals: null, date: null} as const;
  return {...around(searched, start, end), token: searched.text.slice(start, end), start, end, ...value};
}

/** A number that nobody could check. */
function disguised(searched: Searched, start: number, end: number): Numeral {
  const token = searched.text.slice(start, end);
  const value = {kind: "cardinal", low: NaN, high: NaN, decimals: null, date: null} as const;
  return {...around(searched, start, end), token, start, end, ...value};
}

function dated(date: DateMention, searched: Searched): Numeral {
  const years = date.dates.map(({year, month}) => (month === undefined ? (year ?? NaN) : NaN));
  const value = date.kind === "one" ? (years[0] ?? NaN) : NaN;
  const {token, start, end} = date;
  return {...around(searched, start, end), token, start, end, kind: "date", low: value, high: value, decimals: 0, date};
}

/** What is counted one by one: "a third quarter", "a fifth straight fall" is a rank, and no part of it. */
const rankNoun =
  /^\s(?:straight|consecutive|successive|running|day|week|month|quarter|season|term|year|decade|time|round|wave|attempt|vote|party|option|child|candidate|country)(?!\p{L})/u;

/** "A fourth European title". */
const capitalNoun = /^\s\p{Lu}\p{Ll}+\s\p{Ll}/u;
const ofQuarters = /(?<!\p{L})(?:next|last|past|first|previous|following)\s$/iu;

function readMatch(match: RegExpMatchArray, searched: Searched): Numeral[] {
  const {text, plain} = searched;
  const [kind = "other"] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  const start = match.index ?? 0;
  const bare = text.slice(start, start + match[0].length);
  if (isPronoun(bare, text, start)) return [];
  const none = /^one$/iu.test(bare) ? (/(?<!\p{L})not\s$/iu.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0) : 0; // prettier-ignore
  if (none > 0 && /^\s(?!of|but|in|to)\p{Ll}/u.test(text.slice(start + 3, start + 3 + reach))) return [noneOf(searched, start - none, start + 3)]; // prettier-ignore
  // "5 μg/m³" has one number.
  if (
    /^[²³]$/.test(bare) &&
    /(?<!\p{L})(?:[cdkmnµμ]?m|ft|in|yd|mi|s)$/u.test(text.slice(Math.max(0, start - 4), start))
  )
    return [];
  // "A third" of something is a part of it; a third without "a" or a number is a rank, and a quarter no number.
  if (kind === "fraction" && /^(?:quarters?|halves)$/i.test(bare)) return [];
  // "The next three quarters" are of a year.
  if (
    kind === "fraction" &&
    /^three[\s-]quarters$/i.test(bare) &&
    ofQuarters.test(text.slice(Math.max(0, start - reach), start))
  )
    return [];
  const behind = start + bare.length;
  const isRank =
    rankNoun.test(plain.slice(behind, behind + reach)) || capitalNoun.test(text.slice(behind, behind + reach));
  const rank = kind === "fraction" ? rankOf(isRank ? bare.replace(/^an?\s/i, "") : bare) : null;
  const value = rank === null ? endsOf(kind, bare) : {low: rank, high: rank};
  const bareEnd = start + bare.length;
  const end = bareEnd + (percentAfter.exec(plain.slice(bareEnd, bareEnd + reach))?.[0].length ?? 0);
  const counted = kind === "mixed" ? countedWithin(bare) : null;
  const isBelow =
    /^\s?(?:°\s?[CF]?|degrees?(?:\s(?:Celsius|Fahrenheit|C|F))?)\s(?:below (?:zero|freezing))(?!\p{L})/u.test(
      text.slice(end, end + reach)
    );
  const isSigned = /(?<![\p{L}\p{N}])(?:[-\u2212]|(?<!plus\sor\s)minus\s)(?:\p{L}{1,3}\p{Sc}?|\p{Sc})\s?$/iu.test(
    text.slice(Math.max(0, start - 20), start)
  );
  const isNegative = isSigned || isBelow;
  // "2½ acres" is a number, and "½" a part.
  const isMixed = kind === "fraction" && /^\p{Nd}+[^\p{Nd}\p{L}/\s-]/u.test(bare);
  const named = rank !== null ? "ordinal" : isMixed ? "cardinal" : kindOf(kind);
  const token = text.slice(start, end);
  // The sign before a range is that of its first number.
  const [low, high] = isNegative ? [-value.low, kind === "range" ? value.high : -value.high] : [value.low, value.high];
  const decimals = placesOf(bare);
  const ends = kind === "range" ? endNumerals(searched, {start, end, low}) : {};
  // "By 2% to €3.10" says two things, and no range of either.
  if (ends.ends && isOfTwoUnits(ends.ends)) return [...ends.ends];
  const setting = around(searched, start, end);
  const after = counted === null ? setting.after : [counted, ...setting.after];
  return [{...ends, ...setting, after, token, start, end, kind: named, low, high, decimals, date: null}];
}

/** The two numbers of a range in words, as if each stood by itself; the unit of the last is that of both. */
function endNumerals(searched: Searched, {start, end, low}: Stretch & Pick<Numeral, "low">): Pick<Numeral, "ends"> {
  const between = /\s(?:to|and)\s/.exec(searched.plain.slice(start, end));
  if (!between) return {};
  const middle = start + between.index;
  const [from, to] = [searched.plain.slice(start, middle), searched.plain.slice(middle, end)].map((part, index) => {
    const match = pattern.exec(part);
    // Every search through a text begins where this stands.
    pattern.lastIndex = 0;
    if (!match) return undefined;
    match.index += index === 0 ? start : middle;
    return readMatch(match, searched)[0];
  });
  if (!from || !to) return {};
  if (isOfTwoUnits([from, to])) return {ends: [from, to]};
  const unit = from.unit ?? to.unit;
  // What is said of the last is said of both: "from 41 to 44 ships".
  // So is its scale: "between 3 and 5 million".
  const isScaled = from.low > 0 && low > from.low && from.low === from.high;
  return {ends: [{...from, ...(isScaled && {low, high: low}), unit, after: to.after}, to]};
}

/** A sum is not the far end of a percentage, nor of a number without the sign that it has itself. */
function isOfTwoUnits([from, to]: readonly [Numeral, Numeral]): boolean {
  const isSigned = /\p{Sc}\s?$/u.test(to.lead);
  return isSigned ? from.unit !== "money" : from.unit === "money" && to.unit === "percent";
}

function kindOf(group: string): Numeral["kind"] {
  switch (group) {
    case "ratio":
      return "fraction";
    case "parts":
      return "range";
    case "fraction":
    case "multiple":
    case "ordinal":
    case "range":
      return group;
    default:
      return "cardinal";
  }
}

function isPronoun(token: string, text: string, start: number): boolean {
  if (token.toLowerCase() !== "one") return false;
  const [lead, tail] = [text.slice(Math.max(0, start - 4), start), text.slice(start + 3, start + 3 + reach)];
  // "As much as one in Latvia" speaks of another of them.
  const isOther = /(?<!\p{L})(?:as|than|like)\s$/iu.test(text.slice(Math.max(0, start - 6), start));
  if (isOther && /^\s(?:(?:in|of|from|at|with)\s(?:the\s)?\p{Lu}|who\s|that\s)/u.test(tail)) return true;
  return /^(?:['’]s|\s+another)(?!\p{L})/u.test(tail) || /(?<!\p{L})no[\s-]$/iu.test(lead);
}

/** Numbers without those that say one once more: "6,000 (six thousand) cows" has one. */
export function withoutRepeats(numerals: readonly Numeral[], text: string): Numeral[] {
  const repeats = (next: Numeral | undefined, {end, low, high, unit}: Numeral): next is Numeral =>
    next?.low === low &&
    next.high === high &&
    next.unit === unit &&
    text.slice(end, next.start) === " (" &&
    text[next.end] === ")";
  return numerals.flatMap((numeral, index) => {
    const [before, next] = [numerals[index - 1], numerals[index + 1]];
    if (before && repeats(numeral, before)) return [];
    if (!repeats(next, numeral)) return [numeral];
    return [{...numeral, after: around({text, plain: plainLowerCase(text)}, next.start, next.end + 1).after}];
  });
}

/** A word; a unit of two, such as "terawatt-hours" and "passenger-kilometres", is one. */
const wordOrUnit = /\p{L}+-(?:hour|day|week|month|year|mile|kilomet(?:re|er))s?(?!\p{L})|[\p{L}’']+/gu;

function around(
  {text, plain}: Searched,
  start: number,
  end: number
): Pick<Numeral, "unit" | "hedge" | "after" | "lead" | "tail"> {
  const clause = /^[^.,;:!?()[\]…—]*/.exec(text.slice(end, end + reach))?.[0] ?? "";
  const after = (clause.toLowerCase().match(wordOrUnit) ?? []).slice(0, 5);
  const isSigned = /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  const isMoney = isSigned || /^(?:dollar|euro|pound|manat|shekel)s?$/.test(after[0] ?? "");
  const isPercent = percentLast.test(plain.slice(start, end));
  // The points after "44% ±" are those of the margin of error.
  const isPoints = isPercent && /^points?$/.test(after[0] ?? "") && !/^[^\p{L}]*\p{Nd}/u.test(clause);
  const unit = isPoints ? "points" : isPercent ? "percent" : isMoney ? "money" : null;
  const [lead, tail] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  return {unit, hedge: hedgeAround(text, start, end), lead, tail, after};
}
