import {ruleX, ruleY} from "@observablehq/plot";
import type {Precision} from "../../facts/period.js";
import {timeAxisSize} from "../../theme/lineSizes.js";
import type {Palette} from "../../theme/theme.js";
import {textSize} from "../../theme/typeSizes.js";
import {measure} from "../../type/font.js";
import type {TextLine} from "../../type/typeset.js";
import {shortDay} from "../../words/dates.js";
import {language} from "../../words/language.js";
import {addUnits, instant, startOf} from "./calendar.js";
import {furniture, type MarkRead} from "../marksRead.js";
import type {TimePlot} from "./timePlot.js";
import {unscaled} from "../unscaled.js";

/** A date on an axis of time, and the word that stands there. */
export interface TimeTick {
  readonly at: Date;
  /** EDTF: "2020", "2020-07". */
  readonly date: string;
  readonly word: string;
}

const style = {size: textSize.small} as const;

const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const steps: readonly (readonly [Precision, number])[] = [
  ["day", 1],
  ["day", 2],
  ["day", 7],
  ["month", 1],
  ["month", 3],
  ["month", 6],
  ...years.map((step) => ["year", step] as const)
];

/**
 * The dates that an axis of time names, as many as find room: years, or quarters and months, whose Januaries give the
 * year, or days. Where the round ones that find room are fewer than two, the first and the last date do, as far as they find it, with
 * years between them in even steps: of months, and where fewer than two begin among the days, of days.
 * @param finest no finer than the dates of the data
 */
export function timeTicks([from, to]: readonly [Date, Date], width: number, finest: Precision): TimeTick[] {
  const span = to.getTime() - from.getTime();
  const units: readonly Precision[] = ["day", "month", "year"];
  let counted: {readonly unit: Precision | null; readonly all: readonly CountedTick[]} = {unit: null, all: []};
  for (const [unit, step] of steps) {
    if (units.indexOf(unit) < units.indexOf(finest)) continue;
    // Far too many to be looked at.
    if (span / (shortest[unit] * step) > mostTicks) continue;
    if (unit !== counted.unit) counted = {unit, all: countedTicks(from, to, unit)};
    const ticks = counted.all.flatMap(({count, tick}) => (count % step === 0 ? [tick] : []));
    if (!areApart(ticks, width / (span || 1))) continue;
    if (ticks.length > 1) return unit === "year" && finest === "year" ? withEnds(ticks, {from, to, width}) : ticks;
    const all = counted.all.flatMap(({count, tick}) => (Number.isInteger(count) ? [tick] : []));
    const ends = [...all.slice(0, 1), ...all.slice(1).slice(-1)];
    const even = finest === "year" ? evenYears(from, to) : [];
    const [first, last] = endsIn(from, to, finest);
    const own = first.at >= from ? [[first, ...ticks, last], [first, last]] : []; // prettier-ignore
    return [...even, ends, ...own].find((each) => each.length > 1 && areApart(each, width / (span || 1))) ?? ticks;
  }
  return [];
}

interface Axis {
  readonly from: Date;
  readonly to: Date;
  readonly width: number;
}

/**
 * Round years with the last one, of which the data speak last, in place of one that it has no room beside; and the first. Over few
 * years in even steps from the first to the last, where as many as half of them find room.
 */
function withEnds(ticks: readonly TimeTick[], {from, to, width}: Axis): TimeTick[] {
  const [first, last] = endsIn(from, to, "year");
  const clear = (rest: readonly TimeTick[]) => areApart(rest, width / (to.getTime() - from.getTime()));
  const before = ticks.filter(({date}) => date !== last.date);
  const ended = clear([...before, last]) ? [...before, last] : [...before.slice(0, -1), last];
  const isNew = ended[0]?.date !== first.date && first.at >= from;
  const round = isNew && clear([first, ...ended]) ? [first, ...ended] : ended;
  const even = evenYears(from, to).find(clear) ?? [];
  return first.at >= from && even.length >= round.length / 2 ? [...even] : round;
}

/** The first and the last year, month or day. */
const endsIn = (from: Date, to: Date, unit: Precision): readonly [TimeTick, TimeTick] => [
  tickAt(from, unit),
  tickAt(to, unit)
];

const tickAt = (date: Date, unit: Precision) => tickOf(startOf(date.toISOString().slice(0, 10), unit), unit);

/** Years in even steps that meet both ends of a short time, three at the least, from the finest. */
function evenYears(from: Date, to: Date): TimeTick[][] {
  const all = countedTicks(from, to, "year").map(({tick}) => tick);
  const span = all.length - 1;
  if (span > shortSpan) return [];
  const steps = [1, 2, 3, 4, 5, 6].filter((step) => span % step === 0 && span / step >= 2);
  return steps.map((step) => all.filter((_, index) => index % step === 0));
}

/** Over more years than these, round ones are looked for. */
const shortSpan = 12;

/** Whether the words of ticks stand clear of one another. @param scale px a millisecond */
export const areApart = (ticks: readonly TimeTick[], scale: number) =>
  ticks.every((tick, index) => {
    const next = ticks[index + 1];
    const half = (each: TimeTick) => measure(each.word, style) / 2;
    return !next || scale * (next.at.getTime() - tick.at.getTime()) >= half(tick) + half(next) + timeAxisSize.between;
  });

const day = 864e5;
const shortest = {day, month: 28 * day, year: 365 * day} as const;
const mostTicks = 60;

interface CountedTick {
  /** By which a tick of every second, third and so on unit is told: the year, the months before it, the days since the first date. */
  readonly count: number;
  readonly tick: TimeTick;
}

/** The first days of all units between two dates. */
function countedTicks(from: Date, to: Date, unit: Precision): CountedTick[] {
  const ticks: CountedTick[] = [];
  const first = startOf(from.toISOString().slice(0, 10), unit);
  for (let at = first, time = instant(at); time <= to; at = addUnits(at, unit, 1), time = instant(at)) {
    if (time < from) continue;
    const days = (time.getTime() - from.getTime()) / day;
    const count = {year: time.getUTCFullYear(), month: time.getUTCMonth(), day: days}[unit];
    ticks.push({count, tick: tickOf(at, unit)});
  }
  return ticks;
}

function tickOf(at: string, unit: Precision): TimeTick {
  const [year = "", month = "1", date = "1"] = at.split("-");
  if (unit === "year") return {at: instant(at), date: year, word: year};
  if (unit === "day") return {at: instant(at), date: at, word: shortDay(Number(date), Number(month))};
  const name = language.dates.monthName(Number(month), "short");
  return {at: instant(at), date: `${year}-${month}`, word: month === "01" ? year : name};
}

/** The line of an axis of time under a plot **height** px high, unless zero lies there, and its ticks; y in px, on no scale. */
export function timeAxisMarks(
  ticks: readonly TimeTick[],
  height: number,
  {line, palette}: {readonly line: boolean; readonly palette: Palette}
): MarkRead[] {
  const stroke = palette.mutedInk;
  const ends = {y1: unscaled(height), y2: unscaled(height + timeAxisSize.tick), stroke};
  const dates = ticks.map(({at}) => at);
  return [
    ...(line ? [furniture(ruleY([height], {y: unscaled(height), stroke}), "axis")] : []),
    ...(dates.length > 0 ? [furniture(ruleX(dates, ends), "tick")] : [])
  ];
}

/** The words of an axis of time, under its plot. */
export function timeAxisWords(ticks: readonly TimeTick[], {box, at, read}: TimePlot, palette: Palette): TextLine[] {
  const y = box.top + box.height + timeAxisSize.baseline;
  return ticks.map(({at: date, date: edtf, word}): TextLine => {
    const role = {tick: read.time, along: "x", at: [edtf]} as const;
    return {text: word, x: at(date), y, style, fill: palette.mutedInk, anchor: "middle", uses: [], role};
  });
}
