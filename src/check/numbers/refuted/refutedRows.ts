import {group} from "d3";
import {withAntecedents} from "../../words/en/rows/antecedents.js";
import type {RowStatement} from "../../words/en/rows/rowStatement.js";
import {rowStatementsIn} from "../../words/en/rows/rowStatements.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {Sentence} from "../texts/paragraphs.js";
import {holds} from "../rows/holds.js";
import {isMeant} from "../rows/isMeant.js";
import {namesOf, type RowSeries} from "../rows/rowSeries.js";
import {withRow} from "../rows/withRow.js";

/** The one series that a figure shows is of what its deck and its headline say, too: "output" of “Power made in a year, by source”. */
function withWords(all: readonly RowSeries[], words: readonly string[]): readonly RowSeries[] {
  const mains = all.filter(({rows, times, of}) => of === null && (rows.size > 1 || times > 1));
  const [main] = mains;
  // A table of two names to a row is two series of the same.
  const isOne = mains.length === 1 || mains.every(({columns, unit}) => columns.length > 1 && unit === main?.unit);
  if (!main || !isOne) return all;
  return all.map((series) => (series.unit === main.unit ? {...series, topic: new Set([...series.topic, ...words])} : series)); // prettier-ignore
}

/** The statements of a sentence that no series bears out which it may be of. */
export function refutedRows(
  {text, start}: Sentence,
  whole: string,
  known: readonly RowSeries[],
  words: readonly string[]
): RowStatement[] {
  const all = withWords(known, words);
  const told = all.flatMap((series, index) => {
    const sentence = withAntecedents(text, whole.slice(0, start), [...series.rows.keys()]);
    return rowStatementsIn(sentence, namesOf(series), start).flatMap((each) => {
      const said = withRow(each, series, sentence);
      return said && isMeant(said, series, all)
        ? [
            {
              said,
              series: known[index] ?? series,
              isTrue: holds(said, series, {all, sentence: clauseAt(sentence, said.start - start)})
            }
          ]
        : [];
    });
  });
  return [...group(told, ({said}) => `${said.kind} ${said.start} ${said.end} ${said.about}`).values()].flatMap(
    (alike) => {
      const words = alike.map(({said, series}) => wordsShared(said, text, start, series));
      const meant = alike.filter((_, index) => words[index] === Math.max(...words));
      const owned = meant.filter(({series}) => series.of !== null);
      // "Women earn less than men" is of half of the towns, at the least.
      const isBorne = owned.length > 0 && 2 * owned.filter(({isTrue}) => isTrue).length >= owned.length;
      const isTrue = meant.some((each) => each.isTrue && each.series.of === null);
      return isBorne || isTrue ? [] : meant.slice(0, 1).map(({said}) => said);
    }
  );
}

/** The part of a sentence between semicolons where something stands: each may have a time of its own. */
const clauseAt = (sentence: string, at: number): string =>
  `${/[^;]*$/u.exec(sentence.slice(0, at))?.[0] ?? ""}${/^[^;]*/u.exec(sentence.slice(at))?.[0] ?? ""}`;

/** How many words of a statement, or where it says of what in none, of its clause, are of what a series is about. */
function wordsShared(
  {about, start, end}: RowStatement,
  sentence: string,
  at: number,
  {topic, rows}: RowSeries
): number {
  const before = /[^,;:]*$/u.exec(sentence.slice(0, start - at))?.[0] ?? "";
  const known = new Set([...topic, ...[...rows.keys()].flatMap(stemsOf)]);
  const stems = new Set(stemsOf(about.trim() === "" ? before + sentence.slice(start - at, end - at) : about));
  return [...stems].filter((stem) => known.has(stem)).length;
}
