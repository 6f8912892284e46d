import {leastIndex} from "d3";
import {placeOf} from "../../reading/scales.js";
import type {BarGroup} from "../bars.js";
import type {DataRows} from "./dataRows.js";
import {type ForeignChart, valueAxis} from "../foreignChart.js";
import {folded, keysOf} from "../keys.js";
import {keyedName} from "../pies.js";
import {mostParts} from "../aggregates.js";

/** A part of a stack: at which name it stands, in which colour, and how long it is, in px. */
interface Part {
  readonly name: string;
  readonly fill: string;
  readonly length: number;
}

/** A part that is not its row of the data, or a row without a part; values in the unit of the axis. */
interface WrongPart {
  readonly name: string;
  readonly part: string;
  readonly found: number | null;
  readonly expected: number;
}

/** What came of comparing the parts of stacks, by their colours, with data. */
export interface ComparedStack {
  /** "tonnes by year and kind", or "share of tonnes …" */
  readonly says: string;
  readonly wrong: readonly WrongPart[];
  /** Names beside a key of a colour that is that of another part. */
  readonly misnamed: readonly {readonly said: string; readonly part: string}[];
}

/** Px by which a part may miss: two edges of its own. */
const slack = 1.5;

/** The column with which most parts agree, a colour for each of its parts; *null* where there is none. */
export function comparedStack(chart: ForeignChart, group: BarGroup): ComparedStack | null {
  const {data} = chart;
  const scale = valueAxis(chart, group.along, group.box)?.scale;
  if (!data || !group.stacked || scale?.type !== "linear" || group.bars.length > 500) return null;
  const parts = partsOf(chart, group);
  if (parts.length < group.bars.length) return null;
  const unit = Math.abs(placeOf(scale, 1) - placeOf(scale, 0));
  let best: Matched | null = null;
  for (const table of tablesOf(data, parts)) {
    const own = matched(parts, table, unit);
    if (own && own.agreed > (best?.agreed ?? 0)) best = own;
  }
  if (!best) return null;
  const misnamed = best.colours.flatMap(([fill, part]) => {
    const said = keyedName(fill, chart.ink);
    return said !== null &&
      folded(said) !== folded(part) &&
      best.colours.some(([, other]) => folded(other) === folded(said))
      ? [{said, part}]
      : [];
  });
  return {...best.match, misnamed};
}

function partsOf({names}: ForeignChart, {bars, along}: BarGroup): Part[] {
  const axis = along === "x" ? 1 : 0;
  for (const row of names) {
    if (row.along === along || row.names.length < 2) continue;
    const steps = row.names.slice(1).map(({at}, index) => Math.abs(at[axis] - (row.names[index]?.at[axis] ?? NaN)));
    const half = Math.max(3, Math.min(...steps) / 2);
    const parts = bars.flatMap(({across: [low, high], from, to, shape}): Part[] => {
      const middle = (low + high) / 2;
      const name = row.names[leastIndex(row.names, ({at}) => Math.abs(at[axis] - middle)) ?? -1];
      if (!name || Math.abs(name.at[axis] - middle) > half || shape.fill === null) return [];
      return [{name: name.name, fill: shape.fill, length: Math.abs(to - from)}];
    });
    if (parts.length === bars.length) return parts;
  }
  return [];
}

/** The values of a column by two names, as they are or as shares of all of the first name. */
interface PartTable {
  readonly says: string;
  readonly value: (name: string, part: string) => number;
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

function* tablesOf({columns, size}: DataRows, marks: readonly Part[]): Generator<PartTable> {
  const data = {columns, size};
  const keys = keysOf(data);
  const rows = Array.from({length: size}, (_, row) => row);
  const names = [...new Set(marks.map(({name}) => folded(name)))];
  for (const key of keys) {
    const known = new Set(rows.map((row) => folded(key.of(row) ?? "")));
    if (names.some((name) => !known.has(name))) continue;
    for (const other of keys) {
      const parts = [...new Set(rows.flatMap((row) => other.of(row) ?? []))];
      if (other.name === key.name || parts.length < 2 || parts.length > mostParts) continue;
      for (const column of columns) {
        if (column.kind !== "number") continue;
        const sums = new Map<string, number>();
        for (const row of rows) {
          const at = `${folded(key.of(row) ?? "")}\n${other.of(row) ?? ""}`;
          sums.set(at, (sums.get(at) ?? 0) + (column.values[row] ?? 0));
        }
        const value = (name: string, part: string) => sums.get(`${name}\n${part}`) ?? 0;
        const whole = new Map(names.map((name) => [name, parts.reduce((sum, part) => sum + value(name, part), 0)]));
        const says = `${column.name} by ${key.name} and ${other.name}`;
        yield {says, value, names, parts};
        for (const hundred of [1, 100])
          yield {
            says: `share of ${says}`,
            value: (name, part) => (hundred * value(name, part)) / (whole.get(name) ?? NaN),
            names,
            parts
          };
      }
    }
  }
}

interface Matched {
  readonly agreed: number;
  readonly match: Omit<ComparedStack, "misnamed"> & {readonly misnamed: readonly never[]};
  readonly colours: readonly (readonly [fill: string, part: string])[];
}

function matched(marks: readonly Part[], {says, value, names, parts}: PartTable, unit: number): Matched | null {
  const agrees = ({name, length}: Part, part: string) => Math.abs(value(folded(name), part) * unit - length) <= slack;
  const fills = [...new Set(marks.map(({fill}) => fill))];
  const scored = fills
    .flatMap((fill) => {
      const own = marks.filter((mark) => mark.fill === fill);
      return parts.map((part) => ({fill, part, score: own.filter((mark) => agrees(mark, part)).length / own.length}));
    })
    .toSorted((one, other) => other.score - one.score);
  const colours = new Map<string, string>();
  for (const {fill, part} of scored) {
    if (!colours.has(fill) && ![...colours.values()].includes(part)) colours.set(fill, part);
  }
  const partOf = ({fill}: Part) => colours.get(fill) ?? "";
  const wrong = marks.filter((mark) => !agrees(mark, partOf(mark)));
  const agreed = marks.length - wrong.length;
  if (fills.length < 2 || colours.size < fills.length || agreed < Math.max(4, 0.6 * marks.length)) return null;
  const shown = [...colours.values()];
  const drawn = new Set(marks.map((mark) => `${folded(mark.name)}\n${partOf(mark)}`));
  const missing = names.flatMap((name) =>
    shown
      .filter((part) => !drawn.has(`${name}\n${part}`) && Math.abs(value(name, part) * unit) > 2)
      .map((part) => ({name, part}))
  );
  return {
    agreed,
    colours: [...colours],
    match: {
      says,
      misnamed: [],
      wrong: [
        ...wrong.map((mark) => {
          return {
            name: mark.name,
            part: partOf(mark),
            found: mark.length / unit,
            expected: value(folded(mark.name), partOf(mark))
          };
        }),
        ...(missing.length <= 0.2 * marks.length
          ? missing.map(({name, part}) => ({name, part, found: null, expected: value(name, part)}))
          : [])
      ]
    }
  };
}
