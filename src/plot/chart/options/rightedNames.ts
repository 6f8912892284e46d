import type {ScaleName, ScaleOptions} from "@observablehq/plot";
import {language} from "../../../words/language.js";
import {axisPart} from "../../axisPart.js";
import {type DrawnChart, type DrawnMark, oncePerMark} from "../drawChart.js";
import {rowsIn} from "./rowsIn.js";

/**
 * What Plot would infer wrongly of a scale of names: their order, which it makes that of the alphabet, and what a row without a
 * name is called, which it draws with none. Names stand in the order of the rows, or of the numbers that they begin with. *null*
 * where nothing is to be said, and where the author says it.
 */
export function rightedNames(name: ScaleName, own: ScaleOptions | undefined, chart: DrawnChart): ScaleOptions | null {
  const scale = chart.scale(name);
  const isNamed = scale?.type === "band" || scale?.type === "point" || scale?.type === "ordinal";
  if (!isNamed || own?.domain !== undefined) return null;
  const all = Array.from<unknown>(scale.domain ?? []);
  const names = all.filter((each) => each !== null && each !== undefined);
  if (names.length === 0 || !names.every((each) => typeof each === "string")) return null;
  const isNameless = names.length < all.length && own?.transform === undefined;
  const ordered = isSorted(name, chart) ? null : (orderOf(names, name, chart) ?? (isNameless ? names : null));
  if (!isNameless) return ordered && {domain: ordered};
  const called = language.labels.noName;
  return {transform: (value: unknown) => value ?? called, ...(ordered && {domain: [...ordered, called]})};
}

/** Whether a mark sorts the scale itself. */
function isSorted(name: ScaleName, {marks}: DrawnChart): boolean {
  return marks.some(({mark}) => {
    const sort: unknown = "sort" in mark ? mark.sort : null;
    return typeof sort === "object" && sort !== null && name in sort;
  });
}

/** Names in the order of their numbers, or else of the rows; *null* where they are in it. */
function orderOf(names: readonly string[], name: ScaleName, chart: DrawnChart): string[] | null {
  if (names.length < 2) return null;
  const ordered = names.every((each) => /^\W?\d/.test(each)) ? inNumbers(names) : inRows(names, name, chart);
  return ordered?.some((each, index) => each !== names[index]) ? ordered : null;
}

/** "5–9" before "10–14", "<10" before all that begins at 10; below zero as they are. */
function inNumbers(names: readonly string[]): string[] | null {
  if (names.some((each) => /^[-−]/.test(each))) return null;
  const keys = new Map(
    names.map((each) => {
      const [first = 0, ...more] = (each.replaceAll(/(\d),(?=\d{3})/g, "$1").match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
      return [each, [first, /^[<≤]/.test(each) ? -1 : /^[>≥]/.test(each) ? 1 : 0, ...more]] as const;
    })
  );
  return names.toSorted((a, b) => {
    const [one, other] = [keys.get(a) ?? [], keys.get(b) ?? []];
    const at = one.findIndex((each, index) => each !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
}

function inRows(names: readonly string[], name: ScaleName, chart: DrawnChart): string[] | null {
  const left = new Set(names);
  const ordered: string[] = [];
  for (const value of oncePerMark(chart).flatMap((mark) => valuesOn(name, mark))) {
    if (typeof value === "string" && left.delete(value)) ordered.push(value);
  }
  return left.size === 0 ? ordered : null;
}

/** The values of a mark on a scale, as its rows have them where they are read from a column. */
export function valuesOn(name: ScaleName, {mark, channels, data}: DrawnMark): unknown[] {
  if (name === "fx" || name === "fy") {
    const of: unknown = mark[name as keyof typeof mark];
    return typeof of === "string" ? rawValues(data, of) : [];
  }
  if (axisPart(mark)) return [];
  return Object.values(channels).flatMap((channel) => {
    if (channel?.scale !== name) return [];
    const raw = typeof channel.label === "string" ? rawValues(mark.data, channel.label) : [];
    return raw.length > 0 ? raw : Array.from(channel.value ?? []);
  });
}

/** What rows have in a column; nothing where they are no rows. */
export function rawValues(data: unknown, column: string): unknown[] {
  const values: unknown[] = [];
  for (const row of rowsIn(data)) {
    if (typeof row === "object" && row !== null && column in row)
      values.push((row as Readonly<Record<string, unknown>>)[column]);
  }
  return values;
}
