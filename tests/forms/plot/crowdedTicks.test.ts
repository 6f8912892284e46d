import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import {figure, say} from "../../../src/index.js";
import {plot, Plot} from "../../../src/plot.js";
import {fileOf, subjectOf} from "../../check/numbers/drawnSubject.js";

const chartOf = (names: readonly string[]) => {
  const rows = names.map((name, index) => ({name, share: 30 - index}));
  return figure({
    id: "crowded",
    headline: say`What the station counted`,
    deck: say`Period not stated`,
    alt: say`Columns that fall.`,
    form: plot({x: {type: "band", domain: names}, marks: [Plot.barY(rows, {x: "name", y: "share"})]}),
    sources: [{id: "station", name: "Station"}]
  });
};

const ticksIn = (file: string, names: readonly string[]) =>
  (readPublished(file)?.texts ?? []).filter(({text}) => names.includes(text));

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const years = Array.from({length: 9}, (_, index) => String(2016 + index));

test("short names that crowd an axis take turns in rows, and stay level", async () => {
  const chart = chartOf(letters);
  const file = fileOf(chart, 280);
  const ticks = ticksIn(file, letters);
  expect(ticks.map(({text}) => text)).toEqual(letters);
  expect(new Set(ticks.map(({y}) => y)).size).toBe(2);
  expect(await checkFile(subjectOf(chart, file), ["text-turned", "text-overlap", "tick-misplaced"])).toEqual([]);
});

test("years as words that crowd an axis are named every second one", async () => {
  const chart = chartOf(years);
  const file = fileOf(chart, 280);
  expect(ticksIn(file, years).map(({text}) => text)).toEqual(["2016", "2018", "2020", "2022", "2024"]);
  expect(await checkFile(subjectOf(chart, file), ["text-turned", "text-overlap", "tick-misplaced"])).toEqual([]);
});

test("names that no three rows hold are turned still", () => {
  const long = Array.from({length: 14}, (_, index) => `Harbourside${String.fromCodePoint(65 + index)}`);
  expect(fileOf(chartOf(long), 280)).toContain("rotate(-45");
});
