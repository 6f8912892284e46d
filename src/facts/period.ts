import {type Anchor, checkAnchor} from "./article/anchor.js";
import {checkFields, checkText, checkWord, refusal, valueInWords} from "./boundary.js";
import {quarterInEdtf} from "./quarter.js";

/** The finest unit that a date states. */
export type Precision = "year" | "month" | "day";

/** One date as far as it is stated; **start** and **end** are ISO days, the end not included. */
export interface StatedDate {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly start: string;
  readonly end: string;
}

/** A parsed EDTF expression: one date, an interval, or one of several dates. */
export type Edtf =
  | {readonly kind: "date"; readonly date: StatedDate}
  | {readonly kind: "interval"; readonly from: StatedDate; readonly to: StatedDate}
  | {readonly kind: "oneOf"; readonly dates: readonly StatedDate[]};

/** Who gave a period: the article *stated* it, the editor *supplied* or *inferred* it, or it is *absent*. */
export type PeriodBasis = "stated" | "supplied" | "inferred" | "absent";

/** When a claim or an event holds, and on whose word. */
export type Period =
  | {readonly basis: "absent"; readonly edtf: null}
  | {
      readonly basis: "stated" | "supplied" | "inferred";
      /** EDTF level 1, the part named in `parseEdtf`. */
      readonly edtf: string;
      /** Where the article states it, when that is not beside the number. */
      readonly anchor?: Anchor;
      /** What was supplied or inferred and from what; required unless stated. */
      readonly note?: string;
    };

/** A period that the article itself gives. @throws when **edtf** does not parse */
export function stated(edtf: string, anchor?: Anchor) {
  if (anchor !== undefined) checkAnchor(anchor, `period ${valueInWords(edtf)}`);
  return {basis: "stated", edtf: checkedEdtf(edtf), ...(anchor && {anchor})} as const;
}

/** A period that the editor gives: the article is silent. @throws when **edtf** does not parse, or without a note */
export function supplied(edtf: string, note: string) {
  return {basis: "supplied", edtf: checkedEdtf(edtf), note: checkedNote(note, edtf)} as const;
}

/** A period that the editor works out from the article. @throws when **edtf** does not parse, or without a note */
export function inferred(edtf: string, note: string) {
  return {basis: "inferred", edtf: checkedEdtf(edtf), note: checkedNote(note, edtf)} as const;
}

/** True for a date in EDTF, as `parseEdtf` reads it. */
export function isEdtf(text: string): boolean {
  try {
    return parseEdtf(text) !== null;
  } catch {
    return false;
  }
}

/** @throws when **edtf** does not parse; **where** names the claim or event */
export function checkEdtf(edtf: string, where: string): void {
  try {
    parseEdtf(edtf);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}: ${where}`, {cause: error});
  }
}

/** @throws when a period is none, or its date does not parse; **where** names what it belongs to */
export function checkPeriod(period: Period, where: string): void {
  if (period === undefined) throw new Error(`missing period: ${where} (write absent if the article gives none)`);
  checkFields(period, ["basis", "edtf", "anchor", "note"], "period", where);
  checkWord(period.basis, ["stated", "supplied", "inferred", "absent"], "basis", `period of ${where}`);
  if (period.basis === "absent") {
    const {edtf}: {readonly edtf: unknown} = period;
    if (edtf !== null) throw refusal(edtf, "period", "null where it is absent", where);
    return;
  }
  checkEdtf(period.edtf, where);
  if (period.anchor !== undefined) checkAnchor(period.anchor, `period of ${where}`);
  if (period.basis !== "stated" || period.note !== undefined) checkText(period.note, "note", `period of ${where}`);
}

/** No period: the article gives none and nobody supplied one. */
export const absent = {basis: "absent", edtf: null} as const;

/**
 * Reads an EDTF date (ISO 8601-2): *2020*, *2023-03*, *2023-07-13*, an interval *2016/2020*, or one of a set
 * *[2023-07-10,2023-07-11]*; years from 0001 to 2999.
 * @throws on anything else, and on dates that do not exist
 */
export function parseEdtf(text: string): Edtf {
  if (typeof text !== "string") throw invalidPeriod(text);
  const set = /^\[(.+)\]$/.exec(text);
  if (set) {
    const dates = set[1]!.split(",").map((part) => parseDate(part, text));
    const different = new Set(dates.map(({start, end}) => `${start}/${end}`));
    if (dates.length < 2 || different.size < dates.length) throw invalidPeriod(text);
    return {kind: "oneOf", dates};
  }
  const ends = text.split("/");
  if (ends.length === 2) {
    const [from, to] = [parseDate(ends[0]!, text), parseDate(ends[1]!, text)];
    if (to.end <= from.start) throw new Error(`invalid period: ${valueInWords(text)} ends before it starts`);
    return {kind: "interval", from, to};
  }
  return {kind: "date", date: parseDate(text, text)};
}

/** The precision of what `parseEdtf` reads as one date; *null* for an interval and a set. Without parsing: a series has hundreds. */
export const precisionOf = (edtf: string): Precision | null => precisions.get(edtf.length) ?? null;

const precisions: ReadonlyMap<number, Precision> = new Map([
  ["2020".length, "year"],
  ["2020-07".length, "month"],
  ["2020-07-13".length, "day"]
]);

/** The days that a period covers, ISO, the end not included. */
export function extentOf(edtf: Edtf): {readonly start: string; readonly end: string} {
  switch (edtf.kind) {
    case "date":
      return {start: edtf.date.start, end: edtf.date.end};
    case "interval":
      return {start: edtf.from.start, end: edtf.to.end};
    case "oneOf": {
      const starts = edtf.dates.map(({start}) => start).sort();
      const ends = edtf.dates.map(({end}) => end).sort();
      return {start: starts[0]!, end: ends.at(-1)!};
    }
  }
}

function checkedEdtf(text: string): string {
  parseEdtf(text);
  return text;
}

function checkedNote(note: string, edtf: string): string {
  if (note === undefined || note === "")
    throw new Error(`missing note: period ${edtf} (say what was supplied or inferred, and from what)`);
  checkText(note, "note", `period ${edtf}`);
  return note;
}

/** There is no year 0 in the calendar that readers have; and what a reader would take for a number is no year. */
const [firstYear, lastYear] = [1, 2999];

function parseDate(text: string, whole: string): StatedDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) throw invalidPeriod(whole);
  const year = Number(match[1]);
  if (year < firstYear || year > lastYear)
    throw new Error(`invalid period: ${valueInWords(whole)} (years from 0001 to ${lastYear})`);
  if (match[2] === undefined) return {precision: "year", year, start: isoDay(year, 1, 1), end: isoDay(year + 1, 1, 1)};
  const month = Number(match[2]);
  if (month < 1 || month > 12) throw invalidPeriod(whole);
  if (match[3] === undefined) {
    return {precision: "month", year, month, start: isoDay(year, month, 1), end: isoDay(year, month + 1, 1)};
  }
  const day = Number(match[3]);
  const start = isoDay(year, month, day);
  if (start !== text) throw new Error(`invalid period: ${whole} (no such day)`);
  return {precision: "day", year, month, day, start, end: isoDay(year, month, day + 1)};
}

function isoDay(year: number, month: number, day: number): string {
  // A Date takes ten times as long, and a series has hundreds of them.
  if (day === 1 && month <= 12) return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

function invalidPeriod(text: unknown): Error {
  const quarter = typeof text === "string" ? quarterInEdtf(text) : null;
  const wanted = quarter
    ? `in EDTF it is written as its months: ${quarter}`
    : "EDTF wants 2020, 2023-03, 2023-07-13, 2016/2020 or [2023-07-10,2023-07-11]";
  return new Error(`invalid period: ${valueInWords(text)} (${wanted})`);
}

/** How many days there are from one day to another, "2024-02-03": below zero where the second is the earlier. */
export const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
