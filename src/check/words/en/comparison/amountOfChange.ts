import type {UnitRecord} from "../../../../facts/unitSchema.js";
import {asPattern} from "../../asPattern.js";
import type {Numeral} from "../numerals/numerals.js";
import {comparatives, polarityOf} from "./polarity.js";
import {directionOf} from "./directions.js";

/** By how much something is said to be more or less than something else, in a unit. */
export interface AmountOfChange {
  readonly value: number;
  readonly way: "up" | "down";
}

const compared = new RegExp(`^\\s(?<says>${comparatives})(?!\\p{L})`, "iu");
const apart = new RegExp(`^\\s(?:${comparatives}|ahead|behind|clear|above|below|over|under)(?!\\p{L})`, "iu");

/**
 * How much more or less a number says: "three fewer", "by nine points", "£1.20 dearer", "40 seconds shorter"; *null* where it is not
 * printed as a difference in the unit, or no way is said.
 */
export function amountOfChange(numeral: Numeral, unit: UnitRecord): AmountOfChange | null {
  const {kind, low, high, tail, hedge} = numeral;
  if (kind !== "cardinal" || low !== high || hedge !== null) return null;
  const printed = printedIn(numeral, unit);
  if (printed === null) return null;
  const way = waySaid(numeral, unit, tail.slice(printed.length));
  return way === null ? null : {value: low * printed.scale, way};
}

/** Which way a difference goes: by the word behind its unit, "fewer", or by the verb before, "fell by", which shares need not have. */
function waySaid({lead}: Numeral, unit: UnitRecord, behind: string): "up" | "down" | null {
  const says = compared.exec(behind)?.groups?.["says"];
  if (says === undefined)
    return saysBy.test(lead) || unit.kind === "share" || unit.kind === "change" ? directionOf(lead, []) : null;
  const isMore = polarityOf(says).way === "more";
  // The faster of two runners needs less time.
  const isTurned = /^(?:fast|quick)/iu.test(says) && isTime(unit);
  return isMore !== isTurned ? "up" : "down";
}

const saysBy = /(?<!\p{L})by\s\P{L}{0,2}$/iu;
const isTime = (unit: UnitRecord) =>
  unit.kind === "duration" || (unit.kind === "measure" && /^(?:second|minute|hour|day)$/.test(unit.noun.one));

/** How much a number says that two things are apart, in a unit: "by six points", "four more", "7.7 points behind"; *null* where it is not printed as a difference. */
export function amountBetween(numeral: Numeral, unit: UnitRecord): number | null {
  const {kind, low, high, lead, tail} = numeral;
  const printed = kind === "cardinal" && low === high ? printedIn(numeral, unit) : null;
  if (printed === null) return null;
  return saysBy.test(lead) || apart.test(tail.slice(printed.length)) ? low * printed.scale : null;
}

/** How far the unit of a difference reaches behind its number, in UTF-16 units, and what one of it is of the unit. */
function printedIn(
  {unit: printed, tail}: Numeral,
  unit: UnitRecord
): {readonly length: number; readonly scale: number} | null {
  const reach = (pattern: RegExp) => pattern.exec(tail)?.[0].length ?? null;
  const by = (length: number | null, scale = 1) => (length === null ? null : {length, scale});
  switch (unit.kind) {
    case "share":
    case "change":
      if (printed === "points") return by(reach(/^(?:\s?(?:percentage\s)?points?(?!\p{L}))?/iu));
      return printed === null ? by(reach(/^\s(?:percentage\s)?points?(?!\p{L})/iu)) : null;
    case "money":
      if (printed === "money") return by(0);
      return printed === null ? by(reach(/^[pc](?!\p{L})/u), 0.01) : null;
    case "degrees":
      return printed === null ? by(reach(/^\s?(?:°|degrees?)\s?[CF]?(?!\p{L})/u)) : null;
    case "count":
    case "measure": {
      const nouns = [unit.noun.one, unit.noun.many, ...("symbol" in unit && unit.symbol ? [unit.symbol] : [])];
      const noun = reach(new RegExp(`^\\s?(?:${nouns.map(asPattern).join("|")})(?!\\p{L})`, "iu"));
      // "Three fewer", "four more golds".
      return printed === null
        ? by(noun ?? reach(/^(?=\s(?:more|fewer|less|clear|ahead|behind|short|above|below)(?!\p{L}))/iu))
        : null;
    }
    case "duration":
      return printed === null ? by(reach(new RegExp(`^[\\s-]?${unit.per}s?(?!\\p{L})`, "iu"))) : null;
    default:
      return printed === null && unit.kind === "index" ? by(reach(/^\spoints?(?!\p{L})/iu)) : null;
  }
}
