import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {claimOfCell, countOf, figure, groupedBars, periodOf, type Phrase, say, stated} from "../../../src/index.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const office = {id: "office", name: "Fire Office"} as const;
const text = "Town,before,after\nPort Sal,30,64\nTarn,65,32\nVell,40,41\nMarn,50,48\nOsta,20,20\nLund,12,9\n";
const fires = dataTable(textFile("fires.csv", text), {
  key: "Town",
  source: office,
  columns: {
    Town: "text",
    before: {unit: countOf("fire", "fires"), period: stated("2023")},
    after: {unit: countOf("fire", "fires"), period: stated("2024")}
  }
});
const {before, after} = fires.at("Tarn");
const deck = say`Fires by town, ${periodOf(claimOfCell(before))} and ${periodOf(claimOfCell(after))}`;

async function found(note: Phrase): Promise<string[]> {
  const form = groupedBars(fires, {name: "Town", series: ["before", "after"]});
  const spec = {id: "fires", headline: say`The fires of the coast`, deck, form, note, sources: [office]};
  return linesIn(strangeSubject(fileOf(figure(spec))));
}

test.each([
  say`More fires broke out in Port Sal than in Osta.`,
  say`Tarn had fewer fires than Port Sal.`,
  say`Port Sal is far ahead of Tarn.`,
  say`Lund has the fewest fires of all towns.`,
  say`Fires rose in Port Sal and Vell, and fell in Tarn.`,
  say`The number of fires was unchanged in Osta.`,
  say`Only Port Sal and Vell recorded more fires than a year before.`,
  say`Fires in Tarn fell by about half.`,
  say`Three fewer broke out in Lund, two fewer in Marn.`,
  say`Rain fell in Port Sal.`,
  say`Fires did not fall in Vell.`,
  say`Fires rose nearly everywhere on the coast.`,
  say`Fires fell in Port Sal before the winter.`,
  say`In Port Sal wages fell.`,
  say`Port Sal and Marn hold a majority.`,
  say`Port Sal, Marn and Lund have a majority.`
])("no alarm over what the rows bear out, or do not speak of: %#", async (note) => {
  expect(await found(note)).toEqual([]);
});

test.each([
  say`More fires broke out in Osta than in Port Sal.`,
  say`Tarn had fewer fires than Lund.`,
  say`Osta is far ahead of Tarn.`,
  say`Marn has the fewest fires of all towns.`,
  say`Osta has the most fires.`,
  say`Tarn and Vell hold a majority.`,
  say`Osta, Vell and Lund have a majority.`,
  say`Fires fell in Port Sal, and rose in Tarn.`,
  say`The number of fires was unchanged in Vell.`,
  say`Only Port Sal recorded more fires than a year before.`,
  say`Fires rose in every town.`,
  say`Fires fell everywhere.`,
  say`Five of the six towns saw fewer fires.`,
  say`Osta (${fires.at("Osta").after}) is far ahead of Vell (${fires.at("Vell").after}).`,
  say`With ${fires.at("Marn").after}, Marn had fewer fires than Vell.`,
  say`Osta, at ${fires.at("Osta").after}, is above Vell, at ${fires.at("Vell").after}.`
])("an alarm over what the rows refute: %#", async (note) => {
  expect((await found(note)).filter((line) => line.startsWith("rows-disagree"))).not.toEqual([]);
});

test.each([
  say`Fires in Tarn fell by a third.`,
  say`Fires in Tarn rose by about half.`,
  say`Three fewer broke out in Marn, two fewer in Lund.`,
  say`Two more broke out in Marn.`
])("an alarm over a change that is none of the row: %#", async (note) => {
  expect(await found(note)).not.toEqual([]);
});

test.each([
  say`The number in Tarn rose to ${after}.`,
  say`Marn’s number rose to ${fires.at("Marn").after}.`,
  say`Port Sal’s number fell to ${fires.at("Port Sal").after}.`
])("an alarm over a number that went the other way: %#", async (note) => {
  expect(await found(note)).not.toEqual([]);
});

// The count itself is our own arithmetic, and is derived: number-unlicensed tells of it.
test.each([say`Two of the six towns saw more fires.`, say`Three of the six towns saw fewer fires.`])(
  "rows-disagree takes a count of rows that is right: %#",
  async (note) => {
    expect((await found(note)).filter((line) => line.startsWith("rows-disagree"))).toEqual([]);
  }
);

const medalText = "Nation,Gold,Silver\nTarn,16,5\nVell,12,9\nOsta,3,7\n";
const medal = {unit: countOf("medal", "medals"), period: stated("2024")};
const medals = dataTable(textFile("medals.csv", medalText), {
  key: "Nation",
  source: office,
  columns: {Nation: "text", Gold: medal, Silver: medal}
});

async function foundOfMedals(note: Phrase): Promise<string[]> {
  const form = groupedBars(medals, {name: "Nation", series: ["Gold", "Silver"]});
  const shown = say`Medals of the games, ${periodOf(claimOfCell(medals.at("Tarn").Gold))}`;
  const spec = {id: "medals", headline: say`The games of the coast`, deck: shown, form, note, sources: [office]};
  return linesIn(strangeSubject(fileOf(figure(spec))));
}

test.each([
  say`Tarn won more gold than Vell.`,
  say`Vell won more silver than Tarn.`,
  say`Tarn won the fewest silver medals.`
])("no alarm over what the column that is named bears out: %#", async (note) => {
  expect(await foundOfMedals(note)).toEqual([]);
});

test.each([
  say`Vell won more gold than Tarn.`,
  say`Osta won less silver than Tarn.`,
  say`Tarn won the most silver medals.`
])("tells of what another column bears out: %#", async (note) => {
  expect(await foundOfMedals(note)).not.toEqual([]);
});
