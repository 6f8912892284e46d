import {numeralsIn} from "../numerals/numerals.js";

/** The time with which words compare a number: a date, as they have it, or how long before. */
export type BaseSaid = {readonly date: string} | {readonly ago: number; readonly unit: "year" | "month"};

const dated =
  /^[^.;:!?]*?(?<!\p{L})(?:since|than in|than at|as in|as (?:it|they) (?:did|was|were) in|compared with|compared to|from)\s([^.;:!?,]*\p{N}{4}|(?:the\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))/iu;
// "Half of its worth when it floated in 2021", "twice its 2015 level".
const ofThen =
  /^[^.;:!?]*?(?<!\p{L})(?:in|of|its|their|the|than)\s((?:(?:early|late|mid)[\s-])?(?:\p{Lu}\p{L}+\s)?\p{N}{4})(?!\p{N})/u;
const length =
  "(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\p{N}+)\\s(?<unit>year|month|decade)s?(?!\\p{L})";
const before = new RegExp(`^[^.;:!?]*?(?<!\\p{L})${length}\\s(?:ago|before|earlier|previously)(?!\\p{L})`, "iu");
const within = new RegExp(`^[^.;:!?]*?(?<!\\p{L})(?:in|over|within)\\s(?:(?:the\\s)?(?:past|last)\\s)?${length}`, "iu");
const last =
  /^[^.;:!?]*?(?<!\p{L})(?:last\s(?<unit>year|month)|the\s(?:previous|prior)\s(?<own>year|month)|the\s(?<same>year|month)\s(?:before|earlier))(?!\p{L})/iu;

/**
 * Which time the words behind a number compare it with: "in 2019" of ", two fewer than in 2019", a year of "a year earlier"; *null*
 * where they name none.
 * @param isOf whether the number is said to be of one of then, "twice its 2015 level"
 */
export function baseSaid(tail: string, isOf = false): BaseSaid | null {
  const date = (dated.exec(tail) ?? (isOf ? ofThen.exec(tail) : null))?.[1];
  if (date !== undefined) return {date};
  const {count = "a", unit = "", own = unit, same = own} = (before.exec(tail) ?? last.exec(tail) ?? within.exec(tail))?.groups ?? {}; // prettier-ignore
  if (same === "") return null;
  const many = /^an?$/iu.test(count) ? 1 : (numeralsIn(count)[0]?.low ?? NaN);
  return {ago: same === "decade" ? 10 * many : many, unit: same === "month" ? "month" : "year"};
}
