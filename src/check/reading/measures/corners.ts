import type {FactValue} from "../facts.js";
import type {ReadFile, Shown} from "../readFile.js";
import {endsOf, isPlaceScale, type PlaceScale, pointOf} from "../scales.js";
import {type Corner, stretchesWanted} from "./stretches.js";

/** A fact on a scale; what is no address is a name of the scale. */
export function valueOn(scale: Shown["scale"], address: string, {facts}: ReadFile): FactValue | null {
  const found = facts.find(address);
  if (scale?.type === "band" || scale?.type === "point" || scale?.type === "ordinal") {
    if (found?.kind === "number" && !scale.domain.includes(address)) return {kind: "name", name: String(found.value)};
    return found?.kind === "name" || found?.kind === "missing" ? found : {kind: "name", name: address};
  }
  if (scale?.type === "ramp") return found ?? rampFact(scale.domain, address);
  return found ?? (scale?.type === "threshold" ? classFact(scale.domain, address) : null);
}

/** A number of a continuous scale of colours, such as its key shows. */
function rampFact(stops: readonly (number | string)[], address: string): FactValue | null {
  const [value, first, last] = [Number(address), Number(stops[0]), Number(stops.at(-1))];
  const isOn = /^-?\d/.test(address) && value >= Math.min(first, last) && value <= Math.max(first, last);
  return isOn ? bareNumber(value) : null;
}

/** A class of a scale of classes, by the edge that it begins at, or as "below 20" by the one that it ends at. */
function classFact(edges: readonly (number | string)[], address: string): FactValue | null {
  const [, below] = /^below (.+)$/.exec(address) ?? [];
  const edge = edges.find((each) => String(each) === (below ?? address));
  if (typeof edge !== "number" || (below !== undefined && edge !== edges[0])) return null;
  return bareNumber(below === undefined ? edge : -Infinity);
}

function bareNumber(value: number): FactValue {
  const bare = {whole: null, wholeName: null, flagged: false, names: []};
  return {kind: "number", value, bound: "exact", low: value, high: value, rounding: 0, ...bare};
}

/** What a run shows along an axis, and which facts are drawn at an end of their own: 0 for the low and 1 for the high one. */
export interface Placed extends Shown {
  readonly ended?: {readonly addresses: ReadonlySet<string>; readonly end: 0 | 1};
}

/** Where the corners of a line or of the far edge of an area that starts at zero must stand, those of its steps among them. */
export function cornersOf(index: number, placed: readonly Placed[], file: ReadFile): Corner[] {
  const corners = factCorners(index, placed, file);
  const step = placed.find(({measure}) => measure.step !== undefined)?.measure.step;
  if (step === undefined) return corners;
  return stretchesWanted(corners).flatMap((stretch, index) => [...(index > 0 ? [gap] : []), ...stepped(stretch, step)]);
}

const gap: Corner = {fact: "", x: null, y: null, missing: true};

/** The corners of a stepped line: it is level from each fact to the step, upright there, and level to the next. */
function stepped(corners: readonly Corner[], step: number): Corner[] {
  if (corners.length === 1) return [...corners];
  const steps = corners.slice(1).flatMap((next, index): Corner[] => {
    const last = corners[index] ?? next;
    const x = (last.x ?? NaN) * (1 - step) + (next.x ?? NaN) * step;
    return [
      {...last, x},
      {...next, x}
    ];
  });
  const [first, end] = [corners[0], corners.at(-1)];
  // At 0 and at 1 the step stands at a fact, and has its corner.
  return [...(first && step > 0 ? [first] : []), ...steps, ...(end && step < 1 ? [end] : [])];
}

function factCorners(index: number, placed: readonly Placed[], file: ReadFile): Corner[] {
  const longest = Math.max(0, ...placed.map(({facts}) => facts[index]?.length ?? 0));
  return Array.from({length: longest}, (_, each) => {
    const at = (along: "x" | "y") => {
      const shown = placed.find(({measure}) => measure.along === along);
      const address = shown?.facts[index]?.[each];
      if (!shown || address === undefined) return {address: "", place: null, missing: false};
      const {scale, move} = shown;
      const fact = valueOn(scale, address, file);
      const place = fact && scale && isPlaceScale(scale) ? pxOf(scale, fact, address, shown) + move[along] : NaN;
      return {address, place, missing: fact?.kind === "missing"};
    };
    const [x, y] = [at("x"), at("y")];
    return {fact: y.address || x.address, x: x.place, y: y.place, missing: x.missing || y.missing};
  });
}

/** Px of a fact on a scale: of one that is drawn at an end of its own, that end. */
function pxOf(scale: PlaceScale, fact: FactValue, address: string, {ended}: Placed): number {
  return ended?.addresses.has(address) ? endsOf(scale, fact)[ended.end] : pointOf(scale, fact);
}
