import type {Noun} from "../../facts/unit/measure.js";

/** Units after their numbers, and as the columns of data files name them. */
export const unitNames = {
  /** The column of a share. */
  percent: "percent",
  /** The column of a change. */
  percentChange: "percent change",
  /** The column of a ratio. */
  times: "times",
  points: {one: "percentage point", many: "percentage points"} as Noun,
  /** Percentage points where there is little room. */
  shortPoints: {one: "point", many: "points"},
  scales: {C: "Celsius", F: "Fahrenheit"} as Readonly<Record<"C" | "F", string>>,
  degrees: (scale: string) => `degrees ${scale}`,
  /** The noun of a duration. */
  duration: (unit: string): Noun => ({one: unit, many: `${unit}s`}),
  /** What a rate is a rate of: "per 1,000 people", "per woman". @param size *null* for one */
  rate: (size: string | null, of: string) => (size === null ? `per ${of}` : `per ${size} ${of}`),
  index: (base: string) => `index ${base}`
};
