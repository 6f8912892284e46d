import type {ContinuousScale} from "../../../facts/evidence/record.js";
import {placeOf, valueAt} from "../../reading/scales.js";
import {aggregates, type Key, mostParts} from "../aggregates.js";
import type {DataRows} from "./dataRows.js";
import {folded, keysOf} from "../keys.js";

/** A mark that stands by a name: a bar, a dot, a corner of a line. */
export interface NamedMark {
  readonly name: string;
  /** Where it ends, in px. */
  readonly px: number;
  /** Where it begins: at zero, or in a stack where the one before it ends. */
  readonly from: number;
}

/** What some data have for the marks of one row of names. */
export interface NamedMatch {
  /** "mean of Horsepower by Origin" */
  readonly says: string;
  /** Marks that agree with no value of their name. */
  readonly wrong: readonly {readonly mark: NamedMark; readonly value: number; readonly expected: number}[];
  readonly agreed: number;
}

/** Px by which a mark may miss. */
const slack = 1.25;

/** A mark and the values that its name has left for it. */
type Expected = ReadonlyMap<string, readonly number[]>;

/**
 * The column, the names and the arithmetic with which most of some marks agree: three in five, and three at least. *Null*
 * where there are none.
 * @param known what other groups of marks of the chart agree with
 */
export function matchNamed(
  marks: readonly NamedMark[],
  scale: ContinuousScale,
  data: DataRows,
  known: ReadonlySet<string> = new Set()
): NamedMatch | null {
  if (marks.length < 3) return null;
  let best: NamedMatch | null = null;
  const names = new Set(marks.map(({name}) => folded(name))).size;
  for (const [says, expected] of expectations(marks, data)) {
    const match = held(marks, scale, expected, says);
    const least = choices(expected) > 2 * (marks.length / names) ? 0.9 : 0.6;
    const enough =
      match.agreed >= Math.max(3, least * marks.length) ||
      // What another group of marks agrees with is what this one is of.
      (known.has(says) && match.agreed > 0) ||
      (choices(expected) === 1 && isPermuted(match, marks.length));
    if (enough && match.agreed > (best?.agreed ?? -1)) best = match;
    if (best?.agreed === marks.length) break;
  }
  return best;
}

/** Whether marks have the values of one another, and no others: by chance that does not happen. */
function isPermuted({wrong}: NamedMatch, count: number): boolean {
  const left = wrong.map(({expected}) => expected);
  return (
    count >= 3 &&
    wrong.length >= 2 &&
    wrong.every(({value}) => {
      const index = left.findIndex((each) => Math.abs(each - value) <= 0.01 * Math.abs(value));
      return index >= 0 && left.splice(index, 1).length === 1;
    })
  );
}

/** How many values a name has to choose from, on average: the more, the more agree by chance. */
const choices = (expected: Expected) =>
  [...expected.values()].reduce((sum, {length}) => sum + length, 0) / Math.max(1, expected.size);

/** Every reading of the data under which most of the names of some marks occur. */
export function* expectations(marks: readonly NamedMark[], data: DataRows): Generator<readonly [string, Expected]> {
  const names = new Set(marks.map(({name}) => folded(name)));
  const keys = keysOf(data);
  const rows = Array.from({length: data.size}, (_, row) => row);
  for (const key of keys) {
    const known = new Set(rows.flatMap((row) => folded(key.of(row) ?? "")));
    if ([...names].filter((name) => known.has(name)).length < 0.7 * names.size) continue;
    const parts = [null, ...keys.filter((other) => other.name !== key.name && isFew(other, rows))];
    for (const part of parts) {
      const groups = new Map<string, Map<string, number[]>>();
      for (const row of rows) {
        const [name, other] = [folded(key.of(row) ?? ""), part?.of(row) ?? ""];
        if (!names.has(name)) continue;
        const own = groups.get(name) ?? new Map<string, number[]>();
        groups.set(name, own);
        own.set(other, [...(own.get(other) ?? []), row]);
      }
      yield* valuesIn(groups, data, part ? `by ${key.name} and ${part.name}` : `by ${key.name}`);
    }
  }
}

function isFew(key: Key, rows: readonly number[]): boolean {
  const seen = new Set<string | null>();
  return rows.every((row) => seen.add(key.of(row)).size <= mostParts);
}

function* valuesIn(
  groups: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  {columns}: DataRows,
  by: string
): Generator<readonly [string, Expected]> {
  const counted = new Map([...groups].map(([name, own]) => [name, [...own.values()].map(({length}) => length)]));
  yield [`count ${by}`, counted];
  for (const {kind, name: column, values} of columns) {
    // What parts the rows of a name is not what they are worth.
    if (kind !== "number" || by.endsWith(` ${column}`)) continue;
    for (const [operation, work] of Object.entries(aggregates)) {
      if (operation === "count") continue;
      const worked = [...groups].map(([name, own]) => {
        const numbers = [...own.values()].map((rows) =>
          work(rows.flatMap((row) => (typeof values[row] === "number" ? [values[row]] : [])))
        );
        return [name, numbers] as const;
      });
      const says = `${operation === "alone" ? "" : `${operation} of `}${column} ${by}`;
      yield [says, new Map(worked)];
      // Shares are printed in percent by many.
      if (isShares(values)) {
        yield [`${says}, in percent`, new Map(worked.map(([name, all]) => [name, all.map((each) => 100 * each)]))];
      }
    }
  }
}

const isShares = (values: readonly (number | string | null)[]) => values.every((value) => Math.abs(Number(value)) <= 1);

function held(marks: readonly NamedMark[], scale: ContinuousScale, expected: Expected, says: string): NamedMatch {
  const left = new Map([...expected].map(([name, values]) => [name, [...values]]));
  const open: NamedMark[] = [];
  const zero = placeOf(scale, 0);
  for (const mark of marks) {
    const values = left.get(folded(mark.name)) ?? [];
    const wanted = (value: number) => mark.from + (placeOf(scale, value) - (Number.isFinite(zero) ? zero : mark.from));
    const index = values.findIndex(
      (value) => Math.abs(wanted(value) - mark.px) <= slack || Math.abs(placeOf(scale, value) - mark.px) <= slack
    );
    if (index < 0) open.push(mark);
    else values.splice(index, 1);
  }
  const wrong = open.map((mark) => {
    const value = valueAt(scale, mark.px);
    const rest = left.get(folded(mark.name)) ?? [];
    const [expected = NaN] = rest.toSorted((one, other) => Math.abs(one - value) - Math.abs(other - value));
    return {mark, value, expected};
  });
  return {says, wrong, agreed: marks.length - wrong.length};
}
