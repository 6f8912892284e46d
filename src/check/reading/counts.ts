import type {Violation} from "../subject.js";
import {rounded} from "../where.js";
import {type ReadFile, type Shown, wholeAt} from "./readFile.js";
import type {Point, Shape} from "./shapes.js";
import {shapePlace} from "./where.js";

/** A shape that counts: by its area, in square px, and where its middle is. */
interface Unit {
  readonly shape: Shape;
  readonly middle: Point;
  /** Px across. */
  readonly size: number;
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
  const groups = new Map<string, Shown[]>();
  for (const each of counted) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()].flatMap((group) => {
    const units = group.flatMap(({run}) => run.shapes.flatMap(unitsOf));
    const full = Math.max(...units.map(({area}) => area));
    const facts = [...new Set(group.flatMap(({facts}) => facts.flat()))];
    return [...overlapViolations(units), ...facts.flatMap((fact) => factViolations(fact, group, full, file))];
  });
}

const keyOf = (shown: Shown) => wholeAt(shown, 0) ?? JSON.stringify(shown.measure.of);

function unitsOf(shape: Shape): Unit[] {
  const {name, dots, box, fill, stroke, strokeWidth} = shape;
  // An edge makes a filled shape larger by half of its width on each side.
  const edge = fill === null || stroke === null || dots.length > 0 ? 0 : strokeWidth;
  const radius = shape.radius + edge / 2;
  const circle = (middle: Point) => ({shape, middle, size: 2 * radius, area: Math.PI * radius ** 2});
  if (dots.length > 0) return dots.map(circle);
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (name === "circle") return [circle(middle)];
  const [width, height] = [box.right - box.left + edge, box.bottom - box.top + edge];
  return [{shape, middle, size: Math.min(width, height), area: width * height}];
}

function factViolations(fact: string, group: readonly Shown[], full: number, file: ReadFile): Violation[] {
  const own = group.filter(({facts}) => facts.flat().includes(fact));
  const units = own.flatMap(({run, facts}) =>
    run.shapes.filter((_, index) => facts[index]?.includes(fact)).flatMap(unitsOf)
  );
  const [first] = units;
  const found = file.facts.find(fact);
  const per = own[0]?.measure.per ?? 1;
  if (!first || found?.kind !== "number" || own.some(({measure}) => (measure.per ?? 1) !== per)) {
    return [
      {where: `count of ${fact}`, found: "no such number, or of shapes that differ", expected: "a number of shapes"}
    ];
  }
  const parts = units.filter(({area}) => area < least * full);
  const total = units.length - parts.length + parts.reduce((sum, {area}) => sum + area / full, 0);
  const wanted = found.value / per;
  const where = shapePlace(first.shape, [fact]);
  if (parts.length > 1) return [{where, found: `${parts.length} shapes in part`, expected: "at most the last"}];
  // A shape in part is rounded to the hundredth of a px.
  if (Math.abs(total - wanted) <= (Number.isInteger(wanted) ? 1e-9 : 0.02)) return [];
  return [{where, found: `${rounded(total)} shapes of ${per}`, expected: `${rounded(wanted)}: ${found.value}`}];
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
  const apart = (one.size + other.size) / 2 - 0.5;
  return (across ?? NaN) < apart && (down ?? NaN) < apart;
}
