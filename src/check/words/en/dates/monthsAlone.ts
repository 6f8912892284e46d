import type {Stretch} from "./dateMentions.js";
import {monthNames} from "./dateParts.js";

/** A month without its year, "in early April", and the clause that says what was in it. */
export interface MonthAlone extends Stretch {
  /** 1 to 12. */
  readonly month: number;
  /** The days of the month that its part has at most. */
  readonly from: number;
  readonly to: number;
  readonly clause: string;
}

const pattern = new RegExp(`(?<!\\p{L})in\\s(?:(?<part>early|mid|late)[\\s-])?(?<month>${monthNames.join("|")})(?![\\p{L}\\p{N}]|,?\\s\\p{N})`, "giu"); // prettier-ignore
// Where one part of a month ends and the next begins is our own threshold.
const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {early: [1, 12], mid: [9, 22], late: [19, 31]}; // prettier-ignore

/** The months that a text names without a year. */
export const monthsAloneIn = (text: string): MonthAlone[] =>
  [...text.matchAll(pattern)].flatMap(({0: token, index, groups = {}}) => {
    const {part = "", month = ""} = groups;
    // "May" of "in May" is no name of a month in small letters.
    if (!monthNames.includes(month)) return [];
    const end = index + token.length;
    const [from, to] = parts[part.toLowerCase()] ?? [1, 31];
    const lead = text.slice(0, index).split(joint).at(-1) ?? "";
    const tail = text.slice(end).replace(/^,/u, "").split(joint)[0] ?? "";
    return [{start: index, end, month: monthNames.indexOf(month) + 1, from, to, clause: lead.trim() === "" ? tail : lead}]; // prettier-ignore
  });

const joint = /[.,;:!?]|(?<!\p{L})(?:before|after|and|but|while|until)(?!\p{L})/u;
