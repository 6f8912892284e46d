/** What a number is said to be of others: what they come to, what they leave of a whole, how far they are apart, by how much the first is more or less. */
export type SaidArithmetic = "sum" | "rest" | "difference" | "more" | "less";

/** True behind names whose numbers are added up: "Marn and Osta account for", "together have". */
export const summedAfter = (behind: string): boolean =>
  !/(?<!\p{L})(?:each|both|respectively|either)(?!\p{L})/iu.test(behind) &&
  /^,?\s(?:(?:now|together|combined|jointly|between them),?\s)*(?:account(?:s|ed)?\sfor|ma[kd]e(?:s)?(?:\sup)?|provide[sd]?|suppl(?:y|ies|ied)|h[eo]ld|carr(?:y|ied)|produced?|generated?|have|had|t[ao]ke|took|owned|own|won|win|got|get|sell|sold|buy|bought|cover(?:ed)?|receive[sd]?|control(?:led)?)(?!\p{L})/iu.test(
    behind
  );

/** True behind a list of names at the head of its clause up to a number: "rent, food and travel eat up". */
export const summedBehindList = (before: string, behind: string): boolean =>
  /(?:^|[.;:!?–—]\s)(?:the\s)?$/iu.test(before) &&
  /^(?:\s[\p{L}’'-]+){1,5}\s\P{L}{0,3}$/u.test(behind) &&
  !/(?<!\p{L})(?:each|both|all|respectively|either|than|from|in|for|since)(?!\p{L})/iu.test(behind);

/** True for a sentence that adds up the names that it lists: "between them, Marn and Osta sell nearly half". */
export const summedAnywhere = (sentence: string): boolean =>
  /(?<!\p{L})(?:between them|together|combined|jointly)(?!\p{L})/iu.test(sentence);

/** True before the total of all: "add up to", "total". */
export const saysTotal = (lead: string): boolean =>
  /(?<!\p{L})(?:add(?:s|ed|ing)?\s(?:up\s)?to|sum(?:s|med)?(?:\sup)?\sto|total(?:s|led)?|come\sto)\s$/iu.test(lead);

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
