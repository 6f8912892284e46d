import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {numbersAt} from "../rows/rowNumbers.js";
import {namesOf, rowNamed} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";

/** Whether a row that some words name has a rank in the series that have it, in each where the words say so: "third in both regions"; *null* where none has it. */
export function rankInRows(
  {low, tail}: Numeral,
  from: "most" | "least",
  words: string,
  evidence: Evidence
): boolean | null {
  // prettier-ignore
  const told = rowSeriesOf(evidence).flatMap((series) => {
    const name = rowNamed(series, placedNames(words, namesOf(series)).at(-1)?.name ?? "");
    const numbers = numbersAt(series, series.times - 1);
    const own = name === null ? null : numbers[[...series.rows.keys()].indexOf(name)];
    if (own == null || series.rows.size < 3) return [];
    return [numbers.filter((value) => value !== null && (from === "most" ? value > own : value < own)).length === low - 1]; // prettier-ignore
  });
  if (told.length === 0) return null;
  return /^[^.;:!?]*\s(?:both|all|every|each)(?!\p{L})/u.test(tail) ? !told.includes(false) : told.includes(true);
}
