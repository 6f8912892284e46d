import {columnOf} from "../facts.js";
import type {ReadFile} from "../readFile.js";

/** The averages of some numbers. */
export interface Average {
  readonly mean: number;
  readonly median: number;
}

/** The averages of numbers that are drawn on a scale. */
export interface Averages {
  /** Of all of them. */
  readonly all: Average;
  /** Of all, of each shape, of each column and of those of each name. */
  readonly each: readonly Average[];
}

/** The averages of what stands on a scale; *null* where nothing does, or not each number by itself: bins, and parts of a sum. */
export function averagesOn(on: string, {shown, facts}: ReadFile): Averages | null {
  const own = shown.filter(({measure}) => measure.on === on);
  if (own.some(({measure: {by, base}}) => base !== undefined || (by !== "position" && by !== "length"))) return null;
  const groups = new Map<string, Map<string, number>>();
  const put = (group: string, address: string, value: number) =>
    groups.set(group, (groups.get(group) ?? new Map<string, number>()).set(address, value));
  for (const [run, {facts: each}] of own.entries())
    for (const [index, addresses] of each.entries())
      for (const address of addresses) {
        const fact = facts.find(address);
        // A line of one value is no number of the drawing.
        if (fact?.kind !== "number" || (own[run]?.run.shapes[index]?.name === "line" && addresses.length === 1))
          continue;
        put("all", address, fact.value);
        put(`shape ${run} ${index}`, address, fact.value);
        put(`column ${columnOf(address)}`, address, fact.value);
        for (const name of fact.names.filter((each) => /\p{L}{2}/u.test(each)))
          put(`name ${name}`, address, fact.value);
      }
  const averages = [...groups].map(([group, values]) => [group, averageOf([...values.values()])] as const);
  const all = averages.find(([group]) => group === "all")?.[1];
  return all ? {all, each: averages.map(([, average]) => average)} : null;
}

function averageOf(values: readonly number[]): Average {
  const sorted = values.toSorted((a, b) => a - b);
  const {length} = sorted;
  const median = ((sorted[(length - 1) >> 1] ?? NaN) + (sorted[length >> 1] ?? NaN)) / 2;
  return {mean: values.reduce((sum, value) => sum + value, 0) / length, median};
}
