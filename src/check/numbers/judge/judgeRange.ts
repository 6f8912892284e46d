import {extentOf, parseEdtf} from "../../../facts/period.js";
import {namesChange, wayOfRange} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {type Fault, faultOf, judgeNumber} from "./judgeNumber.js";
import type {Place} from "./place.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "./printedValue.js";
import {isScore} from "./tally.js";

/**
 * Holds a range against the numbers that may stand in its place; *null* where one licenses it, or where its ends are two
 * numbers of the figure in the order of their periods: "rose from 41.2% to 44%".
 */
export function judgeRange(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  {evidence}: FigureLicences
): Fault | null {
  const fault = judgeNumber(numeral, numbers, at);
  if (!fault || isScore(numeral, numbers)) return null;
  if (!numeral.ends) return fault;
  const faults = numeral.ends.map((end) => judgeNumber(end, numbers, at));
  if (faults.some((each) => each !== null)) return fault;
  if (saysBy(numeral.lead)) return isByTo(numeral.ends, numbers, at) ? null : fault;
  const way = wayOfRange(numeral);
  const [from, to] = numeral.ends;
  const isTurned = (way === "up" && from.low > to.low) || (way === "down" && from.low < to.low);
  const [startOf, startOfNext] = numeral.ends.map((end) => {
    const own = numbers.filter((licence) => saysValue(licence, end) && faultOf(end, licence, at) === null);
    const periods = own.map(({name}) => evidence.claims.find(({id}) => id === name)?.period.edtf ?? null);
    return periods.map((edtf) => (edtf === null ? null : extentOf(parseEdtf(edtf)).start));
  });
  const isOrdered = (startOf ?? []).some((start) =>
    (startOfNext ?? []).some((next) => start === null || next === null || start <= next)
  );
  return isTurned || !isOrdered ? {rule: "number-unlicensed", expected: `${to.token} to ${from.token}`} : null;
}

const saysBy = (lead: string) =>
  /(?<!\p{L})by\s(?:(?:about|nearly|almost|over|more than)\s)?(?:\p{L}{0,3}\p{Sc}\s?)?$/iu.test(lead);

/** True for "cut by €1.6bn to €36.4bn" but where the topics of its two numbers say that they are exchanged. */
function isByTo(ends: readonly Numeral[], numbers: readonly NumberLicence[], at: Place): boolean {
  const [changes = [], levels = []] = ends.map((end) =>
    numbers
      .filter((licence) => saysValue(licence, end) && faultOf(end, licence, at) === null)
      .map(({about}) => namesChange(about))
  );
  return changes.some((isChange) => levels.some((isLevelChange) => isChange || !isLevelChange));
}
