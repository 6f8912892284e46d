import type {Role} from "../../../facts/evidence/record.js";
import type {Violation} from "../../subject.js";
import {type ReadFile, type Shown, wholeAt} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {shapePlace} from "../where.js";
import {areOnArcs} from "./arcs.js";
import {type Unit, unitsOf} from "./counts.js";

/** A counted shape, and of what. */
interface Counted extends Unit {
  readonly fact: string;
}

/** What is counted of one fact stands together: scattered among others it looks like more, and nobody can count it. */
export function mingledViolations({shown, runs}: ReadFile): Violation[] {
  const counted = shown.filter(({measure}) => measure.by === "count");
  const all = counted.flatMap(countedOf);
  if (areOnArcs(all)) return faults(all, [byAngle(all)], ties);
  const wholes = new Set(counted.flatMap((each) => wholeAt(each, 0) ?? []));
  const rest = wholes.size === 1 ? runs.flatMap(({role, shapes}) => (isGrid(role) ? shapes.flatMap(cellsOf) : [])) : [];
  return [...wholes].flatMap((whole) => {
    const own = [...counted.filter((each) => wholeAt(each, 0) === whole).flatMap(countedOf), ...rest];
    return faults(own, fillings(own), 1);
  });
}

const isGrid = (role: Role) => "furniture" in role && role.furniture === "grid";

/** The cells of a grid that nothing is counted by. */
const cellsOf = (shape: Shape): Counted[] =>
  shape.name === "rect" ? unitsOf(shape).map((unit) => ({...unit, fact: ""})) : [];

const countedOf = ({run, facts}: Shown): Counted[] =>
  run.shapes.flatMap((shape, index) => unitsOf(shape).map((unit) => ({...unit, fact: facts[index]?.join(" ") ?? ""})));

/** The orders in which the cells of a grid are filled: row by row, from above or below, or column by column. */
function fillings(units: readonly Counted[]): Counted[][] {
  const [columns, rows] = [placesAlong(units, 0), placesAlong(units, 1)];
  const by = (outer: Places, way: 1 | -1, inner: Places) =>
    units.toSorted((one, other) => way * (outer(one) - outer(other)) || inner(one) - inner(other));
  const exact = ([0, 1] as const).map(
    (axis): Places =>
      ({middle}) =>
        middle[axis]
  );
  const [x = columns, y = rows] = exact;
  return ([1, -1] as const).flatMap((way) => [by(rows, way, x), by(columns, way, y)]);
}

type Places = (unit: Counted) => number;

/** In which row, or column, a shape stands: one in part lies anywhere in its cell. */
function placesAlong(units: readonly Counted[], axis: 0 | 1): Places {
  const size = Math.max(...units.map(({size}) => size));
  const whole = units.filter((unit) => unit.size > 0.98 * size);
  const at = [...new Set(whole.map(({middle}) => Math.round(middle[axis])))].toSorted((a, b) => a - b);
  const steps = at
    .slice(1)
    .map((place, index) => place - (at[index] ?? NaN))
    .filter((step) => step > 2);
  const step = Math.min(...steps);
  return ({middle}) => (Number.isFinite(step) ? Math.round((middle[axis] - (at[0] ?? NaN)) / step) : 0);
}

/** From the one end of half circles to the other. */
function byAngle(units: readonly Counted[]): Counted[] {
  const across = units.map(({middle}) => middle[0]);
  const [x, y] = [(Math.min(...across) + Math.max(...across)) / 2, Math.max(...units.map(({middle}) => middle[1]))];
  const angle = ({middle}: Counted) => Math.atan2(y - middle[1], x - middle[0]);
  return units.toSorted((one, other) => angle(one) - angle(other));
}

/** Into how many pieces, a party, half circles may seem to fall where seats of several of them are at one angle. */
const ties = 2;

function faults(units: readonly Counted[], orders: readonly (readonly Counted[])[], pieces: number): Violation[] {
  const facts = new Set(units.map(({fact}) => fact)).size;
  const runs = orders.map((order) => order.filter(({fact}, index) => fact !== order[index - 1]?.fact).length);
  const least = Math.min(...runs);
  const [first] = units;
  if (!first || least <= pieces * facts) return [];
  return [
    {
      where: shapePlace(first.shape, [first.fact]),
      found: `${facts} counts in ${least} pieces`,
      expected: "each together"
    }
  ];
}
