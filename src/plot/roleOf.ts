import {Area, Line} from "@observablehq/plot";
import {childrenOf, hasAny, isElement} from "../drawing/element.js";
import type {Facet, Facts, Furniture, Measure, Role, Scale} from "../facts/evidence/record.js";
import type {Captured} from "./capture.js";
import {factsInColumn, factsOf} from "../facts/evidence/factsOf.js";
import type {FactOf, Said, Showing} from "./marksRead.js";
import {colourChannel, measureAlong, type ReadChannel} from "./measureOf.js";
import type {PlotPlace} from "./plotPlace.js";
import {text} from "./scaleRecord.js";
import {stepOf} from "./stepOf.js";

/** What the shapes that Plot drew of a mark are. @throws where that neither follows from the mark nor is said */
export function roleOf(captured: Captured, said: Said, place: PlotPlace): Role<Scale> {
  switch (said.kind) {
    case "shows":
      return {...shownBy(captured, said.showing, place), ...paintsOf(captured)};
    case "counts": {
      const {of, per = 1, whole, colour} = said.counting;
      const count = {by: "count", of, per, ...(whole !== undefined && {whole})} as const;
      return {shows: colour ? [count, {by: "colour", ...colour}] : [count]};
    }
    case "openEnd":
      return {openEnd: said.facts};
    case "furniture":
      return furnitureOf(captured, said, place);
    case "illustration":
      return {illustration: said.words};
  }
}

function furnitureOf(
  captured: Captured,
  {furniture, on}: Extract<Said, {kind: "furniture"}>,
  place: PlotPlace
): Role<Scale> {
  const {channels} = captured;
  const valued = furniture === "tick" || furniture === "grid";
  // A tick has one place along its scale, and two ends across it.
  const along = on ?? (valued ? (["x", "y"] as const).find((each) => channels[each]?.scale === each) : undefined);
  const channel = along && channels[along];
  if (along && !channel && captured.mark instanceof Area) return bandOf(captured, furniture, along, place);
  if (!along || !channel) return {furniture};
  const scale = place.record(along);
  const at = rowsOf(captured).map(([row = 0]) => {
    const value = channel.value?.[row];
    return typeof value === "number" ? value : text(value);
  });
  return {furniture, on: scale, along, at, ...facetOf(captured, place)};
}

/** A band between two edges, whose corners stand at values: those of its far edge, and those of its near edge backwards. */
function bandOf(captured: Captured, furniture: Furniture, along: "x" | "y", place: PlotPlace): Role<Scale> {
  const edge = (end: 1 | 2) => (row: number) => captured.channels[`${along}${end}`]?.value?.[row];
  const at = rowsOf(captured).flatMap((rows) => [...rows.map(edge(2)), ...rows.toReversed().map(edge(1))]);
  const values = at.map((value) => (typeof value === "number" ? value : text(value)));
  return {furniture, on: place.record(along), along, at: values, ...facetOf(captured, place)};
}

/** What a mark shows, and in which panel. */
export function shownBy(
  captured: Captured,
  showing: Showing<unknown>,
  place: PlotPlace
): {readonly shows: Measure<Scale>[]; readonly facet?: Facet<Scale>} {
  return {shows: measuresOf(captured, showing, place), ...facetOf(captured, place)};
}

function measuresOf(captured: Captured, showing: Showing<unknown>, place: PlotPlace): Measure<Scale>[] {
  const shown = [
    ...(["x", "y"] as const).flatMap((along) => measureOn(along, captured, showing, place) ?? []),
    ...(captured.channels["r"]?.scale === "r" ? [areaOf(captured, showing, place)] : []),
    ...(colourOf(captured, showing, place) ?? [])
  ];
  if (shown.length === 0) {
    throw new Error(`unmeasured mark: ${nameOf(captured)} (say what it shows, or that it is furniture)`);
  }
  return shown;
}

function measureOn(
  along: "x" | "y",
  captured: Captured,
  showing: Showing<unknown>,
  place: PlotPlace
): Measure<Scale>[] | null {
  const {mark, channels} = captured;
  const of = showing.of?.[along];
  if (of === null) return null;
  const declared = showing.by?.[along];
  const type = place.scale(along)?.type ?? "";
  const follows = measureAlong(mark, along, channels, type);
  const by = declared ?? (follows === "" && showing.base !== undefined ? "length" : follows);
  if (by === null) return null;
  if (by === "") {
    throw new Error(`unmeasured mark: ${nameOf(captured)} along ${along} (say by which measure, or null for none)`);
  }
  const {whole, least, base, spread} = showing;
  const own = showing.on?.[along];
  if (own) return [{by, along, on: own, of: addressed(captured, of ?? null), ...(spread !== undefined && {spread})}];
  const facts = factsAlong(along, captured, of, type);
  if (by === "share") return [{by, along, of: facts, ...wholeOf(captured, whole)}];
  const inset = insetOf(mark, along);
  return [
    {
      by,
      along,
      on: place.record(along),
      of: facts,
      ...(by === "length" && base && {base}),
      ...(by === "interval" && least !== undefined && {least}),
      ...(along === "x" && stepOf(mark)),
      ...(inset && {inset})
    }
  ];
}

/** The paints that the shapes of a mark have each for itself, and by no scale. */
function paintsOf({node, channels}: Captured): {paints?: number} {
  const own = colourChannel(channels) ? [] : ["fill", "stroke"];
  return paintsIn(childrenOf(node).filter(isElement), [...own, ...opacities]);
}

/** The attributes that make a shape translucent. */
export const opacities = ["opacity", "fill-opacity", "stroke-opacity"] as const;

/** How many paints shapes have by some attributes, where it is more than one. */
export function paintsIn(shapes: readonly Element[], attributes: readonly string[]): {paints?: number} {
  const paints = new Set<string>();
  for (const shape of shapes) {
    paints.add(hasAny(shape, attributes) ? attributes.map((name) => shape.getAttribute(name)).join(" ") : "");
  }
  return paints.size > 1 ? {paints: paints.size} : {};
}

function wholeOf(captured: Captured, whole: Showing<unknown>["whole"]): Pick<Measure<Scale>, "whole"> {
  if (whole === undefined) return {};
  if (typeof whole === "string") return {whole};
  const each = rowsOf(captured).map(([row = 0]) => whole(captured.data[row]));
  return {whole: new Set(each).size === 1 ? (each[0] ?? "") : each};
}

/** A scale of names shows the names themselves; any other scale, the facts that are said. */
function factsAlong(along: "x" | "y", captured: Captured, of: FactOf<unknown> | undefined, type: string): Facts {
  if (of !== undefined) return addressed(captured, of);
  const {channels} = captured;
  const named = [channels[along], channels[`${along}1`], channels[`${along}2`]].filter((each) => each?.scale === along);
  if (type !== "band" && type !== "point") {
    throw new Error(`unmeasured channel: ${along} of ${nameOf(captured)} (say of which fact, or null for none)`);
  }
  return factsOf(rowsOf(captured).map((rows) => rows.flatMap((row) => named.map((each) => text(each?.value?.[row])))));
}

function addressed(captured: Captured, of: FactOf<unknown>): Facts {
  if (typeof of === "string") return factsInColumn(of, rowsOf(captured));
  const at = (row: number): readonly string[] => {
    if (typeof of === "function") {
      const facts = of(captured.data[row], row);
      return typeof facts === "string" ? [facts] : facts;
    }
    return [of ?? []].flat().map((column) => `${column}/${row}`);
  };
  return factsOf(rowsOf(captured).map((rows) => rows.flatMap(at)));
}

function areaOf(captured: Captured, {of}: Showing<unknown>, place: PlotPlace): Measure<Scale> {
  if (!of?.r) throw new Error(`unmeasured channel: r of ${nameOf(captured)} (say of which fact)`);
  return {by: "area", on: place.record("r"), of: addressed(captured, of.r)};
}

function colourOf(captured: Captured, {of}: Showing<unknown>, place: PlotPlace): Measure<Scale>[] | null {
  const channel: ReadChannel | null = colourChannel(captured.channels);
  if (!channel || of?.color === null) return null;
  const on = place.record("color");
  if (of?.color) return [{by: "colour", on, of: addressed(captured, of.color)}];
  if (on.type !== "ordinal") {
    throw new Error(`unmeasured channel: color of ${nameOf(captured)} (say of which fact, or null for none)`);
  }
  // A line has one colour, whatever the number of its points.
  return [{by: "colour", on, of: factsOf(rowsOf(captured).map(([row = 0]) => [text(channel.value?.[row])]))}];
}

/** The data of each shape, by number: one of a bar, several of a line, among them those that leave a gap. */
function rowsOf(captured: Captured): readonly (readonly number[])[] {
  return captured.rows ?? childrenOf(captured.node).map((shape) => rowsOfDatum(datumOf(shape), captured));
}

/** The data of a shape, by number, from what D3 left it: of a line with those that leave a gap. */
export function rowsOfDatum(
  datum: number | ArrayLike<number>,
  {mark, index, channels}: Pick<Captured, "mark" | "index" | "channels">
): number[] {
  if (typeof datum === "number") return [datum];
  const drawn = Array.from(datum).filter((row) => row >= 0);
  if (!(mark instanceof Line || mark instanceof Area)) return drawn;
  const series = channels["z"]?.value;
  const [first = 0] = drawn;
  const own = index.filter((row) => !series || series[row] === series[first]);
  const paints = colourChannel(channels)?.value;
  const isPart = paints && own.some((row) => paints[row] !== paints[first]);
  // A line that changes its colour is drawn in parts.
  return isPart ? own.slice(own.indexOf(first), own.indexOf(drawn.at(-1) ?? first) + 1) : own;
}

/** D3 leaves each element its datum. */
export function datumOf(shape: Node & {readonly __data__?: unknown}): number | ArrayLike<number> {
  const {__data__: datum} = shape;
  if (typeof datum === "number") return datum;
  if (isRows(datum)) return datum;
  throw new Error(`unmeasured shape: ${shape.nodeName} (Plot says of no datum)`);
}

const isRows = (datum: unknown): datum is ArrayLike<number> =>
  typeof datum === "object" && datum !== null && "length" in datum;

export function facetOf({panel}: Pick<Captured, "panel">, place: PlotPlace): {facet?: Facet<Scale>} {
  const [x, y] = (["fx", "fy"] as const).map((name) =>
    panel[name] === undefined ? undefined : {on: place.record(name), at: text(panel[name])}
  );
  return x || y ? {facet: {...(x && {x}), ...(y && {y})}} : {};
}

function insetOf(mark: Captured["mark"] & Insets, along: "x" | "y"): [number, number] | null {
  const {insetLeft = 0, insetRight = 0, insetTop = 0, insetBottom = 0} = mark;
  const [low, high] = along === "x" ? [insetLeft, insetRight] : [insetTop, insetBottom];
  return low || high ? [low, high] : null;
}

interface Insets {
  readonly insetLeft?: number;
  readonly insetRight?: number;
  readonly insetTop?: number;
  readonly insetBottom?: number;
}

/** What Plot calls a mark; the names of its classes are shortened in the built command. */
const nameOf = ({mark}: Captured) =>
  "ariaLabel" in mark && typeof mark.ariaLabel === "string" ? mark.ariaLabel : "mark";
