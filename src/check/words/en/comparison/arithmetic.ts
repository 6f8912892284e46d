/** What a number is said to be of others: what they come to, what they leave of a whole, how far they are apart, by how much the first is more or less. */
export type SaidArithmetic = "sum" | "rest" | "difference" | "more" | "less";

/** Which arithmetic the words right beside a number say; *null* where they say none. */
export function arithmeticSaid({lead, tail}: {readonly lead: string; readonly tail: string}): SaidArithmetic | null {
  const before = lead.replace(/\P{L}{0,4}$/u, "");
  if (/(?<!\p{L})(?:together|combined|in total|in all|altogether|a total of|between them)$/iu.test(before))
    return "sum";
  if (/^\P{L}{0,3}\s?(?:together|combined|in total|in all|altogether|between them)(?!\p{L})/iu.test(tail)) return "sum";
  if (/(?<!\p{L})(?:the other|the remaining|remaining|the rest,?)$/iu.test(before)) return "rest";
  if (/(?<!\p{L})(?:gap|difference|lead|margin) of$/iu.test(before)) return "difference";
  const [, way = ""] =
    /^\s(?:(?:percentage\s)?points?\s)?(more|fewer|less|higher|lower|taller|shorter|longer|older|younger)\sthan(?!\p{L})/iu.exec(
      tail
    ) ?? [];
  if (way !== "") return /^(?:fewer|less|lower|shorter|younger)$/i.test(way) ? "less" : "more";
  return /^\s(?:\p{L}+\s){0,2}(?:short|apart)(?!\p{L})/iu.test(tail) ? "difference" : null;
}
