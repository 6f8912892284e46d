import {expect, test} from "vitest";
import {appearancesOf} from "../../../src/check/legibility/appearances.js";
import {withoutGuides} from "../../../src/check/legibility/guides.js";
import {appearancesInRows} from "../../../src/check/legibility/rowNames.js";
import {loadColours} from "../../../src/check/colours.js";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {bars, type Form, groupedBars, countOf} from "../../../src/index.js";
import {stated} from "../../../src/facts/period.js";
import {textFile} from "../../facts/file/textFile.js";
import {sampleFigure} from "../../forms/samples/sampleFigure.js";
import {fileOf, strangeSubject} from "../numbers/drawnSubject.js";

const seats = {unit: countOf("seat", "seats"), period: stated("2024")};
const table = dataTable(textFile("seats.csv", "place,before,now\nOsta,40,50\nMarn,20,30\nVell,10,20\n"), {
  key: "place",
  source: {id: "office", name: "Office"},
  columns: {place: "text", before: {...seats, period: stated("2014")}, now: seats}
});

async function coloursInRows(form: Form): Promise<Set<string>> {
  const subject = strangeSubject(fileOf(sampleFigure("rows", form), 640, "dark"));
  const appearances = subject.published
    ? withoutGuides(appearancesOf(subject.published, await loadColours()), subject)
    : [];
  return new Set(appearancesInRows(appearances, subject).map(({colour}) => colour));
}

test("appearancesInRows(appearances, subject) has those that stand alone in the row of a name", async () => {
  const form = bars(table, {name: "place", value: "now", highlight: "Marn", labels: "axis"});
  expect((await coloursInRows(form)).size).toBe(2);
});

test("appearancesInRows(appearances, subject) has none of two colours in one row", async () => {
  const form = groupedBars(table, {name: "place", series: ["before", "now"], labels: "axis"});
  expect((await coloursInRows(form)).size).toBe(0);
});
