import type {Box} from "../box.js";
import {type ReadFile, wholeAt} from "./readFile.js";

/** A shape that shows a fact. */
export interface Part {
  readonly fact: string;
  /** The event of which it is one of several dates; *null* for other facts. */
  readonly event: string | null;
  /** The whole that it is a part of, by name; of a fact that is none, the fact itself. */
  readonly whole: string;
  readonly box: Box;
  readonly paint: string | null;
}

/** The shapes that show facts; of a line, each corner. */
export function partsOf({shown, runs, facts}: ReadFile): Part[] {
  const eventOf = (fact: string) => {
    const event = fact.replace(/\/\d+$/, "");
    return event !== fact && facts.find(event)?.kind === "date" ? event : null;
  };
  const parts = shown.flatMap((each) =>
    each.run.shapes.flatMap(({box, stretches, fill, stroke}, index) => {
      const own = each.facts[index] ?? [];
      const corners = stretches.flatMap(({points}) => points);
      return own.map((fact, place): Part => {
        const [x, y] = corners[place] ?? [NaN, NaN];
        const corner = {left: x, right: x, top: y, bottom: y};
        const at = own.length > 2 && corners[place] ? corner : box;
        return {fact, event: eventOf(fact), whole: wholeAt(each, index) ?? fact, box: at, paint: fill ?? stroke};
      });
    })
  );
  const wholes = new Map(parts.map(({fact, whole}) => [fact, whole]));
  const signs = runs.flatMap(({role, shapes}) => {
    if (!("openEnd" in role)) return [];
    return role.openEnd.flatMap((fact) =>
      shapes.map(({box}): Part => ({fact, event: null, whole: wholes.get(fact) ?? fact, box, paint: null}))
    );
  });
  return [...parts, ...signs];
}

/** Px within which what is near is read as belonging together. */
const reach = 120;

/** Whether another’s shape is nearer: of two that are both far away the eye does not tell which is. */
export const isNearer = (other: number, own: number) => other < Math.min(reach, 0.75 * own - 1);
