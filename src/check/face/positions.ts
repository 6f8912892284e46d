import {classesAt, coverageAt, type Lookup, lookupsOf, offsetsAt} from "./layoutTable.js";
import type {TableReader} from "./tableReader.js";

/** How a font moves glyphs that stand together (OpenType, GPOS), in font units. */
export interface Positions {
  /** Kerning: what the lookups do to two glyphs, as text; empty where they do nothing. */
  readonly pair: (first: number, second: number) => string;
  /** Where a mark may be set on a glyph: for each "mark,base" the shifts that a lookup gives it. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Reads GPOS. @throws for a kind of lookup that the shipped font does not have */
export function positionsOf(gpos: TableReader): Positions {
  const lookups = lookupsOf(gpos, 9);
  const unknown = lookups.find(({type}) => type !== 2 && type !== 4 && type !== 6);
  if (unknown) throw new Error(`positions of type ${unknown.type}`);
  const pairs = lookups.filter(({type}) => type === 2).map((lookup) => lookup.parts.map((at) => pairsAt(gpos, at)));
  const marks = new Map<string, string[]>();
  for (const lookup of lookups) if (lookup.type !== 2) addMarks(gpos, lookup, marks);
  return {pair: (first, second) => joined(pairs, first, second), marks};
}

/** What a part does to a pair, as text; *null* where it does not know the pair. */
type Pairs = (first: number, second: number) => string | null;

function joined(lookups: readonly (readonly Pairs[])[], first: number, second: number): string {
  let all = "";
  for (const parts of lookups) all += firstOf(parts, first, second);
  return all;
}

/** The first part of a lookup that knows a pair decides. */
function firstOf(parts: readonly Pairs[], first: number, second: number): string {
  for (const part of parts) {
    const value = part(first, second);
    if (value !== null) return value;
  }
  return "";
}

function pairsAt(table: TableReader, at: number): Pairs {
  const format = table.u16(at);
  const formats: readonly [number, number] = [table.u16(at + 4), table.u16(at + 6)];
  if (formats.some((bits) => bits > 15)) throw new Error("kerning that depends on the size");
  const covered = new Map(coverageAt(table, at + table.u16(at + 2)).map((glyph, index) => [glyph, index]));
  if (format === 1) return glyphPairs(table, at, formats, covered);
  if (format === 2) return classPairs(table, at, formats, covered);
  throw new Error(`kerning of format ${format}`);
}

type Covered = ReadonlyMap<number, number>;
type Formats = readonly [number, number];

function glyphPairs(table: TableReader, at: number, formats: Formats, covered: Covered): Pairs {
  const length = 2 + sizeOf(formats);
  const sets = offsetsAt(table, at + 8, at).map((set) => {
    const records = Array.from({length: table.u16(set)}, (_, index) => set + 2 + length * index);
    return new Map(records.map((record) => [table.u16(record), record + 2]));
  });
  return (first, second) => {
    const record = sets[covered.get(first) ?? -1]?.get(second);
    return record === undefined ? null : valueAt(table, record, formats);
  };
}

function classPairs(table: TableReader, at: number, formats: Formats, covered: Covered): Pairs {
  const [firsts, seconds] = [8, 10].map((offset) => classesAt(table, at + table.u16(at + offset)));
  const [columns, size] = [table.u16(at + 14), sizeOf(formats)];
  const cells: (string | undefined)[] = [];
  return (first, second) => {
    if (!covered.has(first)) return null;
    const cell = (firsts?.get(first) ?? 0) * columns + (seconds?.get(second) ?? 0);
    return (cells[cell] ??= valueAt(table, at + 16 + cell * size, formats));
  };
}

const bits = [1, 2, 4, 8];

function sizeOf(formats: Formats): number {
  return formats.reduce((sum, format) => sum + 2 * bits.filter((bit) => format & bit).length, 0);
}

/** Placement and advance, across and down, of both glyphs; empty where all are zero. */
function valueAt(table: TableReader, at: number, formats: Formats): string {
  let next = at;
  const values = formats.flatMap((format) =>
    bits.map((bit) => {
      if (!(format & bit)) return 0;
      next += 2;
      return table.i16(next - 2);
    })
  );
  return values.some((value) => value !== 0) ? `(${values.join(" ")})` : "";
}

function addMarks(table: TableReader, {parts}: Lookup, found: Map<string, string[]>): void {
  for (const at of parts) {
    const [marks, bases] = [2, 4].map((offset) => coverageAt(table, at + table.u16(at + offset)));
    const classes = table.u16(at + 6);
    const [markList, baseList] = [at + table.u16(at + 8), at + table.u16(at + 10)];
    marks?.forEach((mark, index) => {
      const record = markList + 2 + 4 * index;
      const anchor = anchorAt(table, markList + table.u16(record + 2));
      bases?.forEach((base, row) => {
        const offset = table.u16(baseList + 2 + 2 * (row * classes + table.u16(record)));
        if (offset === 0) return;
        const [x, y] = anchorAt(table, baseList + offset);
        const key = `${mark},${base}`;
        found.set(key, [...(found.get(key) ?? []), `${x - anchor[0]},${y - anchor[1]}`]);
      });
    });
  }
}

function anchorAt(table: TableReader, at: number): readonly [number, number] {
  if (table.u16(at) > 2) throw new Error("an anchor that depends on the size");
  return [table.i16(at + 2), table.i16(at + 4)];
}
