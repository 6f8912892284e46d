import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {takesBack} from "../../words/en/rows/rowStatement.js";
import {hasName} from "../../words/namesIn.js";
import {isNoFurther} from "../rows/isPeak.js";
import {numbersAt} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";

const leads = /(?<!\p{L})(?:[Ll]eads?|led|won|wins?|dominates?|(?:is|are|was|were|came|comes?)\s(?:ahead|first|in\sfront|strongest))(?!\p{L})[^,;:.]*?\s(?:in|among|at)\s|(?<=\s)(?:won|wins?|carr(?:y|ies|ied)|swe(?:ep|eps|pt)|takes?|took|holds?|held|keeps?|kept|los(?:es?|t)\s[^,;:.]*\sto)\s(?:the\s)?(?=\p{Lu})/u; // prettier-ignore
const clause = /[^,;:.]+/gu;
const elsewhere = /(?<!\p{L})(?:elsewhere|everywhere\selse|in\s(?:all\s)?the\s(?:others?|rest))(?!\p{L})/iu;

/** Of whom a text says that they lead in which of several, "Reform leads in the North, Unity in the South", where another does. */
export function refutedLeads(text: string, all: readonly RowSeries[]): Stretch[] {
  const owned = all.filter(({of, rows}) => of !== null && rows.size > 1);
  if (owned.length < 2 || !leads.test(text) || takesBack.test(text)) return [];
  const named = owned.filter(({of}) => hasName(text, of ?? ""));
  const verb = text.search(leads);
  return [...text.matchAll(clause)].flatMap(({0: words, index}) => {
    const own = owned.filter(({of}) => hasName(words, of ?? ""));
    const meant = elsewhere.test(words) ? owned.filter((series) => !named.includes(series)) : own;
    const told = meant.flatMap((series) => isLeader(words, series) ?? []);
    const isBehind = index + words.length < verb || told.length === 0;
    return isBehind || !told.includes(false) ? [] : [{start: index, end: index + words.length}];
  });
}

// It is whose it was lost to.
const loses = /(?<!\p{L})los(?:es?|t)\s[^,;:.]*\sto\s/u;

/** Whether the row that words name has most of a series; *null* where they name none. */
function isLeader(words: string, series: RowSeries): boolean | null {
  const {index = 0, 0: lost = ""} = loses.exec(words) ?? {};
  const [first] = placedNames(words.slice(index + lost.length), namesOf(series));
  const name = first && rowNamed(series, first.name);
  const numbers = numbersAt(series, series.times - 1);
  const own = name == null ? null : numbers[[...series.rows.keys()].indexOf(name)];
  return own == null ? null : numbers.every((other) => isNoFurther(other, own, "most"));
}
