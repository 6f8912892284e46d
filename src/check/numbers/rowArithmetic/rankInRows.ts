import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {when} from "../../words/en/rows/spanSaid.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {numbersAt} from "../rows/rowNumbers.js";
import {areDated, namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {timesSaid} from "../rows/timesSaid.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";

/** At which of its times a row is said to have a rank: at the one that stands behind it, or the last; or at one before. */
export type RankTime = "said" | "before";

/**
 * Whether a row that some words name has a rank in the series that have it, in each where the words say so: "third in both regions";
 * *null* where none has it.
 * @param said **isTimed**: in series of several dates alone
 */
export function rankInRows(
  {low, tail}: Numeral,
  from: "most" | "least",
  {words, at = "said", isTimed = false}: {readonly words: string; readonly at?: RankTime; readonly isTimed?: boolean},
  evidence: Evidence
): boolean | null {
  const told = rowSeriesOf(evidence).flatMap((series) => {
    const name = rowNamed(series, placedNames(words, namesOf(series)).at(-1)?.name ?? "");
    if (name === null || series.rows.size < 3 || (isTimed && !(series.times > 1 && areDated(series)))) return [];
    const ranks = timesOf(tail, at, series).map((time) => rankAt(series, name, {time, from}));
    const known = ranks.filter((rank) => rank !== null);
    return known.length === 0 ? [] : [known.includes(low)];
  });
  if (told.length === 0) return null;
  return /^[^.;:!?]*\s(?:both|all|every|each)(?!\p{L})/u.test(tail) ? !told.includes(false) : told.includes(true);
}

/** "Second in 2019", "third place in 2024". */
const inTime = new RegExp(`^(?:[\\s-]\\p{L}+){0,2}?\\s(?:in|during)\\s(${when})(?!\\p{L})`, "iu");

function timesOf(tail: string, at: RankTime, series: RowSeries): number[] {
  const said = timesSaid(inTime.exec(tail)?.[1] ?? "", series);
  if (said.length > 0) return said;
  const last = series.times - 1;
  return at === "said" ? [last] : Array.from({length: last}, (_, time) => time);
}

function rankAt(
  series: RowSeries,
  name: string,
  {time, from}: {readonly time: number; readonly from: "most" | "least"}
): number | null {
  const own = series.rows.get(name)?.[time];
  if (own == null) return null;
  return 1 + numbersAt(series, time).filter((value) => value !== null && (from === "most" ? value > own : value < own)).length; // prettier-ignore
}
