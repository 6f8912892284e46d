import {when} from "../../words/en/rows/spanSaid.js";
import {stemsOf} from "../judge/wholeOver.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {baseTimes} from "./baseTimes.js";
import {areDated, type RowSeries} from "./rowSeries.js";

/** What a comparison of now is itself compared with: "a reversal of 2015", "just as they did in 2015". */
const baseTime = new RegExp(
  `(?:since|(?:a\\s)?reversal of|unlike(?: in)?|in contrast to|compared with|compared to|than in|as in|as (?:it|they) (?:did|was|were|had)(?: back)? in|against)\\s${when}`,
  "giu"
);

/** The times that a statement may be of: of a column that its words name, "more gold", or a date; else, of dates, the last. */
export function timesMeant(series: RowSeries, about: string, sentence: string): number[] {
  const {times, columns, dates} = series;
  const all = Array.from({length: times}, (_, index) => index);
  for (const words of [about, sentence]) {
    const said = stemsOf(words);
    const named = all.filter((time) => said.some((stem) => columns[time]?.has(stem)));
    if (named.length > 0) return named;
  }
  if (!areDated(series)) return all;
  // "Ten years ago Osta had more births than deaths".
  const [ago = ""] =
    /^(?:[\p{L}\p{N}]+\s){1,2}(?:year|month|decade)s?\s(?:ago|earlier|before)(?!\p{L})/iu.exec(sentence) ?? [];
  const then = ago === "" ? null : baseTimes(ago, series);
  if (then !== null) return then;
  const present = sentence.replace(baseTime, "");
  const dated = all.filter((time) => saysPeriod(present, dates[time] ?? ""));
  return dated.length > 0 ? dated : all.slice(-1);
}
