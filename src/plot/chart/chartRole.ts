import {Area, BarX, BarY, Cell, Frame, Geo, Line, Rect, RuleX, RuleY, Tip, WaffleX, WaffleY} from "@observablehq/plot";
import {childrenOf, isElement} from "../../drawing/element.js";
import type {Role, Scale} from "../../facts/record.js";
import type {Captured} from "../capture.js";
import type {FactOf, MarkRead, Showing} from "../marksRead.js";
import {colourChannel, measureAlong} from "../measureOf.js";
import {datumOf, facetOf, type PlotPlace, roleOf, rowsOfDatum} from "../roleOf.js";
import type {DrawnMark} from "./drawChart.js";
import type {FactTables} from "./factTables.js";
import type {FlatMark} from "./flatten.js";
import {nameOf} from "./refusals.js";

/** What the roles of a chart’s marks are found with. */
export interface ChartReading {
  readonly place: PlotPlace;
  readonly tables: FactTables;
  /** What the author says of a mark; *null* where that follows from the mark. */
  readonly saidOf: (mark: object) => MarkRead | null;
  /** What the marks are that no measure follows from; *null* where there must be none. */
  readonly illustration: string | null;
}

/**
 * What the shapes of a mark stand for: what its author says or else what follows from the mark.
 * @throws for a mark of which neither is known, with the way out
 */
export function chartRole(flat: FlatMark, reading: ChartReading): Role<Scale> {
  const {of} = flat;
  const said = of && reading.saidOf(of.mark);
  try {
    if (!of) throw new Error("unmeasured mark: a function that draws");
    const captured = capturedOf(flat, of);
    if (said && said.kind !== "shows") return roleOf({...captured, read: said}, reading.place);
    const known = knownFurniture(captured, of, reading.place);
    return known ?? withPaints(flat, shownRole(captured, of, flat, reading, said?.showing ?? {}));
  } catch (error) {
    if (reading.illustration !== null) return {illustration: reading.illustration};
    const message = error instanceof Error ? error.message : String(error);
    if (!message.startsWith("unmeasured")) throw error;
    const name = of ? nameOf(of.mark) : "mark";
    throw new Error(`${message.replace(/ \(.*\)$/, "")} (declare it: illustration(Plot.${name}(…), "what it shows"))`, {
      cause: error
    });
  }
}

function capturedOf({group, sources}: FlatMark, of: DrawnMark): Captured {
  const {mark, index, panel, channels, data} = of;
  const rows = sources.map((source) => {
    const datum = datumAbove(source, of.node);
    return datum === null ? [] : rowsOfDatum(datum, of);
  });
  return {mark, read: {kind: "shows", mark: [], showing: {}}, node: group, index, panel, channels, data, rows};
}

/** What D3 left a shape, or the nearest element around it that is still of the mark. */
function datumAbove(source: Node, root: Node): number | ArrayLike<number> | null {
  for (let node: Node | null = source; node; node = node.parentNode) {
    if ("__data__" in node && (typeof node.__data__ === "number" || node !== root)) {
      const datum: unknown = node.__data__;
      if (typeof datum === "number" || Array.isArray(datum) || ArrayBuffer.isView(datum)) return datumOf(node);
    }
    if (node === root) break;
  }
  return null;
}

/** Axes, grids, frames, outlines of maps and constant lines. */
function knownFurniture(captured: Captured, of: DrawnMark, place: PlotPlace): Role<Scale> | null {
  const {mark, channels} = of;
  const as = (furniture: "tick" | "grid", on?: "x" | "y") => {
    const measured =
      on && channels[on]?.scale === on && place.plot.scale(on) && captured.rows?.every(({length}) => length === 1);
    return roleOf({...captured, read: {kind: "furniture", mark: [], furniture, ...(measured && {on})}}, place);
  };
  const [, along, part] = /^([xy])-(?:axis )?(tick|grid)$/.exec(mark.ariaLabel ?? "") ?? [];
  if ((along === "x" || along === "y") && (part === "tick" || part === "grid")) return as(part, along);
  if (/^f[xy]-(?:axis )?(?:tick|grid)$/.test(mark.ariaLabel ?? ""))
    return {furniture: "grid", ...facetOf(captured, place)};
  if (mark instanceof Frame) return {furniture: "frame"};
  if (mark instanceof Tip) return {furniture: "sign"};
  if (mark instanceof Geo && !colourChannel(channels) && !channels["r"]) return {furniture: "frame"};
  const constants = Array.from(of.data).every(
    (datum) => typeof datum !== "object" || datum === null || datum instanceof Date
  );
  if ((mark instanceof RuleX || mark instanceof RuleY) && constants && isOneValued(of)) {
    return as("grid", mark instanceof RuleX ? "x" : "y");
  }
  return null;
}

/** A line at a value, from one edge of the plot area to the other. */
const isOneValued = ({channels}: DrawnMark) => !["x1", "x2", "y1", "y2"].some((name) => channels[name]);

function shownRole(
  captured: Captured,
  of: DrawnMark,
  flat: FlatMark,
  {place, tables}: ChartReading,
  said: Showing<unknown>
): Role<Scale> {
  const {mark} = of;
  const shapes = shapesIn(flat.group);
  if (captured.rows?.some(({length}) => length === 0)) throw new Error(`unmeasured mark: ${nameOf(mark)}`);
  if (of.channels["r"]?.scale === "r" && shapes.some(({localName}) => localName !== "circle")) {
    throw new Error(`unmeasured mark: ${nameOf(mark)} by the size of its symbols`);
  }
  const ways = (["x", "y"] as const).map((along) => [along, wayAlong(along, of, place, tables)] as const);
  const band = ways.find(([, way]) => way?.band);
  if (band && mark instanceof Area) {
    const rows = captured.rows?.map((each) => each.filter((row) => isDefined(of, row)));
    const read: MarkRead = {kind: "furniture", mark: [], furniture: "band", on: band[0]};
    return roleOf({...captured, read, ...(rows && {rows})}, place);
  }
  const stack = ways.some(([, way]) => way?.stack);
  const showing: Showing<unknown> = {
    ...said,
    of: {
      ...Object.fromEntries(ways.flatMap(([along, way]) => (way ? [[along, way.of]] : [[along, null]]))),
      ...(of.channels["r"]?.scale === "r" && {r: tables.columnOf(of, "r")}),
      color: colourFact(of, flat, tables),
      ...said.of
    },
    by: {...Object.fromEntries(ways.flatMap(([along, way]) => (way?.by ? [[along, way.by]] : []))), ...said.by},
    ...(stack && {base: "stack"})
  };
  const role = roleOf({...captured, read: {kind: "shows", mark: [], showing}}, place);
  if (mark instanceof Line || mark instanceof Area) checkCorners(flat, of, captured);
  return role;
}

/** How a mark shows data along an axis. */
interface Way {
  readonly of: FactOf<unknown>;
  readonly by?: "length" | "interval" | "position";
  readonly stack?: boolean;
  /** Whether it is an area between two edges, neither of them zero. */
  readonly band?: boolean;
}

function wayAlong(along: "x" | "y", of: DrawnMark, {plot}: PlotPlace, tables: FactTables): Way | null {
  const {mark, channels} = of;
  const scale = plot.scale(along);
  const own = [along, `${along}1`, `${along}2`].filter((name) => channels[name]?.scale === along);
  if (own.length === 0) return null;
  if (!scale) throw new Error(`unmeasured mark: ${nameOf(mark)} on a projection`);
  if ((along === "x" ? mark.dx : mark.dy) && !(mark instanceof Frame)) {
    throw new Error(`unmeasured mark: ${nameOf(mark)} that is moved by d${along}`);
  }
  const by = measureAlong(mark, along, channels, scale.type ?? "");
  const named = scale.type === "band" || scale.type === "point";
  const column = (name: string) => {
    const values = Array.from(channels[name]?.value ?? []);
    return tables.columnOf(
      of,
      name,
      named ? values.map((each) => (each instanceof Date ? each : String(each))) : values
    );
  };
  const [from, to] = [`${along}1`, `${along}2`];
  const pair = channels[from]?.scale === along && channels[to]?.scale === along;
  if (by === "position" || !pair) {
    if (by === "" || by === null) throw new Error(`unmeasured mark: ${nameOf(mark)} along ${along}`);
    return {of: column(channels[along]?.scale === along ? along : (own[0] ?? along))};
  }
  if (by === "length") return {of: column(to)};
  if (by === "interval") return {of: [column(from), column(to)], by};
  const extents = extentsOf(of, from, to);
  if (extents && !named) return {of: tables.columnOf(of, to, extents), by: "length", stack: true};
  if (mark instanceof Area) return {of: null, band: true};
  const isBox = mark instanceof BarX || mark instanceof BarY || mark instanceof Rect || mark instanceof Cell;
  if (!isBox) throw new Error(`unmeasured mark: ${nameOf(mark)} along ${along}`);
  return {of: [column(from), column(to)], by: "interval"};
}

/** How long each of some stacked shapes is; *null* where they do not stand on zero or on one another. */
function extentsOf({mark, channels, index}: DrawnMark, from: string, to: string): number[] | null {
  const stacks = mark instanceof BarX || mark instanceof BarY || mark instanceof Rect || mark instanceof Area;
  const [starts, ends] = [channels[from]?.value, channels[to]?.value].map((each) => Array.from(each ?? [], Number));
  if (!stacks || !starts || !ends) return null;
  const known = new Set(
    [0, ...index.flatMap((row) => [starts[row] ?? NaN, ends[row] ?? NaN])].map((each) => each.toPrecision(9))
  );
  const counts = new Map<string, number>();
  for (const row of index) {
    for (const each of [starts[row], ends[row]])
      counts.set(Number(each).toPrecision(9), (counts.get(Number(each).toPrecision(9)) ?? 0) + 1);
  }
  const begins = index.some((row) => starts[row] === 0 || ends[row] === 0);
  const rests = index.every(
    (row) => starts[row] === 0 || (counts.get((starts[row] ?? NaN).toPrecision(9)) ?? 0) > 1 || ends[row] === 0
  );
  if (!begins || !rests || known.size === 0) return null;
  return starts.map((start, row) => Number(((ends[row] ?? NaN) - start).toPrecision(12)));
}

/** The fact of a colour, where a checker can read it: the fill, or the stroke of what has no fill. */
function colourFact(of: DrawnMark, {group}: FlatMark, tables: FactTables): FactOf<unknown> {
  const {channels} = of;
  const name = channels["fill"]?.scale === "color" ? "fill" : channels["stroke"]?.scale === "color" ? "stroke" : null;
  if (name === null) return null;
  const filled = shapesIn(group).some((shape) => shape.localName !== "line" && fillOf(shape) !== "none");
  if (name === "stroke" && filled) return null;
  const values = Array.from(channels[name]?.value ?? []);
  const words = values.map((each) =>
    typeof each === "number" || each instanceof Date || each === null ? each : String(each)
  );
  return tables.columnOf(of, name, words);
}

function fillOf(shape: Element): string | null {
  for (let node: Element | null = shape; node; node = node.parentElement) {
    const fill = node.getAttribute("fill");
    if (fill !== null) return fill;
  }
  return null;
}

/**
 * The cells of a waffle as runs, each of one fact: those that are whole, and one in part.
 * @returns *null* for other marks
 */
export function waffleRuns(flat: FlatMark, {tables, saidOf}: ChartReading): [SVGElement[], Role<Scale>][] | null {
  const {of, group, sources} = flat;
  if (!of || saidOf(of.mark) || !(of.mark instanceof WaffleX || of.mark instanceof WaffleY)) return null;
  const along = of.mark instanceof WaffleX ? "x" : "y";
  const column = tables.columnOf(of, `${along}2`, lengthsOf(of, along));
  const cells = shapesIn(group) as SVGElement[];
  const areas = cells.map((cell) => Number(cell.getAttribute("width")) * Number(cell.getAttribute("height")));
  const full = Math.max(...areas);
  const runs = new Map<string, [SVGElement[], Role<Scale>]>();
  cells.forEach((cell, index) => {
    const row = datumAbove(sources[index] ?? group, of.node);
    if (typeof row !== "number") throw new Error("unmeasured mark: waffle");
    const whole = (areas[index] ?? 0) > 0.985 * full;
    const run = runs.get(`${row} ${whole}`) ?? [
      [],
      {shows: [{by: "count", of: `${column}/${row}`, per: of.mark.unit ?? 1}]}
    ];
    run[0].push(cell);
    runs.set(`${row} ${whole}`, run);
  });
  return [...runs.values()];
}

function lengthsOf(of: DrawnMark, along: "x" | "y"): number[] {
  const [starts, ends] = [`${along}1`, `${along}2`].map((name) => Array.from(of.channels[name]?.value ?? [], Number));
  return (ends ?? []).map((end, row) => Number((end - (starts?.[row] ?? 0)).toPrecision(12)));
}

/** The corners of a line are its values: curves such as basis and step do not pass through them. */
function checkCorners({sources}: FlatMark, of: DrawnMark, {rows = []}: Captured): void {
  const area = of.mark instanceof Area;
  sources.forEach((source, index) => {
    const ends = (source.getAttribute("d")?.match(/[MLC][^A-Za-z]*/g) ?? []).length;
    const drawn = (rows[index] ?? []).filter((row) => isDefined(of, row)).length;
    if (ends === (area ? 2 * drawn : drawn) || drawn === 1) return;
    throw new Error(`unmeasured mark: ${nameOf(of.mark)} along a curve that leaves its values`);
  });
}

const isDefined = ({values}: DrawnMark, row: number) =>
  ["x", "y", "x1", "y1", "x2", "y2"].every((name) => {
    const value = values[name];
    return value === undefined || Number.isFinite(value[row] ?? NaN);
  });

/** All shapes of a group. */
export function shapesIn(node: Node): Element[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (child.localName === "g" ? shapesIn(child) : [child]));
}

/** How many paints the shapes have, where no measure by colour says why. */
function withPaints({group}: FlatMark, role: Role<Scale>): Role<Scale> {
  if (!("shows" in role) || role.shows.some(({by}) => by === "colour")) return role;
  const names = ["fill", "stroke", "stroke-width"];
  const {size} = new Set(shapesIn(group).map((shape) => names.map((name) => shape.getAttribute(name)).join(" ")));
  const {paints: _paints, ...rest} = role;
  return size > 1 ? {...rest, paints: size} : rest;
}
