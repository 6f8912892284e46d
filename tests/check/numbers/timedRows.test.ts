import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {claimOfCell, columns, countOf, figure, periodOf, type Phrase, say} from "../../../src/index.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const office = {id: "office", name: "Tag Office"} as const;
const text = "year,tags\n2019,610\n2020,640\n2021,720\n2022,900\n2023,1230\n";
const tags = dataTable(textFile("tags.csv", text), {
  key: "year",
  source: office,
  columns: {year: "period", tags: {unit: countOf("tag", "tags"), period: {column: "year"}}}
});
const first = periodOf(claimOfCell(tags.at("2019").tags));

async function found(note: Phrase): Promise<string[]> {
  const form = columns(tags, {name: "year", value: "tags"});
  const deck = say`Tags worn, from ${first} to ${periodOf(claimOfCell(tags.at("2023").tags))}`;
  return linesIn(strangeSubject(fileOf(figure({id: "tags", headline: say`The tags of the coast`, deck, form, note, sources: [office]})))); // prettier-ignore
}

test.each([
  say`Twice as many tags are worn as in ${first}.`,
  say`The number of tags has grown every year.`,
  say`The number of tags has doubled since ${first}.`
])("words that one row bears out over its times: %#", async (note) => {
  expect(await found(note)).toEqual([]);
});

test.each([
  say`Three times as many tags are worn as in ${first}.`,
  say`The number of tags has fallen every year.`,
  say`The number of tags has halved since ${first}.`
])("words that one row refutes over its times: %#", async (note) => {
  expect(await found(note)).not.toEqual([]);
});
