import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import type {NumberFact} from "./facts.js";
import {ofReading, type ReadFile} from "./readFile.js";
import type {Point, Shape} from "./shapes.js";
import {shapePlace} from "./where.js";

/** A bound is drawn open and an exact value is not: an arrow, a ring or a dashed outline, or for a range the span of it. */
export const boundUndrawn = {
  name: "bound-undrawn",
  group: "geometry",
  severity: "error",
  guards: "What is stated as a bound is drawn with an open end, on its own side, and what is stated exactly is not.",
  source: "Correll and Gleicher 2014, Error bars considered harmful: a value that is not exact must look it",
  fix: "Draw the claim itself, which brings its sign.",
  check: ofReading((file) => [...missingEnds(file), ...endViolations(file)])
} as const satisfies FileRule;

const opensUp = ({bound}: NumberFact) => bound === "moreThan" || bound === "atLeast";
const opensDown = ({bound}: NumberFact) => bound === "lessThan" || bound === "atMost";

function missingEnds(file: ReadFile): Violation[] {
  const opened = new Set(file.runs.flatMap(({role}) => ("openEnd" in role ? role.openEnd : [])));
  return file.shown.flatMap(({run, measure, facts}) =>
    facts.flatMap((addresses, index) =>
      addresses.flatMap((address): Violation[] => {
        const fact = file.facts.find(address);
        const shape = run.shapes[index];
        if (fact?.kind !== "number" || !shape || opened.has(address)) return [];
        const isSpan = fact.bound === "range" && measure.by === "interval";
        if (isSpan || (fact.bound !== "range" && !opensUp(fact) && !opensDown(fact))) return [];
        return [{where: shapePlace(shape, [address]), found: "no open end", expected: `the sign of ${fact.bound}`}];
      })
    )
  );
}

function endViolations(file: ReadFile): Violation[] {
  return file.runs.flatMap(({role, shapes}) => {
    if (!("openEnd" in role)) return [];
    return role.openEnd.flatMap((address) => {
      const fact = file.facts.find(address);
      const [first] = shapes;
      if (fact?.kind !== "number" || fact.bound === "exact") {
        const where = first ? shapePlace(first, [address]) : "reading";
        return [{where, found: "the sign of a bound", expected: "no sign: the number is exact"}];
      }
      return shapes.flatMap((shape) => [...lookViolations(shape, address), ...sideViolations(shape, address, fact)]);
    });
  });
}

/** A sign is open: an outline and not a filled shape. */
function lookViolations(shape: Shape, address: string): Violation[] {
  if (shape.name === "line" || shape.stroke !== null) return [];
  return [{where: shapePlace(shape, [address]), found: "filled, without an outline", expected: "an open outline"}];
}

/** An arrow points to where the number may be: up or to the right for more, down or to the left for less. */
function sideViolations(shape: Shape, address: string, fact: NumberFact): Violation[] {
  const arrow = arrowOf(shape);
  if (!arrow) return [];
  const [[x1, y1], [x2, y2]] = arrow;
  const [across, up] = [x2 - x1, y1 - y2];
  const toMore = Math.abs(across) > Math.abs(up) ? across > 0 : up > 0;
  if (opensUp(fact) ? toMore : opensDown(fact) ? !toMore : true) return [];
  const expected = opensUp(fact) ? "towards more: up or to the right" : "towards less: down or to the left";
  return [{where: shapePlace(shape, [address]), found: `an arrow towards ${toMore ? "more" : "less"}`, expected}];
}

/** The foot and the point of an arrow: a shaft, and two strokes that meet where it ends. */
export function arrowOf({stretches}: Shape): readonly [Point, Point] | null {
  const [shaft, head] = stretches;
  const [foot, point] = shaft?.points ?? [];
  if (!foot || !point || !head || head.points.length < 3) return null;
  return [foot, point];
}
