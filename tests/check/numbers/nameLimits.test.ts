import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {figure} from "../../../src/figure/figure.js";
import {name, say, shareOf, stated, table, whole} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import type {Phrase} from "../../../src/words/phrase.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {textFile} from "../../facts/file/textFile.js";

const patients = whole({
  id: "patients",
  label: "Patients",
  measure: "patients",
  geography: "GB",
  period: stated("2024")
});
const waits = table(textFile("waits.csv", "clinic,Seen within 4 hours (%)\nAsh,51.3\nBirch,68.9\nCedar,70.2\n"), {
  key: "clinic",
  source: {id: "office", name: "Health Office"},
  period: stated("2024"),
  columns: {
    clinic: "text",
    seen: {header: "Seen within 4 hours (%)", label: "Seen within four hours", unit: shareOf(patients)}
  }
});

async function toldOver(deck: Phrase): Promise<string[]> {
  const chart = figure({
    id: "waits",
    headline: say`Ash is the slowest`,
    deck,
    form: bars(waits, {name: "clinic", value: "seen"})
  });
  const text = await renderSVG(chart, {width: 640});
  const found = await checkFile(subjectOf(chart.figure, {file: "waits.svg", text}));
  return found.map(({rule}) => rule).filter((rule) => rule !== "stale" && rule !== "period-missing");
}

test.each([
  ["in its own words", say`Share of patients seen within four hours`],
  ["in figures", say`Share of patients seen within ${name("4 hours")}`],
  ["as an adjective", say`Share of patients for whom clinics meet the four-hour standard`]
])("a text says the limit that the label of a column has, %s", async (_, deck) => {
  expect(await toldOver(deck)).toEqual([]);
});

test.each([
  ["another limit", say`Share of patients seen within two hours`, "number-unlicensed"],
  ["another limit as a name", say`Share of patients seen within ${name("two hours")}`, "name-is-number"],
  ["another bound", say`Share of patients seen after more than four hours`, "number-unlicensed"],
  ["a date that the figure does not have", say`Share of patients on ${name("March 28, 2025")}`, "name-is-number"]
])("%s is told", async (_, deck, rule) => {
  expect(await toldOver(deck)).toContain(rule);
});
