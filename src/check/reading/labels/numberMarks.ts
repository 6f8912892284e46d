import type {PublishedText} from "../../published.js";
import {apartFrom, type Part} from "../parts.js";
import type {ReadFile} from "../readFile.js";

/** A number of the drawing, where it stands, and whose it is. */
export interface NumberMark {
  readonly part: Part;
  readonly names: readonly string[];
  readonly value: number;
}

/** The numbers of a drawing, each where it stands. */
export function numberMarks(parts: readonly Part[], {facts}: ReadFile): NumberMark[] {
  return parts.flatMap((part) => {
    const fact = facts.find(part.fact);
    if (fact?.kind !== "number") return [];
    return [{part, names: fact.names.filter((name) => /\p{L}{2}/u.test(name)), value: fact.value}];
  });
}

/** Px from a text to the nearest of some numbers; infinite where there are none. */
export const leastTo = ({box}: PublishedText, marks: readonly NumberMark[]) =>
  Math.min(...marks.map(({part}) => apartFrom(part, box)));

/** The number that stands nearest to a text, and how far from it. */
export function nearestTo(
  {box}: PublishedText,
  marks: readonly NumberMark[]
): {readonly mark: NumberMark; readonly distance: number} | null {
  let found: {mark: NumberMark; distance: number} | null = null;
  for (const mark of marks) {
    const distance = apartFrom(mark.part, box);
    if (!found || distance < found.distance) found = {mark, distance};
  }
  return found;
}
