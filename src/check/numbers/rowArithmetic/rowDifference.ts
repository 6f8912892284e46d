import type {Evidence} from "../../../facts/evidence/evidence.js";
import {amountOfChange} from "../../words/en/comparison/amountOfChange.js";
import {superlatives} from "../../words/en/comparison/polarity.js";
import {wayOfRange} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {hasName} from "../../words/namesIn.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {pairsIn} from "../../words/en/rows/rowPairs.js";
import {numbersAt, spreadOf} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {seriesNear} from "../rows/rowNear.js";
import {timesMeant} from "../rows/timesMeant.js";
import {placeIn} from "../texts/placeIn.js";
import {isAmount} from "../arithmetic/isAmount.js";
import {leadersOf, pairsOfLead, type RowPair, rankedRows, saysLeads} from "./rowLeaders.js";

// "The gap between best and worst".
const ends = `(?:the\\s)?(?:${superlatives}|best|worst|top|bottom|first|last)(?:\\s[\\p{L}-]+)?`;
const betweenEnds = new RegExp(`(?<!\\p{L})(?:gap|difference|range|spread|distance)\\sbetween\\s${ends}\\sand\\s${ends}(?!\\p{L})`, "iu"); // prettier-ignore

const saysGap = /(?<!\p{L})(?:gaps?|differences?|lead|margins?)(?!\p{L})/iu;

/**
 * True for by how much one row is above another at one time: of two that a sentence names, "Marn leads Osta by six points"; of one
 * that it names and its neighbour in rank, "wins by nearly 3,000 votes"; or of the only two there are, "a gap of six points".
 */
export function isRowDifference(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, high} = numeral;
  if (kind !== "cardinal" || low !== high) return false;
  return seriesNear(numeral, sentence, evidence).some((series) => {
    const amount = amountOfChange(numeral, series.unit);
    const isGap = saysGap.test(sentence) && (isPrintedIn(numeral, series) || (numeral.unit === "points" && series.unit.kind === "share")); // prettier-ignore
    if (!amount?.isApart && !isGap) return false;
    const times = timesMeant(series, "", sentence);
    if (betweenEnds.test(sentence) && times.some((time) => isAmount(numeral, spreadOf(numbersAt(series, time))))) return true; // prettier-ignore
    if (times.some((time) => isAboveSum(numeral, sentence, series, time))) return true;
    // Of two that nobody names a text says that they are apart.
    const isAlone = isGap || saysBy.test(numeral.lead);
    const pairsAt = pairsNear(numeral, sentence, series, isAlone);
    return times.some((time) =>
      pairsAt(time).some(([one, other, isSigned]) => {
        const [above, below] = [series.rows.get(one)?.[time], series.rows.get(other)?.[time]];
        if (above == null || below == null) return false;
        return isAmount(numeral, isSigned ? above - below : Math.abs(above - below), amount?.scale ?? 1);
      })
    );
  });
}

/** True for "$37 more than on libraries and parks combined". */
function isAboveSum(numeral: Numeral, sentence: string, series: RowSeries, time: number): boolean {
  if (!/\s(?:combined|together)(?!\p{L})/u.test(numeral.tail)) return false;
  const at = placeIn(sentence, numeral);
  const placed = placedNames(sentence, namesOf(series)).map(({name, start}) => ({start, value: series.rows.get(rowNamed(series, name) ?? "")?.[time] ?? NaN})); // prettier-ignore
  const own = placed.findLast(({start}) => start < at)?.value ?? NaN;
  const rest = placed.reduce((sum, {start, value}) => (start > at ? sum + value : sum), 0);
  return isAmount(
    numeral,
    /^\s(?:\p{L}+\s)?(?:less|fewer|lower)(?!\p{L})/u.test(numeral.tail) ? rest - own : own - rest
  );
}

const saysBy = /(?<!\p{L})by\s(?:[\p{L} ]{0,12}\s)?(?:\p{L}{0,3}\p{Sc})?$/u;

/** The same of a range whose ends are the gap at two times: "the gap has widened from £40 to £75". */
export function isGapRange(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  if (numeral.kind !== "range" || !numeral.ends || !saysGap.test(sentence)) return false;
  const [from, to] = numeral.ends;
  const way = wayOfRange(numeral);
  if ((way === "up" && from.low > to.low) || (way === "down" && from.low < to.low)) return false;
  return seriesNear(numeral, sentence, evidence).some(
    (series) =>
      [from, to].every((end) => isPrintedIn(end, series)) &&
      pairsNear(
        numeral,
        sentence,
        series,
        true
      )(series.times - 1).some(([one, other]) => {
        const gaps = (series.rows.get(one) ?? []).map((above, time) => Math.abs((above ?? NaN) - (series.rows.get(other)?.[time] ?? NaN))); // prettier-ignore
        const first = gaps.findIndex((gap) => isAmount(from, gap));
        return first >= 0 && gaps.slice(first + 1).some((gap) => isAmount(to, gap));
      })
  );
}

/** Shares are points apart, and what has no sign may be in any unit. */
const isPrintedIn = ({unit}: Numeral, series: RowSeries) => unit === null || (unit === "money" && series.unit.kind === "money"); // prettier-ignore

/** The two rows that a number may be between, by the time that is meant: who leads is not the same at each. */
function pairsNear(
  numeral: Numeral,
  sentence: string,
  series: RowSeries,
  isAlone: boolean
): (time: number) => readonly RowPair[] {
  const [at, names] = [placeIn(sentence, numeral), [...series.rows.keys()]];
  const told = pairsTold(numeral, sentence, series);
  if (told.length > 0) return () => told;
  const placed = placedNames(sentence, namesOf(series).filter((name) => /\p{L}/u.test(name))).flatMap(({name, start}) => ({name: rowNamed(series, name) ?? name, start})); // prettier-ignore
  const [first, ...more] = [...new Set(placed.map(({name}) => name))];
  if (first === undefined) {
    const isPair = isAlone && names.length === 2 && names.every((name) => /\p{L}/u.test(name));
    const only: RowPair[] = isPair ? [[names[0] ?? "", names[1] ?? "", false]] : [];
    const pairs = saysLeads(numeral) ? leadersOf(numeral, series) : only;
    return () => pairs;
  }
  if (more.length === 0) {
    const beside = neighboursOf(first, series).map((pair) => signed(pair, numeral));
    return (time) => pairsOfLead(first, numeral, series, time) ?? beside;
  }
  const near = [placed.findLast(({start}) => start < at)?.name, placed.find(({start}) => start > at)?.name];
  const pairs = near.flatMap((one) => placed.flatMap(({name}): RowPair[] => (one === undefined || name === one ? [] : [signed([one, name, false], numeral)]))); // prettier-ignore
  return () => pairs;
}

/** The two rows that a sentence compares by their names around a number, first that which is above. */
export function pairsTold(numeral: Numeral, sentence: string, series: RowSeries): RowPair[] {
  const at = placeIn(sentence, numeral);
  // "Built 3,600 homes more than it had planned".
  const said = sentence
    .replace(/(?<=\p{N}\s)(\p{L}+)\s(more|fewer|less)(?=\sthan\s)/gu, "$2 $1")
    .replace(/(?<=\sthan\s)(?:it|they|he|she)\s(?:had\s)?/gu, "");
  return pairsIn(said, namesOf(series)).flatMap(({more, less, equals, kinds, start, end}): RowPair[] => {
    const [one, other] = [...more, ...less].map((name) => rowNamed(series, name));
    // "Leads Osta by six points": right behind the two.
    if (!one || !other || equals || more.length + less.length > 2 || at < start - 40 || at > end + 16) return [];
    // The faster of two needs less time.
    const isTurned = kinds !== null && kinds.length > 0 && !kinds.includes(series.unit.kind);
    return [isTurned ? [other, one, true] : [one, other, true]];
  });
}

/** "$700m under budget": of the two the one right behind is the greater. */
function signed([one, other]: RowPair, {tail}: Pick<Numeral, "tail">): RowPair {
  const [, word, name = ""] =
    /^(?:\s?(?!(?:over|above|under|below)\s)[\p{L}°]+)?\s(?:(over|above)|under|below|short of)\s(?:the\s|its\s)?([\p{L}’'-]+)/u.exec(
      tail
    ) ?? [];
  if (name !== "" && hasName(other, name)) return signed([other, one, false], {tail});
  if (name === "" || !hasName(one, name)) return [one, other, false];
  return word === undefined ? [one, other, true] : [other, one, true];
}

/** A row and those next to it, from the most to the least, at the last time. */
function neighboursOf(name: string, series: RowSeries): RowPair[] {
  const ranked = rankedRows(series);
  const place = ranked.findIndex(({each}) => each === name);
  return [place - 1, place + 1].flatMap((next) => (ranked[next] ? [[name, ranked[next].each, false] as const] : []));
}
