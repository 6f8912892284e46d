import {type Edtf, parseEdtf, type StatedDate} from "../facts/period.js";
import {language} from "./language.js";

const {dates: words} = language;

/**
 * A period as a reader writes it: "2020", "March 2023", "13 July 2023", "2016–20", "10 or 11 July 2023".
 * @param edtf as `parseEdtf` reads it
 */
export function formatPeriod(edtf: string): string {
  const period = parseEdtf(edtf);
  switch (period.kind) {
    case "date":
      return words.date(period.date);
    case "interval":
      return formatInterval(period);
    case "oneOf":
      return formatOneOf(period.dates);
  }
}

/** A period that stands under the heading of its year: "13 July", "10 or 11 July", "March to May"; a year stays. */
export function formatPeriodInYear(edtf: string): string {
  const period = parseEdtf(edtf);
  switch (period.kind) {
    case "date":
      return inYear(period.date);
    case "interval":
      return isOneDate(period) || period.from.year !== period.to.year
        ? formatInterval(period)
        : words.fromTo(inYear(period.from), inYear(period.to));
    case "oneOf":
      return formatOneOf(period.dates, inYear);
  }
}

const inYear = (date: StatedDate) => (date.precision === "year" ? words.date(date) : words.dateInYear(date));

/** A period with the word that it takes in a sentence: "in 2016–20", "on 13 July 2023", "from March to May 2023". */
export function formatWhen(edtf: string): string {
  const period = parseEdtf(edtf);
  const text = formatPeriod(edtf);
  const dates = period.kind === "oneOf" ? period.dates : [period.kind === "date" ? period.date : period.from];
  const isLong = dates.some(({precision}) => precision !== "day");
  return words.when(text, period.kind === "interval" && hasWord(period) ? "interval" : isLong ? "longer" : "days");
}

type Interval = Extract<Edtf, {kind: "interval"}>;

const isOneDate = ({from, to}: Interval) => from.start === to.start && from.precision === to.precision;
const isOfYears = ({from, to}: Interval) => from.precision === "year" && to.precision === "year";

/** Whether a word stands between the ends of an interval. */
const hasWord = (interval: Interval) => !isOneDate(interval) && !isOfYears(interval);

function formatInterval(interval: Interval): string {
  const {from, to} = interval;
  if (isOneDate(interval)) return words.date(from);
  const yearsOnly = isOfYears(interval);
  const sameCentury = Math.floor(from.year / 100) === Math.floor(to.year / 100);
  // "AD 5–9" has no century to share.
  if (yearsOnly && sameCentury && to.year >= 100)
    return `${words.year(from.year)}–${String(to.year % 100).padStart(2, "0")}`;
  if (yearsOnly) return `${words.year(from.year)}–${to.year}`;
  const first = from.year === to.year && to.precision !== "year" ? words.dateInYear(from) : words.date(from);
  return words.fromTo(first, words.date(to));
}

function formatOneOf(dates: readonly StatedDate[], write: (date: StatedDate) => string = words.date): string {
  const sharesMonth = dates.every(
    ({precision, year, month}) => precision === "day" && year === dates[0]!.year && month === dates[0]!.month
  );
  const last = write(dates.at(-1)!);
  const others = dates.slice(0, -1).map((date) => (sharesMonth ? String(date.day) : write(date)));
  return words.oneOf(others, last);
}
