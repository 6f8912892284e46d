import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import type {NumberFact} from "./facts.js";
import {ofReading, type ReadFile, wholeAt} from "./readFile.js";
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
  check: ofReading((file) => [...missingEnds(file), ...endViolations(file), ...unsureDates(file)])
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
        // Of counted shapes those that are only possible are hollow, which *measure-wrong* asks.
        const isSpan = fact.bound === "range" && (measure.by === "interval" || measure.by === "count");
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
      return shapes.flatMap((shape) => [
        ...lookViolations(shape, address),
        ...sideViolations(shape, address, fact),
        ...placeViolations(shape, address, fact, file)
      ]);
    });
  });
}

/** An event of which the day is not known is drawn hollow or hatched, and any other is filled. */
function unsureDates(file: ReadFile): Violation[] {
  const paper = file.published.paper?.toLowerCase() ?? "#ffffff";
  return file.shown.flatMap(({run, facts}) =>
    run.shapes.flatMap((shape, index): Violation[] => {
      const [address = ""] = facts[index] ?? [];
      const fact = file.facts.find(address);
      if (fact?.kind !== "date" || shape.name === "line") return [];
      const hollow = shape.fill === null || shape.fill === paper;
      if (hollow === !fact.sure) return [];
      const [found, expected] = hollow
        ? ["hollow", "filled: its date is known"]
        : ["filled", "hollow: its date is not known"];
      return [{where: shapePlace(shape, [address]), found, expected}];
    })
  );
}

/** A sign is open: an outline and not a filled shape. */
function lookViolations(shape: Shape, address: string): Violation[] {
  const where = shapePlace(shape, [address]);
  if (shape.name === "path" && !arrowOf(shape)) return [{where, found: "a path", expected: "an arrow"}];
  if (shape.name === "rect" && shape.dashes === null)
    return [{where, found: "a whole outline", expected: "a dashed one"}];
  if (shape.name === "line" || shape.stroke !== null) return [];
  return [{where, found: "filled, without an outline", expected: "an open outline"}];
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

/** A sign stands where the shapes that are counted end: a line and an arrow level with them, a ring after the last. */
function placeViolations(shape: Shape, address: string, fact: NumberFact, file: ReadFile): Violation[] {
  const counted = file.shown.filter(({measure, facts}) => measure.by === "count" && facts.flat().includes(address));
  const wholes = new Map<string, Shape[]>();
  for (const each of counted) {
    const whole = wholeAt(each, 0) ?? "";
    wholes.set(whole, [...(wholes.get(whole) ?? []), ...each.run.shapes]);
  }
  // A figure may draw a fact twice: a sign belongs to the shapes that are nearest.
  const nearest = (each: Shape) => [...wholes.values()].toSorted((a, b) => apart(each, a) - apart(each, b))[0];
  const units = nearest(shape) ?? [];
  if (units.length === 0) return [];
  const where = shapePlace(shape, [address]);
  const signs = file.runs
    .flatMap(({role, shapes}) => ("openEnd" in role && role.openEnd.includes(address) ? shapes : []))
    .filter((sign) => nearest(sign) === units);
  const arrow = arrowOf(shape);
  if (arrow) {
    const [[x, y]] = arrow;
    const touches = signs.some(
      ({name, box}) =>
        name === "line" && x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1
    );
    return touches ? [] : [{where, found: "an arrow away from its line", expected: "one that begins on it"}];
  }
  if (shape.name === "circle") return ringViolations(shape, where, units);
  const rest = file.runs.flatMap(({role, shapes}) =>
    "furniture" in role && role.furniture === "grid" ? shapes.filter(({name}) => name === "rect") : []
  );
  const near = rest.filter(({box}) => isInGrid(box, units));
  const cells = [...units, ...signs.filter(({name}) => name === "rect"), ...near].map(({box}) => box);
  if (shape.name !== "line" || cells.length <= units.length) return [];
  const [top, bottom] = [Math.min(...cells.map((box) => box.top)), Math.max(...cells.map((box) => box.bottom))];
  const level = bottom - ((bottom - top) * fact.value) / 100;
  const found = `y ${shape.box.top}`;
  // The gap between two rows.
  return Math.abs(shape.box.top - level) <= 0.02 * (bottom - top)
    ? []
    : [{where, found, expected: `${Math.round(level)}, where the cells end`}];
}

/** Px from the middle of a shape to that of the nearest of others. */
function apart({box}: Shape, others: readonly Shape[]): number {
  const middle = (one: Shape["box"]) => [(one.left + one.right) / 2, (one.top + one.bottom) / 2] as const;
  const [x, y] = middle(box);
  return Math.min(
    ...others.map((other) => {
      const [left, top] = middle(other.box);
      return Math.hypot(left - x, top - y);
    })
  );
}

/** Squares of a grid stand in the columns of those that are counted, or right after them. */
function isInGrid({left, right}: Shape["box"], units: readonly Shape[]): boolean {
  const [first] = units;
  if (!first) return false;
  const start = Math.min(...units.map(({box}) => box.left));
  const pitch = (first.box.right - first.box.left) * 1.3;
  return left >= start - 1 && right <= start + 10 * pitch;
}

/** A ring is as large as the dots, and comes after them, as text is read. */
function ringViolations(ring: Shape, where: string, units: readonly Shape[]): Violation[] {
  const dots = units.flatMap((unit) =>
    unit.dots.length > 0 ? unit.dots : [[unit.x[0] ?? NaN, unit.y[0] ?? NaN] as const]
  );
  const radius = Math.max(...units.map((unit) => unit.radius));
  const [x, y] = [ring.x[0] ?? NaN, ring.y[0] ?? NaN];
  const after = dots.every(([left, top]) => top < y - radius || (Math.abs(top - y) <= radius && left < x));
  const size =
    Math.abs(ring.radius - radius) <= 0.02
      ? []
      : [{where, found: `radius ${ring.radius}`, expected: `${radius}, as the dots`}];
  return after
    ? size
    : [...size, {where, found: "an open ring before the last dot", expected: "an open ring after the last dot"}];
}

/** The foot and the point of an arrow: a shaft, and two strokes that meet where it ends. */
export function arrowOf({stretches}: Shape): readonly [Point, Point] | null {
  const [shaft, head] = stretches;
  const [foot, point] = shaft?.points ?? [];
  if (!foot || !point || !head || head.points.length < 3) return null;
  return [foot, point];
}
