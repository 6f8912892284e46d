import type {Violation} from "../../subject.js";
import {columnOf} from "../facts.js";
import type {ReadFile, Shown} from "../readFile.js";
import {shapePlace} from "../where.js";

/**
 * Bars and areas that all begin at one number are read as lengths from there, whatever they are said to be: on an axis without
 * zero their baseline is cut, and on a scale that is not linear a length says nothing.
 */
export function fixedBaseViolations(file: ReadFile): Violation[] {
  return file.shown.flatMap((shown): Violation[] => {
    const {run, measure, scale} = shown;
    const [first] = run.shapes;
    if (!first || measure.by !== "interval" || !scale || scale.type === "time" || !("domain" in scale)) return [];
    const filled = run.shapes.every(({name, stretches}) => name === "rect" || stretches.some(({closed}) => closed));
    const [from = NaN, to = NaN] = scale.domain.map(Number);
    const isCut = scale.type !== "linear" || Math.min(from, to) > 0 || Math.max(from, to) < 0;
    const base = filled ? baseOf(shown, file) : null;
    if (base === null || !(isCut || isMade(base, shown, file))) return [];
    const [where, on] = [shapePlace(first), `scale ${measure.on ?? ""}`];
    return scale.type === "linear"
      ? [
          {
            where,
            found: `all begin at ${base}, on ${on} from ${from} to ${to}`,
            expected: "zero, on a scale that has it"
          }
        ]
      : [{where, found: `all begin at ${base}, on a scale of type ${scale.type}`, expected: "a linear scale"}];
  });
}

/** How many bars that begin at one number are no ranges which happen to. */
const fewest = 3;

/** Whether bars begin at a number that a notebook made, in a column of which no unit is known. */
function isMade(base: number, {run, facts}: Shown, file: ReadFile): boolean {
  const made = facts.flat().filter((address) => file.facts.columns.get(columnOf(address))?.unit === undefined);
  const values = made.map((address) => file.facts.find(address));
  return run.shapes.length >= fewest && values.filter((fact) => fact?.kind === "number" && fact.value === base).length >= run.shapes.length; // prettier-ignore
}

/** The one number, other than zero, at which intervals have one of their ends, all to the same side of it; *null* where there is none. */
function baseOf({facts}: Shown, file: ReadFile): number | null {
  const ends = facts.flat().map((address) => {
    const fact = file.facts.find(address);
    return fact?.kind === "number" && fact.bound === "exact" ? fact.value : NaN;
  });
  if (ends.length < 4 || facts.some(({length}) => length % 2 !== 0)) return null;
  const sides = [0, 1].map((end) => ends.filter((_, index) => index % 2 === end));
  for (const [own = [], others = []] of [sides, sides.toReversed()]) {
    const [base = NaN] = own;
    const isOne = base !== 0 && own.every((each) => each === base);
    if (isOne && (others.every((each) => each >= base) || others.every((each) => each <= base))) return base;
  }
  return null;
}
