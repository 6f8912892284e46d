import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type PaceSaid, pacesSaidIn} from "../../words/en/rows/paceSaid.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {stemsOf} from "../judge/wholeOver.js";
import {baseTimes} from "../rows/baseTimes.js";
import type {Numbers} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {seriesMeant} from "../rows/rowSeriesOf.js";
import {timesSaid} from "../rows/timesSaid.js";
import {isOfChange} from "../rows/waysIn.js";

/** The paces that a text compares, where the steps of the rows that it names, or of the only one that it may speak of, are the other way. */
export function refutedPaces(text: string, evidence: Evidence): PaceSaid[] {
  const paces = pacesSaidIn(text);
  if (paces.length === 0) return [];
  const known = seriesMeant(text, evidence).filter(
    (series) => series.times > (isOfChange(series) ? 1 : 2) && !series.dates.includes("")
  );
  const rows = known.flatMap((series) => rowsNamed(text, series).map((row) => ({series, row})));
  const meant = rows.length > 0 ? rows : alone(text, known);
  return paces.filter((pace) => {
    const told = meant.flatMap(({series, row}) => isSo(pace, row, series) ?? []);
    return told.length > 0 && !told.includes(true);
  });
}

function rowsNamed(text: string, series: RowSeries): Numbers[] {
  const [first] = placedNames(text, namesOf(series));
  const row = first && series.rows.get(rowNamed(series, first.name) ?? "");
  return row ? [row] : [];
}

/** The one row of series of one row: of those that a text has a word of, or of all. */
function alone(text: string, known: readonly RowSeries[]): {readonly series: RowSeries; readonly row: Numbers}[] {
  const single = known.filter(({rows}) => rows.size === 1);
  const said = stemsOf(text);
  const told = single.filter(({topic}) => said.some((stem) => topic.has(stem)));
  const meant = told.length > 0 ? told : single;
  return meant.length === 1 ? meant.flatMap((series) => [...series.rows.values()].map((row) => ({series, row}))) : [];
}

/** Whether a step is further than another, by its amount or by its part; *null* where one is missing. */
function isSo({change, isFaster, at, than, ago}: PaceSaid, row: Numbers, series: RowSeries): boolean | null {
  const place = (words: string | null, other: number) => (words === null ? other : timesSaid(words, series)[0]);
  const now = place(at, series.times - 1);
  const then = ago === null ? null : (baseTimes(`than ${ago}`, series)?.[0] ?? null);
  const before = then ?? (now === undefined ? undefined : place(than, now - 1));
  if (isOfChange(series)) {
    const [one, other] = [now, before].map((time) => (time === undefined ? null : row[time]));
    if (one == null || other == null) return null;
    // "Fell faster" is further below zero.
    return (change === "up" ? one > other : one < other) === isFaster && one !== other;
  }
  const steps = [now, before].map((time) => {
    const [from, to] = time === undefined ? [] : [row[time - 1], row[time]];
    return from == null || to == null ? null : {by: (to - from) * (change === "up" ? 1 : -1), from: Math.abs(from)};
  });
  const [one, other] = steps;
  if (one == null || other == null) return null;
  const isFurther = [one.by - other.by, one.by / one.from - other.by / other.from];
  return isFurther.some((difference) => (isFaster ? difference > 0 : difference < 0));
}
