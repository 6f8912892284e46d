import {namesInOrder} from "../../namesIn.js";
import {numeralsIn} from "../numerals/numerals.js";
import {endsIn} from "./rowEnds.js";
import {pairsIn} from "./rowPairs.js";
import {talliesIn} from "./rowTallies.js";
import {changes, counts, levelOf, levels, type RowStatement, unsure, verbs} from "./rowStatement.js";

const inAll =
  /(?<!\p{L})(?:in|for|at|across|among|like)\s(?:every|each|all)(?!\p{L})|(?<!\p{L})everywhere(?!\p{L})|^(?:all|every)\s/iu;
const inOne = /(?:^only|(?<!\p{L})only\sin|^alone\s(?:of|among)|\salone$)(?!\p{L})/iu;

/** The statements of a sentence about rows. @param at where the sentence begins in its text */
export function rowStatementsIn(said: string, names: readonly string[], at = 0): RowStatement[] {
  // "Brandt, at 27, is the youngest": the clause is one.
  const sentence = said.replace(/,\s(?:at|with|on)\s[^,;:]*\p{N}[^,;:]*,(?=\s\p{Ll})/gu, (aside) =>
    " ".repeat(aside.length)
  );
  const tallies = talliesIn(sentence, names);
  const pairs = tallies.length > 0 ? [] : pairsIn(sentence, names);
  const clauses = tallies.length + pairs.length > 0 ? [] : clausesOf(sentence);
  const found = [
    ...pairs,
    ...clauses.flatMap(({text, start}) => {
      const ends = endsIn(text, names, clauses.length === 1);
      // "Truancy has eased but is still above its level of 2019" goes on about the same.
      const before = /\sbut\s$/iu.test(sentence.slice(0, start)) ? namesInOrder(sentence.slice(0, start), names) : [];
      const said =
        ends.length > 0
          ? ends
          : wayIn(
              text,
              names,
              before.slice(-1).map(({named}) => named.name)
            );
      return said.map((each) => ({...each, start: each.start + start, end: each.end + start}));
    }),
    ...tallies
  ];
  return found.map((each) => ({...each, start: each.start + at, end: each.end + at}));
}

interface Clause {
  readonly text: string;
  readonly start: number;
}

/** "Alone of the four currencies, the rouble rose". */
const ofHowMany = /^(?:alone (?:of|among)|like (?:all|every)|of (?:all )?the)(?!\p{L})[^,]*,\s/iu;
const allVerbs = verbs.map(([, words]) => words).join("|");

/** The clauses of a sentence that have a verb of their own. */
function clausesOf(sentence: string): Clause[] {
  const breaks = new RegExp(
    `[;:,.]\\s|\\s[–—]\\s|\\sbut\\s|\\s(?:and|while|whereas)\\s(?=[^;:,.]*?(?<!\\p{L})(?:${allVerbs})(?!\\p{L}))`,
    "giu"
  );
  const clauses: Clause[] = [];
  let start = 0;
  for (const {0: mark, index} of sentence.matchAll(breaks)) {
    if (mark.startsWith(",") && ofHowMany.test(sentence.slice(start, index + 2))) continue;
    clauses.push({text: sentence.slice(start, index), start});
    start = index + mark.length;
  }
  return [...clauses, {text: sentence.slice(start), start}];
}

/** "Rents fell in Osta and Marn", "only Osta saw more", "prices rose everywhere", "thefts have fallen every year". */
function wayIn(clause: string, names: readonly string[], others: readonly string[]): RowStatement[] {
  const isEvery = everyTime.test(clause);
  // When, and of how many: "alone of the four currencies", "in 2025".
  const [, level = null] = levelOf.exec(clause) ?? [];
  const [, since = level] = sinceSaid.exec(clause) ?? [];
  const text = clause.replace(everyTime, "").replace(sinceSaid, "").replace(/\sin\s\p{N}{4}$/u, "").replace(/(?<=(?:of|all|like)\s)the\s\S+\s/u, ""); // prettier-ignore
  if (numeralsIn(text).length > 0) return [];
  // Years are rows, too: "2024 was warmer than 2023".
  const own = namesInOrder(clause, names.filter((name) => /\p{L}/u.test(name))).map(({named: {name}}) => name); // prettier-ignore
  const meant = own.length > 0 ? own : others;
  const isOne = inOne.test(clause);
  const told = [...verbs, ...counts, ...changes, ...levels].flatMap(([way, words]) => {
    const match = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu").exec(text);
    return match ? [{way, words, token: match[0], index: match.index}] : [];
  });
  const [first] = told;
  if (!first || told.length > 1) return [];
  const isLevel = levels.some(([, words]) => words === first.words);
  const rest = isLevel || isOne ? text.replace(first.token, "").replace(/ than a (?:year|month|week) (?:before|earlier)/, "") : text; // prettier-ignore
  if (unsure.test(isOne ? rest.replace(/\s(?:since|after)\s.*/u, "") : rest)) return [];
  const isCounted = counts.some(([, words]) => words === first.words);
  if (isCounted && !isOne) return [];
  const isAll = inAll.test(text);
  if (meant.length === 0 && !isAll) return [];
  const [before, behind] = [text.slice(0, first.index), text.slice(first.index + first.token.length)];
  const placed = {
    token: first.token,
    start: clause.indexOf(first.token),
    end: clause.indexOf(first.token) + first.token.length
  };
  const isOfChange = changes.some(([, words]) => words === first.words);
  const about = isCounted
    ? behind.replace(/ than .*/u, "")
    : isOfChange || isLevel
      ? ""
      : before.replace(ofHowMany, "");
  const of = isAll ? "all" : isOne ? "only" : "these";
  return [{kind: "way", way: first.way, of, isOfChange, isEvery, since, about: about.replace(/(?<!\p{L})(?:both|has|have|had)(?!\p{L})/giu, ""), names: meant, ...placed}]; // prettier-ignore
}

const sinceSaid = /\ssince\s((?:[\p{L}’']+\s){0,4}\p{N}{4})(?!\p{L})/iu;
const everyTime =
  /\s(?:in\s)?(?:every|each)\s(?:year|month|quarter|week|day)(?:\ssince\s(?:\p{L}+\s)?\p{N}{4})?(?!\p{L})/iu;
