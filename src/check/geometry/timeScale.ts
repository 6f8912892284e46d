import {groups} from "d3";
import type {Precision} from "../../facts/period.js";
import type {DrawnAxis} from "./timeAxes.js";
import {addUnits, daysOfWords, unitNamed} from "../words/en/timeWords.js";

/** An axis of time as a scale, read from its ticks and words. */
export interface TimeScale {
  /** What a word under the axis names. */
  readonly unit: Precision;
  /** The days at which its ticks stand, ISO. */
  readonly ticks: readonly string[];
  /** The first days of what its words name, ISO; *null* for a word that names nothing on the axis. */
  readonly words: readonly (string | null)[];
  /** Where an instant stands, in px; an ISO day is its midnight in UTC. */
  readonly at: (instant: number | string) => number;
  /** The instant at a place in px, in milliseconds since 1970. */
  readonly instantAt: (x: number) => number;
}

/** The scale of an axis, straight between its first tick and its last; *null* where its words do not tell their days. */
export function timeScaleOf({ticks, words, heading}: DrawnAxis): TimeScale | null {
  const texts = words.map(({text}) => text);
  const unit = unitNamed(texts, heading);
  if (unit === null || ticks.length < 2) return null;
  const named = daysOfWords(texts, unit, heading);
  // Where the cells crowd, each word has a tick; else each cell has one, and the last ends with one more.
  const days = ticks.length === words.length ? named : cellDays({ticks, words}, named, unit);
  const [first, last] = [days?.[0], days?.at(-1)];
  if (!days || first === undefined || first === null || last === undefined || last === null || days.includes(null))
    return null;
  const [x1, x2] = [ticks[0]!.box.left, ticks.at(-1)!.box.left];
  const [start, end] = [instantOf(first), instantOf(last)];
  const at = (instant: number | string) => x1 + ((instantOf(instant) - start) / (end - start)) * (x2 - x1);
  const instantAt = (x: number) => start + ((x - x1) / (x2 - x1)) * (end - start);
  return {unit, ticks: days.map(String), words: named, at, instantAt};
}

/** An ISO day, or milliseconds since 1970, as milliseconds since 1970. */
export function instantOf(instant: number | string): number {
  return typeof instant === "number" ? instant : Date.parse(`${instant}T00:00:00Z`);
}

/** The days of the ticks, as most of the words have it that stand in the middle of a cell. */
function cellDays(
  {ticks, words}: Pick<DrawnAxis, "ticks" | "words">,
  named: readonly (string | null)[],
  unit: Precision
) {
  const firsts = words.flatMap(({x}, index) => {
    const cell = ticks.findIndex((tick, number) => {
      const next = ticks[number + 1];
      return next && Math.abs((tick.box.left + next.box.left) / 2 - x) < 0.05;
    });
    const day = named[index];
    return cell !== -1 && day ? [addUnits(day, unit, -cell)] : [];
  });
  // A word that moved in from the end of the axis can stand in the middle of the next cell by chance.
  const [first] = groups(firsts, (day) => day).toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return first === undefined ? null : ticks.map((_, number) => addUnits(first, unit, number));
}
