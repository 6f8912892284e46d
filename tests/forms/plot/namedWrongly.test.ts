import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {tableDisagrees} from "../../../src/check/numbers/recompute/tableDisagrees.js";
import {furnitureMisplaced} from "../../../src/check/reading/furnitureMisplaced.js";
import {labelElsewhere} from "../../../src/check/reading/labels/labelElsewhere.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {moneyIn, table} from "../../../src/index.js";
import {textFile} from "../../facts/file/textFile.js";
import {fileOf, subjectOf} from "./draw.js";

const ash = [62, 66, 71, 75, 80, 84, 91, 97];
const elm = [95, 92, 90, 85, 83, 78, 74, 70];
const line = (town: string, values: readonly number[]) =>
  values.map((price, index) => `${town},${2017 + index},${price}\n`).join("");
const prices = table(textFile("prices.csv", `town,year,price\n${line("Ash", ash)}${line("Elm", elm)}`), {
  key: ["town", "year"],
  source: {id: "office", name: "Office"},
  period: {column: "year"},
  columns: {town: "text", year: "period", price: {unit: moneyIn("EUR")}}
});
const towns = ["Ash", "Birch", "Cedar", "Doum"].map((town, index) => ({town, rent: [90, 60, 50, 40][index] ?? 0}));

type Row = (typeof prices.data)[number];

const x = (row: Row) => new Date(String(row.year));
const other = (row: Row) => (row.town === "Ash" ? "Elm" : "Ash");
const lines = Plot.lineY(prices.data, {x, y: "price", stroke: "town"});
const word = (words: string, year: string, y: number, more: Plot.TextOptions = {}) =>
  Plot.text([words], {x: [new Date(year)], y: [y], text: (each: string) => each, ...more});
const withLines = (...marks: Plot.Markish[]): PlotFormOptions => ({
  color: {legend: true},
  x: {label: null},
  y: {zero: true},
  marks: [lines, ...marks]
});
const level = (value: number, words: string) =>
  withLines(Plot.ruleY([value]), word(words, "2018-06-01", value, {dy: -9}));
const upright = (value: number, words: string): PlotFormOptions => ({
  marks: [
    Plot.barX(towns, {x: "rent", y: "town"}),
    Plot.ruleX([value]),
    Plot.text([words], {x: [value], frameAnchor: "bottom", dx: 6, dy: -4, textAnchor: "start", text: (each: string) => each}) // prettier-ignore
  ]
});
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const ends = (text: Plot.ChannelValue): PlotFormOptions => ({
  marginRight: 60,
  x: {label: null},
  y: {zero: true},
  marks: [
    Plot.lineY(prices.data, {x, y: "price", z: "town", stroke: "#12436d"}),
    Plot.text(prices.data, Plot.selectLast({x, y: "price", z: "town", text, textAnchor: "start", dx: 5}))
  ]
});

/** Charts that say of one what is another’s, and the same charts where it is its own. */
const lies: Readonly<Record<string, readonly [lie: PlotFormOptions, twin: PlotFormOptions]>> = {
  "a name at the line of another": [withLines(word("Elm", "2023-06-01", 99)), withLines(word("Ash", "2023-06-01", 99))],
  "a name and more at the line of another": [
    withLines(word("Elm this year", "2023-01-01", 96)),
    withLines(word("Ash this year", "2023-01-01", 96))
  ],
  "words for the lowest at the highest": [
    withLines(word("Rent in Ash at its lowest", "2022-09-01", 101)),
    withLines(word("Rent in Ash at its highest", "2022-09-01", 101))
  ],
  "a peak where a line ends at its lowest": [
    withLines(word("Elm: peak", "2023-06-01", 65)),
    withLines(word("Elm: low point", "2023-06-01", 65))
  ],
  "lines under the names of one another": [
    {color: {legend: true}, marks: [Plot.lineY(prices.data, {x, y: "price", stroke: other, z: "town"})]},
    {color: {legend: true}, marks: [Plot.lineY(prices.data, {x, y: "price", stroke: (row: Row) => row.town, z: "town"})]} // prettier-ignore
  ],
  "names of one another at the ends of lines": [ends(other), ends("town")],
  "an average that is none": [level(45, "Average of both towns"), level(mean([...ash, ...elm]), "Average of both towns")], // prettier-ignore
  "a median that is the mean of a series": [level(mean(ash), "Median in Ash"), level((75 + 80) / 2 + 0.1, "Median in Ash")], // prettier-ignore
  "a mean of one series that is none": [level(60, "The mean in Elm"), level(mean(elm), "The mean in Elm")],
  "an average of bars that is none": [upright(78, "average"), upright(60, "average")],
  "a weighted average that does not say so": [upright(72, "average"), upright(72, "average, weighted by homes")]
};

async function found(options: PlotFormOptions): Promise<string[]> {
  const subject = subjectOf(await fileOf(options));
  return [labelElsewhere, tableDisagrees].flatMap(({name, check}) =>
    check(subject).map(({where, found: is, expected}) => `${name}: ${where}: ${is}: ${expected}`)
  );
}

test.each(Object.entries(lies))("the check tells of %s, and not of its twin", async (_, [lie, twin]) => {
  expect(await found(lie)).not.toEqual([]);
  expect(await found(twin)).toEqual([]);
});

test.each([
  ["names a line elsewhere in words", withLines(word("Elm and Ash draw level", "2021-01-01", 60))],
  ["says the highest of a part", withLines(word("Ash: highest since the flood", "2019-01-01", 76))],
  ["stands far from all", withLines(word("Elm", "2019-01-01", 10))],
  ["is what a line of another number is called", level(45, "Limit of the law")],
  ["says an average of other years", level(45, "Average 1991–2000")]
])("the check takes words that %s", async (_, options) => {
  expect(await found(options)).toEqual([]);
});

test("the check tells of a key whose words are no name of its scale", async () => {
  const file = await fileOf(withLines());
  const changed = file.replace(/>Ash<\/text>/, ">Oak</text>");
  expect(changed).not.toBe(file);
  expect(labelElsewhere.check(subjectOf(file))).toEqual([]);
  expect(labelElsewhere.check(subjectOf(changed)).map(({found: is}) => is)).toEqual(["Oak, beside the colour of Ash"]);
  const longer = file.replace(/>Ash<\/text>/, ">Ash*</text>");
  expect(labelElsewhere.check(subjectOf(longer))).toEqual([]);
});

test("the check tells of words of a key that stand away from their colour", async () => {
  const file = await fileOf(withLines());
  const moved = (by: number) =>
    file.replace(/<text x="([\d.]+)"([^>]*>Ash<\/text>)/, (_, left: string, rest: string) => `<text x="${Number(left) + by}"${rest}`); // prettier-ignore
  const told = (svg: string) => labelElsewhere.check(subjectOf(svg)).map(({found: is}) => is);
  expect(told(moved(2))).toEqual([]);
  expect(told(moved(14))).toEqual(["Ash, 19 px from its colour"]);
});

test("the check tells of a sign behind words, which is read with them, and not of one before them", async () => {
  const file = await fileOf(withLines());
  const [, left = "", y = ""] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>Ash<\/text>/.exec(file) ?? [];
  const signAt = (x: number) =>
    file
      .replace(
        /(<rect x="20" width="32"[^>]*\/>)/,
        `$1<path d="M${x},${Number(y) - 8}L${x},${y}" fill="none" stroke="#1a1a1a"/>`
      )
      .replace('[1,{"furniture":"accent"}]', '$&,[1,{"furniture":"sign"}]');
  const told = (svg: string) => furnitureMisplaced.check(subjectOf(svg)).map(({found: is}) => is);
  expect(told(file)).toEqual([]);
  expect(told(signAt(Number(left) - 3))).toEqual([]);
  expect(told(signAt(Number(left) + 22))).toEqual(["a sign of nothing"]);
});
