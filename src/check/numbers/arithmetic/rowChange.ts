import type {Evidence} from "../../../facts/evidence.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {namesInOrder} from "../../words/namesIn.js";
import {placeIn} from "../texts/placeIn.js";
import {type RowSeries, rowSeriesOf} from "../rows/rowSeries.js";
import {isPartNear} from "./ownChange.js";

/**
 * True for how much the numbers of a row changed from the first time to the last, or from the last but one, in a sentence that names
 * it: "fires in Tarn fell by a half", "three fewer in Osta than a year before".
 */
export function isRowChange(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, high, unit, lead, after} = numeral;
  const isPart = kind === "fraction" && low < 1;
  const isCount = kind === "cardinal" && low === high && unit === null;
  const way = isPart || isCount ? directionOf(lead, after) : null;
  if (way === null || (isCount && !/^(?:more|fewer|less)$/.test(after[0] ?? ""))) return false;
  return rowSeriesOf(evidence).some((series) => {
    const own = numbersNamed(numeral, sentence, series);
    return pairsOf(own).some(([from, to]) => {
      const change = (to - from) * (way === "up" ? 1 : -1);
      return isPart ? isPartNear(numeral, change / from) : change === low;
    });
  });
}

/** The numbers of the row whose name stands last before a number or, where none does, first behind it. */
function numbersNamed(numeral: Numeral, sentence: string, {rows}: RowSeries): readonly (number | null)[] {
  const named = namesInOrder(sentence, [...rows.keys()]);
  const clause = /[^,;:.]*$/u.exec(numeral.lead)?.[0].length ?? 0;
  const at = placeIn(sentence, numeral);
  const [own] = [
    ...named.filter((each) => each.start < at && each.start >= at - clause).slice(-1),
    ...named.filter((each) => each.start >= at),
    ...named.slice(-1)
  ];
  return own ? (rows.get(own.named.name) ?? []) : [];
}

function pairsOf(numbers: readonly (number | null)[]): (readonly [from: number, to: number])[] {
  const last = numbers.at(-1);
  return [numbers[0], numbers.at(-2)].flatMap((from) => (from == null || last == null ? [] : [[from, last] as const]));
}
