const code =
  /^(?<year>\d{4})[-\s]?(?:Q(?<quarter>[1-4])|[SH](?<half>[12])|M(?<month>0[1-9]|1[0-2])|A1)$|^Q(?<nth>[1-4])[-\s/]?(?<of>\d{4})$/i;

/**
 * A quarter, a half-year or a month as statistical offices write it (SDMX: 2023-Q1, 2023-S1, 2023-M03, and 2023-A1 for the year) in EDTF, which has no sign
 * for the first two: "2023-01/2023-03" for "2023-Q1" or "Q1 2023"; *null* for other texts.
 */
export function quarterInEdtf(text: string): string | null {
  const {year, quarter, half, month, nth, of} = code.exec(text.trim())?.groups ?? {};
  const own = year ?? of;
  if (own === undefined) return null;
  if (month !== undefined) return `${own}-${month}`;
  if (/A1$/i.test(text.trim())) return own;
  const length = half === undefined ? 3 : 6;
  const last = length * Number(half ?? quarter ?? nth);
  const dated = (value: number) => `${own}-${String(value).padStart(2, "0")}`;
  return `${dated(last - length + 1)}/${dated(last)}`;
}

/** A period in EDTF, however an office writes it; any other text as it is. */
export const asEdtf = (text: string): string => quarterInEdtf(text) ?? text;

/** A quarter (Q1 to Q4) or a half (H1, H2) of a year. */
export interface PartOfYear {
  readonly year: number;
  readonly letter: "Q" | "H";
  readonly part: number;
}

/** The quarter or the half-year that a name is, in EDTF or as offices write it: "2022-01/2022-03", "Q1 2022"; *null* for another. */
export function partOfYear(name: string): PartOfYear | null {
  const {year, from, to} =
    /^(?<year>\d{4})-(?<from>\d\d)\/\k<year>-(?<to>\d\d)$/.exec(quarterInEdtf(name) ?? name)?.groups ?? {};
  const [start, end] = [Number(from), Number(to)];
  const length = end - start + 1;
  if (year === undefined || (length !== 3 && length !== 6) || end > 12 || end % length !== 0) return null;
  return {year: Number(year), letter: length === 3 ? "Q" : "H", part: end / length};
}
