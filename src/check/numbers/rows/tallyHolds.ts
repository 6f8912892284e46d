import type {Predicate, Tallied, Tally, Way} from "../../words/en/rows/rowStatement.js";
import {numbersAt, sumOf} from "./rowNumbers.js";
import {areDated, rowNamed, type RowSeries} from "./rowSeries.js";
import {timesMeant} from "./timesMeant.js";
import {timesSaid, timesSince} from "./timesSaid.js";
import {topicNumbers} from "./topicNumbers.js";
import {stepsOf, waysIn, type Went, wentOf} from "./waysIn.js";

/** Of which rows something is true, and how many there are. */
interface Counted extends Went {
  readonly total: number;
}

/** Whether as many rows are so as a text says, at one of the times that the series has. */
export function tallyHolds({tallied, predicate, total}: Tally, whole: RowSeries, all: readonly RowSeries[]): boolean {
  // Of "six towns" a seventh that has no number is none.
  const rows = new Map([...whole.rows].filter(([, numbers]) => numbers.some((value) => value !== null)));
  const series = total === rows.size ? {...whole, rows} : whole;
  return isJoint({tallied, predicate}, series) || countedIn(predicate, series, all).some((counted) => isSo(tallied, counted, series)); // prettier-ignore
}

/** "Left, Greens and Labour hold a majority": together, at one of the times. */
function isJoint({tallied, predicate}: Pick<Tally, "tallied" | "predicate">, series: RowSeries): boolean {
  if (predicate.by !== "majority" || !predicate.has || tallied.of !== "these" || tallied.names.length < 2) return false;
  const own = tallied.names.map((name) => series.rows.get(rowNamed(series, name) ?? name) ?? []);
  return Array.from({length: series.times}, (_, time) => time).some((time) => {
    const sum = sumOf(own.map((numbers) => numbers[time] ?? null));
    return sum !== null && sum > (sumOf(numbersAt(series, time)) ?? NaN) / 2;
  });
}

function countedIn(predicate: Predicate, series: RowSeries, all: readonly RowSeries[]): Counted[] {
  const {rows, times} = series;
  const total = rows.size;
  switch (predicate.by) {
    case "way":
      if (predicate.name !== null && rows.size === 1) return [timesOfWay(series, predicate.way)];
      return waysIn(series, predicate.way, predicate.span).map((went) => ({...went, total}));
    case "pair": {
      const [more = [], less = []] = predicate.names.map((name) => rows.get(rowNamed(series, name) ?? ""));
      const since = predicate.since === null ? undefined : timesSaid(predicate.since, series)[0];
      // "Since 2020" may be with that year or without it.
      return (since === undefined ? [0] : [since, since + 1]).map((first) =>
        countedOf(
          more.slice(first).map((one, time) => [String(time), isAbove(one, less[first + time])]),
          times - first
        )
      );
    }
    case "row":
      return timesMeant(series, predicate.about, "").flatMap((time) => {
        const base = rowNamed(series, predicate.name) ?? predicate.name;
        const than = rows.get(base)?.[time] ?? null;
        const isSo = (own: number | null) => (predicate.way === "more" ? isAbove(own, than) : isAbove(than, own));
        const told = [...rows].flatMap(([name, own]) => (name === base ? [] : [[name, isSo(own[time] ?? null)] as const])); // prettier-ignore
        // "All" are the others; of how many there are it is one.
        return [countedOf(told, total - 1), countedOf(told, total)];
      });
    case "topics":
      return topicNumbers(predicate, series, all).map((numbers) =>
        countedOf(
          numbers.map(([name, more, less]) => [name, isAbove(more, less, predicate.orEqual)]),
          total
        )
      );
    case "majority":
      return Array.from({length: times}, (_, time) => {
        const numbers = numbersAt(series, time);
        const half = (sumOf(numbers) ?? NaN) / 2;
        const told = [...rows.keys()].map((name, row) => [name, isMajority(numbers[row], half, predicate.has)] as const); // prettier-ignore
        return countedOf(told, total);
      });
    case "norm":
    case "threshold":
      if (predicate.by === "threshold" && rows.size === 1 && times > 1) {
        const [numbers = []] = rows.values();
        const since = timesSince(predicate.since, series);
        return [countedOf(since.map((time) => [String(time), isBeyond(numbers[time], predicate)] as const), since.length)]; // prettier-ignore
      }
      return Array.from({length: times}, (_, time) => time)
        .filter((time) => !isOfNow(predicate, series) || time === times - 1)
        .map((time) =>
          countedOf(
            [...rows].map(([name, numbers]) => [name, isBeyond(numbers[time], predicate)]),
            total
          )
        );
  }
}

/** "Are below half", of series whose times are known. */
const isOfNow = (predicate: Predicate, series: RowSeries): boolean =>
  predicate.by === "threshold" && predicate.isNow === true && areDated(series);

/** At how many times the one row of a series went a way. */
function timesOfWay({rows}: RowSeries, way: Way): Counted {
  const [numbers = []] = rows.values();
  const steps = stepsOf(numbers, way).map((is, index) => [String(index), is] as const);
  return countedOf(steps, steps.length);
}

const countedOf = (told: Parameters<typeof wentOf>[0], total: number): Counted => ({...wentOf(told), total});

const isAbove = (one: number | null, other: number | null | undefined, orEqual = false) =>
  one === null || other == null ? null : one > other || (orEqual && one === other);

const isMajority = (own: number | null | undefined, half: number, has: boolean) =>
  own == null || Number.isNaN(half) ? null : own > half === has;

function isBeyond(
  own: number | null | undefined,
  {sign, value = 0}: {readonly sign: ">" | "≥" | "<" | "≤"; readonly value?: number}
): boolean | null {
  if (own == null) return null;
  switch (sign) {
    case ">":
      return own > value;
    case "≥":
      return own >= value;
    case "<":
      return own < value;
    case "≤":
      return own <= value;
  }
}

function isSo(tallied: Tallied, {certain, possible, total}: Counted, series: RowSeries): boolean {
  // What has no number at all counts for nothing.
  const known = [...possible].filter((name) => series.rows.get(name)?.some((value) => value !== null) ?? true).length;
  const isCount = (count: number) => certain.size <= count && count <= (tallied.of === "count" ? known : possible.size);
  switch (tallied.of) {
    case "all":
      return possible.size === total;
    case "most":
      return possible.size > total / 2;
    case "half":
      return isCount(total / 2);
    case "count":
      return isCount(tallied.count);
    case "rest":
      return isCount(total - tallied.count);
    case "these":
    case "only":
    case "except": {
      const names = tallied.names.map((name) => rowNamed(series, name) ?? name);
      if (tallied.of === "except")
        return names.every((name) => !certain.has(name)) && [...series.rows.keys()].every((name) => names.includes(name) || possible.has(name)); // prettier-ignore
      const isOnly = tallied.of === "these" || [...certain].every((name) => names.includes(name));
      return isOnly && names.every((name) => possible.has(name));
    }
  }
}
