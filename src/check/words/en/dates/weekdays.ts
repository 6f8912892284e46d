const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const pattern = new RegExp(`(?<!\\p{L})(${days.join("|")})(?!\\p{L})`, "u");

/** True where the first day of the week that a text names is that of a date: "as many as on Thursday". @param edtf a day, or anything else */
export function isOnWeekday(text: string, edtf: string | null): boolean {
  const [, day] = pattern.exec(text) ?? [];
  if (day === undefined || edtf === null || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return false;
  return days[new Date(`${edtf}T00:00:00Z`).getUTCDay()] === day;
}
