import {
  geoAlbersUsa,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoEqualEarth,
  geoPath,
  polygonArea,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection
} from "d3";
import {mapDetail} from "../../theme/mapSizes.js";
import type {RegionFeature, RegionOutline, Ring} from "../../plot/regions/region.js";
import {simplifiers} from "./simplify.js";

/** Projections that keep areas in proportion, as a map of classes needs (Snyder 1987). */
export const projections = ["azimuthalEqualArea", "equalEarth", "albersUsa"] as const;

/** One of: *azimuthalEqualArea*, about the middle of the regions; *equalEarth*, of the world; *albersUsa*, with Alaska and Hawaii moved. */
export type ProjectionName = (typeof projections)[number];

/** Regions on paper: the rings of each, in the order of the features, and how high they are together; px. */
export interface Outlines {
  readonly rings: readonly (readonly Ring[])[];
  readonly height: number;
}

/** @throws when a region is nowhere in a projection: *albersUsa* has the states of the USA and none of their territories */
export function checkProjected(regions: readonly RegionFeature[], name: ProjectionName, where: string): void {
  if (name !== "albersUsa") return;
  const projection = geoAlbersUsa();
  const astray = regions.find(({geometry}) => geometry && ringsOf(geometry, projection).length === 0);
  if (!astray) return;
  const called = String(astray.properties?.["name"] ?? astray.id);
  throw new Error(`unseen region: ${called} (not in albersUsa: leave it out, or take another projection): ${where}`);
}

/** How many characters the paths of so many regions have at the most, so that the file with its font stays under 40 kB. */
const budgetOf = (regions: number) => 22_500 - 35 * regions;

/**
 * Regions on paper, as wide as fits in a box, with no more corners than can be seen: to the half px, and simplified as little as
 * leaves them within a budget of characters.
 */
export function outlinesOf(
  regions: readonly RegionFeature[],
  name: ProjectionName,
  {width, height}: {readonly width: number; readonly height: number}
): Outlines {
  const outlines = regions.map(({geometry}) => geometry && wound(geometry));
  const all: GeoPermissibleObjects = {type: "GeometryCollection", geometries: outlines.flatMap((each) => each ?? [])};
  const projection = projectionOf(name, all).fitExtent(
    [
      [1, 1],
      [width - 1, height - 1]
    ],
    all
  );
  const drawn = outlines.map((outline) => (outline ? ringsOf(outline, projection) : []));
  const ys = drawn.flat(2).map(([, y]) => y);
  const [top, foot] = [min(ys), max(ys)];
  const placed = drawn.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y - top + 1] as const)));
  const simplify = simplifiers(placed.map((rings) => rings.map(snapped).filter((ring) => ring.length > 2)));
  let rings: readonly (readonly Ring[])[] = [];
  for (const area of mapDetail.areas) {
    rings = simplify(area).map((each, index) => seen(each, placed[index] ?? []));
    if (charactersOf(rings) <= budgetOf(regions.length)) break;
  }
  return {rings, height: Math.ceil(foot - top + 2)};
}

const min = (values: readonly number[]) => values.reduce((least, each) => Math.min(least, each), Infinity);
const max = (values: readonly number[]) => values.reduce((most, each) => Math.max(most, each), -Infinity);

/** Of all paths, about: a letter before each corner and a comma in it. */
function charactersOf(rings: readonly (readonly Ring[])[]): number {
  return rings.flat(2).reduce((sum, [x, y]) => sum + String(x).length + String(y).length + 2, 0);
}

/** An outline whose rings run as D3 reads them: GeoJSON has them run the other way (RFC 7946, 3.1.6), which is all the world but the region. */
function wound(outline: RegionOutline): RegionOutline {
  const turned = (rings: number[][][]) => {
    const isRest = geoArea({type: "Polygon", coordinates: rings}) > 2 * Math.PI;
    return isRest ? rings.map((ring) => ring.toReversed()) : rings;
  };
  if (outline.type === "Polygon") return {...outline, coordinates: turned(outline.coordinates)};
  return {...outline, coordinates: outline.coordinates.map(turned)};
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

/** A ring with its corners on a grid, each once, and without a way out to a corner and straight back. */
function snapped(ring: Ring): Ring {
  const {grid} = mapDetail;
  const kept: Ring[number][] = [];
  for (const [x, y] of ring) {
    const point = [Math.round(x / grid) * grid, Math.round(y / grid) * grid] as const;
    if (isOne(point, kept.at(-2))) kept.pop();
    else if (!isOne(point, kept.at(-1))) kept.push(point);
  }
  while (kept.length > 1 && isOne(kept[0]!, kept.at(-1))) kept.pop();
  return kept;
}

const isOne = ([x, y]: Ring[number], other: Ring[number] | undefined) => x === other?.[0] && y === other[1];

/** The rings that can be seen; of a region too small for any, a square where it is. */
function seen(rings: readonly Ring[], placed: readonly Ring[]): readonly Ring[] {
  const large = rings.filter((ring) => ring.length > 2 && areaOf(ring) >= mapDetail.island);
  const [[x, y] = []] = placed[0] ?? [];
  if (large.length > 0 || x === undefined || y === undefined) return large;
  const half = mapDetail.dot / 2;
  const [left, top, right, foot] = [x - half, y - half, x + half, y + half].map((each) => Math.round(each * 2) / 2);
  return [[[left!, top!], [right!, top!], [right!, foot!], [left!, foot!]]]; // prettier-ignore
}

const areaOf = (ring: Ring) => Math.abs(polygonArea(ring.map(([x, y]) => [x, y])));
