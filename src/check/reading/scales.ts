import type {BandScale, ColourScale, ContinuousScale, Scale, TimeScale} from "../../facts/evidence/record.js";
import {extentIn, type FactValue} from "./facts.js";

/** A scale of places, as against one of colours. */
export type PlaceScale = ContinuousScale | TimeScale | BandScale;

/** True for a scale of places. */
export const isPlaceScale = (scale: Scale): scale is PlaceScale =>
  scale.type !== "ordinal" && scale.type !== "threshold" && scale.type !== "ramp";

/** True for a scale of names. */
export const isBandScale = (scale: Scale): scale is BandScale => scale.type === "band" || scale.type === "point";

/** Where a number, an instant in milliseconds, or the start of a name’s place stands, in px; *NaN* where it has no place. */
export function placeOf(scale: PlaceScale, value: number | string): number {
  if (isBandScale(scale)) {
    const index = scale.domain.indexOf(String(value));
    return index < 0 ? NaN : scale.start + index * scale.step;
  }
  const [from, to] = domainOf(scale).map((end) => transform(scale, end));
  const at = transform(scale, typeof value === "number" ? value : (extentIn(value)?.start ?? NaN));
  const [low, high] = scale.range;
  const part = from === to ? (at === from ? 0.5 : NaN) : (at - (from ?? NaN)) / ((to ?? NaN) - (from ?? NaN));
  const place = low + (high - low) * part;
  return scale.round ? Math.round(place) : place;
}

/** The value at a place, in px: a number, or an instant in milliseconds. */
export function valueAt(scale: ContinuousScale | TimeScale, px: number): number {
  const [from = NaN, to = NaN] = domainOf(scale).map((end) => transform(scale, end));
  const [low, high] = scale.range;
  return untransform(scale, from + ((to - from) * (px - low)) / (high - low));
}

function domainOf(scale: ContinuousScale | TimeScale): readonly number[] {
  return scale.type === "time" ? scale.domain.map((end) => extentIn(end)?.start ?? NaN) : scale.domain;
}

function transform(scale: ContinuousScale | TimeScale, value: number): number {
  const size = Math.abs(value);
  switch (scale.type) {
    case "linear":
    case "time":
      return value;
    case "sqrt":
      return Math.sign(value) * Math.sqrt(size);
    case "pow":
      return Math.sign(value) * size ** (scale.exponent ?? 1);
    case "symlog":
      return Math.sign(value) * Math.log1p(size / (scale.constant ?? 1));
    case "log": {
      // Of negative numbers only where all are negative.
      const negative = scale.domain[0] < 0;
      return negative ? -Math.log(-value) : Math.log(value);
    }
  }
}

function untransform(scale: ContinuousScale | TimeScale, value: number): number {
  const size = Math.abs(value);
  switch (scale.type) {
    case "linear":
    case "time":
      return value;
    case "sqrt":
      return Math.sign(value) * size ** 2;
    case "pow":
      return Math.sign(value) * size ** (1 / (scale.exponent ?? 1));
    case "symlog":
      return Math.sign(value) * Math.expm1(size) * (scale.constant ?? 1);
    case "log":
      return scale.domain[0] < 0 ? -Math.exp(-value) : Math.exp(value);
  }
}

/** The point at which a fact stands: of a name’s place and of an event’s days, the middle; of a date, its beginning. */
export function pointOf(scale: PlaceScale, fact: FactValue): number {
  if (fact.kind === "name") return placeOf(scale, fact.name) + (isBandScale(scale) ? scale.width / 2 : 0);
  if (fact.kind === "number") return placeOf(scale, fact.value);
  return fact.kind === "date" ? placeOf(scale, (fact.start + fact.end) / 2) : NaN;
}

/** The two ends of a fact: of a name’s place, of a range, of an event’s days or of a date’s. */
export function endsOf(scale: PlaceScale, fact: FactValue): readonly [number, number] {
  switch (fact.kind) {
    case "number":
      return [placeOf(scale, fact.low), placeOf(scale, fact.high)];
    case "date":
      return [placeOf(scale, fact.start), placeOf(scale, fact.end)];
    case "name": {
      const start = placeOf(scale, fact.name);
      if (isBandScale(scale)) return [start, start + scale.width];
      const extent = extentIn(fact.name);
      return [start, extent ? placeOf(scale, extent.end) : NaN];
    }
    case "missing":
      return [NaN, NaN];
  }
}

/** The colour of a fact, "#rrggbb"; *null* where the scale has none. */
export function colourOf(scale: Scale, fact: FactValue): string | null {
  if (fact.kind === "missing" && "unknown" in scale) return scale.unknown ?? null;
  if (scale.type === "ordinal") {
    const index = fact.kind === "name" ? scale.domain.indexOf(fact.name) : -1;
    return scale.range[index] ?? scale.unknown ?? null;
  }
  if (scale.type === "ramp") return fact.kind === "number" ? rampColour(scale, fact.value) : null;
  if (scale.type !== "threshold" || fact.kind !== "number") return null;
  return scale.range[scale.domain.filter((edge) => fact.value >= Number(edge)).length] ?? null;
}

/** The colour of a ramp at a value: of its ends beyond them, and between two colours what lies between them in sRGB. */
function rampColour({domain, range}: ColourScale, value: number): string | null {
  const values = domain.map(Number);
  const next = values.findIndex((each) => each >= value);
  const index = next < 0 ? values.length - 1 : Math.max(1, next);
  const [low = NaN, high = NaN] = [values[index - 1], values[index]];
  const part = high === value ? 1 : Math.min(1, Math.max(0, (value - low) / (high - low)));
  const channels = (colour = "") => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [from, to] = [channels(range[index - 1]), channels(range[index])];
  const mixed = from.map((each, at) => Math.round(each + ((to[at] ?? NaN) - each) * part));
  return mixed.some(Number.isNaN) ? null : `#${mixed.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}

/** Whether a paint is the colour of a fact: the very one, or on a ramp one that nobody could tell from it. */
export function isColourOf(scale: Scale, paint: string | null, wanted: string): boolean {
  if (scale.type !== "ramp" || paint === null) return paint === wanted;
  return [1, 3, 5].every((at) => {
    const [seen, own] = [paint, wanted].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.abs((seen ?? NaN) - (own ?? NaN)) <= leastSeen;
  });
}

/** Of 255, by how much each of red, green and blue may be off what a straight line between two samples has. */
const leastSeen = 6;
