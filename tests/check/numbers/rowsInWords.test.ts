import {expect, test} from "vitest";
import {polarityOf} from "../../../src/check/words/en/comparison/polarity.js";
import {rowStatementsIn} from "../../../src/check/words/en/rows/rowStatements.js";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {claimOfCell, countOf, figure, periodOf, type Phrase, say, slope, stated} from "../../../src/index.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const office = {id: "office", name: "Housing Office"} as const;
const text = "Town,before,after\nRiga Port,300,640\nTarn,650,320\nVell,400,410\nMarn,500,480\n";
const homes = dataTable(textFile("homes.csv", text), {
  key: "Town",
  source: office,
  columns: {
    Town: "text",
    before: {unit: countOf("home", "homes"), period: stated("2023")},
    after: {unit: countOf("home", "homes"), period: stated("2024")}
  }
});
const riga = homes.at("Riga Port").after;
const tarn = homes.at("Tarn").after;
const marn = homes.at("Marn").after;
const deck = say`Homes by town, ${periodOf(claimOfCell(homes.at("Tarn").before))} and ${periodOf(claimOfCell(riga))}`;

/** The rules that a note breaks in a figure of the towns, and what would be right. */
async function found(note: Phrase): Promise<string[]> {
  const form = slope(homes, {name: "Town", from: "before", to: "after"});
  const spec = {id: "homes", headline: say`The homes of the coast`, deck, form, note, sources: [office]};
  return linesIn(strangeSubject(fileOf(figure(spec))));
}

test.each([
  say`Homes more than doubled on the Riga side, to ${riga}.`,
  say`Homes more than doubled in Riga Port.`,
  say`Homes more than halved in Tarn, to ${tarn}.`,
  say`There are twice as many homes in Riga Port as in Tarn.`,
  say`Riga Port has ${riga}, the highest number; the second-highest is ${marn}, in Marn.`,
  say`The town with ${marn} has the second-highest number.`,
  say`All four towns are on the coast.`,
  say`These are the four towns’ homes.`
])("words that rows of the table bear out: %#", async (note) => {
  expect(await found(note)).toEqual([]);
});

test.each([
  [say`Homes more than doubled in Tarn.`, "number-unlicensed"],
  [say`Homes more than trebled on the Riga side, to ${riga}.`, "number-unlicensed"],
  [say`Homes doubled in Marn.`, "number-unlicensed"],
  [say`There are twice as many homes in Tarn as in Riga Port.`, "number-unlicensed"],
  [say`There are three times as many homes in Riga Port as in Tarn.`, "number-unlicensed"],
  [say`The town with ${marn} has the third-highest number.`, "rounding"],
  [say`All five towns are on the coast.`, "number-unlicensed"]
])("words that rows of the table refute: %#", async (note, rule) => {
  expect((await found(note)).map((line) => line.split(":")[0])).toEqual([rule]);
});

test("a multiple that nothing bears out is told with what may bear it out", async () => {
  expect((await found(say`Homes doubled in Marn.`)).join()).toContain("the rows that it compares by their names");
});

test("a word of the headline is told once, and not of the title again", async () => {
  const form = slope(homes, {name: "Town", from: "before", to: "after"});
  const spec = {id: "homes", headline: say`Homes doubled in Marn`, deck, form, sources: [office]};
  expect(await linesIn(strangeSubject(fileOf(figure(spec))))).toHaveLength(1);
});

test("polarityOf(word) says which way a comparative points, and refuses what is none", () => {
  expect([polarityOf("taller").way, polarityOf("fewer").way, polarityOf("lowest").way]).toEqual([
    "more",
    "less",
    "less"
  ]);
  expect(() => polarityOf("apple")).toThrow("no comparative: apple");
});

test("rowStatementsIn(sentence, names) parts no name of two words with “and”", () => {
  const names = ["Norway", "Bosnia and Herzegovina"];
  const said = rowStatementsIn("Norway falls and Bosnia and Herzegovina rises", names);
  expect(said.map((each) => each.names)).toEqual([["Norway"], ["Bosnia and Herzegovina"]]);
});
