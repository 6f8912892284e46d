import {rootOf} from "../../words/en/rootOf.js";
import type {Predicate} from "../../words/en/rows/rowStatement.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {RowSeries} from "./rowSeries.js";

type Topics = Extract<Predicate, {readonly by: "topics"}>;
/** Two numbers of a row: of the topic that is said to be above, and of the other. */
type TopicNumbers = readonly [name: string, more: number | null, less: number | null];

/** The two numbers of each row that a text compares by what they are of: two columns of a table, or two series of the same rows; none where there are none. */
export function topicNumbers({more, less}: Topics, series: RowSeries, all: readonly RowSeries[]): TopicNumbers[][] {
  const last = series.times - 1;
  // "Missed their plans" is of what is planned, and of the one other column.
  const own = [more, less].map((words) => columnOf(words, series));
  const isRest = series.columns.length === 2 && (more === "" || less === "");
  const [one, other] = own.map((at, side) => (at === undefined && isRest && own[1 - side] !== undefined ? 1 - (own[1 - side] ?? 0) : at)); // prettier-ignore
  if (one !== undefined && other !== undefined && one !== other)
    return [[...series.rows].map(([name, row]) => [name, row[one] ?? null, row[other] ?? null] as const)];
  const goal = goalOf(more || less, series, all);
  if (goal !== null && (more === "" || less === ""))
    return [[...series.rows].map(([name, row]) => (more === "" ? [name, row[last] ?? null, goal] : [name, goal, row[last] ?? null]))]; // prettier-ignore
  if (!isOfTopic(series, more) || isBoth(series, less)) return [];
  return all.flatMap((each) => {
    // A series of both is none of the two.
    const isOther = isOfTopic(each, less) && !isBoth(each, more) && each.times === series.times;
    if (each === series || !isOther || !isOfSame(each, series)) return [];
    return [[...series.rows].map(([name, row]) => [name, row[last] ?? null, each.rows.get(name)?.[last] ?? null] as const)]; // prettier-ignore
  });
}

/** What all rows are to have, where a claim about nobody says it: 92% of “target: patients seen in time”. */
function goalOf(words: string, {rows, unit}: RowSeries, all: readonly RowSeries[]): number | null {
  const stems = stemsOf(words);
  const goals = all.flatMap(
    (each) =>
    each.unit.kind === unit.kind ? [...each.rows].flatMap(([name, row]) => (!rows.has(name) && stems.some((stem) => stemsOf(name).includes(stem)) ? (row.at(-1) ?? []) : [])) : [] // prettier-ignore
  );
  return stems.length > 0 && new Set(goals).size === 1 ? (goals[0] ?? null) : null;
}

/** The place of the one column of its own that some words are of. */
function columnOf(words: string, {columns}: RowSeries): number | undefined {
  const stems = stemsOf(words);
  const [at, ...more] = columns.flatMap((own, index) =>
    stems.some(
      (stem) => own.has(stem) || [...own].some((each) => stem.length > 3 && rootOf(each).startsWith(rootOf(stem)))
    )
      ? [index]
      : []
  );
  return more.length > 0 ? undefined : at;
}

/** Whether all words of a thing are of what a series is about. */
const isOfTopic = ({topic}: RowSeries, words: string): boolean => stemsOf(words).every((stem) => topic.has(stem));
const isBoth = (series: RowSeries, words: string) => words !== "" && isOfTopic(series, words);

/** Whether two series are of the same rows, in units that can be compared. */
const isOfSame = (one: RowSeries, other: RowSeries): boolean =>
  [...one.rows.keys()].some((name) => other.rows.has(name)) && one.unit.kind === other.unit.kind;
