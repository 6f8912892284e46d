import {expect, test} from "vitest";
import {roundBreaks} from "../../src/forms/maps/mapClasses.js";
import {tileMap, type TileMapOptions} from "../../src/forms/maps/tileMap.js";
import {usStateTiles} from "../../src/plot/regions/usStateTiles.js";
import {tableOf} from "./samples/dataSets.js";

const table = tableOf("two", {names: ["North", "South"], values: [3, 4]});
const tiles = {North: [0, 0], South: [0, 1]} as const;
const drawn = (options: Partial<TileMapOptions> = {}, data = table) =>
  tileMap(data, {name: "place", value: "value", tiles, ...options});

test("usStateTiles has the states and the District of Columbia, each in a place of its own", () => {
  const places = Object.values(usStateTiles).map(String);
  expect([places.length, new Set(places).size]).toEqual([51, 51]);
});

test.each([
  [
    [400, 1300],
    [600, 800, 1000, 1200]
  ],
  [
    [-20, 20],
    [-10, 0, 10, 20]
  ],
  [[0, 1], [0.2, 0.4, 0.6, 0.8, 1].slice(0, 0)],
  [[40, 40], [40]]
])("roundBreaks(%j) are round edges of at most five classes", (values, edges) => {
  const found = roundBreaks(values);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(5);
  if (edges.length > 0) expect(found).toEqual(edges);
});

test.each([
  ["a row without a tile", () => drawn({tiles: {North: [0, 0]}}), "missing tile: South"],
  ["a tile without a row", () => drawn({tiles: {...tiles, East: [1, 1]}}), "unknown tile: East"],
  [
    "two tiles in one place",
    () => drawn({tiles: {North: [0, 0], South: [0, 0]}}),
    "invalid tile: South and North both stand at 0,0"
  ],
  ["a place that is none", () => drawn({tiles: {North: [0, 0], South: [0.5, 1]}}), "invalid tile South"],
  ["no tiles", () => drawn({tiles: {}}), "invalid tiles: 0 (1 to 120)"],
  ["breaks that fall", () => drawn({breaks: [4, 3]}), "invalid breaks: 3 (edges that grow"],
  ["five breaks", () => drawn({breaks: [1, 2, 3, 4, 5]}), "invalid breaks: 5 (1 to 4 edges)"],
  [
    "no numbers",
    () => drawn({}, tableOf("none", {names: ["North", "South"], values: [null, null]})),
    "missing numbers: column value"
  ]
])("tileMap() refuses %s", (_what, draw, message) => {
  expect(draw).toThrow(message);
});

test("tileMap() describes its extremes", () => {
  expect(drawn().alt?.text).toBe("Tile map of value: most South, €4; least North, €3.");
});
