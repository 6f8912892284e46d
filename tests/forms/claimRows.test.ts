import {expect, test} from "vitest";
import {majority} from "../../src/facts/derived/aggregate.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {bars} from "../../src/forms/bars/bars.js";
import {facets} from "../../src/forms/facets/facets.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {regionMap} from "../../src/forms/maps/regionMap.js";
import {tileMap} from "../../src/forms/maps/tileMap.js";
import {seats} from "../../src/forms/seats/seats.js";
import {strip} from "../../src/forms/strip/strip.js";
import {dataOf, dataRows} from "../../src/publish/files/data/dataRows.js";
import {claimTables} from "../../src/publish/sheet/claimTables.js";
import {countClaim} from "./sampleClaims.js";
import {claimsOf} from "./samples/dataSets.js";
import {samples} from "./samples/samples.js";

const of = {one: "town", many: "towns"};
const two = claimsOf("two", {Ash: 30, Birch: 20});
const open = [{claim: countClaim("open", moreThan(30)), name: "Ash"}];
const halves = [countClaim("half", exact(3)), countClaim("round", exact(300, {significant: 1}))];
const square = [[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]]; // prettier-ignore
const regions = [{type: "Feature", properties: {name: "Ash"}, geometry: {type: "Polygon", coordinates: square}}] as const; // prettier-ignore

test.each([
  ["strip() of a bound", () => strip(open), "Ash is stated as moreThan (exact; draw dotRange): strip"],
  ["strip() of some groups", () => strip([{...two[0]!, group: "North"}, two[1]!]), "missing group: row 2 (one for each row, or none): strip"], // prettier-ignore
  ["strip() of a digit in a group", () => strip([{...two[0]!, group: "Part 2"}]), "Part 2"],
  ["seats() of a bound", () => seats(open), "stated as moreThan (exact; draw bars)"],
  ["seats() of a majority of others", () => seats(two, {majority: majority([countClaim("x", exact(9))])}), "invalid majority: 5 (26 of 50 seats"], // prettier-ignore
  ["majority() of a bound", () => majority([countClaim("open", moreThan(30))]), "invalid claim: open is moreThan, not exact: majority"], // prettier-ignore
  ["majority() of two units", () => majority([countClaim("a", exact(3)), countClaim("b", exact(3), {unit: countOf("seat", "seats")})]), "invalid claim: b is of another unit than a: majority"], // prettier-ignore
  ["majority() of nothing", () => majority([]), "missing numbers: majority (at least one claim)"],
  ["histogram() of a bound", () => histogram(open, {of}), "invalid claim: open is moreThan, not exact: histogram"],
  ["histogram() of a median of uneven places", () => histogram(halves, {of, marker: "median"}), "invalid claims: printed to 0 places and 1 digits (all to the same places): histogram, marker"], // prettier-ignore
  ["histogram() of 101 claims", () => histogram(Array.from({length: 101}, (_, row) => countClaim(`c${row}`, exact(row))), {of}), "too many claims: 101 (at most 100; a table holds more): histogram"], // prettier-ignore
  ["tileMap() of a bound", () => tileMap(open, {tiles: {Ash: [0, 0]}}), "stated as moreThan (exact; draw bars): tileMap"], // prettier-ignore
  ["tileMap() of a missing tile", () => tileMap(two, {tiles: {Ash: [0, 0]}}), "missing tile: Birch"],
  ["regionMap() of an unknown region", () => regionMap(two, {regions}), "unknown region name: Birch"],
  [
    "facets() of one panel",
    () => facets([{panel: "Ash", rows: two}], {form: (rows) => bars(rows)}),
    "invalid panels: 1"
  ],
  ["facets() of panels of one name", () => facets([{panel: "Ash", rows: two}, {panel: "Ash", rows: two}], {form: (rows) => bars(rows)}), "duplicate name: Ash: facets"] // prettier-ignore
])("%s is refused", (_what, draw, message) => {
  expect(draw).toThrow(message);
});

test.each([
  ["strip", ["strip-0", "strip-1", "strip-3", "strip-4", "strip-5", "strip-6", "strip-7"]],
  ["seats", ["seats-left", "seats-centre", "seats-right"]],
  ["histogram", Array.from({length: 18}, (_, row) => `flats-${row}`)],
  ["tileMap", ["tiles-0", "tiles-1", "tiles-2", "tiles-4"]],
  ["regionMap", ["regions-0", "regions-1", "regions-3"]],
  ["facets", ["ash-0", "ash-1", "ash-2", "birch-0", "birch-2"]]
])("the claims that are rows of %s() stand in its CSV and in the table of claims", (form, ids) => {
  const {figure} = samples[form]!["claims"]!;
  const rows = dataRows(dataOf(figure)).filter(({kind}) => kind === "claim");
  expect(rows.map(({id}) => id)).toEqual(expect.arrayContaining(ids));
  const page = claimTables([figure]);
  expect(ids.filter((id) => !page.includes(`id="claim-${id}"`))).toEqual([]);
});
