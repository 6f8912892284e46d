import type {Violation} from "../subject.js";
import {type ReadFile, type Shown, wholeAt} from "./readFile.js";
import type {Shape} from "./shapes.js";
import {shapePlace} from "./where.js";

/** Px that the edge of a filled shape may be wide: half of it lies outside the shape and makes it larger. */
const widestEdge = 2;

/** Paints that would show another measure than the coordinates have, and paints that two parts of a whole share. */
export function lookViolations(file: ReadFile): Violation[] {
  return [...file.shown.flatMap(paintViolations), ...alikeParts(file), ...likeData(file)];
}

function paintViolations({run, facts}: Shown): Violation[] {
  return run.shapes.flatMap((shape, index): Violation[] => {
    const where = shapePlace(shape, facts[index]);
    const {fill, stroke, strokeWidth, dashes, dots, name} = shape;
    if (fill === null && stroke === null) return [{where, found: "no paint", expected: "a fill or a stroke"}];
    if (dashes !== null) return [{where, found: `dashes ${dashes}`, expected: "a whole stroke"}];
    if (dots.length > 0 || name === "line" || fill === null || stroke === null || strokeWidth <= widestEdge) return [];
    return [{where, found: `an edge ${strokeWidth} px wide`, expected: `at most ${widestEdge} px`}];
  });
}

/** Parts of one whole must be told apart. */
function alikeParts({shown}: ReadFile): Violation[] {
  const paints = new Map<string, string>();
  return shown.flatMap((each) => {
    const {run, facts} = each;
    return run.shapes.flatMap((shape, index): Violation[] => {
      const whole = wholeAt(each, index);
      if (whole === null) return [];
      const [fact = ""] = facts[index] ?? [];
      const paint = `${whole} ${paintOf(shape)}`;
      const other = paints.get(paint) ?? fact;
      paints.set(paint, other);
      if (other === fact) return [];
      return [
        {
          where: shapePlace(shape, [fact]),
          found: `painted ${paintOf(shape)}, as ${other}`,
          expected: "a paint of its own"
        }
      ];
    });
  });
}

/** Furniture that is painted and shaped as data would be read as data. */
function likeData({runs, shown}: ReadFile): Violation[] {
  const measured = shown.filter(({measure}) => measure.by !== "colour" && measure.by !== "interval");
  const fills = new Set(measured.flatMap(({run}) => run.shapes.flatMap((shape) => keyOf(shape) ?? [])));
  return runs.flatMap(({role, shapes}) => {
    if (!("furniture" in role) && !("illustration" in role)) return [];
    return shapes.flatMap((shape, index): Violation[] => {
      const key = keyOf(shape);
      const accent = "furniture" in role && role.furniture === "accent" && index === 0;
      if (key === null || accent || !fills.has(key)) return [];
      return [{where: shapePlace(shape), found: "furniture painted as the data are", expected: "a paint of its own"}];
    });
  });
}

/** What a filled shape looks like; *null* for strokes. */
const keyOf = ({name, fill}: Shape) => (fill === null ? null : `${name} ${fill}`);

const paintOf = ({fill, stroke, dots}: Shape) => (dots.length > 0 ? stroke : (fill ?? stroke)) ?? "nothing";
