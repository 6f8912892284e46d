import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {NumberFact} from "../facts.js";
import {type ReadFile, wholeAt} from "../readFile.js";
import {signsOf} from "../roles.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {arrowOf} from "./signs.js";
import {shapePlace} from "../where.js";

/**
 * What is wrong with where a shape of a sign stands: an arrow begins on its line, a ring comes after the last of the shapes
 * that are counted, and a line is level with where the cells of a grid, or the parts of a bar, end.
 */
export function placeViolations(shape: Shape, address: string, fact: NumberFact, file: ReadFile): Violation[] {
  const where = shapePlace(shape, [address]);
  const arrow = arrowOf(shape);
  if (arrow) {
    const touches = signsOf(address, file).some(({name, box}) => name === "line" && isOn(arrow[0], box));
    return touches ? [] : [{where, found: "an arrow away from its line", expected: "one that begins on it"}];
  }
  if (shape.name !== "line" && shape.name !== "circle") return [];
  const bar = barOf(address, file);
  if (bar && shape.name === "line") return barViolations(shape, where, fact, bar);
  const grids = gridsOf(address, file);
  const [grid] = grids.toSorted((a, b) => apart(shape, a.units) - apart(shape, b.units));
  if (!grid) return [];
  return shape.name === "circle" ? ringViolations(shape, where, grid.units) : levelViolations(shape, where, fact, grid);
}

const isOn = ([x, y]: readonly [number, number], {left, right, top, bottom}: Shape["box"]) =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;

/** Shapes that count a fact, and the others of their grid. */
interface Grid {
  readonly units: readonly Shape[];
  readonly others: readonly Shape[];
}

/** The grids in which a fact is counted: a figure may draw it twice. What follows counted cells and counts nothing is their rest. */
function gridsOf(address: string, {runs, shown}: ReadFile): Grid[] {
  const grids = new Map<string, {units: Shape[]; others: Shape[]}>();
  let last: string | null = null;
  for (const run of runs) {
    const {role, shapes} = run;
    const counted = shown.find((each) => each.run === run && each.measure.by === "count");
    if (counted) {
      last = wholeAt(counted, 0) ?? counted.facts.flat()[0] ?? "";
      const grid = grids.get(last) ?? {units: [], others: []};
      grids.set(last, grid);
      (counted.facts.flat().includes(address) ? grid.units : grid.others).push(...shapes);
      continue;
    }
    const isRest = ("furniture" in role && role.furniture === "grid") || "openEnd" in role;
    const cells = shapes.filter(({name}) => name === "rect");
    if (isRest && last !== null && cells.length > 0) grids.get(last)?.others.push(...cells);
  }
  return [...grids.values()].filter(({units}) => units.length > 0);
}

/** A line beside a grid of a hundred cells is level with the number or, of a margin of error, runs between its ends. */
function levelViolations(line: Shape, where: string, {value, low, high, bound}: NumberFact, grid: Grid): Violation[] {
  const cells = [...grid.units, ...grid.others].filter(({name}) => name === "rect").map(({box}) => box);
  if (cells.length === 0) return [];
  if (cells.length !== 100) return [{where, found: `a grid of ${cells.length} cells`, expected: "100, one a percent"}];
  const [top, bottom] = [Math.min(...cells.map((box) => box.top)), Math.max(...cells.map((box) => box.bottom))];
  // A row ends with the gap to the next.
  const slack = 0.02 * (bottom - top);
  const levelOf = (percent: number) => bottom - ((bottom - top) * percent) / 100;
  const levels = (bound === "margin" ? [value, low, high] : [value]).map(levelOf);
  const isLevel = (y: number) => levels.some((level) => Math.abs(y - level) <= slack);
  const ends = [line.box.top, line.box.bottom];
  const upright = line.box.bottom - line.box.top > line.box.right - line.box.left;
  const wanted = upright && bound === "margin" ? [high, low].map(levelOf) : null;
  const fits = wanted
    ? wanted.every((level, index) => Math.abs((ends[index] ?? NaN) - level) <= slack)
    : ends.every(isLevel);
  if (fits) return [];
  const expected = (wanted ?? levels).map((level) => Math.round(level)).join(" to ");
  return [{where, found: `y ${ends.map(rounded).join(" to ")}`, expected: `${expected}, where the cells end`}];
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

/** Whether a place comes after all dots as text is read: under them all, or block by block, and in its block row by row. */
function isAfter([x, y]: Point, dots: readonly Point[], radius: number): boolean {
  if (dots.every(([, top]) => top < y - radius)) return true;
  const [columns, rows] = [0, 1].map((axis) => blockStarts(dots.map((dot) => dot[axis] ?? NaN)));
  const blockOf = (value: number, starts: readonly number[] = []) =>
    starts.findLastIndex((start) => start <= value + radius);
  const [across, down] = [blockOf(x, columns), blockOf(y, rows)];
  return dots.every(([left, top]) => {
    const [own, ownRow] = [blockOf(left, columns), blockOf(top, rows)];
    if (ownRow !== down) return ownRow < down;
    if (own !== across) return own < across;
    return top < y - radius || (Math.abs(top - y) <= radius && left < x);
  });
}

/** From how many steps on a gap parts two blocks. */
const leastGap = 1.25;

/** Where blocks of dots begin, across or down: after each gap that is wider than the step from dot to dot. */
function blockStarts(places: readonly number[]): number[] {
  const sorted = places
    .toSorted((a, b) => a - b)
    .filter((place, index, all) => place - (all[index - 1] ?? -Infinity) > 0.1);
  const step = Math.min(...sorted.slice(1).map((place, index) => place - (sorted[index] ?? NaN)));
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? NaN) > leastGap * step);
}

/** A ring is as large as the dots, and comes after them. */
function ringViolations(ring: Shape, where: string, units: readonly Shape[]): Violation[] {
  const dots = units.flatMap((unit) =>
    unit.dots.length > 0 ? unit.dots : [[unit.x[0] ?? NaN, unit.y[0] ?? NaN] as const]
  );
  const radius = Math.max(...units.map((unit) => unit.radius));
  const [x, y] = [ring.x[0] ?? NaN, ring.y[0] ?? NaN];
  const after = isAfter([x, y], dots, radius);
  const size =
    Math.abs(ring.radius - radius) <= 0.02
      ? []
      : [{where, found: `radius ${ring.radius}`, expected: `${radius}, as the dots`}];
  return after
    ? size
    : [...size, {where, found: "an open ring before the last dot", expected: "an open ring after the last dot"}];
}

/** The whole of a bar, and the length of what its fact leaves. */
interface Bar {
  readonly along: "x" | "y";
  readonly start: number;
  readonly end: number;
  /** Px of the part before the one that is open. */
  readonly flow: number;
}

/** The bar in which a fact is a part that ends it; *null* where it is in none. */
function barOf(address: string, {shown}: ReadFile): Bar | null {
  const parts = shown
    .filter(({measure}) => measure.by === "share")
    .flatMap((each) =>
      each.run.shapes.map((shape, index) => ({
        shape,
        along: each.measure.along ?? ("x" as const),
        whole: wholeAt(each, index),
        fact: each.facts[index]?.[0] ?? ""
      }))
    );
  const own = parts.find(({fact}) => fact === address);
  if (!own) return null;
  const {along} = own;
  const kin = parts.filter(({whole}) => whole === own.whole);
  const edges = kin.flatMap(({shape}) => shape[along]);
  const before = kin.filter(({fact}) => fact !== address).flatMap(({shape}) => shape[along]);
  const start = Math.min(...edges);
  return {along, start, end: Math.max(...edges), flow: Math.max(...before) - start};
}

/** A line at a bar stands where the bar ends or, of a margin of error, runs between the ends that the bar may have. */
function barViolations(line: Shape, where: string, fact: NumberFact, {along, start, end, flow}: Bar): Violation[] {
  const ends = along === "x" ? [line.box.left, line.box.right] : [line.box.top, line.box.bottom];
  // What is left is r of 100: the whole is as many times the part before it as 100 is 100 − r.
  const endAt = (left: number) => start + (flow * 100) / (100 - Math.max(0, left));
  const places = fact.bound === "margin" ? [fact.low, fact.high].map(endAt) : [];
  const isPlace = (place: number) => [end, ...places].some((each) => Math.abs(each - place) <= 1);
  const isLong = Math.abs((ends[1] ?? NaN) - (ends[0] ?? NaN)) > 1;
  const fits = isLong ? ends.every((each, index) => Math.abs(each - (places[index] ?? NaN)) <= 1) : ends.every(isPlace);
  if (fits) return [];
  const expected = (isLong && places.length > 0 ? places : [end, ...places]).map(rounded).join(" to ");
  return [{where, found: `${along} ${ends.map(rounded).join(" to ")}`, expected: `${expected}, where the bar ends`}];
}
