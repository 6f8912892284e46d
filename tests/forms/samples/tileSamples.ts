import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import type {Table} from "../../../src/facts/table/table.js";
import {tileMap, type TileMapOptions} from "../../../src/forms/maps/tileMap.js";
import type {TileGrid} from "../../../src/plot/regions/tileGrid.js";
import {usStateTiles} from "../../../src/plot/regions/usStateTiles.js";
import {claimsOf, tableOf} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const columns = {name: "place", value: "value"} as const;
const states = Object.keys(usStateTiles);

/** A number for each state, none for every nth. */
export const ofStates = (
  id: string,
  value: (index: number) => number | null,
  more: Omit<Parameters<typeof tableOf>[1], "names" | "values"> = {}
): Table => tableOf(`tiles-${id}`, {names: states, values: states.map((_, index) => value(index)), ...more});

const rents = (index: number) => 400 + ((index * 377) % 911);

const drawn = (id: string, table: Table, options: Partial<TileMapOptions> = {}) =>
  sampleFigure(`sample-tiles-${id}`, tileMap(table, {...columns, tiles: usStateTiles, ...options}));

const few: TileGrid = {North: [1, 0], West: [0, 1], Mid: [1, 1], East: [2, 1], South: [1, 2]};
const ofFew = (id: string, values: readonly (number | null)[], options: Partial<TileMapOptions> = {}) =>
  drawn(id, tableOf(`tiles-${id}`, {names: Object.keys(few), values}), {tiles: few, ...options});

/** Figures of `tileMap`, by what is hard about their data. */
export const tileSamples: Samples = {
  "all states": drawn("states", ofStates("states", rents)),
  "missing states": drawn(
    "gaps",
    ofStates("gaps", (index) => (index % 7 === 3 ? null : rents(index)))
  ),
  "five regions": ofFew("few", [712, 640, 380, 905, 1240]),
  "one region": drawn("one", tableOf("tiles-one", {names: ["Mid"], values: [712]}), {tiles: {Mid: [0, 0]}}),
  "one number": ofFew("known", [null, null, 640, null, null]),
  claims: sampleFigure(
    "sample-tiles-claims",
    tileMap(claimsOf("tiles", {North: 712, West: 640, Mid: 380, East: null, South: 1240}), {tiles: few})
  ),
  "all equal": ofFew("equal", [40, 40, 40, 40, 40]),
  "one huge outlier": drawn(
    "outlier",
    ofStates("outlier", (index) => (index === 4 ? 980_000 : rents(index)))
  ),
  "an outlier with breaks": drawn("breaks", ofStates("breaks", (index) => (index === 4 ? 980_000 : rents(index))), {breaks: [500, 700, 900, 1100]}), // prettier-ignore
  negatives: drawn(
    "falls",
    ofStates("falls", (index) => ((index * 37) % 41) - 20, {unit: percentChange})
  ),
  decimals: drawn(
    "tenths",
    ofStates("tenths", (index) => rents(index) / 10, {unit: moneyIn("EUR"), decimals: 1})
  ),
  millions: drawn(
    "millions",
    ofStates("millions", (index) => rents(index) * 10_000)
  ),
  "two classes": drawn("two", ofStates("two", rents), {breaks: [800]}),
  "three classes": drawn("three", ofStates("three", rents), {breaks: [600, 1000]}),
  "four classes": drawn("four", ofStates("four", rents), {breaks: [500, 800, 1100]}),
  "provisional values": drawn("firm", ofStates("firm", rents, {flags: {provisional: [2, 5], estimated: [9]}}))
};
