import {max, rollup} from "d3";
import type {Violation} from "../../subject.js";
import {areOnArcs} from "./arcs.js";
import {rounded} from "../../where.js";
import type {NumberFact} from "../facts.js";
import {isHollow} from "../paint/hollow.js";
import {type ReadFile, type Shown, wholeAt} from "../readFile.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {opensDown} from "../signs/signs.js";
import {shapePlace} from "../where.js";

/** A shape that counts: by its area, in square px, and where its middle is. */
export interface Unit {
  readonly shape: Shape;
  readonly middle: Point;
  /** Px across. */
  readonly size: number;
  readonly isRound: boolean;
  readonly area: number;
}

/** How much smaller than the largest a whole one may be: what rounding its coordinates comes to. */
const least = 0.985;

/**
 * What is wrong with counts: full shapes, all of one size and none on another, and at most one in part, come to the fact when
 * each is taken for so many things.
 */
export function countViolations(file: ReadFile): Violation[] {
  const counted = file.shown.filter(({measure}) => measure.by === "count");
  const onArcs = areOnArcs(counted.flatMap(({run}) => run.shapes.flatMap(unitsOf)));
  const full = largestOf(counted);
  const groups = new Map<string, Shown[]>();
  for (const each of counted) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()]
    .flatMap((group) => {
      const units = group.flatMap(({run}) => run.shapes.flatMap(unitsOf));
      const facts = [...new Set(group.flatMap(({facts}) => facts.flat()))];
      return [
        ...overlapViolations(units),
        ...(onArcs ? [] : latticeViolations(units)),
        ...facts.flatMap((fact) => factViolations(fact, group, full, file))
      ];
    })
    .concat(sizeViolations(counted, full));
}

const perOf = ({measure}: Shown) => measure.per ?? 1;

/** The largest shapes that stand for as many things each: whole ones. */
function largestOf(counted: readonly Shown[]): ReadonlyMap<number, number> {
  const areas = (own: readonly Shown[]) => own.flatMap(({run}) => run.shapes.flatMap(unitsOf)).map(({area}) => area);
  return rollup(counted, (own) => max(areas(own)) ?? NaN, perOf);
}

const keyOf = (shown: Shown) => wholeAt(shown, 0) ?? JSON.stringify(shown.measure.of);

/** What counts of a shape: the shape itself, or each of its dots. */
export function unitsOf(shape: Shape): Unit[] {
  const {name, dots, box, fill, stroke, strokeWidth} = shape;
  // An edge makes a filled shape larger by half of its width on each side.
  const edge = fill === null || stroke === null || dots.length > 0 ? 0 : strokeWidth;
  const radius = shape.radius + edge / 2;
  const circle = (middle: Point) => ({shape, middle, size: 2 * radius, isRound: true, area: Math.PI * radius ** 2});
  if (dots.length > 0) return dots.map(circle);
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (name === "circle") return [circle(middle)];
  const outline = stroke === null ? 0 : strokeWidth;
  const [width, height] = [box.right - box.left + outline, box.bottom - box.top + outline];
  return [{shape, middle, size: Math.min(width, height), isRound: false, area: width * height}];
}

function factViolations(
  fact: string,
  group: readonly Shown[],
  largest: ReadonlyMap<number, number>,
  file: ReadFile
): Violation[] {
  const own = group.filter(({facts}) => facts.flat().includes(fact));
  const units = own.flatMap(({run, facts}) =>
    run.shapes.filter((_, index) => facts[index]?.includes(fact)).flatMap(unitsOf)
  );
  const [first] = units;
  const found = file.facts.find(fact);
  const per = own[0]?.measure.per ?? 1;
  const full = largest.get(per) ?? NaN;
  if (!first || found?.kind !== "number" || own.some(({measure}) => (measure.per ?? 1) !== per)) {
    return [
      {where: `count of ${fact}`, found: "no such number, or of shapes that differ", expected: "a number of shapes"}
    ];
  }
  const parts = units.filter(({area}) => area < least * full);
  const total = units.length - parts.length + parts.reduce((sum, {area}) => sum + area / full, 0);
  const [wanted, certain] = [found.high / per, certainOf(found) / per];
  const where = shapePlace(first.shape, [fact]);
  const hollow = units.filter(({shape}) => isHollow(shape, file.published.paper)).length;
  // What is between two decimals is off by the error of binary arithmetic: 4.4 − 2.4 is no 2.
  const possible = Math.ceil(wanted - certain - 1e-9);
  if (hollow !== possible) {
    return [{where, found: `${hollow} hollow shapes`, expected: `${possible}: ${found.bound}`}];
  }
  // Of a stack the first may go on with the shape that the one before began.
  if (parts.length > 2)
    return [{where, found: `${parts.length} shapes in part`, expected: "at most the first and the last"}];
  // A shape in part is rounded to the hundredth of a px.
  if (Math.abs(total - wanted) <= (parts.length === 0 && Number.isInteger(wanted) ? 1e-9 : 0.02)) return [];
  return [{where, found: `${rounded(total)} shapes of ${per}`, expected: `${rounded(wanted)}: ${found.value}`}];
}

/** What a number comes to at the least: shapes above that are hollow. */
const certainOf = (fact: NumberFact) => (opensDown(fact) ? 0 : fact.low);

/** Px by which a counted shape may be off its row or column. */
const evenness = 0.04;

/** Counted shapes that stand on no arcs stand in even rows and columns, so that they can be counted by eye. */
function latticeViolations(units: readonly Unit[]): Violation[] {
  const full = Math.max(...units.map(({area}) => area));
  // What has no area, for a transform, is not in part.
  const isPart = ({area}: Unit) => area < least * full;
  const whole = units.filter((unit) => !isPart(unit));
  return ([0, 1] as const).flatMap((axis) => {
    const across = ({box}: Shape) => (axis === 0 ? box.right - box.left : box.bottom - box.top);
    const widest = Math.max(...whole.map(({shape}) => across(shape)));
    const places = [...new Set(whole.map(({middle}) => Math.round(middle[axis] * 100) / 100))].toSorted(
      (a, b) => a - b
    );
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? NaN));
    const wide = steps.filter((step) => step > 2 * evenness).toSorted((a, b) => a - b);
    // Each place is rounded: over all of them the step is found to less than a hundredth.
    const usual = wide[Math.floor(wide.length / 2)];
    if (usual === undefined) return [];
    const [start = 0, end = 0] = [places[0], places.at(-1)];
    const step = (end - start) / Math.max(1, Math.round((end - start) / usual));
    return units.flatMap((unit) => {
      const {shape, middle} = unit;
      const off = (middle[axis] - start) / step;
      // A cell in part stands anywhere inside its place.
      const slack = unit.isRound || !isPart(unit) ? 0 : (widest - across(shape)) / 2;
      if (Math.abs(off - Math.round(off)) * step <= slack + evenness) return [];
      const found = `${axis === 0 ? "x" : "y"} ${rounded(middle[axis])}`;
      return [{where: shapePlace(shape), found, expected: `${rounded(start + Math.round(off) * step)}, in its row`}];
    });
  });
}

/** Shapes that stand for as many things each are of one size in all of a file, but for those in part. */
function sizeViolations(counted: readonly Shown[], full: ReadonlyMap<number, number>): Violation[] {
  return counted.flatMap((shown) => {
    const units = shown.run.shapes.flatMap(unitsOf);
    const largest = full.get(perOf(shown)) ?? NaN;
    // The first and the last of a stack may be in part, which their count holds them to.
    const odd = units.length > 2 ? units.find(({area}) => area < largest * 0.996) : undefined;
    if (!odd) return [];
    return [
      {
        where: shapePlace(odd.shape),
        found: `${rounded(odd.area)} square px`,
        expected: `${rounded(largest)}, as the others`
      }
    ];
  });
}

/** Of shapes that lie on others fewer are seen than are counted. */
function overlapViolations(units: readonly Unit[]): Violation[] {
  const cell = Math.max(...units.map(({size}) => size));
  const cells = new Map<string, Unit[]>();
  return units.flatMap((unit) => {
    const [column, row] = unit.middle.map((each) => Math.floor(each / cell));
    const near = [-1, 0, 1].flatMap((across) =>
      [-1, 0, 1].flatMap((down) => cells.get(`${(column ?? 0) + across} ${(row ?? 0) + down}`) ?? [])
    );
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), unit]);
    const other = near.find((each) => isOver(unit, each));
    return other
      ? [{where: shapePlace(unit.shape), found: "lies on another that is counted", expected: "beside it"}]
      : [];
  });
}

function isOver(one: Unit, other: Unit): boolean {
  const [across, down] = [0, 1].map((axis) => Math.abs((one.middle[axis] ?? NaN) - (other.middle[axis] ?? NaN)));
  const apart = (one.size + other.size) / 2 - 0.05;
  if (one.isRound && other.isRound) return Math.hypot(across ?? NaN, down ?? NaN) < apart;
  return (across ?? NaN) < apart && (down ?? NaN) < apart;
}
