import {expect, test} from "vitest";
import {JSDOM} from "jsdom";
import {swarm} from "../../src/forms/strip/swarm.js";
import {strip} from "../../src/forms/strip/strip.js";
import {tableOf} from "./samples/dataSets.js";
import {heap} from "./samples/histogramSamples.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {stripData} from "./samples/stripSamples.js";

const columns = {name: "place", value: "value", group: "region"} as const;
const table = stripData["three groups"]!;

test("swarm() has no dot cover another", () => {
  const places = heap(200, 150, 80);
  const offsets = swarm(places, 4);
  const gaps = places.flatMap((x, one) =>
    places.slice(one + 1).map((other, index) => Math.hypot(x - other, offsets[one]! - offsets[one + 1 + index]!))
  );
  expect(Math.min(...gaps)).toBeGreaterThan(8 - 1e-3);
});

test("swarm() leaves dots that stand apart in the middle", () => {
  expect(swarm([0, 20, 9, 40], 4)).toEqual([0, 0, 0, 0]);
});

const many = Array.from({length: 401}, (_, row) => row);

test.each([
  ["no such group", () => strip(table, {...columns, group: "part"}), "unknown column: part"],
  ["a group of numbers", () => strip(table, {...columns, group: "value"}), "invalid group: column value has numbers"],
  ["an unknown highlight", () => strip(table, {...columns, highlight: "Oak"}), "unknown highlight"],
  ["401 rows", () => strip(tableOf("many", {names: many.map((row) => `P${row}`), values: many}), {name: "place", value: "value"}), "too many rows: 401 (at most 400; histogram counts them)"], // prettier-ignore
  ["no number", () => strip(tableOf("none", {names: ["A"], values: [null]}), {name: "place", value: "value"}), "missing numbers: column value"] // prettier-ignore
])("strip() refuses %s", (_what, draw, message) => {
  expect(draw).toThrow(message);
});

// Those nearest to the middle of a swarm, with dots on all their sides.
const inTheMiddle = heap(300, 640, 240)
  .map((value, row) => ({far: Math.abs(value - 640), name: `Town ${"ABCDEFGHIJ"[row % 10]}${Math.floor(row / 10)}`}))
  .toSorted((a, b) => a.far - b.far)
  .slice(0, 8)
  .map(({name}) => name);

test("strip() is refused at a width where a name finds no room", () => {
  const chart = sampleFigure("crowd", strip(stripData["300 rows"]!, {...columns, highlight: inTheMiddle}));
  const {document} = new JSDOM("").window;
  expect(() => chart({document, width: 320})).toThrow(
    /^no room for names: .* at a width of 296 px \(highlight others, shorten names, .*\): strip$/
  );
});
