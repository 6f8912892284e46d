import {expect, test} from "vitest";
import {dataTable} from "../../src/facts/file/dataTable.js";
import type {Chart} from "../../src/figure/figure.js";
import {bars, claimOfCell, countOf, figure, line, notebook, periodOf, say, table} from "../../src/index.js";
import {csvOf} from "../../src/publish/files/data/csv.js";
import {dataPackage} from "../../src/publish/files/data/dataPackage.js";
import {dataOf, dataRows} from "../../src/publish/files/data/dataRows.js";
import {manifestFigure, manifestOf} from "../../src/publish/plan/manifest.js";
import {samples} from "../forms/samples/samples.js";
import {firstOfEach, testSome} from "../testSome.js";
import {textFile} from "../facts/file/textFile.js";

/** The CSV of a figure and the data package that lists it, as they are published. */
function publishedOf(chart: Chart) {
  const {figure} = chart;
  const csv = textFile(`${figure.id}.csv`, csvOf(dataRows(dataOf(figure))));
  const entry = manifestFigure(figure, [
    {name: csv.name, figure: figure.id, format: "csv", content: csv.text, time: 0}
  ]);
  const story = notebook({slug: "again", title: say`Again`, cells: [chart]});
  return {csv, given: textFile("datapackage.json", dataPackage(story, manifestOf(story, entry ? [entry] : [])))};
}

const text = `town,year,jobs,mark
Riga,2022,5200,
Tarn,2023,12500,pb
Vell,2024,3000,pe
Marn,2025,,
`;
const flags = {column: "mark", provisional: ["pb", "pe"], estimated: ["pe"], breaks: ["pb"]};
const jobs = table(textFile("jobs.csv", text), {
  key: ["town", "year"],
  source: {id: "office", name: "Statistical office", url: "https://office.example/"},
  period: {column: "year"},
  columns: {town: "text", year: "period", jobs: {unit: countOf("job", "jobs"), roundedTo: 100, flags}}
});
const newMethod = {kind: "line", along: "x", at: "2023", label: say`new method`, breaks: true} as const;
const inTarn = jobs.at("Tarn", "2023").jobs;
const spec = {id: "jobs", headline: say`Most jobs are in Tarn, ${inTarn}`, deck: say`Jobs by town`};

test.each([
  ["bars", figure({...spec, headline: say`Most jobs are in Tarn`, form: bars(jobs, {name: "town", value: "jobs"})})],
  ["line", figure({...spec, headline: say`Jobs by year`, form: line(jobs, {date: "year", value: "jobs", annotations: [newMethod]})})] // prettier-ignore
])("a table that is published as %s is the same when it is loaded again by the data package", (_, chart) => {
  const {csv, given} = publishedOf(chart);
  const again = dataTable(csv, {package: given});
  const [, , before] = jobs.columns;
  const after = again.columns.find(({name}) => name === "value");
  if (before?.kind !== "number" || after?.kind !== "number") throw new Error("no numbers");
  expect(after.values).toEqual(before.values);
  for (const field of ["unit", "decimals", "roundedTo", "flags", "breaks", "attribution"] as const)
    expect(after[field]).toEqual(before[field]);
  const rows = dataRows(dataOf(chart.figure));
  for (const [at, row] of rows.entries()) {
    const cell = again.at(row.id)["value"];
    if (typeof cell !== "object" || cell === null) throw new Error("no cell");
    const [town, year] = [jobs.columns[0]!.values[at], jobs.columns[1]!.values[at]];
    const own = jobs.at(String(town), String(year)).jobs;
    expect([cell.quantity, cell.unit, cell.flags]).toEqual([own.quantity, own.unit, own.flags]);
    expect(cell.period.edtf).toBe(own.period.edtf);
  }
});

test("a claim of which not all digits count has no unit in the package, and must be said", () => {
  const chart = figure({
    ...spec,
    deck: say`Jobs in ${periodOf(claimOfCell(inTarn))}`,
    form: bars(jobs, {name: "town", value: "jobs"})
  });
  const {csv, given} = publishedOf(chart);
  expect(() => dataTable(csv, {package: given})).toThrow(/missing unit: datapackage\.json, resource jobs, field value/);
  const cells = dataTable(csv, {
    package: given,
    where: ({kind}) => kind === "cell",
    columns: {
      id: "text",
      period: "period",
      value: {unit: countOf("job", "jobs"), period: {column: "period"}, roundedTo: 100}
    }
  });
  expect(cells.data.map(({value}) => value)).toEqual([5200, 12_500, 3000, null]);
});

const all = Object.entries(samples).flatMap(([form, charts]) =>
  Object.entries(charts).map(([name, chart]) => [form, name, chart] as const)
);

testSome(
  all,
  firstOfEach(([form]) => form)
)("the package of %s of %s loads the same values, or says what it lacks", ([, , chart]) => {
  const {csv, given} = publishedOf(chart);
  const rows = dataRows(dataOf(chart.figure));
  try {
    const again = dataTable(csv, {package: given});
    expect(again.data.map((row) => [row["id"], row["value"], row["low"], row["high"], row["flag"] ?? null])).toEqual(
      rows.map(({id, value, low, high, flag}) => [id, ...[value, low, high].map(numberIn), flag === "" ? null : flag])
    );
  } catch (error) {
    expect(String(error)).toMatch(/Error: missing (?:unit|period|source): (?:datapackage\.json|column value)/);
  }
});

const numberIn = (cell: string) => (cell === "" ? null : Number(cell));
