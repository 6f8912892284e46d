import {remembered} from "../../../remembered.js";
import {namesInOrder} from "../../namesIn.js";
import {endsIn} from "./rowEnds.js";
import {pairsIn} from "./rowPairs.js";
import {talliesIn} from "./rowTallies.js";
import type {RowStatement} from "./rowStatement.js";
import {ofHowMany, wayIn} from "./rowWays.js";
import {wayVerbs} from "./wayWords.js";

/** The statements of a sentence about rows. @param at where the sentence begins in its text */
export const rowStatementsIn = (sentence: string, names: readonly string[], at = 0): RowStatement[] =>
  readStatements(sentence, ...names).map((each) => ({...each, start: each.start + at, end: each.end + at}));

const readStatements = remembered((said: string, ...names: readonly string[]): readonly RowStatement[] => {
  // "Brandt, at 27, is the youngest": the clause is one.
  const sentence = said.replace(/,\s(?:at|with|on)\s[^,;:]*\p{N}[^,;:]*,(?=\s\p{Ll})/gu, (aside) =>
    " ".repeat(aside.length)
  );
  const tallies = talliesIn(sentence, names);
  const pairs = tallies.length > 0 ? [] : pairsIn(sentence, names);
  const clauses = tallies.length + pairs.length > 0 ? [] : clausesOf(sentence);
  return [
    ...pairs,
    ...clauses.flatMap(({text, start}) => {
      const ends = endsIn(text, names, clauses.length === 1);
      // "Truancy has eased but is still above its level of 2019" goes on about the same.
      const before = /\sbut\s$/iu.test(sentence.slice(0, start)) ? namesInOrder(sentence.slice(0, start), names) : [];
      const others = before.slice(-1).map(({named}) => named.name);
      const said = ends.length > 0 ? ends : wayIn(text, names, others);
      return said.map((each) => ({...each, start: each.start + start, end: each.end + start}));
    }),
    ...tallies
  ];
}, 1000);

interface Clause {
  readonly text: string;
  readonly start: number;
}

const breaks = new RegExp(
  `[;:,.]\\s|\\s[–—]\\s|\\sbut\\s|\\s(?:and|while|whereas)\\s(?=[^;:,.]*?(?<!\\p{L})(?:${wayVerbs})(?!\\p{L}))`,
  "giu"
);

/** The clauses of a sentence that have a verb of their own. */
function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const {0: mark, index} of sentence.matchAll(breaks)) {
    if (mark.startsWith(",") && ofHowMany.test(sentence.slice(start, index + 2))) continue;
    clauses.push({text: sentence.slice(start, index), start});
    start = index + mark.length;
  }
  return [...clauses, {text: sentence.slice(start), start}];
}
