const lesser = /(?<!\p{L})(?:shorter|smaller|lesser|lower|thinner|narrower)(?!\p{L})/giu;
const greater = /(?<!\p{L})(?:longer|larger|greater|bigger|higher|taller|wider)(?!\p{L})/giu;

/** True where the last comparative of a text is one of less: "of the shorter bar, which is about". */
export function shorterLast(text: string): boolean {
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(lesser) > last(greater);
}

/** True for a sentence with a comparative: "half of them have fewer". */
export const saysMoreOrLess = (sentence: string): boolean =>
  /(?<!\p{L})(?:more|less|fewer|higher|lower|larger|smaller|above|below|longer|shorter|under|over)(?!\p{L})/iu.test(
    sentence
  );

/** What a number is said to be more or less than: “, less than in Marn”. */
interface SaidComparison {
  readonly way: "more" | "less";
  /** What follows “than in”, in lower case. */
  readonly than: string;
}

const more = /^(?:more|higher|larger|bigger|longer|dearer|greater|better)$/;

/** The comparison right after a number and its unit, in the same clause or behind a comma; *null* where there is none. */
export function comparisonAfter(tail: string): SaidComparison | null {
  const pattern =
    /^(?:\s[\p{L}’'-]+){0,2},?\s(more|higher|larger|bigger|longer|dearer|greater|less|lower|fewer|smaller|shorter|cheaper)\sthan\s(?:in\s|at\s|for\s|the\s)*([^.;:!?]*)/iu;
  const [, word = "", than = ""] = pattern.exec(tail) ?? [];
  if (word === "") return null;
  return {way: more.test(word.toLowerCase()) ? "more" : "less", than: than.toLowerCase()};
}

/** True before a number that another is compared with: "down from", "against", "than the". */
export const isAfterBase = (lead: string): boolean =>
  /(?<!\p{L})(?:from|than|against|after|compared with|compared to|on)\s(?:(?:about|some|nearly|just|only|the|a|its|their)\s)*(?:\P{L}{0,2}|\p{L}{1,3}\p{Sc}?)$/iu.test(
    lead
  );

/** True after a multiple that compares with an earlier time: "as many as a year before", "as in 2019". */
export const saysBefore = (tail: string): boolean =>
  /^[^.;:!?]*?(?<!\p{L})(?:before|earlier|previously|ago|as in (?:the )?(?:\p{N}{4}|previous|last)|as (?:it|they|he|she) (?:did|was|were|had|cost|costs))(?!\p{L})/iu.test(
    tail
  );

/** Which way a number before is said to differ from the one behind, by what stands between the two: ", more than Osta’s"; *null* where it is not said. */
export function comparedBy(between: string): "up" | "down" | null {
  const [, word = ""] =
    /^(?:[^.;:!?()]{0,50},|[^.,;:!?()]{0,30}\s(?:is|was|are|were|stays|remains))\s(?:[\p{L}]+\s)?(more|higher|larger|bigger|greater|less|lower|fewer|smaller)\sthan\s(?:[\p{L}’'-]+\s){1,7}(?:of\s|at\s)?\P{L}{0,2}$/u.exec(
      between
    ) ?? [];
  if (word !== "") return more.test(word) ? "up" : "down";
  // "228,000 jobs, well below the 140,000 that were expected".
  const [, place = ""] =
    /(?:,|\p{L}\s(?:is|was|are|were))\s(?:\p{L}+\s)?(above|below|short of|shy of|beating|topping|exceeding|surpassing|missing|ahead of|behind)\s(?:the|its|their|a|an|last|\p{L}+[’']s?)\s(?:[\p{L}’'-]+\s){0,5}\P{L}{0,2}$/u.exec(
      between
    ) ?? [];
  if (place === "") return null;
  return /^(?:below|short of|shy of|missing|behind)$/.test(place) ? "down" : "up";
}
