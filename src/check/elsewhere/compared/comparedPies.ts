import {median} from "d3";
import type {DataRows} from "./dataRows.js";
import {folded, keysOf} from "../keys.js";
import {expectations} from "./namedMarks.js";
import type {Pie, Slice} from "../pies.js";

/** A slice that is not its row of the data: the part of the turn that it takes, and the one that it should. */
interface WrongSlice {
  readonly name: string;
  readonly found: number;
  readonly expected: number;
}

/** What came of comparing a pie with data. */
export interface ComparedPie {
  /** "cost by item" */
  readonly says: string;
  readonly wrong: readonly WrongSlice[];
  readonly exchanged: boolean;
  /** The names of the data that have no slice. */
  readonly missing: readonly string[];
}

/** Px along the arc by which a slice may miss. */
const slack = 1.5;

/** The column with which most slices agree in proportion: three in five, and two at least; *null* where there is none. */
export function comparedPie({slices, radius}: Pie, data: DataRows): ComparedPie | null {
  const named = slices.flatMap(({name, arc}) => (name === null ? [] : [{name, span: arc.span}]));
  if (named.length < slices.length || named.length < 3) return null;
  const marks = named.map(({name, span}) => ({name, px: span, from: 0}));
  let best: (ComparedPie & {readonly agreed: number}) | null = null;
  for (const [says, expected] of expectations(marks, data)) {
    const values = named.map(({name}) => expected.get(folded(name)) ?? []);
    if (values.some(({length}) => length > 1)) continue;
    const pairs = named.map((slice, index) => ({...slice, value: values[index]?.[0] ?? NaN}));
    const ratio = median(pairs, ({span, value}) => span / value) ?? NaN;
    const all = factors(pairs, ratio);
    for (const factor of all) {
      const wrong = pairs.filter(({span, value}) => !(Math.abs(span - factor * value) * radius <= slack));
      const agreed = pairs.length - wrong.length;
      if (agreed < Math.max(2, 0.6 * pairs.length) || agreed <= (best?.agreed ?? 0)) continue;
      best = {says, agreed, ...told(wrong, factor), missing: missingIn(says, named, data)};
    }
  }
  return best;
}

interface Pair {
  readonly name: string;
  readonly span: number;
  readonly value: number;
}

/** The turns for one of a value that may be meant: of the slice in the middle, and of each. */
const factors = (pairs: readonly Pair[], middle: number) =>
  [middle, ...pairs.map(({span, value}) => span / value)].filter((factor) => Number.isFinite(factor) && factor > 0);

function told(wrong: readonly Pair[], factor: number): Pick<ComparedPie, "wrong" | "exchanged"> {
  const exchanged =
    wrong.length >= 2 &&
    wrong.every(({span, name}) =>
      wrong.some((other) => other.name !== name && Math.abs(other.value * factor - span) < 0.02 * span)
    );
  const part = (span: number) => span / (2 * Math.PI);
  return {
    exchanged,
    wrong: wrong.map(({name, span, value}) => ({name, found: part(span), expected: part(value * factor)}))
  };
}

/** Where nearly all names of a column have a slice, those that have none. */
function missingIn(says: string, named: readonly {readonly name: string}[], data: DataRows): string[] {
  const key = keysOf(data).find(({name}) => says.endsWith(`by ${name}`));
  if (!key) return [];
  const has = new Set(named.map(({name}) => folded(name)));
  const all = [...new Set(Array.from({length: data.size}, (_, row) => key.of(row) ?? ""))].filter(
    (name) => name !== ""
  );
  const missing = all.filter((name) => !has.has(folded(name)));
  return missing.length <= all.length / 3 ? missing : [];
}

/** The slices whose number is not in proportion to those of most others, and what it should be. */
export function misprinted({slices, radius}: Pie): {readonly slice: Slice; readonly expected: number}[] {
  const pairs = slices.flatMap((slice) =>
    slice.number && slice.number.value > 0 ? [{slice, number: slice.number, span: slice.arc.span}] : []
  );
  if (pairs.length < 3) return [];
  const wrongBy = (factor: number) =>
    pairs.filter(
      ({number, span}) => Math.abs(span - factor * number.value) * radius > 2 + 2 * number.slack * factor * radius
    );
  const tries = pairs.map(({span, number}) => ({factor: span / number.value}));
  const [best] = tries
    .map(({factor}) => ({factor, wrong: wrongBy(factor)}))
    .toSorted((one, other) => one.wrong.length - other.wrong.length);
  if (!best || best.wrong.length > 0.4 * pairs.length) return [];
  return best.wrong.map(({slice, span}) => ({slice, expected: span / best.factor}));
}
