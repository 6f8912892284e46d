/** Where one clause of a sentence ends and the next begins: at a mark, and before the word that opens it. */
const seam =
  /[.!?](?=\s|$)|[;:()[\]—]|\s[-–]\s|,(?!\p{N})|(?<!\p{L})(?:which|who|whose|that|when|where|while|whereas|because|although|though|but)(?!\p{L})/iu;

/** A date in a clause of its own that no comma closes: "the school that opened in 2017 has 410 pupils". */
const inRelative = /(?<!\p{L})(?:which|who|whose|that|where)\s+(?!(?:in|by|on|during|at)\s*$)[^,;:.!?()]*$/iu;

/** A date in front of its sentence, "In 2024, …": the comma behind it parts nothing. */
const inFront = /(?:^|[.!?]\s+|\n)\s*(?:(?:by|in|on|since|during|at the end of|(?:early|late) in)\s+)?$/i;

/** How far before a date it is looked what clause it stands in, in code points. */
const reach = 80;

/**
 * True where a date and a number stand in one clause, so that the date is when the number holds: "in 2024 it was 62 days",
 * and not "Eastgate, which opened in 2017, has the longest: 104 days".
 * @param points the article; the places are code points of it
 */
export function isInClause(
  points: readonly string[],
  date: {readonly start: number; readonly end: number},
  number: {readonly start: number; readonly end: number}
): boolean {
  const [from, to] = date.start < number.start ? [date.end, number.start] : [number.end, date.start];
  const between = points.slice(from, to).join("");
  const lead = points.slice(Math.max(0, date.start - reach), date.start).join("");
  const isFirst = date.start < number.start;
  if (isFirst && inRelative.test(lead)) return false;
  const opens = isFirst && inFront.test(lead);
  return !seam.test(opens ? between.replace(/^,/, "") : between);
}
