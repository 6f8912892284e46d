import type {TableReader} from "./tableReader.js";

/** A lookup of a layout table: its kind, and where its parts begin (OpenType, “Lookup List Table”). */
export interface Lookup {
  readonly type: number;
  readonly flag: number;
  readonly parts: readonly number[];
}

/** The offsets in a list that begins with their number, from the place of a table. */
export function offsetsAt(table: TableReader, list: number, from: number): number[] {
  return Array.from({length: table.u16(list)}, (_, index) => from + table.u16(list + 2 + 2 * index));
}

/** The lookups of GSUB or GPOS; those that are only stored elsewhere (**extension**) are of the kind that is stored. */
export function lookupsOf(table: TableReader, extension: number): Lookup[] {
  const list = table.u16(8);
  return offsetsAt(table, list, list).map((at) => {
    const [type, flag] = [table.u16(at), table.u16(at + 2)];
    const parts = offsetsAt(table, at + 4, at);
    if (type !== extension) return {type, flag, parts};
    const stored = parts.map((part) => ({type: table.u16(part + 2), at: part + table.u32(part + 4)}));
    if (new Set(stored.map((part) => part.type)).size > 1) throw new Error("a lookup of several kinds");
    return {type: stored[0]?.type ?? extension, flag, parts: stored.map((part) => part.at)};
  });
}

/** The tags of the features of GSUB or GPOS. */
export function featuresOf(table: TableReader): string[] {
  const list = table.u16(6);
  return Array.from({length: table.u16(list)}, (_, index) => {
    const bytes = [0, 1, 2, 3].map((byte) => table.u8(list + 2 + 6 * index + byte));
    return String.fromCharCode(...bytes);
  });
}

/** The glyphs that a coverage table names, in its order. */
export function coverageAt(table: TableReader, at: number): number[] {
  const count = table.u16(at + 2);
  const format = table.u16(at);
  if (format === 1) return Array.from({length: count}, (_, index) => table.u16(at + 4 + 2 * index));
  if (format === 2) return rangesAt(table, at + 4, count).flatMap(({start, end}) => glyphsFrom(start, end));
  throw new Error(`a coverage of format ${format}`);
}

/** The class of each glyph that a class definition names; all others are of class 0. */
export function classesAt(table: TableReader, at: number): ReadonlyMap<number, number> {
  const format = table.u16(at);
  if (format === 1) {
    const [start, count] = [table.u16(at + 2), table.u16(at + 4)];
    return new Map(Array.from({length: count}, (_, index) => [start + index, table.u16(at + 6 + 2 * index)]));
  }
  if (format !== 2) throw new Error(`a class definition of format ${format}`);
  const ranges = rangesAt(table, at + 4, table.u16(at + 2));
  return new Map(ranges.flatMap(({start, end, value}) => glyphsFrom(start, end).map((glyph) => [glyph, value])));
}

function rangesAt(table: TableReader, at: number, count: number) {
  return Array.from({length: count}, (_, index) => {
    const [start, end] = [table.u16(at + 6 * index), table.u16(at + 6 * index + 2)];
    table.spend(Math.max(0, end - start));
    return {start, end, value: table.u16(at + 6 * index + 4)};
  });
}

function glyphsFrom(start: number, end: number): number[] {
  return Array.from({length: Math.max(0, end - start + 1)}, (_, index) => start + index);
}
