const nouns = "advantage|deficit|difference|distance|edge|gap|lead|majority|margin|spread|swing";

const verbs =
  "lead(?:s|ing)?|led|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?|beat(?:s|en|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed)?|top(?:s|ped)?|differ(?:s|ed)?|w[io]ns?|los(?:t|es?)";

/** "A lead of", "the gap is", "a gap between them of": what follows is a size, and has no sign. */
const before = new RegExp(
  `(?<!\\p{L})(?:(?:${nouns})s?(?:\\s\\p{L}+){0,6}\\s(?:of|is|was|at|by|to)|(?:${verbs}|ahead|behind|clear|apart)\\s(?:.*\\s)?by|within)\\s+$`,
  "iu"
);

/** "Seven points ahead". */
const after = /^\s(?:ahead|apart|behind|clear|above|below|higher|lower|short)(?!\p{L})/iu;

/** The words of a margin of error, whose sign is its own. */
const ofError = /(?<!\p{L})(?:margin of (?:sampling |statistical )?error|(?:sampling|statistical) error)(?!\p{L})/iu;

const plusOrMinus = /(?:±|(?<!\p{L})(?:plus or minus|give or take)\s)$/iu;

/** True where the words around a number of points say that it is a size, such as a lead, and neither a rise nor a fall. */
export const isSizeSaid = (lead: string, tail: string): boolean =>
  before.test(lead) || after.test(tail) || plusOrMinus.test(lead);

/** True for words that end with the sign of a margin of error: "±", "plus or minus ". */
export const isMarginSaid = (lead: string): boolean => plusOrMinus.test(lead);

/** What stands before a number by its topic: "±" of a margin of error, nothing of a lead or a gap; *null* of another. */
export function signOfTopic(topic: string): "±" | "" | null {
  if (ofError.test(topic)) return "±";
  return new RegExp(`(?<!\\p{L})(?:${nouns})s?(?!\\p{L})`, "iu").test(topic) ? "" : null;
}
