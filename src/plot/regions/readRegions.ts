import {checkFields, checkTextIfAny, isObject, refusal, unknownName, valueInWords} from "../../facts/boundary.js";
import {readDataFile} from "../../facts/file/dataFile.js";
import {checkRegions} from "./checkRegions.js";
import type {RegionFeature} from "./region.js";
import {topologyFeatures} from "./topology.js";

/** What `readRegions` takes beside its file. */
export interface RegionFileOptions {
  /** The object of a TopoJSON file that holds the regions: "states", "countries". */
  readonly object?: string;
}

/**
 * Reads the outlines of regions from an atlas: TopoJSON, such as `states-10m.json` of the package us-atlas, or a FeatureCollection of
 * GeoJSON, in degrees.
 * @param file `new URL("states-10m.json", import.meta.url)`, a copy of the atlas beside the module that reads it
 * @throws when it cannot be read, is neither, has no such object, or holds what is no region
 */
export function readRegions(file: URL, options: RegionFileOptions = {}): readonly RegionFeature[] {
  const {name, text} = readDataFile(file);
  checkFields(options, ["object"], "options", `readRegions, ${name}`);
  const {object} = options;
  checkTextIfAny(object, "object", `readRegions, ${name}`);
  const regions = featuresOf(parsed(text, name), object, name);
  checkRegions(regions, name);
  return regions;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`invalid JSON: ${name} (${error instanceof Error ? error.message : String(error)})`, {
      cause: error
    });
  }
}

function featuresOf(atlas: unknown, object: string | undefined, name: string): readonly RegionFeature[] {
  const type = isObject(atlas) ? atlas["type"] : atlas;
  if (isObject(atlas) && type === "FeatureCollection") {
    if (object !== undefined) throw new Error(`invalid object: ${valueInWords(object)} (GeoJSON has none): ${name}`);
    return atlas["features"] as readonly RegionFeature[];
  }
  if (!isObject(atlas) || type !== "Topology" || !isObject(atlas["objects"]))
    throw refusal(type ?? null, "type", "a Topology of TopoJSON or a FeatureCollection of GeoJSON", name);
  const known = Object.keys(atlas["objects"]);
  if (object === undefined)
    throw new Error(`missing object: ${name} (one of ${known.join(", ")}, as {object: "${known[0]}"})`);
  if (!known.includes(object)) throw unknownName("object", object, known, name);
  return topologyFeatures(atlas, object, name);
}
