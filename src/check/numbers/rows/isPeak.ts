import type {Peak} from "../../words/en/rows/rowStatement.js";
import type {Numbers} from "./rowNumbers.js";
import type {RowSeries} from "./rowSeries.js";
import {timesSaid} from "./timesSaid.js";

/** Whether a row has most or least at the time that a text says, of all times or of those before it, since another; true where the file does not have them. */
export function isPeak({from, at, since, of, length}: Peak, numbers: Numbers, series: RowSeries): boolean {
  const own = at === null ? [series.times - 1] : timesSaid(at, series);
  const first = (since === null ? undefined : timesSaid(since, series).at(-1)) ?? -1;
  return (
    own.length === 0 ||
    own.some((time) => {
      const start = length === null ? first + 1 : Math.max(0, time + 1 - length);
      const others = of === "all" ? numbers : numbers.slice(start, time);
      return others.every((other) => isNoFurther(other, numbers[time], from));
    })
  );
}

/** Whether a number is no further at an end than another; one that is missing is not. */
export const isNoFurther = (other: number | null, own: number | null | undefined, from: Peak["from"]) =>
  other === null || own == null || (from === "most" ? other <= own : other >= own);
