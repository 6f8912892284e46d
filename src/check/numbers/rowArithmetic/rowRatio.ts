import type {Evidence} from "../../../facts/evidence/evidence.js";
import {directionOf, saysGone, wayTo} from "../../words/en/comparison/directions.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {baseTimes} from "../rows/baseTimes.js";
import {rowNear, seriesNear} from "../rows/rowNear.js";
import {stemsOf} from "../judge/wholeOver.js";
import {partsOfTotal} from "../rows/partsOfTotal.js";
import {numbersAt, sumOf} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries, rowsSaid} from "../rows/rowSeries.js";
import {placeIn} from "../texts/placeIn.js";
import {isMultiple} from "../arithmetic/ownRatio.js";

/**
 * True for what the last number of a row is of an earlier one that the words name, "twice as many as in 2019", "less than half of what
 * it was a year ago"; and for what part one row is of another right behind, "less than half of what a train driver earns".
 */
export function isRowRatio(given: Numeral, sentence: string, evidence: Evidence): boolean {
  const numeral = asHalfAgain(given);
  const {kind, low, token, lead, after, tail} = numeral;
  const isPart = kind === "fraction" && low < 1;
  if (kind !== "multiple" && !isPart) return false;
  const isOf = isPart && after[0] === "of";
  // "Fell fivefold" is to a fifth.
  const power = /fold$/iu.test(token) && directionOf(lead, []) === "down" ? -1 : 1;
  // "Has lost more than a third of its surface" is of what is gone.
  const isLost = saysGone(lead) || (wayTo(lead) === null && directionOf(lead, after) !== null);
  const isSaid = (ratio: number) => (isOf ? isPartSaid(numeral, ratio) : isMultiple(numeral, ratio ** power));
  return seriesNear(numeral, sentence, evidence).some((series) => {
    if ((isOf || !isPart || after[0] === "as") && partsOfRows(numeral, sentence, series).some(isSaid)) return true;
    if (isPart && partsOfTotal(sentence, series).some(({part}) => isPartSaid(numeral, part))) return true;
    if (!isPart && betweenColumns(sentence, series).some(isSaid)) return true;
    if (isPart && ofAllRows(numeral, sentence, series).some((part) => isPartSaid(numeral, part))) return true;
    if (isPart && after[0] !== "as" && !(ofThen.test(tail) && !isLost)) return false;
    const numbers = rowNear(numeral, sentence, series);
    const last = numbers.at(-1);
    // "A year earlier it was twice as full".
    const then = baseTimes(earlier.exec(sentence)?.[0] ?? "", series) ?? [];
    if (then.some((time) => last != null && numbers[time] != null && isSaid((numbers[time] ?? NaN) / last))) return true; // prettier-ignore
    return (baseTimes(tail, series, true) ?? []).some((time) => {
      const base = numbers[time];
      return base != null && last != null && base !== 0 && isSaid(last / base);
    });
  });
}

/** "Half again the average" is one and a half times as much. */
function asHalfAgain(numeral: Numeral): Numeral {
  const {kind, low, after, tail, token} = numeral;
  if (kind !== "fraction" || low !== 0.5 || after[0] !== "again") return numeral;
  return {...numeral, kind: "multiple", low: 1.5, high: 1.5, after: after.slice(1), token: `${token} again`, tail: tail.replace(/^\sagain/u, "")}; // prettier-ignore
}

/** What the row named nearest is of all counted rows, where the words behind the part are of what is counted: "two-thirds of the new jobs went to women". */
function ofAllRows(numeral: Numeral, sentence: string, series: RowSeries): number[] {
  // "One road death in five is a cyclist’s".
  const behind = stemsOf(`${numeral.token}${/^[^.,;:!?]*/u.exec(numeral.tail)?.[0] ?? ""}`);
  const isOfThem = behind.some((stem) => series.topic.has(stem));
  if (series.unit.kind !== "count" || series.rows.size < 2 || series.columns.length > 1 || !isOfThem) return [];
  const total = sumOf(numbersAt(series, series.times - 1));
  const own = placedNames(sentence, namesOf(series)).length === 1 ? rowNear(numeral, sentence, series).at(-1) : null;
  return own == null || total === null || total === 0 ? [] : [own / total];
}

/** "Thefts in the Harbour double from afternoon to night": what a row has in one column of what it has in another. */
function betweenColumns(sentence: string, series: RowSeries): number[] {
  const [, from = "", to = ""] =
    /\sfrom\s(?:the\s)?([\p{L}-]+)\sto\s(?:the\s)?([\p{L}-]+)(?!\p{L})/u.exec(sentence) ?? [];
  const [first, last] = [from, to].map((word) => series.columns.findIndex((stems) => stemsOf(word).some((stem) => stems.has(stem)))); // prettier-ignore
  const names = rowsSaid(sentence, series);
  const [name] = names;
  if (first === undefined || last === undefined || first < 0 || last < 0 || names.size !== 1 || name == null) return [];
  const [base, own] = [series.rows.get(name)?.[first], series.rows.get(name)?.[last]];
  return base == null || own == null || base === 0 ? [] : [own / base];
}

const earlier = /^(?:\p{L}+\s){1,3}(?:earlier|before|ago)(?=[\s,])/u;
/** "Less than half of what it was in 2021", "a tenth of its peak in 2019". */
const ofThen = /^\sof\s(?:its|their|his|her|our|what|the\s(?:level|rate|number|figure|total|peak|sum|price))(?!\p{L})/u;
const ofOther = /^\sof\s(?:what\s(?:[\p{L}’'-]+\s){0,5}?(?:(?:from|on|by|in|for)\s)?)?(?:(?:an?|the)\s)?$/u;
const timesOther = /^\s(?:(?=the\s$)|what\s|as\s[\p{L}’' -]{3,40}?\sas\s(?:(?:in|at|for)\s)?|th(?:at|ose)\s(?:of|in|at)\s|the\s[\p{L}’' -]{3,30}?\s(?:of|in|at)\s)(?:(?:an?|the)\s)?$/u; // prettier-ignore

/** What the row before a part is of the row right behind it, at each time. */
function partsOfRows(numeral: Numeral, sentence: string, series: RowSeries): number[] {
  const at = placeIn(sentence, numeral);
  const end = at + numeral.token.length;
  const names = placedNames(sentence, namesOf(series));
  const behind = names.filter(({start}) => start >= end);
  // "It rains half as much in Marn as in Osta".
  const isBehind = behind.length > 1 && /^\sas\s\p{L}+(?:\s[\p{L}-]+){0,3}\s(?:in|at|on|for|by|of)\s(?:the\s)?$/u.test(sentence.slice(end, behind[0]?.start)) && /^\sas\s(?:in|at|on|for|by|of)\s(?:the\s)?$/u.test(sentence.slice(behind[0]?.end, behind[1]?.start)); // prettier-ignore
  if (isBehind) return ratiosOf(behind[0]?.name ?? "", behind[1]?.name ?? "", series, series.times);
  const one = names.findLast((each) => each.end <= at);
  const [other] = behind;
  const between = sentence.slice(end, other?.start);
  // "More than twice managers’".
  const isOwned = between === " " && /^[’']/u.test(sentence.slice(other?.end));
  const isSaid = numeral.kind === "multiple" ? isOwned || timesOther.test(between) : ofOther.test(between);
  if (!one || !other || !isSaid) return [];
  return ratiosOf(one.name, other.name, series, series.times);
}

/** What one row is of another at each of the first times. */
export function ratiosOf(one: string, other: string, series: RowSeries, times: number): number[] {
  const [ones = [], others = []] = [one, other].map((name) => series.rows.get(rowNamed(series, name) ?? ""));
  return Array.from({length: times}, (_, time) => time).flatMap((time) => {
    const [value, whole] = [ones[time], others[time]];
    return value == null || whole == null || whole === 0 ? [] : [Math.abs(value / whole)];
  });
}
