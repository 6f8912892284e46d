import fc from "fast-check";
import {majority} from "../../src/facts/derived/aggregate.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {regionMap} from "../../src/forms/maps/regionMap.js";
import {tileMap} from "../../src/forms/maps/tileMap.js";
import {seats} from "../../src/forms/seats/seats.js";
import {waterfall} from "../../src/forms/waterfall/waterfall.js";
import {inputsOf} from "./formInput.js";
import {tableOf} from "./made.js";
import {allUnits, numbers} from "./numbers.js";
import {names} from "./texts.js";

const columns = {name: "place", value: "value"} as const;
/** Changes small and large, and an end that they come to. */
const waterfalls = inputsOf(
  "waterfall",
  names(3, 20).chain((place) =>
    fc
      .record({
        start: fc.integer({min: 0, max: 1e6}),
        changes: fc.array(fc.oneof(fc.integer({min: -900, max: 900}), fc.integer({min: -1e6, max: 1e6})), {
          minLength: place.length - 2,
          maxLength: place.length - 2
        })
      })
      .map(({start, changes}) => {
        const end = changes.reduce((sum, change) => sum + change, start);
        return {place, value: {unit: moneyIn("EUR"), decimals: 0, values: [start, ...changes, end]}};
      })
  ),
  (given) => waterfall(tableOf(given), columns)
);

const parliaments = inputsOf(
  "seats",
  names(1, 7).chain((place) =>
    fc.record({
      place: fc.constant(place),
      values: fc.array(fc.oneof(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 140})), {
        minLength: place.length,
        maxLength: place.length
      }),
      hasMajority: fc.boolean()
    })
  ),
  ({place, values, hasMajority}) => {
    const table = tableOf({place, value: {unit: countOf("seat", "seats"), decimals: 0, values}});
    return seats(table, {...columns, ...(hasMajority && {majority: majority(table, "value")})});
  }
);

/** Codes of places, as tiles have room for them. */
const codes = (most: number) =>
  fc.uniqueArray(
    fc.array(fc.constantFrom(..."ABDEGIKLMNOPRSTÆŁ"), {minLength: 2, maxLength: 2}).map((letters) => letters.join("")),
    {minLength: 1, maxLength: most}
  );

/** Places on a grid of their own, each with a tile. */
const tiles = inputsOf(
  "tileMap",
  codes(60).chain((place) =>
    fc.record({
      place: fc.constant(place),
      value: numbers(place.length, {units: allUnits}),
      wide: fc.integer({min: 1, max: 12})
    })
  ),
  ({place, value, wide}) => {
    const at = (index: number) => [index % wide, Math.floor(index / wide)] as const;
    const grid = Object.fromEntries(place.map((name, index) => [name, at(index)]));
    return tileMap(tableOf({place, value}), {...columns, tiles: grid});
  }
);

/** Regions that are blocks of one size on a grid of degrees, or of several sizes; some of them without a row. */
const regions = inputsOf(
  "regionMap",
  names(1, 40).chain((place) =>
    fc.record({
      place: fc.constant(place),
      value: numbers(place.length, {units: allUnits}),
      blocks: fc.array(fc.record({size: fc.constantFrom(0.2, 0.5, 0.9, 1, 1), isTwo: fc.boolean()}), {
        minLength: place.length + 2,
        maxLength: place.length + 2
      }),
      wide: fc.integer({min: 1, max: 8}),
      from: fc.record({longitude: fc.integer({min: -170, max: 170}), latitude: fc.integer({min: -60, max: 60})})
    })
  ),
  ({place, value, blocks, wide, from}) =>
    regionMap(tableOf({place, value}), {
      ...columns,
      regions: blocks.map(({size, isTwo}, index) => {
        const [x, y] = [from.longitude + (index % wide), from.latitude + Math.floor(index / wide)];
        const own = [ring(x, y, size), ...(isTwo ? [ring(x + size / 2 + 0.05, y + 0.05, size / 10)] : [])];
        return {
          type: "Feature",
          properties: {name: place[index] ?? `Elsewhere ${"ABC"[index - place.length]}`},
          geometry: {type: "MultiPolygon", coordinates: own.map((each) => [each])}
        };
      })
    })
);

/** A square of degrees, clockwise. */
const ring = (x: number, y: number, size: number) =>
  [[0, 0], [0, size], [size, size], [size, 0], [0, 0]].map(([across = 0, up = 0]) => [x + across, y + up]); // prettier-ignore

/** Forms of steps and of places. */
export const placeForms = {waterfall: waterfalls, seats: parliaments, tileMap: tiles, regionMap: regions};
