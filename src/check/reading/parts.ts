import {apart, type Box} from "../box.js";
import {type ReadFile, type Shown, wholeAt} from "./readFile.js";
import {isBandScale, isPlaceScale, placeOf} from "./scales.js";

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
}

/** Px between a box and a shape. */
export function apartFrom({box, radius}: Part, from: Box): number {
  if (radius === null) return apart(from, box);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return Math.max(0, apart(from, {left: x, right: x, top: y, bottom: y}) - radius);
}

/** The place of a name along x or y, in px. */
export interface Band {
  readonly along: "x" | "y";
  readonly from: number;
  readonly to: number;
}

/** The shapes that show facts; of a line, each corner. */
export function partsOf({shown, runs, facts}: ReadFile): Part[] {
  const eventOf = (fact: string) => {
    const event = fact.replace(/\/\d+$/, "");
    return event !== fact && facts.find(event)?.kind === "date" ? event : null;
  };
  const parts = shown.flatMap((each) =>
    each.run.shapes.flatMap(({name, radius, box, stretches, fill, stroke}, index) => {
      const own = each.facts[index] ?? [];
      const corners = stretches.flatMap(({points}) => points);
      return own.map((fact, place): Part => {
        const [x, y] = corners[place] ?? [NaN, NaN];
        const corner = {left: x, right: x, top: y, bottom: y};
        const at = own.length > 2 && corners[place] ? corner : box;
        const whole = wholeAt(each, index) ?? fact;
        const look = {paint: fill ?? stroke, radius: name === "circle" ? radius : null};
        return {fact, event: eventOf(fact), whole, box: at, ...look, band: bandOf(each, index, shown)};
      });
    })
  );
  const wholes = new Map(parts.map(({fact, whole}) => [fact, whole]));
  const signs = runs.flatMap(({role, shapes}) => {
    if (!("openEnd" in role)) return [];
    return role.openEnd.flatMap((fact) =>
      shapes.map(({box}): Part => {
        const band = parts.find((part) => part.fact === fact)?.band ?? null;
        return {fact, event: null, whole: wholes.get(fact) ?? fact, box, paint: null, band, radius: null};
      })
    );
  });
  return [...parts, ...signs];
}

/** The place of the name at which a shape of a run stands. */
function bandOf({run}: Shown, index: number, shown: readonly Shown[]): Band | null {
  for (const {run: own, scale, facts, measure, move} of shown) {
    const name = facts[index]?.[0];
    if (own !== run || name === undefined || !scale || !isPlaceScale(scale) || !isBandScale(scale)) continue;
    const {along = "x"} = measure;
    const from = placeOf(scale, name) + move[along];
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
