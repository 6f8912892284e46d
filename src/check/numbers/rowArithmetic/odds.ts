import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {isOfHundredths} from "../../words/en/units/minorMoney.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {seriesNear} from "../rows/rowNear.js";
import {namesOf, rowNamed} from "../rows/rowSeries.js";
import {timesMeant} from "../rows/timesMeant.js";
import {isMultiple} from "../arithmetic/ownRatio.js";
import {ratiosOf} from "./rowRatio.js";

/** True for odds that two rows come to: "books outsell e-books by five to one", "nearly two to one". */
export function isOdds(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, unit, tail} = numeral;
  if (kind !== "cardinal" || unit !== null || !/^\sto\s(?:one|1)(?![\p{L}\p{N}.])/u.test(tail)) return false;
  return seriesNear(numeral, sentence, evidence).some((series) => {
    const [one, other, ...more] = new Set(placedNames(sentence, namesOf(series)).map(({name}) => name));
    if (one === undefined || other === undefined || more.length > 0) return false;
    const last = timesMeant(series, "", sentence).at(-1) ?? 0;
    return isMultiple(numeral, ratiosOf(one, other, series, last + 1).at(-1) ?? NaN);
  });
}

const everyOne = /(?<!\p{L})for\s(?:every|each)\s(?:dollar|pound|euro|\p{Sc}1)(?:\s(?:that\s)?)(?:an?\s|the\s)?/iu;

/** True for "84 cents" of "for every dollar a man earns, a woman earns 84 cents", where two rows come to it. */
export function isForEveryOne(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const every = everyOne.exec(sentence);
  if (!every || numeral.kind !== "cardinal") return false;
  if (numeral.low === 1 && numeral.unit === "money" && every[0].includes(numeral.token)) return numeralsIn(sentence).length > 1; // prettier-ignore
  return seriesNear(numeral, sentence, evidence).some((series) => {
    if (series.unit.kind !== "money") return false;
    const part = isOfHundredths(series.unit.currency, numeral.tail) ? numeral.low / 100 : numeral.low;
    const names = placedNames(sentence, namesOf(series));
    const base = names.find(({start}) => start >= every.index + every[0].length - 1);
    const own = names.find(({name}) => rowNamed(series, name) !== rowNamed(series, base?.name ?? ""));
    if (!base || !own) return false;
    return ratiosOf(own.name, base.name, series, series.times).some((ratio) => Math.abs(ratio - part) <= 0.005);
  });
}
