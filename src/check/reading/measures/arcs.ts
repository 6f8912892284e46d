import type {Point} from "../stretches.js";

/** Px by which a shape may be off its place on an arc. */
const evenness = 0.04;

/**
 * Whether shapes stand on half circles about one middle, as far from one another as the next, and on each of them evenly from its
 * one end to the other. A row or a column is none, evenly as its
 * shapes may stand.
 */
export function areOnArcs(units: readonly {readonly middle: Point}[]): boolean {
  const across = units.map(({middle}) => middle[0]);
  const down = units.map(({middle}) => middle[1]);
  if ([across, down].some((places) => Math.max(...places) - Math.min(...places) <= evenness)) return false;
  const foot = Math.max(...down);
  const middle = (Math.min(...across) + Math.max(...across)) / 2;
  const places = units.map(({middle: [x, y]}) => {
    return {radius: Math.hypot(x - middle, y - foot), angle: Math.atan2(foot - y, x - middle)};
  });
  const arcs: (typeof places)[] = [];
  for (const place of places.toSorted((a, b) => a.radius - b.radius)) {
    const last = arcs.at(-1);
    if (last && place.radius - (last[0]?.radius ?? NaN) <= 2 * evenness) last.push(place);
    else arcs.push([place]);
  }
  const radii = arcs.map((arc) => arc[0]?.radius ?? NaN);
  const step = ((radii.at(-1) ?? NaN) - (radii[0] ?? NaN)) / Math.max(1, radii.length - 1);
  const isEven = radii.every((radius, arc) => Math.abs(radius - (radii[0] ?? NaN) - arc * step) <= 2 * evenness);
  return isEven && arcs.every((arc) => isEvenArc(arc.map(({angle}) => angle), arc[0]?.radius ?? NaN)); // prettier-ignore
}

function isEvenArc(angles: readonly number[], radius: number): boolean {
  const between = Math.PI / Math.max(1, angles.length - 1);
  const ordered = angles.toSorted((a, b) => a - b);
  const start = angles.length === 1 ? Math.PI / 2 : 0;
  return ordered.every((angle, index) => radius * Math.abs(angle - start - index * between) <= evenness);
}
