import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {when} from "../../words/en/rows/spanSaid.js";
import {seriesNear, rowNear} from "../rows/rowNear.js";
import {timesSince} from "../rows/timesSaid.js";

const stands =
  /(?<!\p{L})(?:(?:stuck|stood|stayed|held|remained|been|frozen|unchanged|steady|stays|stands)\s(?:\p{L}+\s)?at|not\s(?:budged|moved|changed|shifted)\sfrom)\s\P{L}{0,3}$/iu;
const since = new RegExp(`^[^.,;:!?]{0,40}?\\ssince\\s(${when})(?!\\p{L})`, "u");

/** What a text says since when a number stood, "has been stuck at £2.40 since November", of a row that had another then or later. */
export const refutedStands = (text: string, evidence: Evidence): Stretch[] =>
  numeralsIn(text).filter((numeral) => {
    const [, time] = numeral.kind === "cardinal" && stands.test(numeral.lead) ? (since.exec(numeral.tail) ?? []) : [];
    return time !== undefined && isOther(numeral, text, {time, evidence});
  });

function isOther(
  numeral: Numeral,
  text: string,
  {time, evidence}: {readonly time: string; readonly evidence: Evidence}
): boolean {
  const rows = seriesNear(numeral, text, evidence).flatMap((series) => {
    const row = rowNear(numeral, text, series);
    return row.at(-1) === numeral.low ? [timesSince(time, series).map((at) => row[at] ?? null)] : [];
  });
  return rows.length > 0 && rows.every((row) => row.some((value) => value !== null && value !== numeral.low));
}
