import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {bars, claimOfCell, countOf, figure, moneyIn, periodOf, type Phrase, roundedWords, say, stated, tableChart, valueWords} from "../../../src/index.js"; // prettier-ignore
import {phrase} from "../../../src/words/phrase.js";
import {textFile} from "../../facts/file/textFile.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";

const office = {id: "office", name: "Audit Office"} as const;
const text = "town,spending,people\nAsh,11240000,148213\nBeck,9412500,61804\nCrane,7000000,1905\n";
const towns = dataTable(textFile("towns.csv", text), {
  key: "town",
  source: office,
  period: stated("2025"),
  columns: {town: "text", spending: {unit: moneyIn("USD")}, people: {unit: countOf("resident", "residents")}}
});
const {spending, people} = towns.at("Ash");

const found = (headline: Phrase): Promise<string[]> => {
  const deck = say`Spending on roads by town, ${periodOf(claimOfCell(spending))}`;
  return linesIn(strangeSubject(fileOf(figure({id: "towns", headline, deck, form: bars(towns, {name: "town", value: "spending"}), sources: [office]})))); // prettier-ignore
};

test("roundedWords(number, digits) prints a cell in the scale of a sentence", () => {
  expect(say`Ash spent ${roundedWords(spending, 3)}`.text).toBe("Ash spent $11.2 million");
  expect(roundedWords(claimOfCell(spending), 2).text).toBe("$11 million");
  expect(roundedWords(people, 3).text).toBe("148,000 residents");
  expect(roundedWords(towns.at("Crane").spending, 3).text).toBe("$7 million");
  expect(roundedWords(towns.at("Crane").people, 6).text).toBe("1,905 residents");
  expect(valueWords(people).text).toBe("148,213");
});

test.each([
  [1, "invalid digits: 1 (2 to 15): roundedWords"],
  [2.5, "invalid digits: 2.5 (2 to 15): roundedWords"]
])("roundedWords(number, %s) is refused", (digits, message) => {
  expect(() => roundedWords(spending, digits)).toThrow(message);
});

test.each([
  say`Ash spent ${roundedWords(spending, 3)} on roads`,
  say`Ash spent about ${roundedWords(spending, 2)} on roads`,
  say`Ash spent ${roundedWords(spending, 3)} and Beck ${roundedWords(towns.at("Beck").spending, 2)}`
])("what a cell is rounded to is true of it: %#", async (headline) => {
  expect(await found(headline)).toEqual([]);
});

test.each([
  phrase("Ash spent $11.3 million on roads", [claimOfCell(spending)]),
  phrase("Ash spent $12 million on roads", [claimOfCell(spending)]),
  phrase("Ash spent $11.1 million on roads", [claimOfCell(spending)]),
  phrase("Ash spent $11.25 million on roads", [claimOfCell(spending)]),
  phrase("Ash spent more than $11.3 million on roads", [claimOfCell(spending)]),
  phrase("Ash spent $9.4 million on roads", [claimOfCell(spending)]),
  phrase("Ash spent $11.2 billion on roads", [claimOfCell(spending)])
])("what it does not round to is told: %#", async (headline) => {
  expect(await found(headline)).not.toEqual([]);
});

test("a label says a cell in full, or as its column does", async () => {
  const headline = say`Ash spent the most on roads`;
  const form = tableChart(towns, {name: "town", columns: ["spending"]});
  const file = fileOf(figure({id: "towns", headline, deck: say`Spending on roads by town`, form, sources: [office]}));
  expect(file).toContain("$11,240,000");
  const lie = file.replaceAll(">$11,240,000<", ">$11.3 million<");
  expect(lie).not.toBe(file);
  expect(await linesIn(strangeSubject(lie))).not.toEqual([]);
});
