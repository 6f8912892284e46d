import {hasName} from "../../namesIn.js";
import {metricBehind} from "../units/metricUnits.js";
import type {UnitRecord} from "../../../../facts/unit/unitSchema.js";
import {asPattern} from "../../asPattern.js";
import type {Numeral} from "../numerals/numerals.js";
import {directionOf, wayAlone} from "./directions.js";
import {withoutHedge} from "./hedges.js";
import {comparatives, polarityOf} from "./polarity.js";

/** That a number is said to be by how much something is more or less than something else. */
export interface AmountOfChange {
  /** How many of the unit one of the number’s is: 7 of "two weeks" for days. */
  readonly scale: number;
  /** *null* where the words do not say which is more. */
  readonly way: "up" | "down" | null;
  /** Whether two things may be apart by it, and not one at two times alone. */
  readonly isApart: boolean;
}

const compared = new RegExp(`^\\s(?<says>${comparatives})(?!\\p{L})`, "iu");
const apart = new RegExp(`^\\s(?:${comparatives}|ahead|behind|clear|above|below|over|under|apart)(?!\\p{L})`, "iu");
const saysBy = /(?<!\p{L})by\s$/iu;

/** Whether a number is said to be a difference in a unit: "by nearly six points", "four more", "up $4,200", "7.7 points behind", "40 seconds shorter"; *null* for another number. */
export function amountOfChange(numeral: Numeral, unit: UnitRecord): AmountOfChange | null {
  const {kind, low, high, tail} = numeral;
  const before = withoutHedge(numeral.lead.replace(/\p{L}{0,3}\p{Sc}\s?$/u, ""));
  const isBy = saysBy.test(before);
  const printed = kind === "cardinal" && low === high ? printedIn(numeral, unit, isBy) : null;
  if (printed === null) return null;
  // "€870 a month less than men".
  const behind = tail
    .slice(printed.length)
    .replace(/^\s(?:an?|per|each|every)\s(?:hour|day|week|month|year)(?=\s)/u, "");
  const way = waySaid(numeral.lead, {before, behind, isBy}, unit);
  // "Lengthened by two" is of one at two times.
  const isApart = apart.test(behind) || (isBy && way === null);
  return isApart || way !== null ? {scale: printed.scale, way, isApart} : null;
}

/** Which way a difference goes: by the word behind its unit, "fewer", by that right before, "up", or by the verb, "fell by", which shares need not have. */
function waySaid(
  lead: string,
  {before, behind, isBy}: {readonly before: string; readonly behind: string; readonly isBy: boolean},
  unit: UnitRecord
): AmountOfChange["way"] {
  const says = compared.exec(behind)?.groups?.["says"];
  if (says === undefined) {
    const isTold = isBy || unit.kind === "share" || unit.kind === "change";
    const way = isTold ? directionOf(lead, []) : wayAlone(elidedVerb(before));
    // Who climbs two places is third, and was fifth.
    const isRank = (unit.kind === "count" || unit.kind === "measure") && /^(?:place|position|rank|spot)$/u.test(unit.noun.one); // prettier-ignore
    return isRank && way !== null ? (way === "up" ? "down" : "up") : way;
  }
  const isMore = polarityOf(says).way === "more";
  // The faster of two runners needs less time.
  const isTurned = /^(?:fast|quick)/iu.test(says) && timeOf(unit) !== null;
  return isMore !== isTurned ? "up" : "down";
}

const seconds: Readonly<Record<string, number>> = {second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600, month: 2_629_800, year: 31_557_600, decade: 315_576_000}; // prettier-ignore
const timeBehind = new RegExp(`^[\\s-]?(${Object.keys(seconds).join("|")})s?(?!\\p{L})`, "iu");

/** How many seconds one of a unit of time is; *null* of another unit. */
const timeOf = (unit: UnitRecord): number | null =>
  seconds[unit.kind === "duration" ? unit.per : unit.kind === "measure" ? unit.noun.one : ""] ?? null;

/** How many of the unit one of the number’s is, where it is printed in another unit of time, "more than two weeks" of days; *null* for others. */
export function otherUnitOfTime({tail, unit: printed}: Numeral, unit: UnitRecord): number | null {
  const [own, said] = [timeOf(unit), timeBehind.exec(tail)?.[1]?.toLowerCase()];
  const size = said === undefined || printed !== null ? undefined : seconds[said];
  return own === null || size === undefined || size === own ? null : size / own;
}

interface Printed {
  /** How far the unit reaches behind the number, in UTF-16 units. */
  readonly length: number;
  readonly scale: number;
}

/** "By two at Birch", "by 340", of what the sentence has named before. */
const unsaid =
  /^(?=\s*(?:$|[.,;:)–—])|\s(?:in|at|for|among|on|since|between|from|over|after|and|but|to|against|with)(?!\p{L}))/u;

/** The verb right before a number, or that of the number before, "lost 19 libraries in ten years, Hull two". */
const elidedVerb = (lead: string): string =>
  /\p{N}[^.,;:!?]*,\s(?:the\s|and\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s$/u.test(lead) ? lead : (/\p{L}+\s$/u.exec(lead)?.[0] ?? ""); // prettier-ignore

/** The unit of a difference behind its number. @param isBy whether it may go without */
function printedIn({unit: printed, lead, tail}: Numeral, unit: UnitRecord, isBy: boolean): Printed | null {
  const reach = (pattern: RegExp) => pattern.exec(tail)?.[0].length ?? null;
  const by = (length: number | null, scale = 1) => (length === null ? null : {length, scale});
  const bare = printed === null && isBy && unsaid.test(tail) ? by(0) : null;
  const [time, said] = [timeOf(unit), timeBehind.exec(tail)];
  if (time !== null && said && printed === null) return by(said[0].length, (seconds[said[1]?.toLowerCase() ?? ""] ?? NaN) / time); // prettier-ignore
  switch (unit.kind) {
    case "share":
    case "change":
      if (printed === "points") return by(reach(/^(?:\s?(?:percentage\s)?points?(?!\p{L}))?/iu));
      return printed === null ? (by(reach(/^[\s-](?:percentage\s)?points?(?!\p{L})/iu)) ?? bare) : null;
    case "money":
      if (printed === "money") return by(0);
      return printed === null ? (by(reach(/^(?:[pc]|¢|[\s-](?:cents?|pence|p))(?!\p{L})/u), 0.01) ?? bare) : null;
    case "degrees":
      return printed === null ? (by(reach(/^\s?(?:°|degrees?)\s?[CF]?(?!\p{L})/u)) ?? bare) : null;
    case "count":
    case "measure": {
      const nouns = [unit.noun.one, unit.noun.many, ...("symbol" in unit && unit.symbol ? [unit.symbol] : [])];
      const noun = reach(new RegExp(`^\\s?(?:${nouns.map(asPattern).join("|")})(?!\\p{L})`, "iu"));
      const metric = printed === null && noun === null ? metricBehind(tail, unit.noun.one) : null;
      if (metric) return metric;
      // "Three fewer", "four more golds".
      const isTold = reach(/^(?=\s(?:more|fewer|less|clear|ahead|behind|short|above|below)(?!\p{L}))/iu);
      // "Greens gain four seats as Conservatives lose nine".
      const isElided = unsaid.test(tail) && wayAlone(elidedVerb(lead)) !== null && nouns.some((each) => hasName(lead, each)); // prettier-ignore
      return printed === null ? (by(noun ?? isTold) ?? (isElided ? by(0) : bare)) : null;
    }
    case "index":
      return printed === null ? (by(reach(/^\spoints?(?!\p{L})/iu)) ?? bare) : null;
    case "duration":
      return printed === null ? (by(reach(/^(?=\s(?:more|fewer|less|longer|shorter)(?!\p{L}))/iu)) ?? bare) : null;
    default:
      return bare;
  }
}
