import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {isOfSame, type NumberLicence} from "../licences/licences.js";
import {periodOf} from "../licences/tablePlace.js";

const ago =
  /(?:^|[.;]\s)(?<count>\p{L}+|\p{N}+)\s(?<unit>year|decade)s?\s(?:ago|earlier|before),?\s(?:it|they|there)\s[^.,;:!?]*$/iu;

/** The same right behind a number: "up from 22% four years earlier". */
const agoBehind = /^\s(?<count>\p{L}+|\p{N}+)\s(?<unit>year|decade)s?\s(?:(?<ago>ago)|earlier|before)(?!\p{L})/iu;

/** What is wrong with “ten years ago it had 24” of a number that is five years older than the last of the same. */
export function otherAgo(
  {lead, tail}: Numeral,
  licence: NumberLicence,
  numbers: readonly NumberLicence[],
  evidence: Evidence
): string | null {
  const behind = agoBehind.exec(tail)?.groups;
  const {count = "", unit} = ago.exec(lead)?.groups ?? behind ?? {};
  const many = /^an?$/iu.test(count) ? 1 : (numeralsIn(count)[0]?.low ?? NaN);
  const years = numbers.flatMap((each) => (isOfSame(each, licence) ? (periodOf(each, evidence) ?? []) : [])).map((edtf) => Number(edtf.slice(0, 4))); // prettier-ignore
  const age = Math.max(...years) - Number(periodOf(licence, evidence)?.slice(0, 4));
  // What is earlier than a number beside it is so to the year; "ago" is from when the text is read.
  const slack = behind && behind["ago"] === undefined && many < 5 && unit === "year" ? 0 : 1;
  const isOther = age > 0 && Math.abs(age - many * (unit === "decade" ? 10 : 1)) > slack;
  return Number.isNaN(age) || Number.isNaN(many) || !isOther ? null : "the number of then";
}

/** What is wrong with “now it costs $61” of a number that has a later one of the same; *null* where the words say no "now". */
export function otherNow(
  {lead}: Numeral,
  licence: NumberLicence,
  numbers: readonly NumberLicence[],
  evidence: Evidence
): string | null {
  // prettier-ignore
  if (!/(?<!\p{L})(?:now|today|currently)(?!\p{L})(?:(?!\s(?:from|than|against)\s)[^.,;:!?])*$/iu.test(lead) || licence.derived) return null;
  const own = periodOf(licence, evidence);
  const isLast = own === null || !numbers.some((other) => !other.derived && isOfSame(other, licence) && (periodOf(other, evidence) ?? "") > own); // prettier-ignore
  return isLast ? null : "the last number of it";
}
