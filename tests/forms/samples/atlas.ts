import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {RegionFeature} from "../../../src/forms/maps/region.js";

interface Geometry {
  readonly type: "Polygon" | "MultiPolygon";
  readonly id?: string;
  readonly arcs: readonly unknown[];
  readonly properties: {readonly name: string};
}

interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: {readonly scale: readonly [number, number]; readonly translate: readonly [number, number]};
  readonly objects: Readonly<Record<string, {readonly geometries: readonly Geometry[]}>>;
}

const require = createRequire(import.meta.url);

/** The features of an object of an atlas: what topojson’s `feature` makes of it. */
export function atlasFeatures(file: string, object: string): RegionFeature[] {
  const {arcs, transform, objects} = JSON.parse(readFileSync(require.resolve(file), "utf8")) as Topology;
  const {scale, translate} = transform;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const lineOf = (arc: number) => (arc < 0 ? (lines[~arc] ?? []).toReversed() : (lines[arc] ?? []));
  const ring = (ids: readonly number[]) => ids.flatMap((arc, index) => lineOf(arc).slice(index === 0 ? 0 : 1));
  return (objects[object]?.geometries ?? []).map(({type, id, arcs: own, properties}): RegionFeature => {
    const rings = (polygon: unknown) => (polygon as readonly (readonly number[])[]).map(ring);
    const geometry =
      type === "Polygon" ? ({type, coordinates: rings(own)} as const) : ({type, coordinates: own.map(rings)} as const);
    return {type: "Feature", id, properties, geometry};
  });
}
