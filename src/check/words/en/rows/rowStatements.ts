import {namesInOrder} from "../../namesIn.js";
import {numeralsIn} from "../numerals/numerals.js";
import {countsIn} from "./rowCounts.js";
import {pairsIn} from "./rowPairs.js";
import {counts, type RowStatement, unsure, verbs} from "./rowStatement.js";

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

function inClause({text, start}: Clause, names: readonly string[]): RowStatement[] {
  const placed = (token: string, index: number) => ({token, start: start + index, end: start + index + token.length});
  if (numeralsIn(text).length > 0) return [];
  const own = namesInOrder(text, names).map(({named: {name}}) => name);
  const end = endIn(text) ?? noneIn(text);
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

/** "No country hosts more refugees than Chad": Chad has most, or as many as another. */
function noneIn(text: string) {
  const match =
    /^(?:No|Nowhere|Nobody)(?!\p{L})[^;:,]*?(?<!\p{L})(more|higher|fewer|less|lower)((?:\s\p{L}+){0,3})\sthan\s/u.exec(
      text
    );
  const [token = "", word = "", about = ""] = match ?? [];
  if (!match || /(?<!\p{L})(?:other|else|since|ever)(?!\p{L})/iu.test(token)) return null;
  return {token, index: 0, about, from: /^(?:more|higher)$/.test(word) ? ("most" as const) : ("least" as const)};
}

/** "Has the fewest deaths of all": who has most or least of something. */
function endIn(text: string) {
  if (/(?<!\p{L})(?:since|ever|record|among|one of|n[’']t|not|never)(?!\p{L})/iu.test(text)) return null;
  const match =
    /(?<!\p{L})(?:has|have|had|recorded|reported|saw|counted|charges?|charged|pays?|paid|won|wins?|took|takes?|earned|earns?|sold|sells?|built|builds?|made|makes?|got|with)\s(the\s(most|fewest|least))(?!\s\p{L}+(?:ly|ed|al|ous|ive)\s)((?:\s(?!of|in|among|by|for|at)\p{L}+){0,3})/iu.exec(
      text
    );
  const [, token = "", word = "", about = ""] = match ?? [];
  if (!match) return null;
  const index = match.index + match[0].indexOf(token);
  return {token, index, about, from: word.toLowerCase() === "most" ? ("most" as const) : ("least" as const)};
}
