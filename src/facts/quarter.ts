const quarter = /^(?:(?<year>\d{4})[-\s]?Q(?<number>[1-4])|Q(?<before>[1-4])[-\s/]?(?<after>\d{4}))$/i;

/** A quarter in EDTF, which has no sign for it: "2023-01/2023-03" for "2023-Q1" or "Q1 2023"; *null* for other texts. */
export function quarterInEdtf(text: string): string | null {
  const {year, number, before, after} = quarter.exec(text.trim())?.groups ?? {};
  const [own, nth] = [year ?? after, Number(number ?? before)];
  if (own === undefined) return null;
  const month = (value: number) => `${own}-${String(value).padStart(2, "0")}`;
  return `${month(3 * nth - 2)}/${month(3 * nth)}`;
}
