import {fiscalYearIn} from "../../../../facts/fiscalYear.js";
import {datePartsOf, isDateAlone, readsMonth, readsYear} from "./dateParts.js";

const named = /^(?:(?<year>\d{4})[-\s]?(?<part>[QH][1-4])|(?<own>[QH][1-4])[-\s/]?(?<of>\d{4}))$/;

/** Whether a text names a quarter or a half-year, or its year alone: "Q1", "2022" or "Q1 2022" of "2022-01/2022-03" or "Q1 2022". */
export function readsPartOfYear(text: string, value: string): boolean {
  const wanted = partOf(value);
  if (wanted === null || !isDateAlone(text)) return false;
  const [found] = /\b[QH][1-4]\b/.exec(text) ?? [];
  if (found === undefined) return readsYear(text, wanted.year);
  return found === wanted.part && (text.trim() === found || readsYear(text, wanted.year));
}

/** Whether a text names a fiscal year: "fiscal 2025", "FY25" or "2024–25" of "2024-07/2025-06". */
export function readsFiscalYear(text: string, value: string): boolean {
  const year = fiscalYearIn(value);
  const [, mark = "", from, to = ""] =
    /^(fiscal(?:\syear)?\s|FY\s?)?(?:(\d{4})[–/-])?(\d{2}|\d{4})$/u.exec(text.trim()) ?? [];
  if (!year || (mark === "" && from === undefined)) return false;
  return (
    (from === undefined || Number(from) === year.from) && Number(to) === (to.length === 2 ? year.to % 100 : year.to)
  );
}

/** Whether words name both ends of a span of months: "January to May 2022" of "2022-01/2022-05". */
export function readsSpan(text: string, value: string): boolean {
  const [from, to, ...others] = value.split("/").map(datePartsOf);
  if (!from?.month || !to?.month || !to.year || others.length > 0) return false;
  const [start = "", end = "", ...more] = text.split(/\sto\s|\s?–\s?/);
  const isOne = from.year === to.year || readsYear(start, Number(from.year));
  const reads = readsMonth(start, Number(from.month)) && readsMonth(end, Number(to.month));
  return more.length === 0 && isOne && reads && readsYear(end, Number(to.year));
}

function partOf(value: string): {readonly year: number; readonly part: string} | null {
  const {year, part, own, of} = named.exec(value)?.groups ?? {};
  if (year !== undefined || of !== undefined) return {year: Number(year ?? of), part: part ?? own ?? ""};
  const [from, to] = value.split("/").map(datePartsOf);
  if (!from?.month || !to?.month || from.year !== to.year || from.day !== undefined || to.day !== undefined)
    return null;
  const [start, end] = [Number(from.month), Number(to.month)];
  const length = end - start + 1;
  if ((length !== 3 && length !== 6) || end % length !== 0) return null;
  return {year: Number(from.year), part: `${length === 3 ? "Q" : "H"}${end / length}`};
}
