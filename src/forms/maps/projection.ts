import {
  geoAlbersUsa,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoEqualEarth,
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection
} from "d3";
import type {RegionFeature, RegionOutline, Ring} from "../../plot/regions/region.js";
import type {ProjectionName} from "./projectionName.js";

/** @throws when a region is nowhere in a projection: *albersUsa* has the states of the USA and none of their territories */
export function checkProjected(regions: readonly RegionFeature[], name: ProjectionName, where: string): void {
  if (name !== "albersUsa") return;
  const projection = geoAlbersUsa();
  const astray = regions.find(({geometry}) => geometry && ringsOf(geometry, projection).length === 0);
  if (!astray) return;
  const called = String(astray.properties?.["name"] ?? astray.id);
  throw new Error(`unseen region: ${called} (not in albersUsa: leave it out, or take another projection): ${where}`);
}

/** Regions as D3 reads them, and how they are put on paper. */
interface Projected {
  /** The outline of each region, *null* where it has none. */
  readonly outlines: readonly (RegionOutline | null)[];
  readonly all: GeoPermissibleObjects;
  readonly projection: GeoProjection;
}

/** Regions with the projection of a name, which is not fitted to a box yet. */
export function projected(regions: readonly RegionFeature[], name: ProjectionName): Projected {
  const outlines = regions.map(({geometry}) => geometry && wound(geometry));
  const all: GeoPermissibleObjects = {type: "GeometryCollection", geometries: outlines.flatMap((each) => each ?? [])};
  return {outlines, all, projection: projectionOf(name, all)};
}

/** How much wider some regions are on paper than they are high. */
export function proportionOf(regions: readonly RegionFeature[], name: ProjectionName): number {
  const {all, projection} = projected(regions, name);
  const [[left, top], [right, foot]] = geoPath(projection).bounds(all);
  return (right - left) / (foot - top);
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
export function ringsOf(outline: RegionOutline, projection: GeoProjection): Ring[] {
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
