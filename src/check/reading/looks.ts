import type {Violation} from "../subject.js";
import {type ReadFile, type ShapeRun, type Shown, wholeAt} from "./readFile.js";
import type {Shape} from "./shapes.js";
import {isAt, shapePlace} from "./where.js";

/** Px that the edge of a filled shape may be wide: half of it lies outside the shape and makes it larger. */
const widestEdge = 2;

/** Paints that would show another measure than the coordinates have, and paints that two parts of a whole share. */
export function lookViolations(file: ReadFile): Violation[] {
  return [
    ...file.shown.flatMap(paintViolations),
    ...alikeParts(file),
    ...likeData(file),
    ...file.runs.flatMap((run) => unlike(run)),
    ...edgeViolations(file)
  ];
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

/** The shapes of a run are painted alike, in as many paints as it says, and circles that show no area are of one size. */
function unlike({role, shapes}: ShapeRun): Violation[] {
  const [first] = shapes;
  if (!("shows" in role) || !first) return [];
  const {shows, paints = 1} = role;
  const looks = new Map<string, Shape>();
  for (const shape of shapes) {
    const look = [shape.fill, shape.stroke, shape.strokeWidth].join(" ");
    if (!looks.has(look)) looks.set(look, shape);
  }
  const odd = [...looks.values()].at(-1);
  const coloured = shows.some(({by}) => by === "colour");
  const found = `${looks.size} paints in one run`;
  const mixed =
    odd && !coloured && looks.size > paints ? [{where: shapePlace(odd), found, expected: String(paints)}] : [];
  if (shows.some(({by}) => by === "area" || by === "count")) return mixed;
  const sizes = shapes.flatMap((shape): Violation[] => {
    if (isAt(shape.radius, first.radius)) return [];
    return [{where: shapePlace(shape), found: `radius ${shape.radius}`, expected: `${first.radius}, as the others`}];
  });
  return [...mixed, ...sizes];
}

/** An edge runs around a shape that shows a fact, and a band that joins shapes is as wide as they are. */
function edgeViolations({runs, shown}: ReadFile): Violation[] {
  const shares = shown.filter(({measure}) => measure.by === "share").flatMap(({run}) => run.shapes);
  if (shares.length === 0) return [];
  return runs.flatMap(({role, shapes}) => {
    if (!("furniture" in role) || (role.furniture !== "edge" && role.furniture !== "band")) return [];
    return shapes.flatMap((shape): Violation[] => {
      const half = role.furniture === "edge" ? shape.strokeWidth / 2 : 0;
      const {left, right, top, bottom} = shape.box;
      const fits = shares.some(({box}) => {
        const across = isAt(box.left, left - half) && isAt(box.right, right + half);
        return across && (role.furniture === "band" || (isAt(box.top, top - half) && isAt(box.bottom, bottom + half)));
      });
      if (fits) return [];
      return [
        {
          where: shapePlace(shape),
          found: `${role.furniture} of no shape`,
          expected: "the edges of a shape that shows a fact"
        }
      ];
    });
  });
}

/** What a filled shape looks like; *null* for strokes. */
const keyOf = ({name, fill}: Shape) => (fill === null ? null : `${name} ${fill}`);

const paintOf = ({fill, stroke, dots}: Shape) => (dots.length > 0 ? stroke : (fill ?? stroke)) ?? "nothing";
