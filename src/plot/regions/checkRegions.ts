import {checkList, checkRecord, checkText, isObject, refusal, valueInWords} from "../../facts/boundary.js";
import type {RegionFeature} from "./region.js";

/** More regions than these cannot be told apart. */
const mostRegions = 300;

/** @throws unless **regions** are 1 to 300 features of GeoJSON with outlines in degrees; the message names the feature */
export function checkRegions(regions: readonly RegionFeature[], where: string): void {
  checkList(regions, "regions", `${where} (GeoJSON features)`);
  if (regions.length < 1 || regions.length > mostRegions)
    throw refusal(regions.length, "regions", `1 to ${mostRegions} features; keep some by their id: .filter(…)`, where);
  regions.forEach((feature, index) => {
    const own = `${where}, region ${index + 1}`;
    if (!isObject(feature) || feature["type"] !== "Feature") throw refusal(feature, "region", "a GeoJSON feature", own);
    const {id, properties = null, geometry} = feature as Partial<Record<"id" | "properties" | "geometry", unknown>>;
    if (id !== undefined && !Number.isFinite(id)) checkText(id, "id", own);
    if (properties !== null) checkRecord(properties, "properties", "{name: …}, or null", own);
    const name = isObject(properties) ? (properties["name"] ?? id) : id;
    checkGeometry(geometry, name === undefined ? own : `${own}, ${valueInWords(name)}`);
  });
}

function checkGeometry(geometry: unknown, where: string): void {
  const type = isObject(geometry) ? geometry["type"] : geometry;
  if (!isObject(geometry) || (type !== "Polygon" && type !== "MultiPolygon"))
    throw refusal(type ?? null, "geometry", "a Polygon or a MultiPolygon", where);
  const {coordinates} = geometry;
  const polygons: unknown = type === "Polygon" ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) throw refusal(coordinates, "coordinates", "lists of rings", where);
  const rings = polygons.flatMap((polygon: unknown) => (Array.isArray(polygon) ? (polygon as unknown[]) : [null]));
  if (rings.length === 0) throw refusal("empty", "coordinates", "rings; leave a feature without any out", where);
  const outlines = rings.map((ring) => pointsOf(ring, where));
  if (outlines.every(isFlat)) throw refusal("a point or a line", "coordinates", "an outline with an area", where);
}

type Point = readonly [longitude: number, latitude: number];

function pointsOf(ring: unknown, where: string): readonly Point[] {
  const points: readonly unknown[] = Array.isArray(ring) ? ring : [];
  if (points.length < 4)
    throw refusal(Array.isArray(ring) ? ring.length : ring, "ring", "at least 4 points, the last as the first", where);
  return points.map((point) => {
    if (isInDegrees(point)) return point;
    const found = Array.isArray(point) ? `[${point.map(valueInWords).join(", ")}]` : point;
    const wanted = "[longitude, latitude] in degrees, of an atlas that is not projected";
    throw refusal(found ?? null, "point", wanted, where);
  });
}

/** True for a ring of which nothing is drawn: D3 takes points that are six metres from one another for one. */
function isFlat(ring: readonly Point[]): boolean {
  const spans = ([0, 1] as const).map((axis) => {
    const all = ring.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  });
  return Math.min(...spans) === 0 || Math.max(...spans) < onePoint;
}

/** Degrees: about ten metres. */
const onePoint = 1e-4;

function isInDegrees(point: unknown): point is Point {
  if (!Array.isArray(point)) return false;
  const [longitude, latitude]: unknown[] = point;
  const isWithin = (value: unknown, most: number) => typeof value === "number" && Math.abs(value) <= most + 1e-6;
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}
