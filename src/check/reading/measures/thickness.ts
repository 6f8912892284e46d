import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {ReadFile, ShapeRun, Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {isAt, shapePlace, tolerance} from "../where.js";

/** Bars of one scale that show intervals are equally thick, edges included. */
export function intervalViolations({shown}: ReadFile): Violation[] {
  const thick = new Map<string, number>();
  return shown.flatMap(({run, measure, facts}) => {
    const across = measure.along === "y" ? "x" : "y";
    const crossed = shown.some((other) => other.run === run && other.measure.along === across);
    if (measure.by !== "interval" || crossed) return [];
    return run.shapes.flatMap((shape, index): Violation[] => {
      if (shape.name !== "rect") return [];
      const [from = NaN, to = NaN] = shape[across];
      const own = Math.abs(to - from) + shape.strokeWidth;
      const key = `${measure.on} ${across}`;
      const usual = thick.get(key) ?? own;
      thick.set(key, usual);
      if (Math.abs(own - usual) <= 2 * tolerance) return [];
      return [
        {
          where: shapePlace(shape, facts[index]),
          found: `${rounded(own)} px thick`,
          expected: `${rounded(usual)}, as the others`
        }
      ];
    });
  });
}

/** Px by which the bars of two runs may differ in thickness: an edge takes half of it on each side. */
const nearlyAlike = 1.5;

/** Bars of one thickness, and the names at which they stand. */
interface Thick {
  readonly thick: number;
  readonly names: Set<string>;
}

/** Bars of other names on the same two scales are as thick, of whatever runs they are; a bar over another of its name need not be. */
export function barViolations({shown}: ReadFile): Violation[] {
  const bands = new Map(shown.flatMap((each) => (each.scale?.type === "band" ? [[each.run, each] as const] : [])));
  const known = new Map<string, Thick[]>();
  return shown.flatMap(({run, measure, facts}): Violation[] => {
    const across = measure.along === "y" ? "x" : "y";
    const [first] = run.shapes;
    const band = bands.get(run);
    if (measure.by !== "length" || band?.measure.along !== across || first?.name !== "rect") return [];
    const [from = NaN, to = NaN] = first[across];
    const thick = Math.abs(to - from) + first.strokeWidth;
    const names = band.facts.flat();
    const key = `${measure.on} ${band.measure.on}`;
    const others = known.get(key) ?? [];
    known.set(key, others);
    const isAlike = (other: Thick) => Math.abs(other.thick - thick) <= nearlyAlike;
    const other = others.find((each) => !isAlike(each) && !names.some((name) => each.names.has(name)));
    const same = others.find((each) => isAt(each.thick, thick));
    if (same) for (const name of names) same.names.add(name);
    else others.push({thick, names: new Set(names)});
    if (!other) return [];
    const expected = `${rounded(other.thick)}, as the others`;
    return [{where: shapePlace(first, facts[0]), found: `${rounded(thick)} px thick`, expected}];
  });
}

/** Bars that are compared by their length are equally thick, for the eye sees areas. */
export function thicknessViolations({shapes}: ShapeRun, shown: readonly Shown[]): Violation[] {
  const lengths = shown.filter(({measure}) => measure.by === "length" || measure.by === "share");
  const [first] = shapes;
  if (lengths.length !== 1 || !first || first.name !== "rect") return [];
  const across = lengths[0]?.measure.along === "y" ? "x" : "y";
  if (shown.some(({measure}) => measure.along === across)) return [];
  const thickness = (shape: Shape) => Math.abs((shape[across][1] ?? NaN) - (shape[across][0] ?? NaN));
  return shapes.flatMap((shape, index) => {
    if (isAt(thickness(shape), thickness(first))) return [];
    const found = `${rounded(thickness(shape))} px thick`;
    return [
      {
        where: shapePlace(shape, lengths[0]?.facts[index]),
        found,
        expected: `${rounded(thickness(first))}, as the others`
      }
    ];
  });
}
