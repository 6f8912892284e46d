import {expect, test} from "vitest";
import {shownRows} from "../../src/plot/rows/rowFrame.js";

const rows = [..."abcdef"].map((name) => ({name, highlighted: name === "e"}));
const namesOf = (shown: readonly {readonly name: string}[]) => shown.map(({name}) => name).join("");

test("shownRows(rows, count) keeps the rows that matter, in their order", () => {
  expect(namesOf(shownRows(rows, 3))).toBe("abe");
  expect(namesOf(shownRows(rows, 1))).toBe("e");
});

test("shownRows(rows, count) is the first rows where all matter or none", () => {
  const all = rows.map((row) => ({...row, highlighted: true}));
  const none = rows.map((row) => ({...row, highlighted: false}));
  expect(namesOf(shownRows(all, 2))).toBe("ab");
  expect(namesOf(shownRows(none, 2))).toBe("ab");
});
