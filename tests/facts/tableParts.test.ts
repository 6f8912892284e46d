import {expect, test} from "vitest";
import {checkSamePlaces} from "../../src/facts/table/tableOfClaims.js";
import {tablePart, tableParts} from "../../src/facts/table/tableParts.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {exact} from "../../src/facts/quantity.js";
import {countClaim, shareClaim} from "../forms/sampleClaims.js";
import {tableOf} from "../fuzz/made.js";

const unit = countOf("home", "homes");
const homes = tableOf({
  coast: ["North", "South", "North"],
  place: ["Ash", "Birch", "Cedar"],
  homes: {unit, decimals: 0, values: [3, 4, 5], flags: {estimated: [1, 3]}}
});

test("tableParts(table, column) gives each part its rows, their places in the file and their flags", () => {
  const [north, south] = tableParts(homes, "coast", "facets");
  expect([north?.name, north?.rows, south?.name, south?.rows]).toEqual(["North", [0, 2], "South", [1]]);
  expect(north?.table).toMatchObject({id: "made-1", file: homes.file, sha256: homes.sha256, header: homes.header});
  expect(north?.table.fileRows).toEqual([homes.header + 1, homes.header + 3]);
  expect(north?.table.columns.map(({position}) => position)).toEqual([1, 2, 3]);
  expect(north?.table.columns[2]).toMatchObject({values: [3, 5], flags: {estimated: [1, 2]}});
  expect(south?.table.columns[2]).toMatchObject({values: [4], flags: {estimated: []}});
});

test("tablePart(table, rows) has the key of its table, and none where that has none", () => {
  expect(tablePart({...homes, key: ["coast", "place"]}, [0, 2], "north").key).toEqual(["coast", "place"]);
  expect(tablePart(homes, [0], "north")).not.toHaveProperty("key");
});

test("checkSamePlaces(claims) refuses claims that are printed to different places, and takes others", () => {
  const [whole, tenth] = [countClaim("whole", exact(3)), shareClaim("tenth", exact(3.5, 1), "homes")];
  expect(() => checkSamePlaces([whole, null, tenth], "histogram")).toThrow(
    "invalid claims: printed to 0 places and 1 places (all to the same places): histogram"
  );
  expect(() => checkSamePlaces([tenth, null, tenth], "histogram")).not.toThrow();
});
