import {hasName} from "../../words/namesIn.js";
import {stemsOf} from "../judge/wholeOver.js";
import {numbersAt, sumOf} from "./rowNumbers.js";
import {type RowSeries, rowsSaid} from "./rowSeries.js";
import {timesMeant} from "./timesMeant.js";

/** What a named row has of a count. */
export interface PartOfTotal {
  /** 0 to 1. */
  readonly part: number;
  /** Whether no other has more of it. */
  readonly isMost: boolean;
}

/**
 * What the one row that a text names has of all rows, "most deaths in 2021 were on county roads"; and of a column that it names, too,
 * of that column and of all columns of the row, "most thefts in the Harbour happen at night". None of what is no count, or of another
 * count than the text’s.
 */
export function partsOfTotal(text: string, series: RowSeries): PartOfTotal[] {
  const stems = stemsOf(text);
  const names = rowsSaid(text, series);
  const [name] = names;
  const {unit, rows, columns, of} = series;
  if (of !== null && !hasName(text, of)) return [];
  if (unit.kind !== "count" || names.size !== 1 || name == null || rows.size < 2) return [];
  if (!stemsOf(unit.noun.many).some((stem) => stems.includes(stem))) return [];
  const own = rows.get(name) ?? [];
  const named = columns.flatMap((words, time) => (stems.some((stem) => words.has(stem)) ? [time] : []));
  const times = columns.length > 1 ? named : timesMeant(series, "", text);
  if (times.length !== 1) return [];
  const [time = 0] = times;
  return [numbersAt(series, time), ...(columns.length > 1 ? [own] : [])].flatMap((all) => {
    const [total, value] = [sumOf(all), own[time]];
    return total === null || total === 0 || value == null ? [] : [{part: value / total, isMost: all.every((other) => (other ?? 0) <= value)}]; // prettier-ignore
  });
}
