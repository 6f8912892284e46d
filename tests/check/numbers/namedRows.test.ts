import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {claimOfCell, countOf, figure, line, moneyIn, periodOf, say, stated, tableChart} from "../../../src/index.js";
import type {Form} from "../../../src/form.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";
import {textFile} from "../../facts/file/textFile.js";

const office = {id: "office", name: "Library Office"} as const;
const loans =
  "Town,lending,readers\nSt. Brann,940,310\nTarn Bay,720,*\nVell,610,450\nMarn Cross,480,280\nOsta,450,390\n";
const libraries = dataTable(textFile("libraries.csv", loans), {
  key: "Town",
  source: office,
  period: stated("2024"),
  columns: {
    Town: "text",
    lending: {unit: moneyIn("GBP")},
    readers: {unit: countOf("reader", "readers"), missing: ["*"]}
  }
});
const years = ["2019", "2020", "2021", "2022", "2023"];
const counted: Readonly<Record<string, readonly (number | string)[]>> = {
  Vell: [900, 880, 850, 840, 820],
  Osta: [500, 480, 490, 510, 530],
  "Marn Cross": [300, "n/a", 280, 270, 260]
};
const visits = Object.entries(counted).flatMap(([town, values]) => values.map((value, index) => `${town},${years[index] ?? ""},${value}`)); // prettier-ignore
const members = dataTable(textFile("members.csv", `town,year,members\n${visits.join("\n")}\n`), {
  key: ["town", "year"],
  source: office,
  period: {column: "year"},
  columns: {town: "text", year: "period", members: {unit: countOf("member", "members"), missing: ["n/a"]}}
});

const ofTowns: Form = tableChart(libraries, {name: "Town", columns: ["lending", "readers"]});
const ofYears: Form = line(members, {series: "town", date: "year", value: "members"});

/** What the check finds in a figure of the libraries with such a note. */
async function found(form: Form, text: string): Promise<string[]> {
  const at =
    form === ofTowns ? claimOfCell(libraries.at("Osta").lending) : claimOfCell(members.at("Osta", "2023").members);
  const deck = say`What the libraries of the coast count, ${periodOf(at)}`;
  const note = {kind: "phrase", text, uses: []} as const;
  const spec = {id: "libraries", headline: say`The libraries of the coast`, deck, form, note, sources: [office]};
  return linesIn(strangeSubject(fileOf(figure(spec))));
}

test.each([
  "Marn Cross ranks fourth of five in lending.",
  "St. Brann is third of the four towns in readers.",
  "St. Brann lends over a half more to a reader than Vell.",
  "Osta lends a quarter less to each reader than Vell.",
  "Only two of the five towns lend more to a reader than Vell.",
  "Three towns lend less than Tarn Bay.",
  "Only St. Brann lends more than Tarn Bay.",
  "All towns lend more than Osta.",
  "St. Brann is the top lender.",
  "St. Brann tops the table in lending.",
  "Vell leads the coast in readers.",
  "Osta led the country into a quarrel over late fees.",
  "Marn Cross leads the county’s campaign for longer hours.",
  "St. Brann’s £940 a reader is the most on the coast."
])("the rows of a table bear out: %s", async (text) => {
  expect(await found(ofTowns, text)).toEqual([]);
});

test.each([
  "Marn Cross ranks second of five in lending.",
  "Marn Cross ranks fourth of six in lending.",
  "St. Brann lends a quarter more to a reader than Vell.",
  "Osta lends a half less to each reader than Vell.",
  "Vell lends more to a reader than Tarn Bay.",
  "Vell lends less than Osta to a reader.",
  "Tarn Bay lends less on the coast than Marn Cross.",
  "Only one of the five towns lends more to a reader than Vell.",
  "Three towns lend more than Tarn Bay.",
  "Only Osta lends less than Vell.",
  "All towns lend more than Marn Cross.",
  "Tarn Bay is the top lender.",
  "Marn Cross tops the table in lending.",
  "St. Brann leads the coast in readers."
])("the rows of a table refute: %s", async (text) => {
  expect(await found(ofTowns, text)).not.toEqual([]);
});

test.each([
  "Membership in Vell falls for the fourth year in a row.",
  "In Osta it rises for the third year running.",
  "Vell has lost members every year since 2019.",
  "Osta gained members each year after losing some in 2020.",
  "Osta has gained a new library.",
  "Osta passed a budget before Vell did."
])("the rows of a series bear out: %s", async (text) => {
  expect(await found(ofYears, text)).toEqual([]);
});

test.each([
  "Membership in Vell falls for the third year in a row.",
  "Membership in Osta falls for the fourth year in a row.",
  "In Osta it rises for the second year running.",
  "Vell has gained members every year since 2019.",
  "Osta gained members each year.",
  "Osta lost members in 2022.",
  "Osta has passed Vell in membership."
])("the rows of a series refute: %s", async (text) => {
  expect(await found(ofYears, text)).not.toEqual([]);
});
