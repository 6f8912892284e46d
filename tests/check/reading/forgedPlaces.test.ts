import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import type {RuleName} from "../../../src/check/rules.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf} from "../../forms/plot/draw.js";
import {forged, rulesOf, runOf, sample} from "./forged.js";

const years = ["2018", "2019", "2020"];
const power = [["Gas", 42], ["Wind", 9]].flatMap(([source, from], index) =>
  years.map((year, at) => ({year, source, output: Number(from) + (index === 0 ? -12 : 9) * at}))
); // prettier-ignore
const places = ["Ash", "Birch", "Cedar"].map((place, row) => ({place, women: 42 + 9 * row, men: 50 + 9 * row}));
const areas = (options: object): PlotFormOptions => ({
  x: {type: "point"},
  color: {legend: true},
  marks: [Plot.areaY(power, {x: "year", y1: 0, y2: "output", fill: "source", ...options})]
});
const inOrder = (sources: readonly string[]) => power.toSorted((a, b) => sources.indexOf(String(a.source)) - sources.indexOf(String(b.source))); // prettier-ignore
const dots = (radius: number): PlotFormOptions => ({
  marks: [
    Plot.dot(places, {x: "women", y: "place", r: 4, fill: "#1a1a1a"}),
    Plot.dot(places, {x: "men", y: "place", r: radius, fill: "#12436d"})
  ]
});

/** A file with the places of some of its shapes dealt anew, in another order. */
function dealt(svg: string, pattern: RegExp, order: (places: readonly string[]) => string[]): string {
  const places = order([...svg.matchAll(pattern)].map(([place]) => place));
  let next = 0;
  return svg.replace(pattern, () => places[next++] ?? "");
}

/** Every n-th first, so that those that were together are not. */
const scattered = (n: number) => (places: readonly string[]) =>
  Array.from({length: n}, (_, start) => places.filter((_, index) => index % n === start)).flat();

const columns = () => sample("columns", "eight years");

/** Columns moved within their places, of which the file says so. */
function shifted(by: number): string {
  const widths = [...columns().matchAll(/<rect x="([\d.]+)" width="(\d+)" y="[\d.]+" height="[\d.]+"\/>/g)];
  return forged(
    columns().replace(/<rect x="([\d.]+)" width="(\d+)" y=/g, (whole: string, x: string, width: string) =>
      width === widths[0]?.[2] ? `<rect x="${Number(x) + by}" width="${width}" y=` : whole
    ),
    ({shapes}) => {
      for (const [, role] of shapes) {
        const shows = role !== null && typeof role === "object" && "shows" in role ? role["shows"] : [];
        for (const each of Array.isArray(shows) ? shows : []) {
          if (each === null || typeof each !== "object" || !("inset" in each) || !Array.isArray(each["inset"]))
            continue;
          const [low, high] = each["inset"];
          each["inset"] = [Number(low) + by, Number(high) - by];
        }
      }
    }
  );
}

/** Columns with a line from the first to the last, which the file calls a link. */
const linked = (slanted: boolean) => {
  const svg = columns();
  const bars = [...svg.matchAll(/<rect x="([\d.]+)" width="(\d+)" y="([\d.]+)" height="[\d.]+"\/>/g)].map(([, x, width, y]) => ({left: Number(x), right: Number(x) + Number(width), top: Number(y)})); // prettier-ignore
  const [first, last] = [bars.toSorted((a, b) => a.left - b.left)[0]!, bars.toSorted((a, b) => b.left - a.left)[0]!];
  const line = slanted
    ? `x1="${first.right}" x2="${last.left}" y1="${first.top}" y2="${last.top}"`
    : `x1="${first.right}" x2="${last.left}" y1="${Math.max(first.top, last.top) + 20}" y2="${Math.max(first.top, last.top) + 20}"`; // prettier-ignore
  let at = 0;
  return forged(
    svg.replace(/<line /, (found) => `<line ${line} stroke="#595959"/>\n${found}`),
    ({shapes}) => {
      at = shapes.indexOf(runOf(shapes, '"axis"'));
      shapes.splice(at, 0, [1, {furniture: "link"}]);
    }
  );
};

const seats = () => sample("seats");
const grid = () => sample("shareGrid");
const dot = /[\d.]+,[\d.]+(?=h\.01)/g;

/** A grid of which the squares are dealt anew; a hollow one is drawn half a px inside its place. */
function scatteredGrid(): string {
  const cell = /x="(\d+)((?:\.5)?)" y="(\d+)((?:\.5)?)"(?= width="(3\d)" height="\5")/g;
  const places = scattered(3)([...grid().matchAll(cell)].map(([, x, , y]) => `${x} ${y}`));
  let next = 0;
  return grid().replace(cell, (_, _x: string, across: string, _y: string, down: string) => {
    const [x, y] = places[next++]?.split(" ") ?? [];
    return `x="${x}${across}" y="${y}${down}"`;
  });
}

const lies: Readonly<Record<string, readonly [RuleName, () => Promise<string> | string]>> = {
  "areas of which the last hides the others": ["measure-unseen", () => fileOf({...areas({}), marks: [Plot.areaY(inOrder(["Wind", "Gas"]), {x: "year", y1: 0, y2: "output", fill: "source"})]})], // prettier-ignore
  "dots of one column three times as wide": ["measure-unseen", () => fileOf(dots(12))],
  "columns at the end of their places": ["measure-wrong", () => shifted(8)],
  "seats of parties among one another": ["measure-wrong", () => dealt(seats(), dot, scattered(7))],
  "squares of a grid among one another": ["measure-wrong", scatteredGrid],
  "a slanted link from one column to another": ["furniture-misplaced", () => linked(true)]
};

test.each(Object.entries(lies))("readingRules tell of %s", async (_, [rule, draw]) => {
  expect(await rulesOf(await draw())).toContain(rule);
});

const truths: Readonly<Record<string, () => Promise<string> | string>> = {
  "areas that are stacked": () =>
    fileOf({...areas({}), marks: [Plot.areaY(power, {x: "year", y: "output", fill: "source"})]}),
  "areas that are seen through": () => fileOf(areas({fillOpacity: 0.5})),
  "dots of one column a little wider": () => fileOf(dots(6)),
  "columns in the middle of their places": () => shifted(0),
  "seats as they are": seats,
  "squares as they are": grid
};

test.each(Object.entries(truths))("readingRules find nothing in %s", async (_, draw) => {
  expect(await rulesOf(await draw())).toEqual([]);
});
