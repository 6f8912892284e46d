import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {palettes} from "../../../src/theme/theme.js";
import {decimals, textSmall} from "../../../src/check/limits.js";
import {textContrast} from "../../../src/check/legibility/textContrast.js";
import {textOnMark} from "../../../src/check/legibility/textOnMark.js";
import {textOverlap} from "../../../src/check/legibility/textOverlap.js";
import {unsafeMarkup} from "../../../src/check/markup/unsafeMarkup.js";
import {xmlMalformed} from "../../../src/check/markup/xmlMalformed.js";
import {tableDisagrees} from "../../../src/check/numbers/recompute/tableDisagrees.js";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const legend = {legend: true} as const;
const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index));

const people = Array.from({length: 60}, (_, index) => ({
  sex: index % 3 === 0 ? "women" : index % 3 === 1 ? "men" : null,
  team: index % 2 === 0 ? "north" : "south",
  age: ["5–9", "10–14", "15–19", "100 and over"][index % 4],
  weight: 40 + ((index * 7) % 31)
}));

const known = people.filter(({sex}) => sex !== null);

const gapped = Array.from({length: 20}, (_, index) => ({
  date: day(index),
  value: index === 9 ? null : 5 + (index % 4)
}));

const years = [2016, 2018, 2021].map((year, index) => ({year, value: 4 + index, other: 9 - index}));

const rows = ["ash", "elm", "fir"].map((tree, index) => ({tree, value: index * 4 + 3, zero: 0}));

const rules = [
  ...readingRules,
  unsafeMarkup,
  xmlMalformed,
  tableDisagrees,
  textOverlap,
  textOnMark,
  decimals,
  textSmall
];

async function read(options: PlotFormOptions) {
  const file = await fileOf(options);
  const subject = subjectOf(file);
  const found = await Promise.all(rules.map(async ({name, check}) => ({name, violations: await check(subject)})));
  const findings = found.flatMap(({name, violations}) => violations.map((each) => [name, each]));
  return {file, findings, words: subject.published?.texts.map(({text}) => text) ?? []};
}

test("plot() paints the cells of a waffle in the colours of its parts, and the check holds them to it", async () => {
  const {file, findings} = await read({
    color: legend,
    marks: [Plot.waffleY(known, Plot.groupX({y: "count"}, {x: "team", fill: "sex"}))]
  });
  expect(findings).toEqual([]);
  const [first, second] = [palettes.light.highlight, palettes.light.parts[0]];
  expect(file).toContain(`fill="${first}"`);
  expect(file).toContain(`fill="${second}"`);
  const swapped = file.replace(new RegExp(`(<g[^>]*fill="#12436d"[^>]*>\\s*<rect[^>]*fill=")${first}`), `$1${second}`);
  expect(swapped).not.toBe(file);
  const lie = await Promise.all(readingRules.map(({check}) => check(subjectOf(swapped))));
  expect(lie.flat()).not.toEqual([]);
});

test("plot() draws half a cell of a waffle whose cells stand for ten", async () => {
  const {findings, file} = await read({marks: [Plot.waffleX([{n: "a", v: 415}], {y: "n", x: "v", unit: 10})]});
  expect(findings.map(([name]) => name)).toEqual([]);
  expect(file.match(/<rect[^>]*>/g)?.length).toBeGreaterThanOrEqual(42);
});

test("plot() cuts a stacked area where a row has no value", async () => {
  const {file, findings} = await read({marks: [Plot.areaY(gapped, {x: "date", y: "value"})]});
  expect(findings).toEqual([]);
  expect(file).toMatch(/d="M[^M"]*Z ?M[^M"]*Z"/);
});

test("plot() names what has no name, on axes, in legends and over panels", async () => {
  const marks = [Plot.barY(people, Plot.groupX({y: "count"}, {x: "sex", fill: "sex", fx: "sex"}))];
  const {findings, words} = await read({color: legend, x: {label: null}, fx: {label: null}, marks});
  expect(findings.filter(([name]) => name !== "label-elsewhere")).toEqual([]);
  expect(words.filter((word) => word === "not given").length).toBeGreaterThanOrEqual(3);
  expect(words.join(" ")).not.toMatch(/null|undefined/);
});

test("plot() orders names that begin with numbers by these", async () => {
  const {words} = await read({marks: [Plot.barX(people, Plot.groupY({x: "count"}, {y: "age"}))]});
  expect(words.filter((word) => /–|over/.test(word))).toEqual(["5–9", "10–14", "15–19", "100 and over"]);
});

test.each([
  ["in legends", {color: legend, marks: [Plot.dot(years, {x: "value", y: "other", fill: "year"})]}],
  ["of an interval", {x: {interval: 1}, marks: [Plot.barY(years, {x: "year", y: "value"})]}],
  ["over panels", {marks: [Plot.dot(years, {fx: "year", y: "value"})]}],
  ["of a scale of names", {x: {type: "ordinal"}, marks: [Plot.dot(years, {x: "year", y: "value"})]}]
] satisfies [string, PlotFormOptions][])("plot() writes years without a comma %s", async (_, options) => {
  const {findings, words} = await read(options);
  expect(words.join(" ")).toMatch(/\b20(?:16|18|20)\b/);
  expect(words.join(" ")).not.toMatch(/2,0/);
  expect(findings).toEqual([]);
});

test("plot() writes the numbers of a log scale out", async () => {
  const values = [0.002, 0.5, 30, 4e6].map((x, y) => ({x, y}));
  const {findings, words} = await read({x: {type: "log"}, marks: [Plot.dot(values, {x: "x", y: "y"})]});
  expect(words).toContain("0.01");
  expect(words).toContain("1,000,000");
  expect(findings).toEqual([]);
});

test("plot() keeps the numbers of a symlog scale apart", async () => {
  const values = [-1e5, -20, 0, 3, 1e5].map((x, y) => ({x, y}));
  const {findings, words} = await read({
    y: {type: "symlog", constant: 10},
    marks: [Plot.dot(values, {x: "y", y: "x"})]
  });
  expect(words).toContain("−100,000");
  expect(words).toContain("0");
  expect(findings).toEqual([]);
});

test("plot() samples the colours of a symlog scale where they change", async () => {
  const values = Array.from({length: 40}, (_, index) => ({x: index, value: index ** 3}));
  const {findings} = await read({
    color: {legend: true, type: "symlog", scheme: "BuPu"},
    marks: [Plot.cellX(values, {x: "x", fill: "value"})]
  });
  expect(findings.filter(([name]) => name === "measure-wrong")).toEqual([]);
});

test("plot() writes a legend with as many digits as its steps ask for", async () => {
  const values = [-0.1, 0, 0.12].map((value, x) => ({value, x}));
  const {words} = await read({
    color: {legend: true, tickFormat: "+%", domain: [-0.2, 0.2]},
    marks: [Plot.cellX(values, {x: "x", fill: "value"})]
  });
  expect(words).toContain("+10%");
});

test("plot() asks for no key of the branches and leaves of a tree", async () => {
  const {file} = await read({axis: null, illustration: "a tree", marks: [Plot.tree(["a/b", "a/c/d"])]});
  expect(file).toContain(">d<");
});

test("plot() makes room for shapes beyond its plot", async () => {
  const swarm = Array.from({length: 90}, (_, index) => ({x: index % 6}));
  const {findings} = await read({marks: [Plot.dotX(swarm, Plot.dodgeY({x: "x", r: 6}))]});
  expect(findings.filter(([name]) => name === "text-on-mark")).toEqual([]);
});

test("plot() writes millions and billions of an axis short, and reads them back", async () => {
  const wealth = rows.map(({tree, value}) => ({tree, value: value * 3e8 - 2e9}));
  const {words, findings} = await read({marks: [Plot.barY(wealth, {x: "tree", y: "value"})]});
  expect(words).toEqual(expect.arrayContaining(["−1bn", "0", "1bn"]));
  expect(words.filter((word) => word.includes(",000"))).toEqual([]);
  expect(findings).toEqual([]);
  const ramp = await read({color: legend, marks: [Plot.cell(wealth, {x: "tree", fill: "value"})]});
  expect(ramp.words).toContain("1bn");
  const own = await read({y: {tickFormat: ",d"}, marks: [Plot.barY(wealth, {x: "tree", y: "value"})]});
  expect(own.words).toContain("1,000,000,000");
});

test.each(["light", "dark"] as const)("plot() writes numbers on cells so that they can be read, %s", async (scheme) => {
  const cells = Array.from({length: 20}, (_, index) => ({place: `Place ${index % 5}`, turn: `T${index >> 2}`, index}));
  const options: PlotFormOptions = {
    color: {legend: true, scheme: "blues"},
    marks: [
      Plot.cell(cells, {x: "place", y: "turn", fill: "index"}),
      Plot.text(cells, {x: "place", y: "turn", text: "index"})
    ]
  };
  expect(await textContrast.check(subjectOf(await fileOf(options, {scheme})))).toEqual([]);
});

test("plot() moves the title of an axis that rises beside its ticks from them", async () => {
  const values = [1e6, 2e6].map((x, y) => ({x, y}));
  const {findings} = await read({
    y: {label: "Weight", labelAnchor: "center"},
    marks: [Plot.dot(values, {x: "y", y: "x"})]
  });
  expect(findings.filter(([name]) => name === "text-overlap")).toEqual([]);
});

test("plot() paints with ink where a range of colours leaves that to the page", async () => {
  const {findings} = await read({
    color: {legend: true, domain: ["north", "south"], range: ["currentColor", "#c5510e"]},
    marks: [Plot.dot(known, {x: "weight", y: "age", fill: "team"})]
  });
  expect(findings).toEqual([]);
});

test("plot() gives a line that is clipped the colour of one that is not", async () => {
  const values = years.map(({year, value}) => ({year, value}));
  const line = (clip: boolean) =>
    read({y: {domain: [4.5, 6]}, marks: [Plot.lineY(values, {x: "year", y: "value", clip})]});
  const [cut, whole] = await Promise.all([line(true), line(false)]);
  expect(whole.file).toContain('stroke="#12436d"');
  expect(cut.file).toContain('stroke="#12436d"');
});

test("plot() draws no bar of zeros, and bars with round ends to their end", async () => {
  const zero = await read({marks: [Plot.barX(rows, {x: "zero", y: "tree"})]});
  expect(zero.findings).toEqual([]);
  const round = await read({marks: [Plot.barX(rows, {x: "value", y: "tree", rx2: 4})]});
  expect(round.findings).toEqual([]);
});

test.each([
  ["an option that is undefined", {title: undefined, marks: [Plot.barX(rows, {x: "value", y: "tree"})]}],
  ["an array with null", {marks: [Plot.dot(rows, {x: [1, null, 3], y: "value"})]}],
  ["lines at dates alone", {marks: [Plot.ruleX([day(0), day(40)])]}],
  [
    "a tip alone",
    {marks: [Plot.tip(rows, {x: "value", y: "zero", filter: ({tree}: {tree: string}) => tree === "elm"})]}
  ]
] as [string, PlotFormOptions][])("plot() takes %s", async (_, options) => {
  expect((await read(options)).file).toContain("<svg");
});

test("plot() measures a line that changes its colour, which is drawn in parts", async () => {
  const walk = Array.from({length: 400}, (_, index) => ({
    date: day(index),
    heat: index % 50 === 7 ? null : Math.round(90 * Math.sin(index / 40)) / 10
  }));
  const line = Plot.lineY(walk, {x: "date", y: "heat", stroke: "heat", z: null});
  const {file, findings} = await read({color: {legend: true, scheme: "BuRd"}, marks: [line]});
  expect(findings).toEqual([]);
  expect(file).not.toContain('"illustration"');
});

test.each([320, 640])(
  "plot() keeps the names of many rows apart in a chart that is too low, %s px wide",
  async (width) => {
    const many = Array.from({length: 40}, (_, index) => ({
      name: `Place ${String.fromCharCode(65 + (index % 26))}${index}`,
      index
    }));
    const file = await fileOf({height: 300, marks: [Plot.dot(many, {x: "index", y: "name"})]}, {width});
    expect(await textOverlap.check(subjectOf(file))).toEqual([]);
  }
);

test("plot() writes powers of ten under the legend of a log scale", async () => {
  const values = Array.from({length: 30}, (_, x) => ({x, value: 70 * 1.5 ** x}));
  const {words} = await read({
    color: {legend: true, type: "log"},
    marks: [Plot.dot(values, {x: "x", y: "x", fill: "value"})]
  });
  expect(words).toContain("1,000");
  expect(words).not.toContain("2,000");
});

test("plot() has crowded names over a chart take turns, too", async () => {
  const names = ["University Farm", "Waseca", "Morris", "Crookston", "Grand Rapids", "Duluth"];
  const values = names.map((name, value) => ({name, value}));
  const file = await fileOf(
    {x: {axis: "top", label: null}, marks: [Plot.dot(values, {x: "name", y: "value"})]},
    {width: 320}
  );
  expect(await textOverlap.check(subjectOf(file))).toEqual([]);
});

test("plot() writes years that a mark for an axis makes itself without a comma", async () => {
  const ticks = Plot.axisX({ticks: "year", tickFormat: (date: Date) => date.getUTCFullYear()});
  const walk = Array.from({length: 900}, (_, index) => ({date: day(index), value: index % 7}));
  const {words} = await read({marks: [Plot.lineY(walk, {x: "date", y: "value"}), ticks]});
  expect(words).toContain("2021");
});

test("plot() takes ticks of panels for ticks", async () => {
  const {findings} = await read({fx: {tickSize: 6}, marks: [Plot.barY(rows, {fx: "tree", y: "value"})]});
  expect(findings).toEqual([]);
});

const parts = [
  {party: "left", members: 16467},
  {party: "middle", members: 30098},
  {party: "right", members: 12456}
];

test("plot() draws cells of a waffle in part in proportion, also where a stack goes on with one", async () => {
  const stack = Plot.waffleX(parts, {x: "members", fill: "party", unit: 100});
  const {findings} = await read({height: 240, color: legend, marks: [stack]});
  expect(findings).toEqual([]);
});

test("plot() holds the cells of a panel that has but a part of one to those of the others", async () => {
  const counted = Array.from({length: 45}, (_, index) => ({town: index < 4 ? "Tarn" : "Riga"}));
  const panels = Plot.waffleY(counted, Plot.groupZ({y: "count"}, {fx: "town", unit: 10}));
  expect((await read({marks: [panels]})).findings).toEqual([]);
});

test("plot() refuses a waffle of fewer than none", () => {
  const waffle = Plot.waffleY([4, -4], {fill: "#12436d"});
  expect(() => fileOf({marks: [waffle]})).toThrow(/unsupported value: -4 of waffleY/);
});

test("plot() draws what is shorter than its insets, names that a scale leaves out, level arrows and last parts without a colour", async () => {
  const [tall, low] = [90_000_000, 3];
  const thin = Plot.barY([tall, low], {x: (_, index) => index, y: (value) => value, insetTop: 0.5, insetBottom: 0.5});
  expect((await read({marks: [thin]})).findings).toEqual([]);
  const named = Plot.dot(known, {x: "age", y: "weight", fill: "team"});
  const grey = {domain: ["north"], unknown: "#767676", legend: true} as const;
  expect((await read({color: grey, marks: [named]})).findings).toEqual([]);
  const level = Plot.arrow([{from: 1, to: 4, at: 2}, {from: 2, to: 9, at: 5}], {x1: "from", x2: "to", y: "at"}); // prettier-ignore
  expect((await read({marks: [level]})).findings).toEqual([]);
  const change = {stroke: Plot.window({k: 2, reduce: "difference"})} as const;
  const line = Plot.lineY(gapped.filter(({value}) => value !== null), Plot.map(change, {x: "date", y: "value", z: null, stroke: "value"})); // prettier-ignore
  expect((await read({color: {legend: true, scheme: "blues"}, marks: [line]})).findings).toEqual([]);
});
