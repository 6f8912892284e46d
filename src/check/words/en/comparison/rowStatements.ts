import {numeralsIn} from "../numerals/numerals.js";
import {namesIn} from "../../namesIn.js";

/** What a text says of rows by their names, without a number of theirs. */
export type RowStatement = {
  /** As it stands. */
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  /** The words that say of what, as they stand: "deaths" of "deaths fell in Osta". */
  readonly about: string;
  readonly names: readonly string[];
} & (
  | {readonly kind: "way"; readonly way: Way; readonly of: "these" | "all" | "only"}
  | {readonly kind: "end"; readonly from: "most" | "least"}
  | {readonly kind: "pair"}
  | {readonly kind: "count"; readonly way: Way; readonly count: number; readonly total: number}
);

/** Which way numbers went from one time to another. */
export type Way = "up" | "down" | "same";

const verbs: readonly (readonly [Way, string])[] = [
  ["down", "fell|falls?|fallen|dropped|drops?|declined|declines?|decreased|decreases?|shrank|shrinks?"],
  ["up", "rose|rises?|risen|grew|grows?|increased|increases?|climbed|climbs?"],
  ["same", "(?:was|were|is|are|stayed|remained|stays?|remains?) (?:unchanged|the same|flat)|did not change"]
];
const counts: readonly (readonly [Way, string])[] = [
  ["down", "(?:saw|had|recorded|reported|counted) (?:fewer|less|a fall|falls)"],
  ["up", "(?:saw|had|recorded|reported|counted) (?:more|a rise|rises)"]
];

// What may be no statement of fact, compares with something else, or speaks of a part of the time.
const unsure =
  /(?<!\p{L})(?:not?|never|nobody|hardly|barely|would|could|may|might|should|if|unless|until|before|since|when|than|as|except|but|other|others|most|more|less|least|faster|slower|first|again|then|later|earlier|because|after|during|between|nearly|almost|mostly|largely|both|neither|nor|either|or)(?!\p{L})|n[’']t(?!\p{L})|\?/iu;

const inAll = /(?<!\p{L})(?:in|for|at|across|among)\s(?:every|each|all)(?!\p{L})|(?<!\p{L})everywhere(?!\p{L})/iu;

/** The statements of a sentence about rows. @param at where the sentence begins in its text */
export function rowStatementsIn(sentence: string, names: readonly string[], at = 0): RowStatement[] {
  const pairs = pairsIn(sentence, names);
  const found = [
    ...pairs,
    ...(pairs.length > 0 ? [] : clausesOf(sentence).flatMap((clause) => inClause(clause, names))),
    ...countsIn(sentence)
  ];
  return found.map((each) => ({...each, start: each.start + at, end: each.end + at}));
}

interface Clause {
  readonly text: string;
  readonly start: number;
}

const allVerbs = verbs.map(([, words]) => words).join("|");

/** The clauses of a sentence that have a verb of their own. */
function clausesOf(sentence: string): Clause[] {
  const breaks = new RegExp(
    `[;:,.]\\s|\\s[–—]\\s|\\s(?:and|while|whereas)\\s(?=[^;:,.]*?(?<!\\p{L})(?:${allVerbs})(?!\\p{L}))`,
    "giu"
  );
  const clauses: Clause[] = [];
  let start = 0;
  for (const {0: mark, index} of sentence.matchAll(breaks)) {
    clauses.push({text: sentence.slice(start, index), start});
    start = index + mark.length;
  }
  return [...clauses, {text: sentence.slice(start), start}];
}

const namesOf = (text: string, names: readonly string[]) =>
  namesIn(
    text,
    names.map((name) => ({name}))
  ).toSorted((one, other) => one.start - other.start);

function inClause({text, start}: Clause, names: readonly string[]): RowStatement[] {
  const placed = (token: string, index: number) => ({token, start: start + index, end: start + index + token.length});
  if (numeralsIn(text).length > 0) return [];
  const own = namesOf(text, names).map(({named: {name}}) => name);
  const end = endIn(text);
  if (end && own.length > 0)
    return [{kind: "end", from: end.from, about: end.about, names: own, ...placed(end.token, end.index)}];
  const onlyIn = /(?:^only|(?<!\p{L})only\sin)\s/iu.test(text);
  const told = [...verbs, ...counts].flatMap(([way, words]) => {
    const match = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu").exec(text);
    return match ? [{way, token: match[0], index: match.index}] : [];
  });
  const [first] = told;
  const isPlain = told.length === 1 && !unsure.test(onlyIn && first ? text.replace(first.token, "").replace(/ than a (?:year|month|week) (?:before|earlier)/, "") : text); // prettier-ignore
  if (!first || !isPlain) return [];
  const isCounted = counts.some(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(first.token));
  if (isCounted && !onlyIn) return [];
  const isAll = inAll.test(text);
  if (own.length === 0 && !isAll) return [];
  const about = isCounted ? text.slice(first.index + first.token.length).replace(/ than .*/u, "") : text.slice(0, first.index); // prettier-ignore
  const of = isAll ? "all" : onlyIn ? "only" : "these";
  return [{kind: "way", way: first.way, of, about, names: own, ...placed(first.token, first.index)}];
}

/** "Has the fewest deaths of all": who has most or least of something. */
function endIn(text: string) {
  if (/(?<!\p{L})(?:since|ever|record|among|one of|n[’']t|not|never)(?!\p{L})/iu.test(text)) return null;
  const match =
    /(?<!\p{L})(?:has|have|had|recorded|reported|saw|counted|charges?|charged|pays?|paid|with)\s(the\s(most|fewest|least))(?!\s\p{L}+(?:ly|ed|al|ous|ive)\s)((?:\s(?!of|in|among|by|for|at)\p{L}+){0,3})/iu.exec(
      text
    );
  const [, token = "", word = "", about = ""] = match ?? [];
  if (!match) return null;
  const index = match.index + match[0].indexOf(token);
  return {token, index, about, from: word.toLowerCase() === "most" ? ("most" as const) : ("least" as const)};
}

/** "More people died in Riverside than in Old Port", "Riverside is above Old Port": the first of the two names has more. */
function pairsIn(sentence: string, names: readonly string[]): RowStatement[] {
  const found = namesOf(sentence, names);
  return found.flatMap(({named: first, start}, index): RowStatement[] => {
    const second = found[index + 1];
    if (!second) return [];
    const end = start + first.name.length;
    const before = /[^;:!?]*$/u.exec(sentence.slice(0, start))?.[0] ?? "";
    // The numbers of both may stand between them.
    const between = sentence
      .slice(end, second.start)
      .replace(/\s?\([^()]*\)|,\s(?:at|with|on)\s[^,]*\p{N}[^,]*,/gu, "");
    const token = sentence.slice(start, second.start + second.named.name.length);
    const placed = {token, start, end: start + token.length};
    if (/(?<!\p{L})(?:not?|never|nor|once|used|if|would|could|may|might|until)(?!\p{L})|n[’']t(?!\p{L})/iu.test(before + between)) return []; // prettier-ignore
    const [, word = "", about = ""] =
      /(?<!\p{L})(more|higher|fewer|less|lower)(?!\p{L})([^;:,]*?)\s(?:in|at|among|by|from|for)\s(?:the\s)?$/iu.exec(
        before
      ) ?? [];
    const isThan = /^\sthan\s(?:in|at|among|by|from|for)?\s?(?:the\s)?$/iu.test(between);
    const [, place = ""] =
      /^\s(?:(?:is|was|are|were|has|have|stays?|stayed|has been)\s)?(?:(?:far|well|still|just|now|slightly)\s)*(above|ahead of|below|behind)\s(?:the\s)?$/iu.exec(
        between
      ) ?? [];
    const [, measured = "", thing = ""] =
      /^\s(?:has|had|have|recorded|saw|counted|reported|charges|pays)\s(?:far\s|many\s)?(more|higher|fewer|less|lower)((?:\s\p{L}+){1,3})\sthan\s(?:the\s)?$/iu.exec(
        between
      ) ?? [];
    const [says, of] = isThan && word !== "" ? [word, about] : place !== "" ? [place, ""] : [measured, thing];
    if (says === "") return [];
    const isMore = /^(?:more|higher|above|ahead of)$/iu.test(says);
    const pair = isMore ? [first.name, second.named.name] : [second.named.name, first.name];
    return [{kind: "pair", about: of, names: pair, ...placed}];
  });
}

/** "Eight of the ten boroughs saw fewer deaths". */
function countsIn(sentence: string): RowStatement[] {
  const [one, all] = numeralsIn(sentence);
  const of = /(?:^|\s)(\S+)\sof\sthe\s(\S+)\s\p{L}+\s(.*)$/u.exec(sentence);
  if (!of || !one || !all) return [];
  const rest = of[3] ?? "";
  const told = [...counts, ...verbs].filter(([, words]) => new RegExp(`^(?:${words})(?!\\p{L})`, "iu").test(rest));
  const [way] = told[0] ?? [];
  const isOf = one.kind === "fraction" || /^\sof\sthe\s$/u.test(sentence.slice(one.end, all.start));
  if (way === undefined || !isOf || unsure.test(rest.replace(/^(?:\S+\s)?(?:more|less|fewer)/iu, "").replace(/ than .*/u, ""))) return []; // prettier-ignore
  const ends = numeralsIn(`${of[1]}, ${of[2]}`);
  const [count, total] = [ends[0]?.low, ends[1]?.low];
  if (count === undefined || total === undefined || ends.length !== 2) return [];
  const token = `${of[1]} of the ${of[2]}`;
  const start = sentence.indexOf(token);
  return [{kind: "count", way, count, total, about: rest.replace(/ than .*/u, ""), names: [], token, start, end: start + token.length}]; // prettier-ignore
}
