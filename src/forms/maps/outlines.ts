import {
  geoAlbersUsa,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoEqualEarth,
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection
} from "d3";
import type {RegionFeature, RegionOutline, Ring} from "./region.js";

/** Projections that keep areas in proportion, as a map of classes needs (Snyder 1987). */
export const projections = ["azimuthalEqualArea", "equalEarth", "albersUsa"] as const;

/** One of: *azimuthalEqualArea*, about the middle of the regions; *equalEarth*, of the world; *albersUsa*, with Alaska and Hawaii moved. */
export type ProjectionName = (typeof projections)[number];

/** Regions on paper: the rings of each, in the order of the features, and how high they are together; px. */
export interface Outlines {
  readonly rings: readonly (readonly Ring[])[];
  readonly height: number;
  /** How many characters their paths have, about. */
  readonly size: number;
}

/** How many characters all paths have at the most, so that a file stays under 100 kB. */
const budget = 60_000;

/** Px between the places to which corners are moved, from the finest. */
const grids = [0.25, 0.5, 1, 1.5, 2, 3] as const;

/**
 * Regions on paper, as wide as fits in a box, with no more corners than can be seen: each is moved to the nearest place of a grid, the
 * finest whose paths keep to the budget. Two regions share the corners of their border, so that it stays one line.
 */
export function outlinesOf(
  regions: readonly RegionFeature[],
  name: ProjectionName,
  {width, height}: {readonly width: number; readonly height: number}
): Outlines {
  const all = collectionOf(regions);
  const projection = projectionOf(name, all).fitExtent(
    [
      [1, 1],
      [width - 1, height - 1]
    ],
    all
  );
  const drawn = regions.map(({geometry}) => (geometry ? ringsOf(geometry, projection) : []));
  const ys = drawn.flat(2).map(([, y]) => y);
  const [top, foot] = [min(ys), max(ys)];
  const raised = drawn.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y - top + 1] as const)));
  let found: Outlines | null = null;
  for (const grid of grids) {
    const rings = raised.map((each) => snapped(each, grid));
    const size = rings.flat(2).length * (grid < 1 ? 11 : 8);
    found = {rings, height: Math.ceil(foot - top + 2), size};
    if (size <= budget) break;
  }
  return found!;
}

const min = (values: readonly number[]) => values.reduce((least, each) => Math.min(least, each), Infinity);
const max = (values: readonly number[]) => values.reduce((most, each) => Math.max(most, each), -Infinity);

function collectionOf(regions: readonly RegionFeature[]): GeoPermissibleObjects {
  const geometries = regions.flatMap(({geometry}) => (geometry ? [{...geometry}] : []));
  return {type: "GeometryCollection", geometries};
}

function projectionOf(name: ProjectionName, all: GeoPermissibleObjects): GeoProjection {
  if (name === "equalEarth") return geoEqualEarth();
  if (name === "albersUsa") return geoAlbersUsa();
  const [longitude, latitude] = geoCentroid(all);
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(179);
}

/** The rings that D3 draws of an outline: cut where the projection is. */
function ringsOf(outline: RegionOutline, projection: GeoProjection): Ring[] {
  const rings: [number, number][][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined
  };
  geoPath(projection, context)({...outline});
  return rings;
}

/** Rings with their corners moved to a grid, without those that add nothing; of a region too small for it, a square. */
function snapped(rings: readonly Ring[], grid: number): Ring[] {
  const drawn = rings.map((ring) => ringOn(ring, grid)).filter((ring) => ring.length > 2);
  if (drawn.length > 0 || rings.length === 0) return drawn;
  const [[x = 0, y = 0] = []] = rings[0] ?? [];
  const [left, top] = [Math.round(x) - 1, Math.round(y) - 1];
  return [[[left, top], [left + 2, top], [left + 2, top + 2], [left, top + 2]]]; // prettier-ignore
}

function ringOn(ring: Ring, grid: number): Ring {
  const moved = ring.map(([x, y]) => [Math.round(x / grid) * grid, Math.round(y / grid) * grid] as const);
  const kept: (readonly [number, number])[] = [];
  for (const point of moved) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (last && before && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  const [first, end] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first && end && first[0] === end[0] && first[1] === end[1]) kept.pop();
  return kept;
}

/** Whether the middle one of three corners lies between the others. */
function isStraight(
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
  [e, f]: readonly [number, number]
): boolean {
  return (c - a) * (f - b) === (e - a) * (d - b) && (c - a) * (e - c) >= 0 && (d - b) * (f - d) >= 0;
}
