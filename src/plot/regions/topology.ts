import {isObject, refusal} from "../../facts/boundary.js";
import type {RegionFeature} from "./region.js";

/** A point of an outline: longitude and latitude. */
type Position = readonly [number, number];

/** What is read of a TopoJSON file. */
interface Topology {
  readonly arcs: readonly (readonly Position[])[];
  readonly transform?: {readonly scale: Position; readonly translate: Position};
  readonly objects: Readonly<Record<string, unknown>>;
}

interface Geometry {
  readonly type: string;
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly arcs?: readonly unknown[];
}

/**
 * The features of an object of TopoJSON: each ring is a list of arcs, that which runs backwards as ~index, and where the file is
 * quantized each point of an arc is a step from the one before (TopoJSON specification 1, 2.1.4).
 * @throws when the object is no collection of polygons, or names an arc that is not there
 */
export function topologyFeatures(topology: object, object: string, where: string): RegionFeature[] {
  const {arcs, transform, objects} = topology as Topology;
  const collection = objects[object];
  if (!isObject(collection) || !Array.isArray(collection["geometries"]))
    throw refusal(isObject(collection) ? collection["type"] : collection, object, "a GeometryCollection", where);
  if (!Array.isArray(arcs)) throw refusal(arcs, "arcs", "a list of arcs", where);
  const lines = arcs.map((arc) => unquantized(arc, transform));
  const lineOf = (arc: number) => {
    const line = lines[arc < 0 ? ~arc : arc];
    if (!line) throw new Error(`missing arc: ${arc} (of ${lines.length}): ${where}`);
    return arc < 0 ? line.toReversed() : line;
  };
  // An arc begins where the one before it ends.
  const corners = (ids: readonly number[]) => ids.flatMap((arc, index) => lineOf(arc).slice(index === 0 ? 0 : 1));
  const ring = (ids: readonly number[]) => closedRing(corners(ids));
  const polygon = (rings: unknown) => (rings as readonly (readonly number[])[]).map(ring);
  return (collection["geometries"] as readonly Geometry[]).map(({type, id, properties = null, arcs: own = []}) => {
    const feature = {type: "Feature", id, properties} as const;
    if (type === "Polygon") return {...feature, geometry: {type, coordinates: polygon(own)}};
    if (type === "MultiPolygon") return {...feature, geometry: {type, coordinates: own.map(polygon)}};
    return {...feature, geometry: null};
  });
}

/** A ring that is simplified to a line or a point, as GeoJSON has it: with four points at the least. */
function closedRing(points: readonly number[][]): number[][] {
  return [...points, ...Array.from({length: Math.max(0, 4 - points.length)}, () => [...(points[0] ?? [])])];
}

function unquantized(arc: readonly Position[], transform: Topology["transform"]): number[][] {
  if (!transform) return arc.map(([x, y]) => [x, y]);
  const {scale, translate} = transform;
  let [x, y] = [0, 0];
  return arc.map(([across, down]) => {
    [x, y] = [x + across, y + down];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
