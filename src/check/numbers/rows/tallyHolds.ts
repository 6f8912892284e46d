import type {Predicate, RowStatement, Tallied, Way} from "../../words/en/rows/rowStatement.js";
import {stemsOf} from "../judge/wholeOver.js";
import {rowNamed, type RowSeries} from "./rowSeries.js";
import {isWay, waysIn} from "./waysIn.js";

type Tally = Extract<RowStatement, {readonly kind: "tally"}>;

/** Of which rows something is true for certain, of which it may be, whose number is missing; and of how many there are. */
interface Counted {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly total: number;
}

/** Whether as many rows are so as a text says, at one of the times that the series has. */
export function tallyHolds({tallied, predicate}: Tally, series: RowSeries, all: readonly RowSeries[]): boolean {
  return countedIn(predicate, series, all).some((counted) => isSo(tallied, counted, series));
}

function countedIn(predicate: Predicate, series: RowSeries, all: readonly RowSeries[]): Counted[] {
  const {rows, times} = series;
  const total = rows.size;
  switch (predicate.by) {
    case "way":
      if (predicate.name !== null && rows.size === 1) return [stepsOf(series, predicate.way)];
      return waysIn(series, predicate.way).map((went) => ({...went, total}));
    case "pair": {
      const [more = [], less = []] = predicate.names.map((name) => rows.get(rowNamed(series, name) ?? ""));
      return [
        countedOf(
          more.map((one, time) => [String(time), isAbove(one, less[time])]),
          times
        )
      ];
    }
    case "topics":
      return all.flatMap((other) => {
        if (other === series || other.times !== times || !isOfTopic(other, predicate.less)) return [];
        const told = [...rows].map(([name, numbers]) => [name, isAbove(numbers[times - 1] ?? null, other.rows.get(name)?.[times - 1])] as const); // prettier-ignore
        return [countedOf(told, total)];
      });
    case "threshold":
      return Array.from({length: times}, (_, time) =>
        countedOf(
          [...rows].map(([name, numbers]) => [name, isBeyond(numbers[time], predicate)]),
          total
        )
      );
  }
}

/** At how many times the one row of a series went a way. */
function stepsOf({rows}: RowSeries, way: Way): Counted {
  const [numbers = []] = rows.values();
  const steps = numbers.slice(1).map((to, index) => [String(index), isWay(numbers[index], to, way)] as const);
  return countedOf(steps, steps.length);
}

/** Whether all words of a thing are of what a series is about. */
export const isOfTopic = ({topic}: RowSeries, words: string): boolean =>
  stemsOf(words).every((stem) => topic.has(stem));

const countedOf = (told: readonly (readonly [string, boolean | null])[], total: number): Counted => ({
  certain: new Set(told.flatMap(([name, is]) => (is === true ? [name] : []))),
  possible: new Set(told.flatMap(([name, is]) => (is !== false ? [name] : []))),
  total
});

const isAbove = (one: number | null, other: number | null | undefined) =>
  one === null || other == null ? null : one > other;

function isBeyond(
  own: number | null | undefined,
  {sign, value}: Extract<Predicate, {readonly by: "threshold"}>
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
  const isCount = (count: number) => certain.size <= count && count <= possible.size;
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
