import type {Series} from "./series.js";

/**
 * @param remedy what to do about a break at a date
 * @throws where a series would join numbers of which the source says that they were counted in two ways
 */
export function checkCounts(series: readonly Series[], where: string, remedy: (date: string) => string): void {
  for (const {name, points} of series) {
    const first = points.findIndex(({value}) => value !== null);
    const found = points.find(
      ({value, isOtherCount, breaks}, index) => index > first && value !== null && isOtherCount && !breaks
    );
    if (!found) continue;
    const at = name.text === "" ? found.date : `${name.text} ${found.date}`;
    throw new Error(
      `break in series: ${at} is counted in another way than before (${remedy(found.date)}; or list its code as normal): ${where}`
    );
  }
}
