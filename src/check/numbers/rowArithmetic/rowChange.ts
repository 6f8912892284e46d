import type {Evidence} from "../../../facts/evidence/evidence.js";
import {amountOfChange} from "../../words/en/comparison/amountOfChange.js";
import {directionOf, saysGone} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {type Span, spanSaid, when} from "../../words/en/rows/spanSaid.js";
import {baseTimes} from "../rows/baseTimes.js";
import type {Numbers} from "../rows/rowNumbers.js";
import type {RowSeries} from "../rows/rowSeries.js";
import {rowsNear, seriesNear} from "../rows/rowNear.js";
import {spansIn} from "../rows/waysIn.js";
import {timesSaid} from "../rows/timesSaid.js";
import {isAmount} from "../arithmetic/isAmount.js";
import {isPartNear} from "../arithmetic/ownChange.js";

/**
 * True for how much the numbers of a row changed from the first time to the last, or from the last but one, in a sentence that names
 * it: "fires in Tarn fell by a half", "three fewer in Osta than a year before", "down nine points since 2014", "up $4,200 in five years".
 */
export function isRowChange(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, unit, hedge} = numeral;
  // "Fell by more than 40%" is said as "by more than two-fifths" is.
  const isRound = unit === "percent" && hedge !== null && low % 5 === 0;
  const isPart = (kind === "fraction" && low < 1) || isRound;
  const partWay = !isPart
    ? null
    : saysGone(numeral.lead) || areGone.test(numeral.tail)
      ? "down"
      : directionOf(numeral.lead, numeral.after);
  const part = isRound ? {...numeral, low: low / 100} : numeral;
  if (isPart && partWay === null) return false;
  const {span} = spanSaid(sentence);
  return seriesNear(numeral, sentence, evidence).some((series) => {
    const amount = isPart ? null : amountOfChange(numeral, series.unit);
    const way = partWay ?? amount?.way ?? null;
    if (way === null) return false;
    const rows = rowsNear(numeral, sentence, series);
    const isIt = (row: Numbers) =>
      spansOf(row, series, {tail: numeral.tail, sentence, span}).some(([from, to]) => {
        const change = (to - from) * (way === "up" ? 1 : -1);
        return amount ? isAmount(numeral, change, amount.scale) : isPartNear(part, change / from);
      });
    return rows.length > 0 && rows.every(isIt);
  });
}

/** "Three in five jobs are gone". */
const areGone =
  /^(?:\s[\p{L}’'-]+){0,5}\s(?:is|are|has|have)\s(?:been\s)?(?:gone|lost|disappeared|vanished|cut|scrapped|shed|closed|shut|folded)(?!\p{L})/u;

/** "In July" of "37 more in July than in June". */
const inTime = new RegExp(
  `(?<!than\\s|as\\s|compared\\swith\\s)(?<!\\p{L})(?:in|during)\\s(${when})(?=[^.;:!?]*\\sthan\\sin\\s)`,
  "iu"
);

/** From which number to which a change may be: where the words behind say the time that it is from, from there. */
function spansOf(
  numbers: Numbers,
  series: RowSeries,
  {tail, sentence, span}: {readonly tail: string; readonly sentence: string; readonly span: Span | null}
): (readonly [from: number, to: number])[] {
  const base = baseTimes(tail, series);
  const steps = base === null && span?.by === "step" && timesSaid(span.at, series).length > 0 ? spansIn(span, series) : []; // prettier-ignore
  if (steps.length > 0) return steps.flatMap(([first, end]) => pairOf(numbers[first], numbers[end]));
  const [, now] = inTime.exec(sentence) ?? [];
  const last = numbers[(now === undefined ? undefined : timesSaid(now, series).at(-1)) ?? series.times - 1];
  const starts = base === null ? (series.times > 1 ? [numbers[0], numbers.at(-2)] : []) : base.map((time) => numbers[time]); // prettier-ignore
  return starts.flatMap((from) => pairOf(from, last));
}

const pairOf = (from: number | null | undefined, to: number | null | undefined) => (from == null || to == null ? [] : [[from, to] as const]); // prettier-ignore
