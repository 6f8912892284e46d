import {expect, test} from "vitest";
import {readEvidence} from "../../src/check/evidence.js";
import {recomputed} from "../../src/check/numbers/recompute/recomputed.js";
import {readPublished} from "../../src/check/published.js";
import {mean, median, shareOfSum, sum} from "../../src/facts/derived/aggregate.js";
import {change} from "../../src/facts/derived/twoCells.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {absent, stated} from "../../src/facts/period.js";
import {countOf, whole} from "../../src/facts/unit/unit.js";
import {bars, claimOfCell, figure, line, periodOf, say} from "../../src/index.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "../check/numbers/drawnSubject.js";
import {textFile} from "./file/textFile.js";

const office = {id: "office", name: "Statistical office"} as const;
const jobsOf = (text: string, roundedTo = 100) =>
  dataTable(textFile("jobs.csv", text), {
    key: ["city", "year"],
    source: office,
    period: stated("2024"),
    columns: {city: "text", year: "period", jobs: {unit: countOf("job", "jobs"), roundedTo}}
  });
const jobs = jobsOf("city,year,jobs\nRiga,2022,5200\nTarn,2023,12500\nVell,2024,3000\nMarn,2025,0\n");
const jobsOfCoast = whole({id: "jobs", label: "jobs", measure: "jobs", geography: "LV", period: absent});
const inRiga = jobs.at("Riga", "2022").jobs;
const inTarn = jobs.at("Tarn", "2023").jobs;

test("a column that is rounded to hundreds counts no digit after them", () => {
  expect(inRiga.quantity).toEqual({bound: "exact", value: 5200, decimals: 0, significant: 2});
  expect(inTarn.quantity).toMatchObject({significant: 3});
  expect(jobs.at("Marn", "2025").jobs.quantity).toEqual({bound: "exact", value: 0, decimals: 0});
  expect(sum(jobs, "jobs")).toMatchObject({
    quantity: {value: 20_700, significant: 3},
    interval: {low: 20_500, high: 20_900}
  });
  expect(change(inRiga, inTarn).interval).toEqual({low: 137.142857142857, high: 143.68932038835});
});

const spec = {
  id: "jobs",
  headline: say`How many people work in the towns of the coast`,
  deck: say`Jobs, ${periodOf(claimOfCell(inRiga))}: ${sum(jobs, "jobs")} in all, in the middle ${median(jobs, "jobs")}, ${mean(jobs, "jobs")} on average`,
  note: say`Riga has ${shareOfSum(jobs, inRiga, jobsOfCoast)} of the jobs; Tarn, ${change(inRiga, inTarn)}.`,
  sources: [office]
};

test.each([
  ["bars", bars(jobs, {name: "city", value: "jobs"})],
  ["line", line(jobs, {date: "year", value: "jobs"})]
])("a file of %s carries the rounding, and the check works all out again", async (_, form) => {
  const chart = figure({...spec, form});
  const text = fileOf(chart);
  const carried = readEvidence(readPublished(text)?.metadata ?? "")?.evidence;
  expect(carried?.tables?.[0]?.columns["jobs"]).toMatchObject({roundedTo: 100, values: [5200, 12_500, 3000, 0]});
  expect(carried?.derived.length).toBe(5);
  for (const each of carried?.derived ?? []) {
    const {quantity, unit, low, high} = each;
    expect(carried && recomputed(each, carried)).toEqual({quantity, unit, low, high});
  }
  expect((await linesIn(subjectOf(chart, text))).concat(await linesIn(strangeSubject(text)))).toEqual([]);
});

test.each([
  [200, /invalid roundedTo: 200 \(10, 100, 1000/],
  [1, /invalid roundedTo: 1 /],
  [1000, /not rounded to 1000: 5200: table jobs, column jobs, row 1/]
])("a column cannot be rounded to %s", (roundedTo, message) => {
  expect(() => jobsOf("city,year,jobs\nRiga,2022,5200\n", roundedTo)).toThrow(message);
});
