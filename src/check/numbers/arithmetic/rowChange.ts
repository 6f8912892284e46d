import type {Evidence} from "../../../facts/evidence.js";
import {amountOfChange} from "../../words/en/comparison/amountOfChange.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import {baseSaid} from "../../words/en/dates/baseSaid.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {namesInOrder} from "../../words/namesIn.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {placeIn} from "../texts/placeIn.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {isPartNear} from "./ownChange.js";
import {isMultiple} from "./ownRatio.js";

/**
 * True for how much the numbers of a row changed from the first time to the last, or from the last but one, in a sentence that names
 * it: "fires in Tarn fell by a half", "three fewer in Osta than a year before", "down nine points since 2014".
 */
export function isRowChange(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const isPart = numeral.kind === "fraction" && numeral.low < 1;
  const partWay = isPart ? directionOf(numeral.lead, numeral.after) : null;
  if (isPart && partWay === null) return false;
  return rowSeriesOf(evidence).some((series) => {
    const amount = isPart ? null : amountOfChange(numeral, series.unit);
    const way = partWay ?? amount?.way;
    if (way === undefined) return false;
    return spansOf(numbersNamed(numeral, sentence, series), series, numeral.tail).some(([from, to]) => {
      const change = (to - from) * (way === "up" ? 1 : -1);
      return amount ? isSame(change, amount.value) : isPartNear(numeral, change / from);
    });
  });
}

/** True for what the last number of a row is of an earlier one that the words name: "twice as many as in 2019", "doubled since 2019". */
export function isRowRatio(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, after, tail} = numeral;
  const isRatio = kind === "multiple" || (kind === "fraction" && after[0] === "as");
  if (!isRatio || baseSaid(tail) === null) return false;
  return rowSeriesOf(evidence).some((series) =>
    spansOf(numbersNamed(numeral, sentence, series), series, tail).some(([from, to]) => isMultiple(numeral, to / from))
  );
}

/** Numbers with decimals differ by a hair. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** The numbers of the row whose name stands last before a number or, where none does, first behind it. */
function numbersNamed(numeral: Numeral, sentence: string, series: RowSeries): readonly (number | null)[] {
  const {rows} = series;
  const named = namesInOrder(sentence, namesOf(series));
  const clause = /[^,;:.]*$/u.exec(numeral.lead)?.[0].length ?? 0;
  const at = placeIn(sentence, numeral);
  const [own] = [
    ...named.filter((each) => each.start < at && each.start >= at - clause).slice(-1),
    ...named.filter((each) => each.start >= at),
    ...named.slice(-1)
  ];
  // The one row of a series that is a row alone needs no name.
  if (!own) return rows.size === 1 && series.columns.length === 0 ? ([...rows.values()][0] ?? []) : [];
  return rows.get(rowNamed(series, own.named.name) ?? "") ?? [];
}

/** From which number to which a change may be: where the words behind say the time that it is from, from there. */
function spansOf(
  numbers: readonly (number | null)[],
  {dates, times}: RowSeries,
  tail: string
): (readonly [from: number, to: number])[] {
  const base = baseSaid(tail);
  const said =
    base === null
      ? []
      : numbers.flatMap((from, index) => (dates[index] && saysPeriod(base, dates[index]) ? [from] : []));
  const last = numbers.at(-1);
  const isOther = base !== null && said.length === 0 && dates.some((date) => date !== "");
  const starts = said.length > 0 ? said : times > 1 && !isOther ? [numbers[0], numbers.at(-2)] : [];
  return starts.flatMap((from) => (from == null || last == null ? [] : [[from, last] as const]));
}
