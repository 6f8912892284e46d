/** The names of the months, in order. */
export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The year, the month and the day that begin a date as ISO 8601 writes it, each where it is there. */
export function datePartsOf(date: string): {readonly year?: string; readonly month?: string; readonly day?: string} {
  return /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/.exec(date)?.groups ?? {};
}

/** Whether a text prints a year, in full or as "’23". */
export const readsYear = (text: string, year: number) =>
  new RegExp(`\\b${year}\\b|[’']${String(year).slice(-2)}\\b`).test(text);

/** Whether a text prints the name of a month, 1 to 12, in full or short. */
export const readsMonth = (text: string, month: number) => new RegExp(`\\b${months[month - 1] ?? "-"}`).test(text);

/** Whether a text prints a day of a month. */
export const readsDay = (text: string, day: number) => new RegExp(`\\b${day}\\b`).test(text);

/**
 * Whether a text prints parts of a date, and of each kind that it prints the date’s own: "3 Mar" is of 3 March 2020, and not of 2 March.
 * Hours are no days.
 */
export function readsDate(text: string, date: string): boolean {
  const {year, month, day} = datePartsOf(date);
  const kinds = [
    {is: year, prints: /\b\d{4}\b|[’']\d\d\b/, reads: readsYear},
    {is: month, prints: new RegExp(`\\b(?:${months.join("|")})`), reads: readsMonth},
    {is: day, prints: /(?<![’'\d:.,])\b\d{1,2}\b(?!:|[.,]\d|\s*[ap]\.?m)/i, reads: readsDay}
  ];
  const printed = kinds.filter(({is, prints}) => is !== undefined && prints.test(text));
  return printed.length > 0 && printed.every(({is, reads}) => reads(text, Number(is)));
}

const dateWord =
  /^(?:[\p{N}.,:’'/–-]+|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?|[QH][1-4]|[AaPp]\.?[Mm]\.?|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)$/u;

/** Whether a text is a date and nothing else: "5 March 2023", "Q1 ’23". */
export const isDateAlone = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => dateWord.test(word));

/** The month, 1 to 12, that ends a span of months, behind its number: " months to June"; *null* where none is said. */
export function monthAfterSpan(tail: string): number | null {
  const [, month = ""] =
    /^\smonths\s(?:to|through|ended|ending|ending in|to the end of)\s(?:\p{N}{1,2}\s)?(\p{Lu}\p{L}{2})/u.exec(tail) ??
    [];
  const index = months.indexOf(month);
  return index < 0 ? null : index + 1;
}
