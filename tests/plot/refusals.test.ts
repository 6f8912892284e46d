import {expect, test} from "vitest";
import {range} from "../../src/facts/quantity.js";
import {stated} from "../../src/facts/period.js";
import {line} from "../../src/forms/line/line.js";
import {phrase} from "../../src/words/phrase.js";
import {affineOf} from "../../src/plot/affine.js";
import {barLength} from "../../src/plot/rows/barLength.js";
import {segmentsOf} from "../../src/plot/pathData.js";
import {checkRegions} from "../../src/plot/regions/checkRegions.js";
import type {RegionFeature} from "../../src/plot/regions/region.js";
import {readRegions} from "../../src/plot/regions/readRegions.js";
import {topologyFeatures} from "../../src/plot/regions/topology.js";
import {exact} from "../../src/facts/quantity.js";
import {drawingOf} from "../fuzz/holds.js";
import {countClaim} from "../forms/sampleClaims.js";

/** A feature as an untyped atlas has it. */
const feature = (geometry: unknown, type = "Feature") => JSON.parse(JSON.stringify({type, properties: null, geometry})) as RegionFeature; // prettier-ignore
const geoJSON = new URL(`data:application/json;name=atlas.json,${encodeURIComponent('{"type": "FeatureCollection", "features": []}')}`); // prettier-ignore
const topology = (arcs: unknown) => ({type: "Topology", arcs, objects: {land: {type: "GeometryCollection", geometries: [{type: "Polygon", arcs: [[3]]}]}}}); // prettier-ignore

const speck = [[9, 47], [9, 47 + 1e-6], [9 + 1e-6, 47 + 1e-6], [9, 47]]; // prettier-ignore

test.each([
  [
    "checkRegions, of a geometry in place of a feature",
    () => checkRegions([feature(null, "Polygon")], "regionMap"),
    "(a GeoJSON feature): regionMap, region 1"
  ],
  [
    "checkRegions, of coordinates that are no lists",
    () => checkRegions([feature({type: "MultiPolygon", coordinates: 7})], "regionMap"),
    "invalid coordinates: 7 (lists of rings)"
  ],
  [
    "checkRegions, of a ring of two points",
    () =>
      checkRegions(
        [
          feature({
            type: "Polygon",
            coordinates: [
              [
                [0, 0],
                [1, 1]
              ]
            ]
          })
        ],
        "regionMap"
      ),
    "invalid ring: 2 (at least 4 points, the last as the first)"
  ],
  [
    "checkRegions, of a ring that is none",
    () => checkRegions([feature({type: "MultiPolygon", coordinates: [[7]]})], "regionMap"),
    "invalid ring: 7 (at least 4 points, the last as the first)"
  ],
  [
    "checkRegions, of a region without an area",
    () =>
      checkRegions([feature({type: "Polygon", coordinates: [[9, 9, 9, 9].map((degrees) => [degrees, 47])]})], "map"),
    "invalid coordinates: a point or a line (an outline with an area): map, region 1"
  ],
  [
    "checkRegions, of a region of a few centimetres, of which D3 draws nothing",
    () => checkRegions([feature({type: "Polygon", coordinates: [speck]})], "map"),
    "invalid coordinates: a point or a line (an outline with an area): map, region 1"
  ],
  [
    "readRegions, of an object of GeoJSON",
    () => readRegions(geoJSON, {object: "states"}),
    "invalid object: states (GeoJSON has none): atlas.json"
  ],
  [
    "topologyFeatures, of arcs that are no list",
    () => topologyFeatures(topology("none"), "land", "atlas.json"),
    "invalid arcs: none (a list of arcs): atlas.json"
  ],
  [
    "topologyFeatures, of an arc that is not there",
    () => topologyFeatures(topology([]), "land", "atlas.json"),
    "missing arc: 3 (of 0): atlas.json"
  ],
  ["affineOf, of a skew", () => affineOf("skewX(20)"), "unsupported transform: skewX (translate, rotate or scale)"],
  ["segmentsOf, of a command that is none", () => segmentsOf("M0,0B1,1"), "unsupported path: command B"],
  [
    "barLength, of a range around zero",
    () => barLength(range(-2, 3)),
    "invalid range for a bar: -2 to 3 (both ends on one side of zero)"
  ]
])("%s is refused", (_, make, message) => {
  expect(make).toThrow(message);
});

/** What is said of a line of three years with a band on it. */
function saidOf(from: string, to: string, label: string): string {
  const claims = [2020, 2021, 2022].map((year) => ({
    ...countClaim(`year-${year}`, exact(year % 7)),
    period: stated(String(year))
  }));
  const form = line(claims, {annotations: [{kind: "band", along: "x", from, to, label: phrase(label)}]});
  const drawn = drawingOf({form: "line", given: null, make: () => form}, {width: 320, scheme: "light"});
  return "refused" in drawn ? drawn.refused : "drawn";
}

test("a band of no width is refused, and one that has no room for its words", () => {
  expect(saidOf("2021", "2021", "The lockdown")).toContain("invalid band: ends where it begins: The lockdown");
  expect(saidOf("2020", "2021", "word ".repeat(150).trim())).toContain("no room for annotation");
});
