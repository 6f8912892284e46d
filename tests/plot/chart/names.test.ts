import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {dotInsets} from "../../../src/plot/chart/dots/dotInsets.js";
import {brokenNames} from "../../../src/plot/chart/texts/brokenNames.js";
import {clearOfDots, dotsIn} from "../../../src/plot/chart/texts/clearOfDots.js";
import {crowdedNames} from "../../../src/plot/chart/texts/crowdedNames.js";
import {endLabels} from "../../../src/plot/chart/texts/endLabels.js";
import {placedNames} from "../../../src/plot/chart/texts/placedNames.js";
import {readableTexts} from "../../../src/plot/chart/texts/readableTexts.js";
import {rowRoom} from "../../../src/plot/chart/texts/rowRoom.js";
import {drawnOf, placesOf} from "./drawnChart.js";

const bars = (names: readonly string[], own: Plot.PlotOptions) => {
  const options = {width: 300, marginLeft: 100, ...own, marks: [Plot.barX(names, {y: Plot.identity, x: 1})]};
  return {options, ...drawnOf(options)};
};
const long = ["The north of the old and the new land", "Riga"];
const wide = "no room for names along y: The north of the old and the new land at a width of 300 px (shorten it)";

test.each([
  [["Rome", "Riga"], {}, null, undefined],
  // Two lines need 19 px more a row than they have.
  [long, {}, ["The north of the old\nand the new land", "Riga"], 119],
  [long, {height: 200}, ["The north of the old\nand the new land", "Riga"], undefined],
  // An author who says how high it is has them as they are, where they find no room.
  [long, {height: 60}, null, undefined],
  [long, {y: {tickFormat: (name: string) => name}}, null, undefined],
  [long, {y: {ticks: ["Riga"]}}, null, undefined],
  // No word is broken.
  [["Antidisestablishmentarianism in general"], {}, ["Antidisestablishmentarianism\nin general"], 86]
])("brokenNames() of %j with %j are %j", (names, own, lines, height) => {
  const {options, chart, texts} = bars(names, own);
  const broken = brokenNames(chart, texts, options);
  const {tickFormat} = broken?.y ?? {};
  expect(typeof tickFormat === "function" ? names.map((name, index) => tickFormat(name, index)) : null).toEqual(lines);
  expect(broken?.height).toBe(height);
});

const letters = [..."ABCDEFGH"];

test.each([
  [letters, {height: 200}, null, null],
  [letters, {height: 140}, 166, "no room for names along y: 8 in a height of 140 px (draw fewer rows, or set height)"],
  [letters, {height: 80}, 178, "no room for names along y: 8 in a height of 80 px (draw fewer rows, or set height)"],
  [letters, {height: 200, marginLeft: 2}, null, "no room for names along y: H at a width of 300 px (shorten it)"],
  [long, {}, null, wide],
  [["Rome"], {}, null, null]
])("rowRoom() and crowdedNames() of %j with %j", (names, own, height, message) => {
  const {chart, texts} = bars(names, own);
  expect(rowRoom(chart, texts)?.height ?? null).toBe(height);
  expect(crowdedNames(chart, texts)).toBe(message);
});

const lines = (ends: readonly (readonly [name: string, y: number])[], own = {}, text = {}) => {
  const data = ends.flatMap(([name, y]) => [{name, x: 0, y: 0}, {name, x: 1, y}]); // prettier-ignore
  const last = data.filter(({x}) => x === 1);
  const named = {x: "x", y: "y", text: "name", textAnchor: "start", dx: 4, ...text} as const;
  const marks = [Plot.line(data, {x: "x", y: "y", z: "name"}), Plot.text(last, named)];
  return drawnOf({width: 300, height: 200, marginRight: 100, y: {domain: [0, 10]}, ...own, marks});
};

test.each([
  [2, 8, [143.84, 53.84]],
  // Names that would stand on one another move apart, as far each, in the order of their ends.
  [5, 5.2, [104.44, 90.24]],
  [5, 5, [91.74, 105.94]],
  // Not onto the words of the axis, nor over the top.
  [0, 0, [153.4, 167.6]],
  [10, 10, [16.74, 30.94]]
])("endLabels() of lines that end at %d and %d stand at %j", (one, other, expected) => {
  const {chart, texts} = lines([["Rome", one], ["Riga", other]]); // prettier-ignore
  const placed = placesOf(endLabels(chart, texts), ["Rome", "Riga"]);
  expect(placed).toEqual(["Rome", "Riga"].map((name, index) => [name, "start", 204, expected[index]]));
});

test("endLabels() breaks a long name about its place, and leaves others as they are", () => {
  const words = ["The north of the old", "and the new land", "Riga"];
  const {chart, texts} = lines([["The north of the old and the new land", 5], ["Riga", 8]]); // prettier-ignore
  expect(placesOf(endLabels(chart, texts), words)).toEqual([
    ["The north of the old", "start", 204, 92.24],
    ["and the new land", "start", 204, 105.44],
    ["Riga", "start", 204, 53.84]
  ]);
  const inside = lines([["Rome", 5], ["Riga", 5]], {}, {textAnchor: "middle"}); // prettier-ignore
  expect(endLabels(inside.chart, inside.texts)).toEqual(inside.texts);
});

test("crowdedNames() of lines says which leaves the chart, or that there are too many", () => {
  const {chart, texts} = lines([["The north of the old and the new land", 5]]);
  expect(crowdedNames(chart, texts)).toBe(
    "no room for names of lines: The north of the old and the new land at a width of 300 px (shorten it, or write color: {legend: true} and no text)"
  );
  // Its descenders may reach 8 px under the plot.
  const low = lines([["Rome", 0]]);
  expect(crowdedNames(low.chart, low.texts)).toBeNull();
  const many = lines(Array.from({length: 18}, (_, index) => [`Name ${index}`, 5]));
  expect(crowdedNames(many.chart, endLabels(many.chart, many.texts))).toBe(
    "no room for names of lines: 18 in a height of 200 px (name fewer, set height, or draw panels)"
  );
});

type Dot = readonly [name: string, x: number, y: number];

function namedDots(dots: readonly Dot[], text: object) {
  const data = dots.map(([name, x, y]) => ({name, x, y}));
  const axis = {domain: [0, 10], ticks: []};
  const marks = [
    Plot.dot(data, {x: "x", y: "y", r: 4, fill: "black"}),
    Plot.text(data, {x: "x", y: "y", text: "name", ...text})
  ];
  const drawn = drawnOf({width: 200, height: 200, margin: 20, x: axis, y: axis, marks});
  const known = dotsIn(drawn.marks, drawn.texts);
  const clear = clearOfDots(drawn.texts, known);
  const placed = placedNames(drawn.chart, clear, known, {left: 0, top: 0});
  const names = dots.map(([name]) => name);
  return {clear: placesOf(clear, names), placed: placesOf(placed.texts, names), lost: placed.lost};
}

test.each([
  [{textAnchor: "start", dx: 8}, ["start", 60, 103.84]],
  // 2 px from the dot, on the side where its author has it.
  [{textAnchor: "start", dx: 2}, ["start", 58, 103.84]],
  [{textAnchor: "end", dx: -2}, ["end", 46, 103.84]],
  [{dy: -2}, ["middle", 52, 91.48]],
  [{dy: 2}, ["middle", 52, 113.92]],
  [{dy: -20}, ["middle", 52, 83.84]],
  // In the middle of its dot it is meant to be.
  [{}, ["middle", 52, 103.84]]
])("clearOfDots() of a name with %j is at %j", (text, expected) => {
  const {clear, placed, lost} = namedDots([["Rome", 2, 5]], text);
  expect(clear).toEqual([["Rome", ...expected]]);
  expect(placed).toEqual(clear);
  expect(lost).toEqual([]);
});

const right = {textAnchor: "start", dx: 8};

test.each([
  [
    [
      ["Rome", 2, 5],
      ["Riga", 8, 5]
    ],
    [
      ["start", 60, 103.84],
      ["start", 156, 103.84]
    ]
  ],
  // The name of the left dot would stand on the other.
  [
    [
      ["Rome", 2, 5],
      ["Riga", 3, 5]
    ],
    [
      ["end", 45, 102.7],
      ["start", 75, 102.7]
    ]
  ],
  [
    [
      ["Rome", 2, 5],
      ["Riga", 2.1, 5.1]
    ],
    [
      ["start", 59, 102.7],
      ["end", 46.6, 101.1]
    ]
  ]
] as const)("placedNames() of %j are %j", (dots, expected) => {
  // prettier-ignore
  const {placed, lost} = namedDots(dots, right);
  expect(placed).toEqual(dots.map(([name], index) => [name, ...expected[index]!]));
  expect(lost).toEqual([]);
});

test("placedNames() says which of many find no place", () => {
  const names = ["Rome", "Riga", "Oslo", "Bonn", "Kiel", "Lund", "Cork", "Bath"];
  const {placed, lost} = namedDots(names.map((name, index): Dot => [name, 5, 5 + index / 10]), right); // prettier-ignore
  const moved = placed.filter(([, , x]) => x !== 108).map(([name]) => name);
  expect(lost.length).toBeGreaterThan(2);
  expect(lost.some(({text}) => moved.includes(text))).toBe(false);
});

test.each([
  // White on yellow or on the paper is not read; on grey neither white nor ink.
  ["#ffffff", {}, ["#ffffff", "#222222", "#000000", "#222222"]],
  ["#000000", {}, ["#fafafa", "#000000", "#000000", "#000000"]],
  ["#222222", {}, ["#fafafa", "#222222", "#000000", "#222222"]],
  // A colour of its own is its author’s.
  ["#ff0000", {}, ["#ff0000", "#ff0000", "#ff0000", "#ff0000"]],
  // What is behind a cell shows through.
  ["#000000", {fillOpacity: 0.5}, ["#000000", "#000000", "#000000", "#000000"]],
  ["#000000", {opacity: 0.5}, ["#000000", "#000000", "#000000", "#000000"]]
])("readableTexts() in %s on cells with %j are %j", (fill, cell, expected) => {
  const data = ["#000080", "#ffff00", "#777777", "#ffffff"].map((colour, x) => ({colour, x}));
  const marks = [Plot.cell(data, {x: "x", fill: "colour", ...cell}), Plot.text(data, {x: "x", text: () => "A", fill})];
  const drawn = drawnOf({width: 200, color: {type: "identity"}, marks});
  const texts = readableTexts(drawn.texts, drawn.marks, {ink: "#222222", paper: "#fafafa"});
  expect(texts.filter(({text}) => text === "A").map((text) => text.fill)).toEqual(expected);
});

const corners = [[0, 0], [5, 5]]; // prettier-ignore

test.each([
  // The radius of a dot at an end, and 2 px.
  [{}, {r: 4}, {x: {inset: 6}, y: {inset: 6}}],
  [{}, {r: 3.2}, {x: {inset: 6}, y: {inset: 6}}],
  [{}, {r: (_: unknown, index: number) => index}, {x: {inset: 5}, y: {inset: 5}}],
  [{x: {domain: [-1, 6]}}, {r: 4}, {y: {inset: 6}}],
  [{x: {domain: [-1, 6]}, y: {domain: [-1, 6]}}, {r: 4}, {}],
  // What an author sets stays.
  [{inset: 3}, {r: 4}, {}],
  [{insetLeft: 3}, {r: 4}, {}],
  [{x: {inset: 3}}, {r: 4}, {y: {inset: 6}}],
  [{x: {type: "point"}}, {r: 4}, {y: {inset: 6}}]
] as const)("dotInsets() with %j and dots with %j are %j", (own, dot, expected) => {
  // prettier-ignore
  const options = {width: 200, height: 100, ...own, marks: [Plot.dot(corners, dot)]};
  const insets = dotInsets(options, drawnOf(options).chart);
  const found = Object.fromEntries(Object.entries(insets).map(([axis, {inset}]) => [axis, {inset}]));
  expect(found).toEqual(expected);
});

test("dotInsets() leave an axis of lengths at its edge", () => {
  const options = {marks: [Plot.barX([3], {y: () => "a", x: Plot.identity}), Plot.dot([3], {y: () => "a", x: Plot.identity, r: 4})]}; // prettier-ignore
  expect(dotInsets(options, drawnOf(options).chart)).toEqual({});
});
