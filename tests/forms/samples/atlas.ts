import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";
import {readRegions} from "../../../src/plot/regions/readRegions.js";
import type {RegionFeature} from "../../../src/plot/regions/region.js";

const require = createRequire(import.meta.url);

/** The features of an object of an atlas that a package holds: `atlasRegions("us-atlas/states-10m.json", "states")`. */
export const atlasRegions = (file: string, object: string): readonly RegionFeature[] =>
  readRegions(pathToFileURL(require.resolve(file)), {object});
