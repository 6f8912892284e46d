import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {edgesOf, zeroOf} from "./areas.js";
import {chainViolations} from "./chains.js";
import {fixedBaseViolations} from "./fixedBase.js";
import {ofReading, type ReadFile, type Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {isAt, shapePlace, tolerance} from "../where.js";

/** Lengths and areas begin at the zero of a linear scale, which the scale shows, or in a stack where another ends. */
export const lengthBaseless = {
  name: "length-baseless",
  group: "geometry",
  severity: "error",
  guards:
    "Bars and areas begin at zero, on another of their stack or where the one before ends, and never stand on a log scale.",
  source: "Tufte 1983; Cleveland and McGill 1984: lengths are compared from a common baseline",
  fix: "Let the scale begin at zero and be linear, or draw dots, which show positions.",
  check: ofReading((file) => [
    ...file.shown.filter(({measure}) => measure.by === "length").flatMap((shown) => violations(shown, file)),
    ...fixedBaseViolations(file)
  ])
} as const satisfies FileRule;

function violations(shown: Shown, file: ReadFile): Violation[] {
  const {run, measure, scale} = shown;
  const where = run.shapes[0] ? shapePlace(run.shapes[0]) : "reading";
  const name = `scale ${measure.on ?? ""}`;
  if (scale?.type !== "linear")
    return [{where, found: `a length on a scale of type ${scale?.type ?? "none"}`, expected: "a linear scale"}];
  const {domain} = scale;
  if (Math.min(...domain) > 0 || Math.max(...domain) < 0) {
    return [{where, found: `${name} from ${domain[0]} to ${domain[1]}`, expected: "a scale with zero on it"}];
  }
  if (measure.base === "chain") return chainViolations(shown, file);
  return measure.base === "stack" ? stackViolations(shown, file) : [];
}

/** Where lengths that stand on one another begin and end. */
interface Layer {
  readonly shape: Shape;
  readonly facts: readonly string[];
  /** Where it stands across its length. */
  readonly across: number;
  readonly start: number;
  readonly end: number;
}

function stackViolations(shown: Shown, file: ReadFile): Violation[] {
  const zero = zeroOf(shown);
  // A lone number between two gaps is a line that stands on an area.
  const layers = file.shown
    .filter(({measure}) => measure.base === "stack" && measure.on === shown.measure.on)
    .flatMap((each) => layersOf(each, zero));
  return layersOf(shown, zero).flatMap((layer) => {
    const {shape, facts, across, start} = layer;
    const below = layers.some((other) => !isSame(other, layer) && isAt(other.across, across) && isAt(other.end, start));
    if (isAt(start, zero) || below) return [];
    return [
      {
        where: shapePlace(shape, facts),
        found: `begins at ${rounded(start)}`,
        expected: `at zero, ${rounded(zero)}, or where another ends`
      }
    ];
  });
}

const isSame = (one: Layer, other: Layer) =>
  one.shape === other.shape && one.start === other.start && one.across === other.across;

function layersOf({run, facts, measure}: Shown, zero: number): Layer[] {
  const along = measure.along ?? "x";
  const other = along === "x" ? "y" : "x";
  return run.shapes.flatMap((shape, index): Layer[] => {
    const own = facts[index] ?? [];
    if (shape.name === "rect" || shape.name === "line") {
      const [low = NaN, high = NaN] = shape[along].toSorted((a, b) => a - b);
      const [before, after] = measure.inset ?? [0, 0];
      // The end nearer to zero is where it begins.
      // What is shorter than its insets has no length to the eye, and begins somewhere in them.
      const isHidden = high - low < tolerance && zero >= low - before && zero <= high + after;
      if (isHidden) return [];
      const [start = NaN, end = NaN] = [low - before, high + after].toSorted(
        (a, b) => Math.abs(a - zero) - Math.abs(b - zero)
      );
      return [{shape, facts: own, across: shape[other][0] ?? NaN, start, end}];
    }
    const axis = along === "x" ? 0 : 1;
    return shape.stretches.flatMap((stretch) => {
      const {far, near} = edgesOf(stretch);
      const at = (point: Point | undefined, each: number) => point?.[each] ?? NaN;
      return far.map((point, each) => ({
        shape,
        facts: own,
        across: at(point, 1 - axis),
        start: at(near[each], axis),
        end: at(point, axis)
      }));
    });
  });
}
