import type {Violation} from "../../subject.js";
import type {ReadFile, ShapeRun} from "../readFile.js";
import {shapePlace, thickest} from "../where.js";
import {isMostlyInk} from "./dashes.js";

/** The sign of a bound is drawn with a whole stroke, as thin as a line; and furniture that is dashed is seen as a line. */
export function signPaint({runs}: ReadFile): Violation[] {
  return runs.flatMap((run) =>
    "openEnd" in run.role ? signViolations(run) : "furniture" in run.role ? dashed(run) : []
  );
}

function signViolations({shapes}: ShapeRun): Violation[] {
  return shapes.flatMap((shape): Violation[] => {
    const {dashes, strokeWidth} = shape;
    const where = shapePlace(shape);
    if (dashes !== null) return [{where, found: `a sign with dashes ${dashes}`, expected: "a whole stroke"}];
    if (strokeWidth <= thickest) return [];
    return [{where, found: `a sign with a stroke of ${strokeWidth} px`, expected: `at most ${thickest} px`}];
  });
}

const dashed = ({shapes}: ShapeRun): Violation[] =>
  shapes.flatMap((shape) => {
    const {dashes} = shape;
    if (dashes === null || isMostlyInk(dashes)) return [];
    return [{where: shapePlace(shape), found: `dashes ${dashes}`, expected: "dashes that are seen as a line"}];
  });
