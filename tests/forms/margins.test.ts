import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {countOf} from "../../src/facts/unit/unit.js";
import type {Form} from "../../src/form.js";
import {columns} from "../../src/forms/columns/columns.js";
import {seats} from "../../src/forms/seats/seats.js";
import {stackedBars} from "../../src/forms/shares/stackedBars.js";
import {tableOf} from "./samples/dataSets.js";
import {hardForms} from "./samples/hardForms.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {homesTable} from "./samples/stackSamples.js";

const {document} = new JSDOM("").window;
const drawn = (form: Form, width: number) => serializeSVG(sampleFigure("margins", form)({document, width}));
const textsOf = (file: string) => readPublished(file)!.texts;
const named = {name: "place", value: "value"} as const;

/** Edges of the rects that are no paper and no accent, in px. */
const rects = (file: string) =>
  [...file.matchAll(/<rect ([^>]*)>/g)].flatMap(([, own = ""]) => {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(new RegExp(` ?\\b${name}="([\\d.]+)"`).exec(own)?.[1] ?? 0)); // prettier-ignore
    return y! > 20 ? [{right: x! + width!, bottom: y! + height!}] : [];
  });
/** The px of the line over the source, and where it ends. */
const foot = (file: string) => {
  const [, x2, y] = [...file.matchAll(/<line x1="[\d.]+" x2="([\d.]+)" y1="([\d.]+)" y2="\2"/g)].at(0) ?? [];
  return {right: Number(x2), top: Number(y)};
};

test.each([640, 1000])("columns() of 40 years reach to the right margin at %i px", (width) => {
  const years = Array.from({length: 40}, (_, index) => String(1984 + index));
  const file = drawn(columns(tableOf("years", {names: years, values: years.map((_, at) => 100 + at)}), named), width);
  const right = Math.max(...rects(file).map((each) => each.right));
  expect(width - right).toBeLessThan(34);
});

test("stackedBars() whose values stand in all parts ends at the right margin, since it has no axis", () => {
  const parts = ["Owned", "Rented", "Social", "Other"];
  const file = drawn(stackedBars(homesTable("homes", ["Ash", "Elm"], [[40, 20, 20, 20], [30, 30, 20, 20]]), {name: "place", parts}), 640); // prettier-ignore
  expect(foot(file).right - Math.max(...rects(file).map(({right}) => right))).toBeLessThan(2);
});

test.each([320, 640])("facets() of one row each has no air under them at %i px", (width) => {
  const file = drawn(hardForms["facets"]!({names: ["Ash"], values: [71]}), width);
  expect(foot(file).top - Math.max(...rects(file).map(({bottom}) => bottom))).toBeLessThan(34);
});

test("seats() sets no entry of its key beside one of two lines", () => {
  const names = ["Union of Farmers and Greens of the North", "Labour", "Right"];
  const house = tableOf("house", {names, values: [41, 30, 29], unit: countOf("seat", "seats")});
  const texts = textsOf(drawn(seats(house, named), 320));
  const [union, labour] = ["Union", "Labour"].map((own) => texts.find(({text}) => text.startsWith(own))!);
  expect(labour!.y).toBeGreaterThan(union!.y + 20);
});

test("scatter() has three ticks and more across on a phone, and one line at its foot where that is zero", () => {
  const rows = {names: ["Ash", "Elm", "Fir"], values: [12, 61, 93]};
  const file = drawn(hardForms["scatter"]!(rows), 320);
  const ticks = textsOf(file).filter(({text}) => /^€\d+$/.test(text));
  const low = Math.max(...ticks.map(({y}) => y));
  expect(ticks.filter(({y}) => y === low).length).toBeGreaterThan(3);
  const level = [...file.matchAll(/<line x1="[\d.]+" x2="[\d.]+" y1="([\d.]+)" y2="\1"/g)].map(([, y]) => Number(y));
  const under = [...new Set(level)].toSorted((a, b) => a - b);
  const gaps = under.slice(1).map((y, at) => y - under[at]!);
  expect(Math.min(...gaps.filter((gap) => gap > 1))).toBeGreaterThan(9);
});

test("dotRange() has a line of zero on a phone, as far as labels stand there", () => {
  const rows = {names: ["Oslo", "Thessaloniki", "Rome", "Kraków", "Berlin", "Lisbon"], values: [28, 1, -3, -12, -39, -61]}; // prettier-ignore
  const file = drawn(hardForms["dotRange"]!(rows), 320);
  const upright = [...file.matchAll(/<line x1="([\d.]+)" x2="\1" y1="([\d.]+)" y2="([\d.]+)"/g)];
  expect(upright.length).toBeGreaterThanOrEqual(rows.names.length);
  const zero = Number(upright[0]?.[1]);
  for (const {text, y, x, anchor} of textsOf(file).filter(({text}) => /^−?€\d+$/.test(text))) {
    const [from, to] = anchor === "end" ? [x - 6 * text.length, x] : [x, x + 6 * text.length];
    const crosses = zero > from && zero < to && upright.some(([, , top, bottom]) => Number(top) < y - 4 && Number(bottom) > y - 4); // prettier-ignore
    expect([text, crosses]).toEqual([text, false]);
  }
});
