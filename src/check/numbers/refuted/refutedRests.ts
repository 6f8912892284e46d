import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {numbersAt, sumOf} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";

const mostOfRest =
  /(?<!\p{L})(?:most|the\s(?:bulk|majority))\sof\s(?:the|its|their)\s(?:rest|remainder|others)\s(?:[\p{L}]+\s){0,3}/giu;

/** What a text says that most of the rest is, "a fifth is recycled; most of the rest is burned", of rows of which it is no more than half. */
export const refutedRests = (text: string, all: readonly RowSeries[]): Stretch[] =>
  [...text.matchAll(mostOfRest)].flatMap(({index}) => {
    const known = all.flatMap((series) => isMost(text, index, series) ?? []);
    return known.length > 0 && !known.includes(true) ? [{start: index, end: index + text.slice(index).split(/[.,;:!?]/u, 1).join("").length}] : []; // prettier-ignore
  });

/** Whether the first row that is named behind has more than half of what the rows before it leave; *null* where nobody knows. */
function isMost(text: string, at: number, series: RowSeries): boolean | null {
  if (series.unit.kind !== "share" && series.unit.kind !== "count") return null;
  const placed = placedNames(text, namesOf(series)).map(({name, start}) => ({row: rowNamed(series, name), start}));
  const told = placed.find(({start}) => start > at)?.row;
  const before = placed.flatMap(({row, start}) => (start < at && row !== null ? [row] : []));
  const names = [...series.rows.keys()];
  if (told == null || before.length === 0 || before.includes(told) || names.length < 3) return null;
  const numbers = numbersAt(series, series.times - 1);
  const rest = sumOf(numbers.filter((_, row) => !before.includes(names[row] ?? "")));
  const own = numbers[names.indexOf(told)];
  return rest === null || own == null ? null : own > rest / 2;
}
