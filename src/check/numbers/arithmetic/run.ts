import type {Evidence} from "../../../facts/evidence/evidence.js";
import {directionOf, wayAlone} from "../../words/en/comparison/directions.js";
import {saysInARow} from "../../words/en/comparison/runs.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {wordNames} from "../../words/en/rows/placedNames.js";
import type {Numbers} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {isOfChange} from "../rows/waysIn.js";

/** How many times in a row the last numbers of something went one way. */
interface Run {
  readonly length: number;
  readonly way: "up" | "down";
  /** Whether the numbers begin with it, so that it may be longer. */
  readonly isOpen: boolean;
}

const isTimely = /^(?:annual|yearly|monthly|weekly|quarterly|straight|consecutive|successive)$/;

/**
 * What a file says of how long a run is said to be, "falls for a fifth month in a row": *true* where the last numbers of something
 * went one way so often and no oftener, else what the runs are; *null* for another number, and where the numbers are too few to tell.
 */
export function runSaid(
  {kind, low, high, lead, tail, after}: Numeral,
  sentence: string,
  evidence: Evidence
): true | string | null {
  const isLength = (kind === "cardinal" || kind === "ordinal") && low === high && Number.isInteger(low) && low > 1;
  if (!isLength || !saysInARow(tail)) return null;
  const words = after.filter((word) => !isTimely.test(word));
  // "Rebound after three straight declines": the run ended before the last.
  const isPast = /(?<!\p{L})after\s(?:an?\s\p{L}+\sof\s)?$/iu.test(lead);
  const way = isPast ? wayAlone(words.slice(0, 3).join(" ")) : directionOf(lead, words);
  const runs = rowSeriesOf(evidence).flatMap((series) =>
    series.dates.includes("")
      ? []
      : rowsSaid(sentence, series).flatMap((row) =>
          stepsIn(row, series).flatMap((steps) => runAtEnd(isPast ? steps.slice(0, -1) : steps))
        )
  );
  const known = runs.filter(({length, isOpen}) => !(isOpen && length < low));
  if (known.length === 0) return null;
  const isTrue = known.some((run) => run.length === low && (way === null || way === run.way)); // prettier-ignore
  return isTrue || `a run of ${[...new Set(known.map(({length}) => length))].join(" or ")}`;
}

/** The numbers of the rows that a sentence names, each since the last time that is missing; of all rows where it names none. */
function rowsSaid(sentence: string, series: RowSeries): Numbers[] {
  const named = wordNames(sentence, namesOf(series)).map((name) => rowNamed(series, name));
  const rows = [...series.rows].flatMap(([name, row]) => (named.length === 0 || named.includes(name) ? [row] : []));
  return rows.map((row) => row.slice(row.lastIndexOf(null) + 1));
}

/** Which way numbers went each time; of changes, by their signs, too: "inflation eases" and "prices rise for the third month". */
function stepsIn(row: Numbers, series: RowSeries): number[][] {
  const values = row.flatMap((value) => value ?? []);
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? NaN)));
  return isOfChange(series) ? [values.map(Math.sign), steps] : [steps];
}

/** None where there are fewer than two steps. */
function runAtEnd(steps: readonly number[]): Run[] {
  const last = steps.at(-1) ?? 0;
  if (steps.length < 2) return [];
  const other = steps.findLastIndex((step) => step !== last);
  return [{length: last === 0 ? 0 : steps.length - 1 - other, way: last > 0 ? "up" : "down", isOpen: other < 0}];
}
