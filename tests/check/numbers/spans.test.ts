import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {figure, line, type Phrase, ratePer, say} from "../../../src/index.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const office = {id: "office", name: "Fire Office"} as const;
const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"];
const text = `Quarter,fires\n${quarters.map((quarter, index) => `${quarter},${9.6 - index / 2}`).join("\n")}\n`;
const fires = dataTable(textFile("fires.csv", text), {
  key: "Quarter",
  source: office,
  period: {column: "Quarter"},
  columns: {Quarter: "period", fires: {unit: ratePer(100_000, "people", {one: "fire", many: "fires"}), decimals: 1}}
});

async function found(note: Phrase): Promise<string[]> {
  const form = line(fires, {date: "Quarter", value: "fires"});
  const deck = say`Fires per 100,000 people by quarter`;
  const spec = {id: "fires", headline: say`The fires of the coast`, deck, form, note, sources: [office]};
  return linesIn(strangeSubject(fileOf(figure(spec))));
}

test.each([
  say`The number fell for five quarters in a row.`,
  say`It was the lowest in a year.`,
  say`It fell over three quarters.`,
  say`It fell for the fifth quarter in a row.`,
  say`It fell in the second quarter.`
])("a span between two periods, and a quarter of the figure: %#", async (note) => {
  expect(await found(note)).toEqual([]);
});

test.each([
  [say`The number fell for nine quarters in a row.`, "number-unlicensed"],
  [say`It was the lowest in six years.`, "number-unlicensed"],
  [say`It fell for the ninth quarter in a row.`, "number-unlicensed"],
  [say`There are five quarters in the town.`, "number-unlicensed"]
])("a span that no two periods have: %#", async (note, rule) => {
  expect((await found(note)).map((line) => line.split(":")[0])).toEqual([rule]);
});
