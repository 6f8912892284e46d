import type {Way} from "../../words/en/rows/rowStatement.js";
import type {Span} from "../../words/en/rows/spanSaid.js";
import type {Numbers} from "./rowNumbers.js";
import type {RowSeries} from "./rowSeries.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {stemsOf} from "../judge/wholeOver.js";
import {baseTimes} from "./baseTimes.js";
import {timesSaid} from "./timesSaid.js";

/** Whether the numbers of a series say by themselves how much something changed. */
export const isOfChange = ({unit: {kind}}: RowSeries): boolean => kind === "change" || kind === "points";

type Times = readonly [first: number, last: number];

/** From the first time to the last, and from the last but one to it. */
export const spansOf = ({times}: RowSeries): Times[] =>
  [...new Set([0, times - 2])].map((first) => [first, times - 1] as const);

/** Of which rows something is true for certain, and of which it may be, whose number is missing. */
export interface Went {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/**
 * Who went that way in a span, by each of its readings; of changes, who has one of that sign.
 * @param span default: from the first time to the last, and from the last but one to it
 * @param said **least**: how far it went at least, of where it was; **isOfLevel**: whether changes are told of by what they change,
 * "bread gets cheaper", and not by themselves
 */
export function waysIn(
  series: RowSeries,
  way: Way,
  span: Span | null = null,
  {least = 0, isOfLevel = false}: {readonly least?: number; readonly isOfLevel?: boolean} = {}
): Went[] {
  const {rows, times} = series;
  if (span?.by === "every") return [allTheWay(series, way, span)];
  if (span?.by === "first") return [firstTime(series, way, placeOf(span.since, series))];
  if (way === "high" || (way === "back" && span === null && times > 2)) return [went(rows, (own) => isBack(own, way))];
  const pairs = span === null ? spansOf(series) : spansIn(span, series);
  // Of changes it is their sign: "rents rose" of a rise by 3%; or a rise that became steeper.
  const signs = isOfChange(series) ? (span?.by === "step" ? timesSaid(span.at, series) : [times - 1]) : [];
  // "Inflation fell" is of two changes, and "prices fell" of the sign of one.
  const isOfSign =
    signs.length > 0 && way !== "steady" && (isOfLevel || (!isOfChanges(series) && !hasSign(series, way)));
  const told = [
    ...signs.map((time) => went(rows, (numbers) => isSign(numbers[time], way))),
    ...(times < 2 || isOfSign ? [] : pairs).map(([first, last]) => went(rows, (own) => isWay(span === null ? before(own, first) : own[first], own[last], way, least))) // prettier-ignore
  ];
  // At the first time there is, nobody knows.
  return told.length > 0 ? told : [went(rows, () => null)];
}

/** Whether a change of that way is among the numbers, so that a row may be said to have gone it. */
const hasSign = ({rows}: RowSeries, way: Way): boolean => [...rows.values()].flat().some((value) => isSign(value, way) === true); // prettier-ignore

/** True where the topic itself has a word for a change, beside that of its unit. */
function isOfChanges({topic, unit}: RowSeries): boolean {
  const own = stemsOf(unitWords(unit).column);
  return [...topic].some((stem) => !own.includes(stem) && changeWords.test(stem));
}
const changeWords = /^(?:inflation|growth|rise|fall|increase|decrease|change|rate|gain|loss|pace|swing)/u;

/** The number at a time that no text says, or the next before the last where that one is missing. */
const before = (own: Numbers, first: number): number | null | undefined => own.slice(first, -1).find((value) => value !== null); // prettier-ignore

const placeOf = (words: string | null, series: RowSeries): number | undefined =>
  words === null ? undefined : timesSaid(words, series)[0];

/** The times that a span may be from and to; as without a span where the series does not have them. */
export function spansIn(span: Extract<Span, {readonly by: "step" | "from"}>, series: RowSeries): Times[] {
  const last = series.times - 1;
  if (span.by === "from") {
    const [from, to] = [span.from, span.to].map((words) => (words === null ? null : timesAt(words, series)));
    if (from?.length === 0 || to?.length === 0) return spansOf(series);
    const ends = to ?? [last];
    // "Rose until 2021": from any time before.
    const starts = from ?? Array.from({length: ends[0] ?? 0}, (_, time) => time);
    return starts.flatMap((first) => ends.flatMap((end) => (first < end ? [[first, end] as const] : [])));
  }
  const at = timesSaid(span.at, series);
  const [first, end] = [at[0], at.at(-1)];
  if (first === undefined || end === undefined) return spansOf(series);
  const steps = at.flatMap((time) => (time > 0 ? [[time - 1, time] as const] : []));
  const yearBefore = at.flatMap((time) => {
    const before = series.dates.indexOf(aYearBefore(series.dates[time] ?? ""));
    return before < 0 ? [] : [[before, time] as const];
  });
  const within = first < end ? [[first, end] as const] : [];
  return [...steps, ...yearBefore, ...within];
}

/** The times that words say, "2019" or "five years ago". */
const timesAt = (words: string, series: RowSeries): number[] => {
  const said = timesSaid(words, series);
  if (said.length > 0) return said;
  const base = baseTimes(words, series);
  // "For ten years", of ten years.
  const [, length] = /^(\S+)\s\p{L}+\sago$/u.exec(words) ?? [];
  return base ?? (length !== undefined && numeralsIn(length)[0]?.low === series.times ? [0] : []);
};

const aYearBefore = (date: string) => date.replace(/\d{4}/gu, (year) => String(Number(year) - 1));

/** Of which names something is true, which may be, and of which it is not. */
export const wentOf = (told: readonly (readonly [name: string, is: boolean | null])[]): Went => ({
  certain: new Set(told.flatMap(([name, is]) => (is === true ? [name] : []))),
  possible: new Set(told.flatMap(([name, is]) => (is !== false ? [name] : [])))
});

const went = (rows: RowSeries["rows"], is: (numbers: Numbers) => boolean | null) =>
  wentOf([...rows].map(([name, numbers]) => [name, is(numbers)] as const));

/** How far a number may move of which a text says that it held steady, of it, and a change be from none, in percent or points; our own thresholds. */
const [steadiness, smallChange] = [0.05, 2];

/** Whether a number went a way; *null* where one of the two is missing. */
function isWay(from: number | null | undefined, to: number | null | undefined, way: Way, least = 0): boolean | null {
  if (from == null || to == null) return null;
  if (least > 0 && Math.abs(to - from) < least * Math.abs(from)) return false;
  if (way === "steady") return Math.abs(to - from) <= steadiness * Math.max(Math.abs(from), Math.abs(to));
  if (way === "back") return to >= (1 - steadiness) * from;
  return way === "same" ? from === to : way === "up" ? to > from : to < from;
}

/** Whether the last number is back where it was: at the most before, or where it was at first or right before it fell furthest. */
function isBack(own: Numbers, way: "high" | "back"): boolean | null {
  const last = own.at(-1);
  const before = own.slice(0, -1).flatMap((value) => value ?? []);
  if (last == null || before.length === 0) return null;
  if (way === "high") return isWay(Math.max(...before), last, "back");
  const steps = before.slice(1).map((value, index) => value - (before[index] ?? value));
  const fell = steps.indexOf(Math.min(...steps));
  return [before[0], before[fell]].some((value) => isWay(value, last, "back") === true);
}

/** The same of a change by its sign. */
const isSign = (value: number | null | undefined, way: Way): boolean | null =>
  way === "steady" ? (value == null ? null : Math.abs(value) < smallChange) : isWay(0, value, way);

/** Whether a number went a way at each time but the first. */
export const stepsOf = (numbers: Numbers, way: Way): (boolean | null)[] =>
  numbers.slice(1).map((to, index) => isWay(numbers[index], to, way));

/** Who went that way at each time from one on, "fell every year", but for one at which they did not. */
function allTheWay(series: RowSeries, way: Way, {since, except}: Extract<Span, {readonly by: "every"}>): Went {
  const [first, out] = [placeOf(since, series) ?? 0, placeOf(except, series)];
  return went(series.rows, (numbers) => {
    const steps = stepsOf(numbers.slice(first), way);
    const other = out === undefined ? undefined : steps.splice(out - first - 1, 1)[0];
    return steps.includes(false) || other === true ? false : steps.includes(null) ? null : true;
  });
}

/** Who went that way at the last time, and at none between it and another. */
const firstTime = ({rows}: RowSeries, way: Way, since = 0): Went =>
  went(rows, (numbers) => {
    const steps = stepsOf(numbers.slice(since), way);
    return steps.includes(null) ? null : steps.at(-1) === true && !steps.slice(0, -1).includes(true);
  });
