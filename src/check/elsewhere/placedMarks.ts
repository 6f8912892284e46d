import {leastIndex} from "d3";
import type {Axis} from "./axes/axis.js";
import {aggregates, mostParts} from "./aggregates.js";
import {placeOf, valueAt} from "../reading/scales.js";
import type {DataColumn, DataRows} from "./compared/dataRows.js";
import type {Place} from "./ink/ink.js";

/** What some data have for marks that stand at two values. */
export interface PlacedMatch {
  /** "price at date" */
  readonly says: string;
  /** By the place of each mark in the list, the row that it agrees with; *null* for a mark that agrees with none. */
  readonly rows: readonly (number | null)[];
  readonly wrong: readonly {readonly at: Place; readonly x: number; readonly y: number; readonly expected: number}[];
  readonly agreed: number;
}

/** Px by which a mark may miss. */
const slack = 1.25;

/** The part of the marks that may agree with no row, at the most. */
const mostMissed = 0.4;

/** The day that a time zone may move a date by, in milliseconds. */
const day = 86_400_000;

interface Expected {
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/**
 * The two columns with which most of some marks agree, and the arithmetic of the second where several rows have one value
 * of the first: three in five, and three at least. *Null* where there are none.
 */
export function matchPlaced(places: readonly Place[], x: Axis, y: Axis, data: DataRows): PlacedMatch | null {
  if (places.length < 3 || !x.scale || !y.scale) return null;
  let best: PlacedMatch | null = null;
  for (const [says, expected] of expectations(x, y, data)) {
    const match = held(places, {x, y}, expected, says);
    if (match.agreed >= Math.max(3, (1 - mostMissed) * places.length) && match.agreed > (best?.agreed ?? 0))
      best = match;
    if (best?.agreed === places.length) break;
  }
  return best;
}

function* expectations(x: Axis, y: Axis, data: DataRows): Generator<readonly [string, readonly Expected[]]> {
  const on = (axis: Axis) => data.columns.flatMap((column) => columnOn(axis, column) ?? []);
  const pairs = on(x).flatMap((across) => on(y).flatMap((up) => (up.name === across.name ? [] : [{across, up}])));
  for (const {across, up} of pairs) yield [`${up.name} at ${across.name}`, asTheyAre(across, up, data)];
  for (const {across, up} of pairs) for (const part of parts(across)) yield* worked(part, up, data);
  for (const across of on(x)) {
    for (const part of parts(across))
      yield [`count by ${part.name}`, grouped(part, null, null, aggregates["count"], data)];
  }
}

/** A column as it stands on an axis: whole numbers that are years, on one of time, are instants. */
function columnOn({of}: Axis, column: DataColumn): NumberColumn | null {
  if (column.kind === "name") return null;
  if (column.kind === of) return column;
  const isYears = column.values.every(
    (value) => value === null || (Number.isInteger(value) && value > 1500 && value < 2200)
  );
  if (of !== "time" || !isYears) return null;
  return {
    ...column,
    kind: "time",
    values: column.values.map((value) => (value === null ? null : Date.UTC(value, 0, 1)))
  };
}

type NumberColumn = Extract<DataColumn, {readonly kind: "number" | "time"}>;

/** A column of times by itself, and by its years and its months. */
function parts(column: NumberColumn): NumberColumn[] {
  if (column.kind === "number") return [column];
  const cut = (name: string, begin: (date: Date) => number): NumberColumn => {
    return {
      ...column,
      name: `${name} of ${column.name}`,
      values: column.values.map((value) => (value === null ? null : begin(new Date(value))))
    };
  };
  return [
    column,
    cut("year", (date) => Date.UTC(date.getUTCFullYear(), 0, 1)),
    cut("month", (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)),
    // Months of several years together stand in a year that the axis does not name.
    cut("month", (date) => Date.UTC(2000, date.getUTCMonth(), 1))
  ];
}

function asTheyAre(across: NumberColumn, up: NumberColumn, {size}: DataRows): Expected[] {
  return Array.from({length: size}, (_, row) => row).flatMap((row) => {
    const [x, y] = [across.values[row], up.values[row]];
    return typeof x === "number" && typeof y === "number" ? [{x, y, row}] : [];
  });
}

function* worked(
  across: NumberColumn,
  up: NumberColumn,
  data: DataRows
): Generator<readonly [string, readonly Expected[]]> {
  // Where each value is there once, there is nothing to work out.
  if (new Set(across.values).size === across.values.length) return;
  const names = data.columns.filter(
    ({kind, name, values}) =>
      kind === "name" && name !== across.name && name !== up.name && new Set(values).size <= mostParts
  );
  for (const part of [null, ...names]) {
    for (const [operation, work] of Object.entries(aggregates)) {
      if (operation === "alone" || operation === "count") continue;
      yield [`${operation} of ${up.name} by ${across.name}`, grouped(across, up, part, work, data)];
    }
  }
}

function grouped(
  across: NumberColumn,
  up: NumberColumn | null,
  part: DataColumn | null,
  work: ((values: readonly number[]) => number) | undefined,
  {size}: DataRows
): Expected[] {
  const groups = new Map<string, {readonly x: number; readonly row: number; readonly values: number[]}>();
  for (let row = 0; row < size; row += 1) {
    const [x, y] = [across.values[row], up ? up.values[row] : 1];
    if (typeof x !== "number" || typeof y !== "number") continue;
    const key = `${x} ${part?.values[row] ?? ""}`;
    const group = groups.get(key) ?? {x, row, values: []};
    groups.set(key, group);
    group.values.push(y);
  }
  return [...groups.values()].map(({x, row, values}) => ({x, row, y: work?.(values) ?? NaN}));
}

function held(
  places: readonly Place[],
  {x, y}: {readonly x: Axis; readonly y: Axis},
  expected: readonly Expected[],
  says: string
): PlacedMatch {
  const [across, up] = [x.scale, y.scale];
  if (!across || !up) return {says, rows: [], wrong: [], agreed: 0};
  const dayPx = x.of === "time" ? Math.abs(placeOf(across, day) - placeOf(across, 0)) : 0;
  const wide = Math.max(slack, Math.min(dayPx, 8) + 0.5);
  const columns = new Map<number, {readonly x: number; readonly y: number; readonly of: Expected}[]>();
  for (const of of expected) {
    const place = {x: placeOf(across, of.x), y: placeOf(up, of.y), of};
    const key = Math.floor(place.x / wide);
    const own = columns.get(key) ?? [];
    columns.set(key, own);
    own.push(place);
  }
  const around = ([px]: Place) => [-1, 0, 1].flatMap((step) => columns.get(Math.floor(px / wide) + step) ?? []);
  // Where more than two in five miss, the others need not be looked for.
  let missed = 0;
  const rows = places.map((place) => {
    if (missed > mostMissed * places.length) return null;
    const found = around(place).filter(
      (each) => Math.abs(each.x - place[0]) <= wide && Math.abs(each.y - place[1]) <= slack
    );
    const far = (each: (typeof found)[number]) => Math.hypot(each.x - place[0], each.y - place[1]);
    const row = found[leastIndex(found, far) ?? -1]?.of.row ?? null;
    if (row === null) missed += 1;
    return row;
  });
  if (missed > mostMissed * places.length) return {says, rows, wrong: [], agreed: 0};
  const wrong = places.flatMap((at, index) => {
    if (rows[index] !== null) return [];
    const beside = around(at);
    const near = beside[leastIndex(beside, ({y: px}) => Math.abs(px - at[1])) ?? -1];
    return [{at, x: valueAt(across, at[0]), y: valueAt(up, at[1]), expected: near?.of.y ?? NaN}];
  });
  return {says, rows, wrong, agreed: places.length - wrong.length};
}
