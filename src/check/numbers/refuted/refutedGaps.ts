import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type GapSaid, gapsSaidIn} from "../../words/en/rows/gapSaid.js";
import {baseTimes} from "../rows/baseTimes.js";
import {numbersAt, spreadOf} from "../rows/rowNumbers.js";
import {type RowSeries, rowsSaid} from "../rows/rowSeries.js";
import {seriesMeant} from "../rows/rowSeriesOf.js";

/** The gaps of which a text says which way they went, between two rows that it names, or the only two, of which all went another. */
export function refutedGaps(text: string, evidence: Evidence): GapSaid[] {
  return gapsSaidIn(text).filter((said) => {
    const told = seriesMeant(text, evidence).flatMap((series) => changesOf(text, said, series));
    return told.length > 0 && told.every((change) => (said.way === "up" ? change <= 0 : change >= 0));
  });
}

/** By how much the gap changed since the time that the words say, or from the first and from the last but one. */
function changesOf(text: string, {behind, isOfAll}: GapSaid, series: RowSeries): number[] {
  const named = rowsSaid(text, series);
  const names = named.size === 2 ? [...named] : [];
  const [one, other] = names.map((name) => series.rows.get(name));
  if (series.times < 2) return [];
  const gaps =
    one && other
      ? one.map((value, time) => Math.abs((value ?? NaN) - (other[time] ?? NaN)))
      : isOfAll && named.size === 0 && series.rows.size > 1
        ? Array.from({length: series.times}, (_, time) => spreadOf(numbersAt(series, time)))
        : [];
  const last = gaps.at(-1) ?? NaN;
  const starts = baseTimes(behind, series) ?? [0, series.times - 2];
  return starts.map((time) => last - (gaps[time] ?? NaN)).filter((change) => !Number.isNaN(change));
}
