import * as Plot from "@observablehq/plot";
import {csvParse} from "d3";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {dataTable as table} from "../../../src/facts/file/dataTable.js";
import {durationIn} from "../../../src/facts/unit/unit.js";
import {figure} from "../../../src/figure/figure.js";
import {plot, type PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {csvOf} from "../../../src/publish/files/data/csv.js";
import {dataRows} from "../../../src/publish/files/data/dataRows.js";
import {renderSVG} from "../../../src/publish/files/svg.js";
import type {Phrase} from "../../../src/words/phrase.js";
import {say} from "../../../src/words/say.js";
import {subjectOf} from "./draw.js";

const hospitals = ["St Anne", "Harbour General", "Northfield", "Queen’s", "Riverside", "Eastgate"];
const lines = hospitals.flatMap((name, at) =>
  Array.from({length: 10}, (_, year) =>
    [
      name,
      2015 + year,
      at === 5 && year < 2 ? "" : 31 + at * 4 + year * (2 + at),
      year === 9 && at > 3 ? "provisional" : ""
    ].join(",")
  )
);
const text = `hospital,year,wait,status\n${lines.join("\n")}\n`;
const waits = table(
  {name: "waits.csv", text, sha256: "0".repeat(64)},
  {
    key: ["hospital", "year"],
    source: {id: "board", name: "Health Board"},
    period: {column: "year"},
    columns: {
      hospital: "text",
      year: "period",
      wait: {unit: durationIn("day"), flags: {column: "status", provisional: ["provisional"]}}
    }
  }
);

const chartOf = (options: PlotFormOptions, note?: Phrase) =>
  figure({
    id: "waits",
    headline: say`How long they wait`,
    deck: say`Median wait, days`,
    alt: say`A chart of waits.`,
    ...(note && {note}),
    form: plot(options)
  });
const provisional = say`The last waits of Riverside and of Eastgate are provisional`;

function csvRows(options: PlotFormOptions) {
  const {uses, tables = [], sources = []} = plot(options);
  return csvParse(csvOf(dataRows({uses, tables, sources})));
}

const heat = (fill: string | null = null): PlotFormOptions => ({
  x: {type: "band"},
  color: {scheme: "blues", legend: true, label: "Days"},
  marks: [Plot.cell(waits.data, {x: "year", y: "hospital", fill: "wait", ...(fill && {inset: 0.5})})]
});

test("plot() of the rows of a table credits its source, and names, dates and flags each cell in the CSV", () => {
  const rows = csvRows({x: {type: "point"}, marks: [Plot.dot(waits.data.slice(0, 10), {x: "year", y: "wait"})]});
  expect(rows).toHaveLength(10);
  expect(rows[9]).toMatchObject({
    subject: "St Anne",
    value: "49",
    unit: "days",
    period: "2024",
    source: "Health Board",
    anchor: "waits.csv#row=11"
  });
  const flagged = csvRows(heat()).filter(({flag}) => flag === "provisional");
  expect(flagged.map(({subject, period}) => [subject, period])).toEqual([
    ["Riverside", "2024"],
    ["Eastgate", "2024"]
  ]);
});

test("the colours of a legend are no data", () => {
  const rows = csvRows(heat());
  expect(rows).toHaveLength(60);
  expect(rows.every(({id}) => id?.startsWith("waits/wait/"))).toBe(true);
});

test.each([null, "inset"])("a heat map of a continuous scale publishes without a finding: %s", async (inset) => {
  const found = await checkFile(subjectOf(await renderSVG(chartOf(heat(inset), provisional))));
  expect(found.map(({rule, where, found: seen}) => `${rule} ${where} ${seen}`)).toEqual([]);
});

test("flagged cells that no text of the figure calls so are found", async () => {
  const file = await renderSVG(chartOf(heat()));
  expect(file).toContain("Riverside (2024), Eastgate (2024): provisional.");
  expect(await checkFile(subjectOf(file))).toEqual([]);
  const found = await checkFile(subjectOf(file.replace(": provisional.", ": as counted.")));
  expect(found.map(({found: seen}) => seen)).toContain("no word that waits/wait/49 is provisional");
});

test("a pale cell that stands alone on the paper is found, once", async () => {
  const alone = (row: {hospital: string | null; year: string | null}) =>
    (hospitals.indexOf(row.hospital ?? "") + Number(row.year)) % 2 === 0;
  const options: PlotFormOptions = {
    x: {type: "band"},
    color: {scheme: "blues", legend: true, label: "Days"},
    marks: [Plot.cell(waits.data.filter(alone), {x: "year", y: "hospital", fill: "wait", inset: 3})]
  };
  const found = await checkFile(subjectOf(await renderSVG(chartOf(options))));
  expect(found.filter(({rule}) => rule === "mark-contrast")).toHaveLength(1);
});
