import {apart, type Box, boxAround} from "../box.js";
import {edgesOf, isAreaOf} from "./measures/areas.js";
import {valueOn} from "./measures/corners.js";
import {type ReadFile, type Shown, wholeAt} from "./readFile.js";
import {isBandScale, placeOf} from "./scales.js";
import {apartFromOutline, outlineOf} from "./paint/outlineDistance.js";
import type {Shape} from "./shapes.js";
import type {Stretch} from "./stretches.js";

/** A shape that shows a fact. */
export interface Part {
  readonly fact: string;
  /** The event of which it is one of several dates; *null* for other facts. */
  readonly event: string | null;
  /** The whole that it is a part of, by name; of a fact that is none, the fact itself. */
  readonly whole: string;
  readonly box: Box;
  readonly paint: string | null;
  /** The place of the name that it stands at, of those of a scale of names; *null* where it stands at none. */
  readonly band: Band | null;
  /** The radius of a circle, which is farther from what stands beyond the corners of its box. */
  readonly radius: number | null;
  /** The outline of a region, which is seldom a box. */
  readonly outline: readonly Stretch[] | null;
}

/** Px between a box and a shape. */
export function apartFrom({box, radius, outline}: Part, from: Box): number {
  if (outline) return apartFromOutline(outline, from);
  if (radius === null) return apart(from, box);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return Math.max(0, apart(from, {left: x, right: x, top: y, bottom: y}) - radius);
}

/** The place of a name along x or y, in px. */
interface Band {
  readonly along: "x" | "y";
  readonly from: number;
  readonly to: number;
}

/** The shapes that show facts; of a line, each corner; of an area, its thickness at each of its facts. */
export function partsOf(file: ReadFile): Part[] {
  const {shown, runs, facts} = file;
  const eventOf = (fact: string) => {
    const event = fact.replace(/\/\d+$/, "");
    return event !== fact && facts.find(event)?.kind === "date" ? event : null;
  };
  const parts = shown.flatMap((each) =>
    each.run.shapes.flatMap((shape, index) => {
      const {name, radius, box, fill, stroke} = shape;
      const own = each.facts[index] ?? [];
      // The colour of a line or an area tells no place.
      if (
        each.measure.by === "colour" &&
        name === "path" &&
        shown.some((other) => other !== each && other.run === each.run)
      )
        return [];
      // A line and an area have no corner where a number is missing, nor at the date of that.
      const rows = shown.filter(({run}) => run === each.run).map((other) => other.facts[index] ?? []);
      const isGap = (place: number) =>
        rows.some((row) => row.length === own.length && facts.find(row[place] ?? "")?.kind === "missing");
      const drawn = own.filter((_, place) => !isGap(place));
      const places = placesIn(shape, drawn.length);
      const outline = each.measure.by === "colour" ? outlineOf(shape) : null;
      // Dots of one path stand each for itself: the box around them all may have those of others in it.
      if (shape.dots.length > 0) return own.flatMap((fact) => dotParts(fact, shape, wholeAt(each, index) ?? fact));
      return (places ? drawn : own).map((fact): Part => {
        const at = places?.[drawn.indexOf(fact)] ?? box;
        const whole = wholeAt(each, index) ?? fact;
        const look = {paint: fill ?? stroke, radius: name === "circle" ? radius : null, outline};
        return {fact, event: eventOf(fact), whole, box: at, ...look, band: bandOf(each, index, file)};
      });
    })
  );
  const wholes = new Map(parts.map(({fact, whole}) => [fact, whole]));
  const signs = runs.flatMap(({role, shapes}) => {
    if (!("openEnd" in role)) return [];
    return role.openEnd.flatMap((fact) =>
      shapes.map(({box}): Part => {
        const band = parts.find((part) => part.fact === fact)?.band ?? null;
        return {
          fact,
          event: null,
          whole: wholes.get(fact) ?? fact,
          box,
          paint: null,
          band,
          radius: null,
          outline: null
        };
      })
    );
  });
  return [...parts, ...signs];
}

function dotParts(fact: string, {dots, radius, stroke}: Shape, whole: string): Part[] {
  return dots.map(([x, y]): Part => {
    const box = boxAround([x - radius, x + radius], [y - radius, y + radius]);
    return {fact, event: null, whole, box, paint: stroke, band: null, radius, outline: null};
  });
}

/** Where the facts of a line or of an area stand on it, in their order; *null* for what is neither. */
function placesIn(shape: Shape, facts: number): Box[] | null {
  if (isAreaOf(shape, facts)) {
    return shape.stretches.flatMap((stretch) => {
      const {far, near} = edgesOf(stretch);
      return far.map(([x, y], index) => {
        const [across = x, down = y] = near[index] ?? [];
        return boxAround([x, across], [y, down]);
      });
    });
  }
  if (facts <= 2) return null;
  return shape.stretches.flatMap(({points}) => points.map(([x, y]) => boxAround([x], [y])));
}

/** The place of the name at which a shape of a run stands. */
function bandOf({run}: Shown, index: number, file: ReadFile): Band | null {
  for (const {run: own, scale, facts, measure, move} of file.shown) {
    const address = facts[index]?.[0];
    if (own !== run || address === undefined || !scale || !isBandScale(scale)) continue;
    const {along = "x"} = measure;
    const name = valueOn(scale, address, file);
    const from = name?.kind === "name" ? placeOf(scale, name.name) + move[along] : NaN;
    if (scale.width > 0 && Number.isFinite(from)) return {along, from, to: from + scale.width};
  }
  return null;
}

/** Whether a text stands at the place of a name: in a row of its own it is read with what is there. */
export function isInBand({left, right, top, bottom}: Box, {along, from, to}: Band): boolean {
  const middle = along === "x" ? (left + right) / 2 : (top + bottom) / 2;
  return middle >= from && middle <= to;
}

/** Px within which what is near is read as belonging together. */
const reach = 120;

/** Whether another’s shape is nearer: of two that are both far away the eye does not tell which is. */
export const isNearer = (other: number, own: number) => other < Math.min(reach, 0.75 * own - 1);
