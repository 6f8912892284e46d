import {type Edtf, parseEdtf, type StatedDate} from "../facts/period.js";

const months = "January February March April May June July August September October November December".split(" ");

/** "March", "Mar": the month's English name, 1 for January. */
export function monthName(month: number, style: "long" | "short" = "long"): string {
  const name = months[month - 1];
  if (name === undefined) throw new Error(`invalid month: ${month}`);
  return style === "long" ? name : name.slice(0, 3);
}

/**
 * A period as a reader writes it: "2020", "March 2023", "13 July 2023", "2016–20", "10 or 11 July 2023".
 * @param edtf as `parseEdtf` reads it
 */
export function formatPeriod(edtf: string): string {
  const period = parseEdtf(edtf);
  switch (period.kind) {
    case "date":
      return formatDate(period.date);
    case "interval":
      return formatInterval(period);
    case "oneOf":
      return formatOneOf(period.dates);
  }
}

/** A period with the word that it takes in a sentence: "in 2016–20", "on 13 July 2023", "from March to May 2023". */
export function formatWhen(edtf: string): string {
  const period = parseEdtf(edtf);
  const text = formatPeriod(edtf);
  if (period.kind === "interval" && text.includes(" to ")) return `from ${text}`;
  const dates = period.kind === "oneOf" ? period.dates : [period.kind === "date" ? period.date : period.from];
  return dates.every(({precision}) => precision === "day") ? `on ${text}` : `in ${text}`;
}

/** A date to the precision that it states: "2020", "March 2023", "13 July 2023". */
export function formatDate({year, month, day}: StatedDate): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${day} ${monthName(month)} ${year}`;
}

/** A date without its year, where the year stands nearby: "March", "13 July"; the year where there is nothing finer. */
export function formatDateInYear({year, month, day}: StatedDate): string {
  if (month === undefined) return String(year);
  return day === undefined ? monthName(month) : `${day} ${monthName(month)}`;
}

function formatInterval({from, to}: Extract<Edtf, {kind: "interval"}>): string {
  if (from.start === to.start && from.precision === to.precision) return formatDate(from);
  const yearsOnly = from.precision === "year" && to.precision === "year";
  const sameCentury = Math.floor(from.year / 100) === Math.floor(to.year / 100);
  if (yearsOnly && sameCentury) return `${from.year}–${String(to.year % 100).padStart(2, "0")}`;
  if (yearsOnly) return `${from.year}–${to.year}`;
  const first = from.year === to.year && to.precision !== "year" ? formatDateInYear(from) : formatDate(from);
  return `${first} to ${formatDate(to)}`;
}

function formatOneOf(dates: readonly StatedDate[]): string {
  const sharesMonth = dates.every(({year, month}) => year === dates[0]!.year && month === dates[0]!.month);
  const last = formatDate(dates.at(-1)!);
  const others = dates
    .slice(0, -1)
    .map((date) => (sharesMonth && date.day !== undefined ? String(date.day) : formatDate(date)));
  return `${others.join(", ")} or ${last}`;
}
