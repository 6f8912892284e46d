import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import {palettes} from "../../../src/theme/theme.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const textsOf = (file: string) => readPublished(file)?.texts ?? [];
const findings = (file: string, rules: Parameters<typeof checkFile>[1]) => checkFile(subjectOf(file), rules);

const series = (names: readonly string[]) =>
  names.flatMap((place, row) => [2021, 2022, 2023].map((year) => ({place, year, value: 20 + row / 40 + (year % 2)})));
const namedLines = (names: readonly string[]): PlotFormOptions => ({
  color: {range: names.map(() => "#12436d")},
  marks: [
    Plot.lineY(series(names), {x: "year", y: "value", z: "place"}),
    Plot.text(series(names), Plot.selectLast({x: "year", y: "value", z: "place", text: "place", textAnchor: "start", dx: 4})) // prettier-ignore
  ]
});

test.each([320, 640, 1000])(
  "names at the ends of lines that meet stand apart, in their order, at %i px",
  async (width) => {
    const names = ["Lyon", "Port Elizabeth", "Ulm", "Oslo"];
    const file = await fileOf(namedLines(names), {width});
    expect(await findings(file, ["text-overlap", "label-elsewhere", "text-overflow"])).toEqual([]);
    const ys = names.map((name) => textsOf(file).find(({text}) => text === name)?.y ?? NaN);
    expect(ys).toEqual(ys.toSorted((a, b) => b - a));
  }
);

test("a long name at the end of a line is set in lines, and the lines keep their room", async () => {
  const file = await fileOf(namedLines(["Rent", "Manufacture of basic pharmaceutical products and preparations"]), {
    width: 320
  });
  expect(await findings(file, ["text-overflow", "text-overlap", "reading-incomplete"])).toEqual([]);
  expect(textsOf(file).map(({text}) => text)).toContain("pharmaceutical");
});

test("names at the ends of lines that find no room are refused, with the way out", async () => {
  const names = Array.from({length: 40}, (_, row) => `Place ${"ABCDEFGHIJ"[row % 10]}${"abcd"[Math.floor(row / 10)]}`);
  await expect(async () => fileOf(namedLines(names), {width: 640})).rejects.toThrow(
    /no room for names of lines: 40 in a height of \d+ px \(name fewer, set height, or draw panels\): plot/
  );
  const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
  await expect(fileOf(namedLines([word, "Rent"]), {width: 320})).rejects.toThrow(
    `no room for names of lines: ${word} at a width of 296 px (shorten it, or write color: {legend: true} and no text): plot`
  );
});

const columns = (names: readonly string[]): PlotFormOptions => ({
  marks: [Plot.barY(names.map((name, row) => ({name, value: 9 + row})), {x: "name", y: "value"})] // prettier-ignore
});

test("names along x that lines, rows and a turn leave no room are refused, with the way out", async () => {
  const long = ["Rent", "Undifferentiated activities of households", "Donaudampfschifffahrtsgesellschaft", "Food"];
  await expect(fileOf(columns(long), {width: 320})).rejects.toThrow(
    "no room for names along x: Undifferentiated activities of households at a width of 296 px (draw the bars from left to right, with the names along y, or shorten them): plot"
  );
  const many = Array.from(
    {length: 40},
    (_, row) => `Harbourside ${"ABCDEFGHIJ"[row % 10]}${"abcd"[Math.floor(row / 10)]}`
  );
  await expect(fileOf(columns(many), {width: 320})).rejects.toThrow("no room for names along x: Harbourside");
});

test("a card without room for the names of its columns has words", async () => {
  const long = ["Rent", "Undifferentiated activities of households", "Donaudampfschifffahrtsgesellschaft", "Food"];
  const file = await fileOf(columns([...long, "Metz", "Lund"]), {canvas: "card"}).catch(
    (error: Error) => error.message
  );
  expect(file).not.toContain("rotate(");
});

test("a text that its author sets beside a dot is clear of it", async () => {
  const rows = [{name: "Guppy", x: 1, y: 1}, {name: "Gum", x: 5, y: 4}, {name: "Fig", x: 8, y: 2}]; // prettier-ignore
  const at = {x: "x", y: "y", text: "name"};
  for (const moved of [{dy: -9}, {dy: 8}, {dx: 6, textAnchor: "start"}, {dx: -6, textAnchor: "end"}] as const) {
    const file = await fileOf({x: {domain: [0, 9]}, y: {domain: [0, 6]}, marks: [Plot.dot(rows, {x: "x", y: "y", r: 7, fill: "#12436d"}), Plot.text(rows, {...at, ...moved})]}); // prettier-ignore
    expect(await findings(file, ["text-on-mark", "text-contrast"])).toEqual([]);
  }
});

const spans = ["Lyon", "Ulm", "Oslo"].flatMap((place, row) => [1, 4, 5, 6, 9].map((value) => ({place, value: place === "Oslo" ? null : value * (row + 2)}))); // prettier-ignore

test.each(["light", "dark"] as const)(
  "the boxes of a box plot are told from a %s paper and from their median",
  async (scheme) => {
    const file = await fileOf({marks: [Plot.boxX(spans, {x: "value", y: "place"})]}, {width: 640, scheme});
    expect(file).toContain(`fill="${palettes[scheme].contextEdge}"`);
    expect(await findings(file, ["mark-contrast"])).toEqual([]);
  }
);

test("a row of a box plot without a figure is said to have none, and a narrow axis names more than one number", async () => {
  const file = await fileOf({marks: [Plot.boxX(spans, {x: "value", y: "place"})]}, {width: 320});
  const said = textsOf(file).map(({text}) => text);
  expect(said).toContain("Oslo: no figure.");
  expect(said.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(1);
});

test("names bear no name of their column, unless the author gives one, and an axis names few numbers", async () => {
  const names = ["Lyon", "Ulm", "Oslo"];
  const said = textsOf(await fileOf(columns(names), {width: 640})).map(({text}) => text);
  expect(said).not.toContain("name");
  expect(said.filter((text) => /^\d+$/.test(text)).length).toBeLessThanOrEqual(9);
  const asked = await fileOf({...columns(names), x: {label: "Town"}}, {width: 640});
  expect(textsOf(asked).map(({text}) => text)).toContain("Town");
});

test("names along y that leave the picture are refused, and a card on which they would stand on one another has words", async () => {
  const rows = (names: readonly string[]): PlotFormOptions => ({
    marks: [Plot.barX(names.map((name, row) => ({name, value: 9 + row})), {x: "value", y: "name"})] // prettier-ignore
  });
  const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
  await expect(fileOf(rows(["Rent", word]), {width: 320})).rejects.toThrow(
    `no room for names along y: ${word} at a width of 296 px (shorten it): plot`
  );
  const many = Array.from({length: 40}, (_, row) => `Place ${"ABCDEFGHIJ"[row % 10]}${"abcd"[Math.floor(row / 10)]}`);
  expect(textsOf(await fileOf(rows(many), {canvas: "card"})).map(({text}) => text)).not.toContain("Place Aa");
  expect(textsOf(await fileOf(rows(many), {width: 320})).map(({text}) => text)).toContain("Place Aa");
});

const barsOf = (count: number): PlotFormOptions => ({
  marks: [Plot.barX(columnRows(count), {x: "value", y: "name"}), Plot.ruleX([0])]
});
const columnRows = (count: number) =>
  Array.from({length: count}, (_, row) => ({name: `Harbour ${"ABCDEFGHIJ"[row % 10]}${"abcd"[Math.floor(row / 10)]}`, value: 90 - row})); // prettier-ignore

test.each(["card", "square"] as const)(
  "a %s on which names along y would run into one another has words",
  async (canvas) => {
    const texts = textsOf(await fileOf(barsOf(40), {canvas}));
    expect(texts.some(({text}) => text.startsWith("Harbour"))).toBe(false);
    const few = textsOf(await fileOf(barsOf(6), {canvas}));
    expect(few.some(({text}) => text.startsWith("Harbour"))).toBe(true);
  }
);

test.each(["card", "square"] as const)("one bar is no slab on a %s", async (canvas) => {
  const file = await fileOf(barsOf(1), {canvas});
  const shapes = /<g fill="#12436d">\s*(<rect [^>]*>)/.exec(file)?.[1];
  const bars = [Number(/ height="([\d.]+)"/.exec(shapes ?? "")?.[1])];
  expect(bars[0]).toBeLessThan(57);
});

const crowdOf = (
  rows: readonly {readonly name: string; readonly size: number; readonly rent: number}[]
): PlotFormOptions => ({
  marks: [
    Plot.dot(rows, {x: "size", y: "rent", fill: "#12436d"}),
    Plot.text(rows, {x: "size", y: "rent", text: "name", dy: -18})
  ]
});

test("names of dots that stand on others on a phone have another place beside their dots", async () => {
  const rows = [["Porto", 231, 9], ["Lyon", 522, 14], ["Graz", 291, 7], ["Ghent", 265, 11], ["Turin", 841, 5], ["Bilbao", 345, 16], ["Aarhus", 285, 12]] as const; // prettier-ignore
  const file = await fileOf(crowdOf(rows.map(([name, size, rent]) => ({name, size, rent}))), {width: 320});
  expect(await findings(file, ["text-overlap", "text-on-mark", "label-elsewhere", "reading-incomplete"])).toEqual([]);
  const texts = textsOf(file);
  const tick = texts.find(({text}) => text === "10")!;
  expect(texts.find(({text}) => text === "Porto")!.x).toBeGreaterThan(tick.x + 8);
  const wide = await fileOf(crowdOf(rows.map(([name, size, rent]) => ({name, size, rent}))), {width: 640});
  expect(await findings(wide, ["label-elsewhere"])).toEqual([]);
});

test("names of dots that find no place clear of one another are refused, with the way out", async () => {
  const rows = Array.from({length: 30}, (_, row) => ({name: `Harbour ${"ABCDEFGHIJ"[row % 10]}${"abc"[Math.floor(row / 10)]}`, size: 50 + row / 30, rent: 50})); // prettier-ignore
  const far = {name: "Quay", size: 90, rent: 90};
  await expect(async () => fileOf(crowdOf([...rows, far]), {width: 320})).rejects.toThrow(/no room for names of dots: Harbour \w+ at a width of \d+ px \(name fewer/); // prettier-ignore
});
