import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {Plot} from "../../../src/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const people = Array.from({length: 240}, (_, index) => ({
  team: ["north", "south", "west"][index % 3],
  weight: 60 + (((index * 37) % 41) + ((index * 53) % 37)) / 2
}));

/** The places and the radii of the dots of a file. */
async function dotsOf(options: PlotFormOptions, width: number) {
  const file = await fileOf(options, {width});
  const found = await checkFile(subjectOf(file), ["measure-wrong", "reading-incomplete", "measure-unseen"]);
  const {marks = []} = readPublished(file) ?? {};
  const circles = [...file.matchAll(/<circle[^>]* cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)];
  return {found, marks, dots: circles.map(([, x, y, r]) => ({x: Number(x), y: Number(y), r: Number(r)}))};
}

const rows = (r: number): PlotFormOptions => ({
  height: 240,
  marks: [Plot.dot(people, Plot.dodgeY("middle", {x: "weight", fy: "team", fill: "#12436d", r}))]
});

test("swarms of a narrow chart have smaller dots, and keep to their panels", async () => {
  const {found, dots} = await dotsOf(rows(4), 320);
  expect(found).toEqual([]);
  expect(dots).toHaveLength(people.length);
  // The rows come by turns, as the panels do not: each panel’s dots stand apart from the next one’s.
  const spans = [0, 1, 2].map((panel) => dots.slice(panel * 80, panel * 80 + 80).map(({y}) => y));
  const [first, second, third] = spans.map((ys) => [Math.min(...ys), Math.max(...ys)] as const);
  expect(first![1]).toBeLessThan(second![0]);
  expect(second![1]).toBeLessThan(third![0]);
  expect(dots[0]!.r).toBeLessThan(4);
});

test("swarms that have room keep the dots of their author", async () => {
  const {dots} = await dotsOf(rows(2), 640);
  expect(new Set(dots.map(({r}) => r))).toEqual(new Set([2]));
});

test("a swarm across leaves neither its figure nor the words of its axis", async () => {
  const across = Plot.dot(people, Plot.dodgeX("middle", {y: "weight", fill: "#12436d", r: 6}));
  const {found, dots} = await dotsOf({marks: [across]}, 320);
  expect(found).toEqual([]);
  expect(Math.min(...dots.map(({x, r}) => x - r))).toBeGreaterThan(40);
  expect(Math.max(...dots.map(({x, r}) => x + r))).toBeLessThan(320);
});
