import {directionOf} from "../../check/words/en/comparison/directions.js";
import {boundSaid, type Hedge, isMargin} from "../../check/words/en/comparison/hedges.js";
import {turned} from "../../check/numbers/licences/withDirection.js";
import type {Numeral} from "../../check/words/en/numerals/numerals.js";
import {factorOf} from "../../check/words/en/numerals/numeralValue.js";
import {isAdjective, isChangeIn, isMoment, isOfKind} from "./en/changeWords.js";
import {noMeasure} from "./en/noMeasure.js";
import {countedNoun, wholeNoun} from "./en/headNoun.js";
import {currencyNamed, currencyOf, isPence, degreesOf, lengthOf, shortUnit, singularOf} from "./en/unitInWords.js";

/** A claim as a module states it, but for who says so, when, and where it stands. */
export interface ClaimedNumber {
  /** "moreThan(1200)" */
  readonly quantity: string;
  /** "countOf(\"farm\", \"farms\")"; *null* for a share, whose whole a person has to name. */
  readonly unit: string | null;
  /** What is counted or measured, in a word: "farms". */
  readonly topic: string;
}

/** What stands around a number. */
interface Around {
  /** The number before **before**, which may be a rate of which that is the base. */
  readonly rate: Numeral | undefined;
  /** The number before it. */
  readonly before: Numeral | undefined;
  /** The number after it. */
  readonly next: Numeral | undefined;
  /** The margin of error after it. */
  readonly margin: number | null;
  /** Whether it is itself the margin of error of a number of its sentence. */
  readonly isTakenIn: boolean;
  /** Whether it is of the byline. */
  readonly isHead: boolean;
}

/** What may be made of a number: a claim, or the reason for which it needs none. */
export function readingOf(
  numeral: Numeral,
  {margin, isTakenIn, isHead, rate, before, next}: Around
): ClaimedNumber | {readonly waived: string} {
  const waived =
    waiverOf(numeral, {isTakenIn, isHead, before, next}) ??
    (isAgain(numeral, before) ? "the number before it, said again" : null);
  if (waived !== null) return {waived};
  const quantity =
    margin === null || isComparedWithMargin(numeral.tail)
      ? quantityOf(numeral)
      : `withMargin(${written(numeral.low)}, ${written(margin)})`;
  if (quantity === null) return {waived: "says no number that a claim could hold"};
  const of = unitOf(numeral, {rate, before, next});
  // No count is a part: of a unit that was taken from another number that is a measure.
  return {
    quantity,
    ...of,
    unit: Number.isInteger(numeral.low) ? of.unit : (of.unit?.replace(/^countOf/, "measureIn") ?? null)
  };
}

/** "The rise of five points lies outside the margin of error of ±2": the margin is another number’s. */
const isComparedWithMargin = (tail: string) =>
  /^[^.!?]*\b(?:outside|beyond|within|inside|exceeds?|(?:larger|smaller|greater|less|more) than)\s(?:[\p{L}’'-]+\s){0,4}margins? of error/iu.test(
    tail
  );

function waiverOf(
  numeral: Numeral,
  {isTakenIn, isHead, before, next}: Pick<Around, "isTakenIn" | "isHead" | "before" | "next">
): string | null {
  const {kind, token, unit, low, high, hedge, date, lead, after} = numeral;
  if (isHead) return "the byline or the date of the article";
  if (baseOf(before, numeral) !== null) return "the base of the rate before it";
  if (baseBefore(numeral, next) !== null) return "the base of the rate behind it";
  if (date) return date.kind === "one" ? "a date: it says when, not how much" : "a stretch of time, not a measure";
  if (kind === "ordinal") return "a rank: nothing is measured by it";
  if (kind === "multiple") return "a multiple: our own arithmetic says it of two claims";
  if (/^(?:one|two|three)$/i.test(token)) return "a small number in words, which counts nothing in question";
  if (isMargin(lead) && !isTakenIn)
    return `a margin of error of another sentence: say withMargin(…, ${written(low)}) in the claims that it is of`;
  if (isMargin(lead)) return "a margin of error: the claim has it whose number it is of";
  if (after.slice(0, 2).includes("confidence")) return "a level of confidence: the claim has it whose margin it is of";
  const unmeasured = unit === "percent" ? null : noMeasure(numeral);
  if (unmeasured !== null) return unmeasured;
  if (isMoment(after)) return "a distance in time: it says when, not how much";
  if (isAdjective(numeral.tail)) return "what kind of thing is meant, not how much";
  if (isOfKind(lead)) return "what kind of household or group is meant, not how many";
  if (kind === "fraction" && low >= 1 && /(?:halves|thirds|quarters)$/i.test(token)) return "a whole in parts";
  if (kind === "range" && low > high) return "two numbers side by side, as in a score";
  // A third is not 33 percent, so that no more than 33 percent does not follow from "more than a third".
  const isRounded = kind === "fraction" && Math.abs(low * 100 - Math.round(low * 100)) > 1e-9;
  if (kind === "fraction" && (low > 1 || (isRounded && hedge !== null && hedge !== "about")))
    return "a fraction in words: claim the percentage behind it";
  if (unit === "percent" && high > 100 && !isChange(numeral))
    return "more than a whole: our own arithmetic says it of two claims";
  if (unit === "percent" && high > 100 && isFall(numeral))
    return "a fall of more than all there was: ask what is meant";
  return Number.isFinite(low) ? null : "says no number that a claim could hold";
}

/** "6,000 (six thousand)". */
const isAgain = ({lead, low}: Numeral, before: Numeral | undefined) =>
  lead.endsWith("(") && before?.low === low && before.high === low;

const bounds: Readonly<Record<Exclude<Hedge, "nearly" | "margin">, string>> = {
  moreThan: "moreThan",
  atLeast: "atLeast",
  lessThan: "lessThan",
  atMost: "atMost",
  about: "about"
};

function quantityOf(numeral: Numeral): string | null {
  const {kind, hedge, decimals, low, high} = numeral;
  const isPart = kind === "fraction";
  const sign = isFall(numeral) ? -1 : 1;
  // "74p" is £0.74.
  const size = isPence(numeral.tail) ? 0.01 : 1;
  const [from, to] = [low, high]
    .map((value) => Number((sign * size * (isPart ? inPercent(value) : value)).toPrecision(15)))
    .toSorted(ascending);
  if (from === undefined || to === undefined) return null;
  if (from !== to) return `range(${written(from)}, ${written(to)})`;
  if (hedge === "margin") return null;
  const said = boundSaid(hedge);
  const bound = said && (sign < 0 ? (turned[said] ?? said) : said);
  if (bound !== null && bound !== "nearly" && bound !== "margin") return `${bounds[bound]}(${written(from)})`;
  return `exact(${written(from)}${digitsOf(from, size < 1 ? 2 : (placesOfScale(numeral) ?? decimals))})`;
}

/** 12.5 for one in eight, and 33 for a third, whose places never end. */
const inPercent = (part: number) => {
  const tenths = Math.round(part * 1000) / 10;
  return Math.abs(tenths - part * 100) < 1e-9 ? tenths : Math.round(part * 100);
};

const ascending = (a: number, b: number) => a - b;

/** True for what the check reads as a fall: a change, or a difference in points, whose words say "down". */
const isFall = (numeral: Numeral) =>
  numeral.low >= 0 &&
  (numeral.unit === "points" || isOfPoints(numeral) || isChange(numeral)) &&
  (directionOf(numeral.lead, numeral.after) === "down" || isBelow(numeral));

/** "28 percent below the 102 deaths". */
const isBelow = ({after: [next = "", second = ""]}: Numeral) =>
  /^(?:below|under|short)$/.test(next) && /^(?:the|its|their|that|of|last|what)$/.test(second);

/** "12 percent above its level of 2019". */
const isAbove = ({after: [next = "", second = ""]}: Numeral) =>
  next === "above" && /^(?:the|its|their|that|last|what)$/.test(second);

/** True for points that something went up or down by: "up 10.2 points on 2021", "lost 4.8 points". */
const isOfPoints = ({unit, lead, after}: Numeral) =>
  unit === null && /^(?:points?|pts?)$/.test(after[0] ?? "") && directionOf(lead, []) !== null;

function isChange(numeral: Numeral): boolean {
  const {unit, kind, lead, after} = numeral;
  if (unit === "percent" && (isBelow(numeral) || isAbove(numeral))) return true;
  return (unit === "percent" || (kind === "fraction" && unit === null)) && isChangeIn(lead, after);
}

/** "8.0" has a place that 8 does not show, and "1.5 million" two digits. */
function digitsOf(value: number, decimals: number | null): string {
  if (decimals === null || decimals === 0) return "";
  if (decimals > 0) return (String(value).split(".")[1]?.length ?? 0) === decimals ? "" : `, ${decimals}`;
  const significant = Math.floor(Math.log10(Math.abs(value))) + 1 + decimals;
  return significant < 1 ? "" : `, {significant: ${significant}}`;
}

/** −6 for "six million" and "12 million": a large number has no more digits than are said; *null* where no scale is said. */
function placesOfScale({token}: Numeral): number | null {
  const [, scale = ""] = /^(?:\p{L}+|\p{Nd}[\p{Nd},]*)[\s-]?(?<![\p{L}])(\p{L}+)$/u.exec(token) ?? [];
  const places = Math.log10(factorOf(scale));
  return places > 0 && Number.isInteger(places) ? -places : null;
}

/** 1_200_000, as people write it. */
const written = (value: number) => String(value).replace(/\B(?=(?:\d{3})+(?!\d|.*\.))(?<!\..*)/g, "_");

/** What a rate is counted by: the 1,000 and the people of "2.4 beds per 1,000 people"; *null* where no base follows. */
function baseOf(
  rate: Numeral | undefined,
  base: Numeral | undefined
): {readonly size: number; readonly noun: string} | null {
  if (!rate || !base || rate.unit !== null || rate.kind !== "cardinal" || base.unit !== null) return null;
  const between = /^(?:\s\p{L}[\p{L}-]*){0,4}\s(?:per|for every|in every)\s$/iu;
  const [noun] = base.after;
  const isBase = between.test(rate.tail.slice(0, base.start - rate.end)) && base.kind === "cardinal";
  // "74 per 100,000." says of whom where it says it first; "third among 88 counties in deaths per 100,000" is of a number behind.
  return isBase && !isRanked(rate) ? {size: base.low, noun: noun ?? unnamed} : null;
}

/** True for how many there are that something is ranked among. */
const isRanked = ({lead}: Numeral): boolean =>
  /(?<!\p{L})(?:rank|plac|finish|c[ao]me|stand|stood|sit|sat|is|are|was|were)\p{L}*\s[^.;!?]{0,30}(?<!\p{L})(?:among|of|out\sof)\s(?:[\p{L}’']+\s){0,3}$/iu.test(lead); // prettier-ignore

/** The same of a base before the number: "ranks third in deaths per 100,000 residents, at 17.8". */
function baseBefore(base: Numeral | undefined, rate: Numeral | undefined): ReturnType<typeof baseOf> {
  if (!base || !rate || rate.unit !== null || rate.kind !== "cardinal" || base.kind !== "cardinal") return null;
  const [, noun] = /^\s(\p{L}+),?\s(?:at|with|was|is|stood\sat)\s$/iu.exec(base.tail.slice(0, rate.start - base.end)) ?? []; // prettier-ignore
  return noun !== undefined && /(?<!\p{L})(?:per|for\severy|in\severy)\s$/iu.test(base.lead)
    ? {size: base.low, noun}
    : null;
}

function unitOf(
  numeral: Numeral,
  {rate, before, next}: Pick<Around, "rate" | "before" | "next">
): Pick<ClaimedNumber, "unit" | "topic"> {
  const {unit, kind, lead, tail} = numeral;
  // "300 or 500 workers".
  const after = /^\s+or\s/.test(tail) ? numeral.after.slice(1) : numeral.after;
  if (unit === "points") return {unit: "percentagePoints", topic: "change"};
  if (isChange(numeral)) return {unit: "percentChange", topic: "change"};
  if (unit === "percent" || kind === "fraction") return {unit: null, topic: wholeNoun(after) ?? "share"};
  if (isPence(tail)) return {unit: 'moneyIn("GBP")', topic: "money"};
  if (isOfPoints(numeral)) return {unit: "percentagePoints", topic: "change"};
  const named = unit === null ? currencyNamed(after[0]) : null;
  if (named !== null) return {unit: `moneyIn("${named}", {sign: "${after[0] ?? ""}", place: "after"})`, topic: "money"};
  if (unit === "money") return {unit: `moneyIn("${currencyOf(lead, tail)}")`, topic: "money"};
  const base = baseOf(numeral, next) ?? baseBefore(before, numeral);
  if (base) return {unit: `ratePer(${written(base.size)}, "${base.noun}")`, topic: countedNoun(after) ?? "rate"};
  const per = lengthOf(after[0] ?? "");
  if (per !== null) return {unit: `durationIn("${per}")`, topic: "length"};
  const degrees = degreesOf(tail);
  if (degrees !== null) return {unit: `degreesIn("${degrees}")`, topic: "degrees"};
  const short = shortUnit(tail);
  if (short !== null) return {unit: `measureIn("${short}", "${short}")`, topic: short};
  const [more = ""] = /^(?:more|fewer)$/.exec(after[0] ?? "") ?? [];
  // "6,900 fewer patients"; "4.2 million people came, 400,000 fewer than a year before".
  // "31.6 million trips in 2024, 2.1 million fewer".
  const former = before?.date ? rate : before;
  const counted =
    more === "" ? null : (countedNoun(after.slice(1)) ?? (former?.unit === null ? countedNoun(former.after) : null));
  if (counted !== null)
    return {unit: `measureIn("${more} ${singularOf(counted)}", "${more} ${counted}")`, topic: counted};
  const [, adjective] = /^-(\p{L}+)\s/u.exec(tail) ?? [];
  // "Up from 231,500 five years earlier": the years are another number’s.
  const isBeside = next !== undefined && tail.slice(0, Math.max(0, next.start - numeral.end)).trim() === "";
  const own = isBeside ? null : (countedNoun(after) ?? wholeCounted(numeral, next));
  const noun = adjective === undefined ? own : `${adjective}s`;
  // Half a thing is not counted, it is measured: "2.5 tonnes".
  const isWhole = Number.isInteger(numeral.low) && Number.isInteger(numeral.high);
  const often = noun === null ? "" : oftenIn(tail, noun);
  const isCounted =
    isWhole && often === "" && !/^(?:(?:second|minute|hour|mile|yard|acre)s?|feet|inches)$/.test(noun ?? "");
  const unitName = isCounted ? "countOf" : "measureIn";
  // "Rose to 38.6 years from 36.1", "took 9 days in 2025, down from 16".
  const isLone = !before?.date || !/\p{N}[^.!?]*$/u.test(former?.lead ?? "");
  if (noun === null && /(?<!\p{L})from\s*$/iu.test(lead) && former?.unit === null && !former.date && isLone) {
    // "1.3 collisions per 100,000 trips, from 1.5".
    const [own, base] = rate && before && baseOf(rate, before) ? [rate, before] : [former, undefined];
    return unitOf(own, {rate: undefined, before: undefined, next: base});
  }
  if (noun === null) return {unit: `${unitName}("${unnamed}", "${unnamed}")`, topic: "count"};
  return {unit: `${unitName}("${singularOf(noun)}${often}", "${noun}${often}")`, topic: noun};
}

/** What the number behind counts of which it is a part: "19 of the 41 deaths", "4,300 of the district’s 61,000 students". */
const wholeCounted = ({tail, end}: Numeral, next: Numeral | undefined): string | null =>
  next?.unit === null && /^\s(?:out\s)?of\s(?:[\p{L}’'-]+\s){0,3}$/u.test(tail.slice(0, Math.max(0, next.start - end))) ? countedNoun(next.after) : null; // prettier-ignore

/** " per hour" of "58 kilometres per hour", " a year" of "900 accidents a year"; empty for what is no rate of a time. */
function oftenIn(tail: string, noun: string): string {
  const [, often = ""] =
    new RegExp(
      `^[^.,;]*?\\b${noun}(\\s(?:per|an?|each|every)\\s(?:second|minute|hour|day|night|week|month|quarter|year))(?!\\p{L})`,
      "u"
    ).exec(tail) ?? [];
  return often;
}

/** What stands for a topic where no word of the article says it: these name the kind of number, and nobody's subject. */
export const kindTopics: readonly string[] = ["change", "share", "money", "rate", "length", "count"];

/** What a person has yet to say. */
export const unnamed = "TODO";
