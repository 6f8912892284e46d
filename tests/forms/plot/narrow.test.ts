import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import {Plot} from "../../../src/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const months = Array.from({length: 40}, (_, month) => ({
  month: new Date(Date.UTC(2020, month)),
  rent: 400 + ((month * 37) % 91)
}));
const crowded = {
  marks: [Plot.lineY(months, {x: "month", y: "rent"}), Plot.axisX({ticks: "2 months"}), Plot.axisY({anchor: "left"})]
};

const textsOf = (file: string) => (readPublished(file)?.texts ?? []).map(({text}) => text);
const heightOf = (file: string) => Number(/ height="(\d+)"/.exec(file)?.[1]);

test("words of ticks that an author asks for stand clear of one another on a phone, and years stay", async () => {
  const file = await fileOf(crowded, {width: 320});
  expect(await checkFile(subjectOf(file), ["text-overlap", "tick-misplaced", "reading-incomplete"])).toEqual([]);
  expect(textsOf(file)).toEqual(expect.arrayContaining(["2020", "2021", "2022", "2023"]));
});

test("a chart of numbers along y without a height is no portrait on a phone", async () => {
  const line = {marks: [Plot.lineY(months, {x: "month", y: "rent"})]};
  const [phone, article] = [await fileOf(line, {width: 320}), await fileOf(line, {width: 640})];
  expect(heightOf(article) - heightOf(phone)).toBeGreaterThan(60);
  const bars = {marks: [Plot.barX(months.slice(0, 9), {x: "rent", y: "month"})], y: {type: "band"}} as const;
  const [rows, wide] = [await fileOf(bars, {width: 320}), await fileOf(bars, {width: 640})];
  expect(heightOf(rows)).toBeGreaterThanOrEqual(heightOf(wide) - 20);
});

test("panels to which no row belongs are said to have no figure", async () => {
  const rows = ["Riga", "Tarn"].flatMap((town) => [3, 5, 9].map((rent, at) => ({town, at, rent})));
  const panels = (domain: readonly string[]) => ({
    fx: {domain: [...domain]},
    marks: [Plot.barY(rows, {fx: "town", x: "at", y: "rent"})]
  });
  expect(textsOf(await fileOf(panels(["Riga", "Lund", "Tarn"])))).toContain("Lund: no figure.");
  expect(textsOf(await fileOf(panels(["Riga", "Tarn"]))).join()).not.toContain("no figure");
});

test("an axis of numbers or dates on a phone has three ticks at the least", async () => {
  const rows = [{place: "Riga", rent: -61}, {place: "Tarn", rent: 28}]; // prettier-ignore
  const numbers = textsOf(await fileOf({marks: [Plot.barX(rows, {x: "rent", y: "place"})]}, {width: 320}));
  expect(numbers.filter((text) => /^−?\d+$/.test(text)).length).toBeGreaterThan(2);
  const days = Array.from({length: 180}, (_, day) => ({day: new Date(Date.UTC(2024, 0, 1 + day)), rent: 400 + day}));
  const dates = textsOf(await fileOf({marks: [Plot.lineY(days, {x: "day", y: "rent"})]}, {width: 320}));
  expect(dates.filter((text) => /^(Jan|Feb|Mar|Apr|May|Jun)$/.test(text)).length).toBeGreaterThan(2);
});
