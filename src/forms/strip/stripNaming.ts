import {extent} from "d3";
import type {StripRow} from "./stripRow.js";

/** So few dots are all named, where that finds room and none matters more. */
const fewDots = 8;

/** Which dots are named besides those that matter, by the addresses of their numbers, and how many lines a name has room for. */
export interface Naming {
  readonly also: ReadonlySet<string>;
  readonly lines: number;
  /** The highest and the lowest where they are named under the chart, and not at their dots. */
  readonly said: Ends;
}

/** The highest and the lowest dot; each *null* where another is as high or as low, or it is said elsewhere. */
export type Ends = readonly [highest: StripRow | null, lowest: StripRow | null];

export const noEnds: Ends = [null, null];

/**
 * Where none matters more, all of a few dots are named, in as few lines as find room, and of many, or where that finds none, the
 * highest and the lowest; where these find none, they are named under the chart.
 */
export function namingsOf(rows: readonly StripRow[]): Naming[] {
  if (rows.some(({highlighted}) => highlighted)) return [];
  const factsOf = (own: readonly StripRow[]) => new Set(own.map(({fact}) => fact));
  const all = [1, 2, 3].map((lines) => ({also: factsOf(rows), lines, said: noEnds}));
  const [highest, lowest] = endsOf(rows);
  const at = (...own: readonly (StripRow | null)[]) => factsOf(own.flatMap((row) => row ?? []));
  const both = {also: at(highest, lowest), lines: 1, said: noEnds};
  const apart: readonly Naming[] = [
    {also: at(highest), lines: 1, said: [null, lowest]},
    {also: at(lowest), lines: 1, said: [highest, null]},
    {also: at(), lines: 1, said: [highest, lowest]}
  ];
  const outer = both.also.size === 0 ? [] : [both, ...(highest && lowest ? apart : apart.slice(2))];
  return rows.length <= fewDots ? [...all, ...outer] : outer;
}

/** The one highest of some dots and the one lowest. */
function endsOf(rows: readonly StripRow[]): Ends {
  const [low, high] = extent(rows, ({value}) => value);
  const only = (end: number | undefined) => {
    const own = rows.filter(({value}) => value === end);
    return low === high || own.length > 1 ? null : (own[0] ?? null);
  };
  return [only(high), only(low)];
}
