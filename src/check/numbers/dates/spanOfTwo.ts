import {numeralsIn, type Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {periodOf} from "../licences/tablePlace.js";
import {saysValue} from "../judge/printedValue.js";

/** "In five years" of a change, and no span within which something is the highest. */
const isOfChange =
  /(?<!(?:est|most|least|first|time|low|high|worst|best|peak)\s(?:\p{L}+\s)?)(?<!\p{L})(?:in|over|within)\s$/iu;

/** The periods that a span of time is between where its sentence prints two numbers of two times, "rose to 25 in six years from 15"; *null* elsewhere. */
export function periodsOfTwo(
  {lead, start}: Numeral,
  sentence: string,
  {numbers, evidence}: Pick<FigureLicences, "numbers" | "evidence">
): readonly string[] | null {
  if (!isOfChange.test(lead)) return null;
  const dated = numeralsIn(sentence).flatMap((other) => {
    if (other.kind !== "cardinal" || other.start === start) return [];
    const own = numbers.filter((each) => each.of === undefined && !each.derived && saysValue(each, other));
    const periods = new Set(own.map((each) => periodOf(each, evidence)));
    const [period] = periods;
    return periods.size === 1 && period != null ? [period] : [];
  });
  const periods = [...new Set(dated)];
  return dated.length === 2 && periods.length === 2 ? periods : null;
}
