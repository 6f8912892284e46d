const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const powers: Readonly<Record<string, number>> = {k: 1e3, M: 1e6, m: 1e6, G: 1e9, B: 1e9, bn: 1e9, T: 1e12};

/** Whether a text names a value as a reader would: a number in figures, a name, or the year, month or day of a date. */
export function namesValue(text: string, value: number | string): boolean {
  if (typeof value === "number") return printsNumber(text, value);
  if (text === value) return true;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
  if (year === undefined) return false;
  if (day !== undefined && new RegExp(`\\b${Number(day)}\\b`).test(text)) return true;
  if (month !== undefined && text.startsWith(months[Number(month) - 1] ?? "-")) return true;
  return new RegExp(`\\b${Number(year)}\\b|[’']${year.slice(2)}\\b`).test(text);
}

function printsNumber(text: string, value: number): boolean {
  const [, sign = "", figures = "", power = ""] =
    /^([-−+]?)[$€£¥]?(\d[\d,]*(?:\.\d+)?|\.\d+)\s?([kMmGBT]|bn)?\b/.exec(text) ?? [];
  if (figures === "") return false;
  const number = Number(figures.replaceAll(",", "")) * (sign === "-" || sign === "−" ? -1 : 1) * (powers[power] ?? 1);
  return Math.abs(number - value) <= Math.abs(value) * 1e-9;
}
