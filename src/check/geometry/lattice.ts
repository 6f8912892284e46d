import {mode} from "d3";
import {same} from "./precision.js";

/** Places evenly spaced along one axis, in px. */
export interface Lattice {
  /** One of the places. */
  readonly origin: number;
  /** From each to the next. */
  readonly pitch: number;
}

/** The lattice that most of some places lie on; *null* where fewer than two differ. Gaps under **least** are no pitch. */
export function latticeOf(places: readonly number[], least: number): Lattice | null {
  const rounded = places.map(hundredths);
  const distinct = [...new Set(rounded)].toSorted((a, b) => a - b);
  const gaps = distinct.slice(1).map((place, index) => hundredths(place - distinct[index]!));
  const pitches = [...new Set(gaps.filter((gap) => gap >= least))];
  const origin = mode(rounded);
  const held = (pitch: number) => places.filter((place) => slotOf(place, {origin, pitch}) !== null).length;
  const [best] = pitches.map((pitch) => ({pitch, held: held(pitch)})).toSorted((a, b) => b.held - a.held);
  return best ? {origin, pitch: best.pitch} : null;
}

/** The number of a place on a lattice, counted from its origin; *null* for one that is not on it. */
export function slotOf(place: number, {origin, pitch}: Lattice): number | null {
  const slot = Math.round((place - origin) / pitch);
  return same(origin + slot * pitch, place) ? slot : null;
}

/** The first of **count** slots in a row that hold the most. */
export function busiest(slots: readonly number[], count: number): number {
  const starts = [...new Set(slots)].toSorted((a, b) => a - b);
  const held = (start: number) => slots.filter((slot) => slot >= start && slot < start + count).length;
  return starts.reduce((best, start) => (held(start) > held(best) ? start : best), starts[0] ?? 0);
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
