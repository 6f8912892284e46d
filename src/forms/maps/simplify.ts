import type {Ring} from "../../plot/regions/region.js";

type Point = Ring[number];

const keyOf = ([x, y]: Point) => `${x},${y}`;

/**
 * Rings with fewer corners: of each stretch of border between two places where several meet, the corners that add least are taken out
 * first, until each that is left makes a triangle of at least **area** px² with those beside it (Visvalingam and Whyatt 1993). A
 * border of two regions is simplified once, so that it stays one line.
 */
export function simplifiers(regions: readonly (readonly Ring[])[]): (area: number) => Ring[][] {
  const junctions = junctionsOf(regions.flat());
  const parted = regions.map((rings) => rings.map((ring) => arcsOf(ring, junctions)));
  return (area) => {
    const kept = new Map<string, Ring>();
    return parted.map((rings) => rings.map((arcs) => arcs.flatMap((arc) => simplifiedOnce(arc, area, kept).slice(1))));
  };
}

/** Corners at which more than one border ends: those that have other neighbours in another ring. */
function junctionsOf(rings: readonly Ring[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    ring.forEach((point, index) => {
      const own = neighbours.get(keyOf(point)) ?? new Set();
      for (const step of [-1, 1]) {
        const beside = ring.at((index + step) % ring.length);
        if (beside) own.add(keyOf(beside));
      }
      neighbours.set(keyOf(point), own);
    });
  }
  return new Set([...neighbours].flatMap(([key, own]) => (own.size > 2 ? [key] : [])));
}

/** A ring as arcs from junction to junction, each with both of its ends. */
function arcsOf(ring: Ring, junctions: ReadonlySet<string>): Ring[] {
  const found = ring.findIndex((point) => junctions.has(keyOf(point)));
  const start = found < 0 ? firstOf(ring) : found;
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const arcs: Point[][] = [];
  for (const [index, point] of [...turned, ...turned.slice(0, 1)].entries()) {
    arcs.at(-1)?.push(point);
    if (index < turned.length && (index === 0 || junctions.has(keyOf(point)))) arcs.push([point]);
  }
  return arcs;
}

/** The place of the corner that is furthest left, of several the highest: the same whichever way a ring runs. */
function firstOf(ring: Ring): number {
  let first = 0;
  ring.forEach(([x, y], index) => {
    const [left = x, top = y] = ring[first] ?? [];
    if (x < left || (x === left && y < top)) first = index;
  });
  return first;
}

/** An arc simplified as the first ring that has it runs; of another that runs against it, turned round. */
function simplifiedOnce(arc: Ring, area: number, kept: Map<string, Ring>): Ring {
  const [key, back] = [arc, arc.toReversed()].map((points) => points.map(keyOf).join(" "));
  const forwards = kept.get(key ?? "");
  if (forwards) return forwards;
  const backwards = kept.get(back ?? "");
  if (backwards) return backwards.toReversed();
  const [first, last] = [arc[0], arc.at(-1)];
  const isLoop = first && last && keyOf(first) === keyOf(last);
  const simple = simplified(arc, area, isLoop ? 4 : 2);
  kept.set(key ?? "", simple);
  return simple;
}

function simplified(arc: Ring, area: number, least: number): Ring {
  const points = [...arc];
  const areas = points.map((_, index) => triangle(points, index));
  while (points.length > least) {
    let smallest = 0;
    areas.forEach((each, index) => {
      if (each < (areas[smallest] ?? Infinity)) smallest = index;
    });
    if (!((areas[smallest] ?? Infinity) < area)) break;
    points.splice(smallest, 1);
    areas.splice(smallest, 1);
    for (const index of [smallest - 1, smallest]) if (index in areas) areas[index] = triangle(points, index);
  }
  return points;
}

/** Of a corner with those beside it, in px²; of an end infinite. */
function triangle(points: Ring, index: number): number {
  const [before, own, after] = [points[index - 1], points[index], points[index + 1]];
  if (!before || !own || !after) return Infinity;
  return Math.abs((own[0] - before[0]) * (after[1] - before[1]) - (after[0] - before[0]) * (own[1] - before[1])) / 2;
}
