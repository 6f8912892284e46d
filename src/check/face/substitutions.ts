import {coverageAt, lookupsOf, offsetsAt} from "./layoutTable.js";
import type {TableReader} from "./tableReader.js";

/** Glyphs that a font may set for others. */
export interface Substitution {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * All that a font may set for something else (OpenType, GSUB), whatever the context and the feature that ask for it.
 * @throws for a kind that the shipped font does not have
 */
export function substitutionsOf(gsub: TableReader): Substitution[] {
  return lookupsOf(gsub, 7).flatMap(({type, parts}) => {
    if (type === 1) return parts.flatMap((at) => single(gsub, at));
    if (type === 2) return parts.flatMap((at) => multiple(gsub, at));
    if (type === 4) return parts.flatMap((at) => ligatures(gsub, at));
    // A context only says where the other lookups apply.
    if (type === 5 || type === 6) return [];
    throw new Error(`substitutions of type ${type}`);
  });
}

const covered = (table: TableReader, at: number) => coverageAt(table, at + table.u16(at + 2));
const listed = (table: TableReader, at: number, count: number) =>
  Array.from({length: count}, (_, index) => table.u16(at + 2 * index));

function single(table: TableReader, at: number): Substitution[] {
  const isDelta = table.u16(at) === 1;
  return covered(table, at).map((glyph, index) => {
    const to = isDelta ? (glyph + table.i16(at + 4)) & 0xffff : table.u16(at + 6 + 2 * index);
    return {from: [glyph], to: [to]};
  });
}

function multiple(table: TableReader, at: number): Substitution[] {
  const sequences = offsetsAt(table, at + 4, at);
  return covered(table, at).map((glyph, index) => {
    const sequence = sequences[index] ?? at;
    return {from: [glyph], to: listed(table, sequence + 2, table.u16(sequence))};
  });
}

function ligatures(table: TableReader, at: number): Substitution[] {
  const sets = offsetsAt(table, at + 4, at);
  return covered(table, at).flatMap((first, index) => {
    const set = sets[index] ?? at;
    return offsetsAt(table, set, set).map((ligature) => {
      const rest = listed(table, ligature + 4, Math.max(0, table.u16(ligature + 2) - 1));
      return {from: [first, ...rest], to: [table.u16(ligature)]};
    });
  });
}
