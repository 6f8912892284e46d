import {percentChange} from "../../../src/facts/unit/measure.js";
import {regionMap, type RegionMapOptions} from "../../../src/forms/maps/regionMap.js";
import type {RegionFeature} from "../../../src/plot/regions/region.js";
import {atlasRegions} from "./atlas.js";
import {claimsOf, tableOf} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const columns = {name: "place", value: "value"} as const;

const nameOf = ({properties}: RegionFeature) => String(properties?.["name"]);

/** The states of the USA and the countries of the world, as the Census and Natural Earth have them. */
export const states: readonly RegionFeature[] = atlasRegions("us-atlas/states-10m.json", "states").filter(
  (each) => Number(each.id) < 60
);
const world = atlasRegions("world-atlas/countries-110m.json", "countries");
const european = new Set("Albania,Austria,Belarus,Belgium,Bosnia and Herz.,Bulgaria,Croatia,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Iceland,Ireland,Italy,Kosovo,Latvia,Lithuania,Luxembourg,Macedonia,Moldova,Montenegro,Netherlands,Norway,Poland,Portugal,Romania,Serbia,Slovakia,Slovenia,Spain,Sweden,Switzerland,Ukraine,United Kingdom".split(",")); // prettier-ignore

/** Europe without what its states have overseas. */
const europe = world.filter((each) => european.has(nameOf(each))).map(withinEurope);

function withinEurope(feature: RegionFeature): RegionFeature {
  const {geometry} = feature;
  if (geometry?.type !== "MultiPolygon") return feature;
  const near = geometry.coordinates.filter(([ring = []]) =>
    ring.every(([x = 0, y = 0]) => x > -30 && y > 34 && y < 75)
  );
  return {...feature, geometry: {...geometry, coordinates: near}};
}

const square = (id: string, x: number, y: number): RegionFeature => ({
  type: "Feature",
  id,
  properties: {name: id},
  geometry: {type: "Polygon", coordinates: [[[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]]]} // prettier-ignore
});

const four = [square("North", 0, 1), square("Mid", 0, 0), square("East", 1, 0), square("South", 0, -1)];

/** A region whose box has another in it. */
const around: RegionFeature = {
  type: "Feature",
  id: "Around",
  properties: {name: "Around"},
  geometry: {type: "Polygon", coordinates: [[[0, 0], [0, 2], [1, 2], [1, 1], [2, 1], [2, 0], [0, 0]]]} // prettier-ignore
};

interface Sample extends Partial<RegionMapOptions> {
  /** How many regions have a row; default all. */
  readonly rows?: number;
  readonly unit?: Parameters<typeof tableOf>[1]["unit"];
  readonly flags?: NonNullable<Parameters<typeof tableOf>[1]["flags"]>;
}

function drawn(
  id: string,
  regions: readonly RegionFeature[],
  value: (index: number) => number | null,
  {unit, flags, rows = regions.length, ...options}: Sample = {}
) {
  const names = regions.slice(0, rows).map(nameOf);
  const table = tableOf(`regions-${id}`, {
    names,
    values: names.map((_, index) => value(index)),
    ...(unit && {unit}),
    ...(flags && {flags})
  });
  return sampleFigure(`sample-regions-${id}`, regionMap(table, {...columns, regions, ...options}));
}

const rents = (index: number) => 400 + ((index * 377) % 911);
const usa = {projection: "albersUsa"} as const;

/** Figures of `regionMap`, by what is hard about their data. */
export const regionSamples: Samples = {
  "all states": drawn("states", states, rents, usa),
  "missing states": drawn("gaps", states, (index) => (index % 7 === 3 ? null : rents(index)), usa),
  "the world": drawn("world", world, rents, {projection: "equalEarth"}),
  "a world of gaps": drawn("unknown", world, (index) => (index % 9 === 3 ? rents(index) : null), {
    projection: "equalEarth"
  }),
  Europe: drawn("europe", europe, rents),
  "regions without a row": drawn("rowless", europe, rents, {rows: 29}),
  "long names": drawn("long", ["Islands of the Northern Sea and of the Bay", "Wholesale district of the old town", "All that is left"].map((name, at) => square(name, at, 0)), rents), // prettier-ignore
  "one region": drawn("one", four.slice(0, 1), () => 712),
  "four regions": drawn("four", four, rents),
  "a region around another": drawn("around", [around, square("Nook", 1, 1)], rents),
  "one number": drawn("known", four, (index) => (index === 2 ? 640 : null)),
  "all equal": drawn("equal", four, () => 40),
  "one huge outlier": drawn("outlier", states, (index) => (index === 4 ? 980_000 : rents(index)), usa),
  "an outlier with breaks": drawn("breaks", states, (index) => (index === 4 ? 980_000 : rents(index)), {...usa, breaks: [500, 700, 900, 1100]}), // prettier-ignore
  claims: sampleFigure(
    "sample-regions-claims",
    regionMap(claimsOf("regions", {North: 712, Mid: 640, East: null, South: 1240}), {regions: four})
  ),
  negatives: drawn("falls", europe, (index) => ((index * 37) % 41) - 20, {unit: percentChange}),
  "two classes": drawn("two", states, rents, {...usa, breaks: [800]}),
  "three classes": drawn("three", states, rents, {...usa, breaks: [600, 1000]}),
  "four classes": drawn("quarters", europe, rents, {breaks: [500, 800, 1100]}),
  "regions that matter": drawn("marked", europe, rents, {highlight: ["Poland", "Luxembourg"]}),
  "provisional values": drawn("firm", europe, rents, {flags: {provisional: [2, 5], estimated: [9]}})
};
