import {Area, Arrow, BarX, BarY, Cell, Frame, Rect} from "@observablehq/plot";
import {inherited} from "../../../drawing/inherited.js";
import type {FactOf} from "../../marksRead.js";
import {colourChannel, measureAlong} from "../../measureOf.js";
import type {PlotPlace} from "../../plotPlace.js";
import type {DrawnMark} from "../drawChart.js";
import type {FactTables} from "../factTables.js";
import type {FlatMark} from "../flat/flatten.js";
import {nameOf} from "./refusals.js";

/** How a mark shows data along an axis. */
interface Way {
  readonly of: FactOf<unknown>;
  readonly by?: "length" | "interval" | "position";
  readonly stack?: boolean;
}

/**
 * How a mark shows data along an axis, and of which column; *null* where it has no channel along it.
 * @throws for a mark of which that does not follow
 */
export function wayAlong(along: "x" | "y", of: DrawnMark, place: PlotPlace, tables: FactTables): Way | null {
  const {mark, channels} = of;
  const scale = place.scale(along);
  const own = [along, `${along}1`, `${along}2`].filter((name) => channels[name]?.scale === along);
  if (own.length === 0) return null;
  if (!scale) throw new Error(`unmeasured mark: ${nameOf(mark)} on a projection`);
  if ((along === "x" ? mark.dx : mark.dy) && !(mark instanceof Frame)) {
    throw new Error(`unmeasured mark: ${nameOf(mark)} that is moved by d${along}`);
  }
  if (mark instanceof Arrow && (mark.insetStart || mark.insetEnd)) {
    throw new Error(`unmeasured mark: ${nameOf(mark)} with an inset, which ends beside its value`);
  }
  const by = measureAlong(mark, along, channels, scale.type ?? "");
  const named = scale.type === "band" || scale.type === "point";
  const column = (name: string) => {
    const words = () => Array.from(channels[name]?.value ?? [], (each) => (each instanceof Date ? each : String(each)));
    return tables.columnOf(of, name, named ? {way: "words", values: words} : undefined);
  };
  const [from, to] = [`${along}1`, `${along}2`];
  const pair = channels[from]?.scale === along && channels[to]?.scale === along;
  if (by === "position" || !pair) {
    if (by === "" || by === null) throw new Error(`unmeasured mark: ${nameOf(mark)} along ${along}`);
    return {of: column(channels[along]?.scale === along ? along : (own[0] ?? along))};
  }
  if (by === "length") return {of: column(to)};
  if (by === "interval") return {of: [column(from), column(to)], by};
  const extents = extentsOf(of, along);
  if (extents && !named) {
    return {of: tables.columnOf(of, to, {way: "lengths", values: () => extents}), by: "length", stack: true};
  }
  const isBox = [Area, BarX, BarY, Rect, Cell].some((kind) => mark instanceof kind);
  if (!isBox) throw new Error(`unmeasured mark: ${nameOf(mark)} along ${along}`);
  return {of: [column(from), column(to)], by: "interval"};
}

/** How long each of some stacked shapes is; *null* where they do not stand on zero or, in one place, on one another. */
function extentsOf(of: DrawnMark, along: "x" | "y"): number[] | null {
  const {mark, channels, index} = of;
  const across = along === "x" ? "y" : "x";
  const placeOf = (row: number) => [across, `${across}1`, `${across}2`].map((name) => channels[name]?.value?.[row]);
  const stacks = mark instanceof BarX || mark instanceof BarY || mark instanceof Rect || mark instanceof Area;
  const [starts, ends] = [`${along}1`, `${along}2`].map((name) => Array.from(channels[name]?.value ?? [], Number));
  if (!stacks || !starts || !ends) return null;
  const counts = new Map<string, number>();
  for (const row of index) {
    for (const each of [starts[row], ends[row]]) {
      const key = `${placeOf(row).map(String)} ${Number(each).toPrecision(9)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const begins = index.some((row) => starts[row] === 0 || ends[row] === 0);
  const rests = index.every(
    (row) =>
      starts[row] === 0 ||
      ends[row] === 0 ||
      (counts.get(`${placeOf(row).map(String)} ${(starts[row] ?? NaN).toPrecision(9)}`) ?? 0) > 1
  );
  if (!begins || !rests) return null;
  return lengthsOf(of, along);
}

/** The column of a colour, where a checker can read it: the fill, or the stroke of what has no fill. */
export function colourFact(of: DrawnMark, {shapes}: FlatMark, tables: FactTables): FactOf<unknown> {
  const {channels} = of;
  const channel = colourChannel(channels);
  if (!channel) return null;
  const name = channel === channels["fill"] ? "fill" : "stroke";
  const filled = shapes.some((shape) => shape.localName !== "line" && inherited(shape, "fill") !== "none");
  if (name === "stroke" && filled) return null;
  const values = () =>
    Array.from(channel.value ?? [], (each) =>
      typeof each === "number" || each instanceof Date || each === null ? each : String(each)
    );
  return tables.columnOf(of, name, {way: "words", values});
}

/** How long each datum is along an axis, on its scale. */
export function lengthsOf(of: DrawnMark, along: "x" | "y"): number[] {
  const [starts, ends] = [`${along}1`, `${along}2`].map((name) => Array.from(of.channels[name]?.value ?? [], Number));
  return (ends ?? []).map((end, row) => Number((end - (starts?.[row] ?? 0)).toPrecision(12)));
}
