import type {Evidence} from "../../../facts/evidence.js";
import {wayOfRange} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import type {RowSeries} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {placeIn} from "../texts/placeIn.js";
import {isSame} from "./rowChange.js";

const saysGap = /(?<!\p{L})(?:gaps?|differences?|lead|margin)(?!\p{L})/iu;

/** True for how far two rows of one unit are apart at one time, in a sentence about a gap: "the gap is widest in Osta, at six years". */
export function isRowGap(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, high} = numeral;
  if (kind !== "cardinal" || low !== high || !saysGap.test(sentence)) return false;
  const before = sentence.slice(0, placeIn(sentence, numeral));
  return rowSeriesOf(evidence).some(
    (series) =>
      isPrintedIn(numeral, series) && gapsOf(series, before).some((gaps) => gaps.some((gap) => isGap(gap, low)))
  );
}

/** The same of a range whose ends are the gap at two times: "the gap has widened from £40 to £75". */
export function isGapRange(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  if (numeral.kind !== "range" || !numeral.ends || !saysGap.test(sentence)) return false;
  const [from, to] = numeral.ends;
  const way = wayOfRange(numeral);
  if ((way === "up" && from.low > to.low) || (way === "down" && from.low < to.low)) return false;
  const before = sentence.slice(0, placeIn(sentence, numeral));
  return rowSeriesOf(evidence).some(
    (series) =>
      [from, to].every((end) => isPrintedIn(end, series)) &&
      gapsOf(series, before).some((gaps) => {
        const first = gaps.findIndex((gap) => isGap(gap, from.low));
        return first >= 0 && gaps.slice(first + 1).some((gap) => isGap(gap, to.low));
      })
  );
}

/** Shares are points apart, and what has no sign may be in any unit. */
const isPrintedIn = ({unit}: Numeral, series: RowSeries) => unit === null || (unit === "money" && series.unit.kind === "money"); // prettier-ignore
const isGap = (gap: number | null, said: number) => gap !== null && isSame(gap, said);

/** Of each two rows how far they are apart at each time; only those of the name that stands last before. */
function gapsOf({rows, times}: RowSeries, before: string): (number | null)[][] {
  const all = [...rows];
  const named = namedLast(before, [...rows.keys()]);
  return all.flatMap(([name, numbers], index) =>
    all.slice(index + 1).flatMap(([other, others]) => {
      if (named !== null && !(named(name) && named(other))) return [];
      return [Array.from({length: times}, (_, time) => apart(numbers[time], others[time]))];
    })
  );
}

const apart = (one: number | null | undefined, other: number | null | undefined) =>
  one == null || other == null ? null : Math.abs(one - other);

/** Tells the rows of the part of their names that stands last in a text, "Osta" of “Osta, men” and “Osta, women”; *null* where none does. */
function namedLast(text: string, names: readonly string[]): ((name: string) => boolean) | null {
  const parts = [...new Set(names.flatMap((name) => name.split(", ")))];
  const shared = parts.filter((part) => names.filter((name) => name.split(", ").includes(part)).length === 2);
  const last = placedNames(text, shared).at(-1)?.name;
  return last === undefined ? null : (name) => name.split(", ").includes(last);
}
