import {Area, Frame, Geo, Line, RuleX, RuleY, Tip} from "@observablehq/plot";
import type {Role, Scale} from "../../facts/evidence/record.js";
import {axisPart} from "../axisPart.js";
import type {Captured} from "../capture.js";
import type {MarkRead, Showing} from "../marksRead.js";
import {colourChannel} from "../measureOf.js";
import type {PlotPlace} from "../plotPlace.js";
import {datumOf, facetOf, opacities, paintsIn, roleOf, rowsOfDatum, shownBy} from "../roleOf.js";
import {stepOf} from "../stepOf.js";
import type {DrawnMark} from "./drawChart.js";
import type {FactTables} from "./factTables.js";
import type {FlatMark} from "./flat/flatten.js";
import {nameOf} from "./options/refusals.js";
import {colourFact, wayAlong} from "./options/wayAlong.js";

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
    if (said && said.kind !== "shows") return roleOf(captured, said, reading.place);
    const known = knownFurniture(captured, of, reading.place);
    return known ?? shownRole(captured, of, flat, reading, said?.showing ?? {});
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
  return {mark, node: group, index, panel, channels, data, rows};
}

/** What D3 left a shape, or the nearest element around it that is still of the mark. */
export function datumAbove(source: Node, root: Node): number | ArrayLike<number> | null {
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
      on && channels[on]?.scale === on && place.scale(on) && captured.rows?.every(({length}) => length === 1);
    return roleOf(captured, {kind: "furniture", furniture, ...(measured && {on})}, place);
  };
  const {scale: along, part} = axisPart(mark) ?? {};
  if (part === "tick" || part === "grid")
    return along === "x" || along === "y" ? as(part, along) : {furniture: part, ...facetOf(captured, place)};
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
  const {shapes} = flat;
  if (captured.rows?.some(({length}) => length === 0)) throw new Error(`unmeasured mark: ${nameOf(mark)}`);
  if (of.channels["r"]?.scale === "r" && shapes.some(({localName}) => localName !== "circle")) {
    throw new Error(`unmeasured mark: ${nameOf(mark)} by the size of its symbols`);
  }
  const ways = (["x", "y"] as const).map((along) => [along, wayAlong(along, of, place, tables)] as const);
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
  const shown = shownBy(captured, showing, place);
  if (mark instanceof Line || mark instanceof Area) checkCorners(flat, of, captured);
  // How many paints the shapes have, where no measure by colour says why.
  const own = shown.shows.some(({by}) => by === "colour") ? [] : ["fill", "stroke", "stroke-width"];
  return {...shown, ...paintsIn(shapes, [...own, ...opacities])};
}

/** The corners of a line are its values, those of its steps aside: curves such as basis do not pass through them. */
function checkCorners({sources}: FlatMark, of: DrawnMark, {rows = []}: Captured): void {
  const area = of.mark instanceof Area;
  sources.forEach((source, index) => {
    const ends = (source.getAttribute("d")?.match(/[MLC][^A-Za-z]*/g) ?? []).length;
    const drawn = (rows[index] ?? []).filter((row) => isDefined(of, row)).length;
    if (ends === (area ? 2 * drawn : drawn) || drawn === 1 || stepOf(of.mark).step !== undefined) return;
    throw new Error(`unmeasured mark: ${nameOf(of.mark)} along a curve that leaves its values`);
  });
}

const isDefined = ({values}: DrawnMark, row: number) =>
  ["x", "y", "x1", "y1", "x2", "y2"].every((name) => {
    const value = values[name];
    return value === undefined || Number.isFinite(value[row] ?? NaN);
  });
