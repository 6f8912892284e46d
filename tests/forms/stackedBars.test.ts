import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {figure} from "../../src/figure/figure.js";
import {say} from "../../src/words/say.js";
import {fileOf, subjectOf} from "../check/numbers/drawnSubject.js";
import {stackedBars} from "../../src/forms/shares/stackedBars.js";
import {homesTable} from "./samples/stackSamples.js";

const homes = (row: readonly (number | null)[]) => homesTable("homes", ["Ash"], [row]);
const parts = ["Owned", "Rented", "Social", "Other"];
const honest = homes([61, 20, 14, 5]);

test.each([
  [honest, {parts: ["Owned"]}, "invalid parts: 1 (two to four; draw bars): stackedBars"],
  [honest, {parts: [...parts, "More"]}, "invalid parts: 5 (at most 4; join the small ones): stackedBars"],
  [honest, {parts: ["Owned", "Owned"]}, "duplicate part: Owned: stackedBars"],
  [honest, {parts: ["Owned", "Renter"]}, "unknown column: Renter"],
  [honest, {parts, highlight: "Rent"}, "unknown highlight: Rent (one of the parts: "],
  [
    honest,
    {parts: ["Owned", "Rented"]},
    "invalid parts: they come to 81% (all parts of one whole): stackedBars, row Ash"
  ],
  [
    homes([61, null, 14, 5]),
    {parts},
    "missing part: Rented (give all parts of a row or none: missing is not zero; leave"
  ]
])("stackedBars() refuses %#", (table, options, message) => {
  expect(() => stackedBars(table, {name: "place", ...options})).toThrow(message);
});

test("stackedBars() refuses more numbers than a file holds", () => {
  const names = Array.from({length: 26}, (_, row) => `Place ${row}`);
  const table = homesTable(
    "many",
    names,
    names.map(() => [61, 20, 14, 5])
  );
  expect(() => stackedBars(table, {name: "place", parts})).toThrow(
    "too many numbers: 104 (at most 100; limit: 25 says how many other rows there are): stackedBars"
  );
});

test("no grid line runs through the words of a row without numbers, where ticks stand for values", async () => {
  const rows = [
    [61, 20, 14, 5],
    [2, 49, 39, 10],
    [null, null, null, null]
  ];
  const chart = figure({
    id: "homes",
    headline: say`Most homes of Ash are owned`,
    deck: say`Homes by who lives in them; period not stated`,
    form: stackedBars(homesTable("homes", ["Ash", "Elm", "All of them"], rows), {name: "place", parts})
  });
  for (const width of [280, 320]) {
    const file = fileOf(chart, width);
    expect(file).toContain(">100%<");
    expect(await checkFile(subjectOf(chart, file), ["text-on-mark"])).toEqual([]);
  }
});
