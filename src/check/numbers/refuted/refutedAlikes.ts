import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {takesBack} from "../../words/en/rows/rowStatement.js";
import {numbersAt} from "../rows/rowNumbers.js";
import {type RowSeries, rowsSaid} from "../rows/rowSeries.js";

const alike =
  /(?<!\p{L})(?:alike|(?:exactly\s|just\s|much\s)?the\ssame|equal(?:ly)?|identical|evenly\s(?:spread|split|divided|shared)|(?:spread|split|divided|shared)\sevenly|as\s\p{L}+\sas\sthe\snext|no\sdifferent)(?=\s*(?:$|[.,;:!?])|\s(?:everywhere|in|across|for|at|among|between|over)(?!\p{L}))/iu;
const ofAll =
  /^every\s.*\sas\sthe\snext|\s(?:evenly\s\p{L}+|\p{L}+\sevenly)\s(?:over|across|between|among)\sthe\s\p{L}+s(?!\p{L})|(?<!\p{L})(?:everywhere|(?:in|across|for|at|among)\s(?:all|every|each|both)(?!\p{L}))/iu;
/** What compares times, or more than the rows. */
const others = /(?<!\p{L})(?:as|years?|months?|than|almost|nearly|roughly|about|way|time)(?!\p{L})/iu;

/** How far the rows may be apart of which a text says that they are alike, of the largest: our own threshold. */
const spread = 0.15;

/** What a text says that rows are all alike in, "rents are the same everywhere", where no series has them so near to each other. */
export function refutedAlikes(text: string, all: readonly RowSeries[]): Stretch[] {
  const {index = 0, 0: token = ""} = alike.exec(text) ?? {};
  if (token === "" || others.test(text.replace(token, "")) || takesBack.test(text)) return [];
  const told = all.flatMap((series) => areAlike(text, series) ?? []);
  const isMost = 2 * told.filter((is) => is).length >= told.length;
  return told.length === 0 || isMost ? [] : [{start: index, end: index + token.length}];
}

/** Whether the two rows that a text names, or all, are as near; *null* where it speaks of none. */
function areAlike(text: string, series: RowSeries): boolean | null {
  const named = rowsSaid(text, series);
  if (series.rows.size < 2 || (named.size < 2 && !ofAll.test(text))) return null;
  const names = [...series.rows.keys()];
  const numbers = numbersAt(series, series.times - 1).filter((_, row) => named.size < 2 || named.has(names[row] ?? ""));
  const known = numbers.flatMap((value) => value ?? []);
  const most = Math.max(...known.map(Math.abs));
  return known.length < 2 ? null : Math.max(...known) - Math.min(...known) <= spread * most;
}
