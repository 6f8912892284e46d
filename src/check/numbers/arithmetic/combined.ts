import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {nameNear, rowNear} from "../rows/rowNear.js";
import {type Numbers, numbersAt, sumOf} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {seriesMeant} from "../rows/rowSeriesOf.js";
import {timesMeant} from "../rows/timesMeant.js";

const together = /^[^.;:!?]*?(?<!\p{L})(?:combined|together|put together)(?!\p{L})/iu;
const before = /(?<!\p{L})(?:previous|past|preceding|last|prior)(?!\p{L})/iu;
const next = /(?<!\p{L})(?:next|following|other|remaining)(?!\p{L})/iu;

/**
 * What a file says of a row that is said to have more than so many others together, "more than the next two films combined", or than
 * in so many times before: *true* where it has, else why not; *null* for another number.
 */
export function combinedSaid(numeral: Numeral, sentence: string, evidence: Evidence): true | string | null {
  const {kind, low, high, lead, tail} = numeral;
  const than = /(?<!\p{L})(more|less|fewer|higher|greater|larger)\sthan\s(?:in\s|did\s)?(?:the\s|its\s|all\s)?(\p{L}+\s)?$/iu.exec(lead); // prettier-ignore
  if (kind !== "cardinal" || low !== high || !than || !together.test(tail)) return null;
  const words = `${than[2] ?? ""}${/^\s\p{L}+/u.exec(tail)?.[0] ?? ""}`;
  const isMore = !/^(?:less|fewer)$/iu.test(than[1] ?? "");
  const told = seriesMeant(sentence, evidence).flatMap((series) => {
    const [own, others] = before.test(words) ? earlierTo(numeral, sentence, series) : next.test(words) ? belowOf(numeral, sentence, series) : []; // prettier-ignore
    const sum = others === undefined || others.length < low ? null : sumOf(others.slice(0, low));
    return own == null || sum === null ? [] : [isMore ? own > sum : own < sum];
  });
  if (told.length === 0) return null;
  return told.includes(true) || `fewer than ${low} that it has more than together`;
}

type Compared = readonly [own: number | null, others: Numbers] | readonly [];

/** The number of a row at the time that a sentence names, or the last, and those before it, the next first. */
function earlierTo(numeral: Numeral, sentence: string, series: RowSeries): Compared {
  const numbers = rowNear(numeral, sentence, series);
  const at = timesMeant(series, "", sentence).at(-1) ?? -1;
  return series.times > 1 && numbers.length > 0 ? [numbers[at] ?? null, numbers.slice(0, at).toReversed()] : [];
}

/** The number of the row that is named, and those of the rows below it, from the most to the least. */
function belowOf(numeral: Numeral, sentence: string, series: RowSeries): Compared {
  const name = rowNamed(series, nameNear(numeral, sentence, namesOf(series)) ?? "");
  if (name === null || numeralsIn(name).length > 0 || placedNames(sentence, namesOf(series)).length > 1) return [];
  const at = timesMeant(series, "", sentence).at(-1) ?? 0;
  const own = series.rows.get(name)?.[at] ?? null;
  const others = numbersAt(series, at).flatMap((value) =>
    value !== null && own !== null && value < own ? [value] : []
  );
  return [own, others.toSorted((one, other) => other - one)];
}
