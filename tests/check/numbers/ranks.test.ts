import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {
  atLeast,
  atMost,
  bars,
  claimOfCell,
  countOf,
  countWhere,
  figure,
  type Form,
  moreThan,
  periodOf,
  type Phrase,
  rank,
  say,
  shareOfSum,
  slope,
  stated,
  whole
} from "../../../src/index.js";
import {linesIn, fileOf, strangeSubject} from "./drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const office = {id: "office", name: "Housing Office"} as const;
const towns = {one: "town", many: "towns"} as const;
const text = "town,before,after\nRiga,600,640\nTarn,400,320\nVell,400,410\nMarn,300,480\n";
const homes = dataTable(textFile("homes.csv", text), {
  key: "town",
  source: office,
  columns: {
    town: "text",
    before: {unit: countOf("home", "homes"), period: stated("2023")},
    after: {unit: countOf("home", "homes"), period: stated("2024")}
  }
});
const all = whole({id: "all", label: "The homes", measure: "homes", geography: "the coast", period: stated("2024")});
const riga = homes.at("Riga").after;

/** What the check finds in a figure with such a note, as rules. */
async function found(form: Form, note: Phrase): Promise<string[]> {
  const spec = {id: "homes", headline: say`The homes of the coast`, deck, form, note, sources: [office]};
  const lines = await linesIn(strangeSubject(fileOf(figure(spec))));
  return lines.map((line) => line.split(":")[0] ?? "");
}

const ofOne = bars(homes, {name: "town", value: "after"});
const ofTwo = slope(homes, {name: "town", from: "before", to: "after"});
const deck = say`Homes by town, ${periodOf(claimOfCell(homes.at("Riga").before))} and ${periodOf(claimOfCell(riga))}`;

test("rank(table, cell) says the rank of a cell from either end", () => {
  expect(rank(homes, riga).text).toBe("highest");
  expect(rank(homes, homes.at("Marn").after).text).toBe("second-highest");
  expect(rank(homes, homes.at("Marn").after, {from: "least"}).text).toBe("third-lowest");
  expect(() => rank(homes, homes.at("Tarn").before)).toThrow("invalid rank: 400 stands twice: rank, homes/before/1");
  expect(() => rank({...homes, id: "others"}, riga)).toThrow("invalid cell: no number of the table");
});

test("a rank has the flags of the values that it is among, and the check reads it", async () => {
  const flagged = `${text.replaceAll("\n", ",\n").replace("after,", "after,mark").replace("320,", "320,p")}`;
  const read = dataTable(textFile("homes.csv", flagged), {
    key: "town",
    source: office,
    period: stated("2024"),
    columns: {
      town: "text",
      before: {unit: countOf("home", "homes")},
      after: {unit: countOf("home", "homes"), flags: {column: "mark", provisional: ["p"]}}
    }
  });
  const marn = read.at("Marn").after;
  expect(rank(read, marn).text).toBe("second-highest (provisional)");
  expect(rank(read, read.at("Riga").before).text).toBe("highest");
  const form = bars(read, {name: "town", value: "after"});
  expect(await found(form, say`Marn has the ${rank(read, marn)} number of homes.`)).toEqual([]);
  const other = rank(read, read.at("Vell").after);
  expect(await found(form, say`Marn has the ${other} number of homes.`)).not.toEqual([]);
});

test("shareOfSum(table, cell, whole) is what a cell is of its column, with what rounding leaves", () => {
  expect(shareOfSum(homes, riga, all)).toMatchObject({
    operation: "share homes/after/0",
    unit: {kind: "share"},
    quantity: {bound: "exact", value: 35, decimals: 0},
    interval: {low: expect.closeTo(34.549, 2), high: expect.closeTo(34.64, 2)}
  });
  expect(() => shareOfSum({...homes, id: "others"}, riga, all)).toThrow("has no value in the table");
});

test.each([
  say`Riga has the highest number of homes.`,
  say`Marn has the ${rank(homes, homes.at("Marn").after)} number of homes.`,
  say`Tarn has the lowest number of homes, and Riga the highest.`,
  say`Of all towns, ${countWhere(homes, "after", moreThan(400), towns)}, of four towns, have many homes.`,
  say`Of all towns, ${countWhere(homes, "after", atLeast(410), towns)}, of four towns, have many homes.`,
  say`Of all towns, ${countWhere(homes, "after", atMost(410), towns)}, of four towns, have few homes.`,
  say`Rents are the highest since the war in Tarn.`,
  say`Nobody knows the highest number.`,
  say`Riga has ${shareOfSum(homes, riga, all)} of the homes.`
])("words of a rank that the rows bear out, or that speak of none: %#", async (note) => {
  expect(await found(ofOne, note)).toEqual([]);
});

test.each([
  [say`Marn has the highest number of homes.`, "rounding"],
  [say`Riga has the second-highest number of homes.`, "rounding"],
  [say`Marn has the third-highest number of homes.`, "rounding"],
  [say`Riga has the lowest number of homes.`, "rounding"],
  [say`It is the second-highest number.`, "number-unlicensed"],
  [say`Riga is the second town of the coast.`, "number-unlicensed"],
  [
    say`Of all towns, ${countWhere(homes, "after", moreThan(400), towns)}, of nine towns, have many homes.`,
    "number-unlicensed"
  ]
])("words of a rank that the rows refute: %#", async (note, rule) => {
  expect(await found(ofOne, note)).toEqual([rule]);
});

test.each([
  [say`The largest rise was that of Marn.`, []],
  [say`The steepest fall was that of Tarn.`, []],
  [say`The largest rise was that of Riga.`, ["rounding"]],
  [say`The largest fall was that of Vell.`, ["rounding"]]
])("words of a change of two columns: %#", async (note, rules) => {
  expect(await found(ofTwo, note)).toEqual(rules);
});
