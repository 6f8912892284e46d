import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {feature} from "topojson-client";
import {expect, test} from "vitest";
import {regionMap, type RegionMapOptions} from "../../src/forms/maps/regionMap.js";
import type {RegionFeature, RegionOutline} from "../../src/plot/regions/region.js";
import {readRegions} from "../../src/plot/regions/readRegions.js";
import {outlinesOf} from "../../src/forms/maps/outlines.js";
import {topologyFeatures} from "../../src/plot/regions/topology.js";
import {atlasRegions} from "./samples/atlas.js";
import {tableOf} from "./samples/dataSets.js";

type Square = readonly [id: string, x: number, y: number];

const ringOf = (x: number, y: number) => [[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]]; // prettier-ignore
const outline = (geometry: RegionOutline | null, name = "North", id = "01"): RegionFeature => ({
  type: "Feature",
  id,
  properties: {name},
  geometry
});
const square = ([id, x, y]: Square, name: string) => outline({type: "Polygon", coordinates: [ringOf(x, y)]}, name, id);
const regions = [square(["01", 0, 1], "North"), square(["02", 0, 0], "South")];
const table = tableOf("two", {names: ["North", "South"], values: [3, 4]});
const drawn = (options: Partial<RegionMapOptions> = {}, data = table) =>
  regionMap(data, {name: "place", value: "value", regions, ...options});
/** The table with a column of codes. */
const codes = (...values: readonly string[]) => ({
  ...table,
  columns: [...table.columns, {kind: "text", name: "code", values} as const]
});
const named = (...names: readonly string[]) => tableOf("codes", {names, values: names.map((_, index) => index + 3)});

test.each([
  [
    "a row without a region",
    () => drawn({}, named("North", "Soth")),
    "unknown region name: Soth (did you mean South?)"
  ],
  [
    "a code that has lost its zero",
    () => drawn({id: "place"}, named("1", "02")),
    'unknown region id: 1 (it has lost a zero: 01; read the column as "text"): row 1, regionMap'
  ],
  ["two rows of one region", () => drawn({id: "code"}, codes("01", "01")), "two rows of one region: North and South"],
  ["two regions of one name", () => drawn({regions: [...regions, regions[0]!]}), "two regions of the name North"],
  ["no names", () => drawn({regions: [{...regions[0]!, properties: null}]}), "missing name: no region has one"],
  ["a column that is not there", () => drawn({id: "fips"}), "fips"],
  ["no regions", () => drawn({regions: []}), "invalid regions: 0 (1 to 300 features"],
  ["no geometry", () => drawn({regions: [outline(null)]}), "invalid geometry: null (a Polygon or a MultiPolygon)"],
  [
    "an empty outline",
    () => drawn({regions: [outline({type: "MultiPolygon", coordinates: []})]}),
    "invalid coordinates: empty (rings; leave a feature without any out): regionMap, region 1, North"
  ],
  [
    "an atlas that is projected",
    () => drawn({regions: [square(["01", 487, 305], "North")]}),
    "invalid point: [487, 305] ([longitude, latitude] in degrees, of an atlas that is not projected)"
  ],
  [
    "a region outside its projection",
    () => drawn({projection: "albersUsa"}),
    "unseen region: North (not in albersUsa: leave it out, or take another projection)"
  ],
  ["breaks that fall", () => drawn({breaks: [4, 3]}), "invalid breaks: 3 (edges that grow"],
  ["an option that it has not", () => drawn({colour: "red"} as Partial<RegionMapOptions>), "colour"],
  [
    "no numbers",
    () => drawn({}, tableOf("none", {names: ["North", "South"], values: [null, null]})),
    "missing numbers: column value"
  ]
])("regionMap() refuses %s", (_what, draw, message) => {
  expect(draw).toThrow(message);
});

test("regionMap() joins by the ids of a column", () => {
  expect(drawn({id: "place"}, named("01", "02")).alt?.text).toBe("Map of value: most 02, €4; least 01, €3.");
});

const box = {width: 600, height: 400};

test("outlinesOf() draws rings that run as GeoJSON has them and as D3 has them alike", () => {
  const turned = regions.map((region) => {
    const {coordinates} = region.geometry as {readonly coordinates: number[][][]};
    return {...region, geometry: {type: "Polygon", coordinates: coordinates.map((ring) => ring.toReversed())} as const};
  });
  const [own, other] = [regions, turned].map((each) => outlinesOf(each, "azimuthalEqualArea", box));
  const cornersOf = (rings: typeof own) => rings?.rings.map((each) => each.flat().map(String).toSorted());
  expect(cornersOf(own)).toEqual(cornersOf(other));
  expect(own?.rings[0]?.[0]?.length).toBe(4);
});

test(
  "outlinesOf() leaves the border of two regions one line, however much it is simplified",
  {tags: "thorough"},
  () => {
    const states = atlasRegions("us-atlas/states-10m.json", "states").filter(({id}) => Number(id) < 60);
    const {rings} = outlinesOf(states, "albersUsa", {width: 952, height: 560});
    const sides = new Map<string, number>();
    for (const ring of rings.flat()) {
      ring.forEach((point, index) => {
        const key = [point, ring[(index + 1) % ring.length]].map(String).toSorted().join(" ");
        sides.set(key, (sides.get(key) ?? 0) + 1);
      });
    }
    // Colorado touches seven states and no sea: each of its sides is one of another state, too.
    const colorado = rings[states.findIndex(({properties}) => properties?.["name"] === "Colorado")]?.[0] ?? [];
    expect(colorado.length).toBeGreaterThan(4);
    for (const [index, point] of colorado.entries()) {
      const key = [point, colorado[(index + 1) % colorado.length]].map(String).toSorted().join(" ");
      expect([key, sides.get(key)]).toEqual([key, 2]);
    }
  }
);

const require = createRequire(import.meta.url);

test.each([
  ["us-atlas/states-10m.json", "states"],
  ["world-atlas/countries-110m.json", "countries"]
])("topologyFeatures() reads %s as topojson-client does", (file, object) => {
  const topology = JSON.parse(readFileSync(require.resolve(file), "utf8")) as Parameters<typeof feature>[0];
  const wanted = feature(topology, topology.objects[object] as Parameters<typeof feature>[1]);
  const own = topologyFeatures(topology, object, file);
  expect(own.map(({geometry}) => geometry)).toEqual((wanted as {features: RegionFeature[]}).features.map(({geometry}) => geometry)); // prettier-ignore
  expect(own.length).toBeGreaterThan(50);
});

const fileOf = (text: string) => new URL(`data:application/json;name=atlas.json,${encodeURIComponent(text)}`);

test.each([
  ["{", "invalid JSON: atlas.json"],
  ['{"type": "Feature"}', "invalid type: Feature (a Topology of TopoJSON or a FeatureCollection of GeoJSON): atlas.json"], // prettier-ignore
  ['{"type": "Topology", "objects": {"states": {}, "nation": {}}}', 'missing object: atlas.json (one of states, nation, as {object: "states"})'], // prettier-ignore
  ['{"type": "FeatureCollection", "features": []}', "invalid regions: 0"]
])("readRegions() refuses %s", (text, message) => {
  expect(() => readRegions(fileOf(text))).toThrow(message);
});

test("readRegions() names the object that was meant", () => {
  const file = fileOf('{"type": "Topology", "arcs": [], "objects": {"states": {}}}');
  expect(() => readRegions(file, {object: "state"})).toThrow("unknown object: state (did you mean states?)");
  expect(() => readRegions(file, {object: "states"})).toThrow("states: ");
});
