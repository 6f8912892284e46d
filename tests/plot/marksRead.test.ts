import {barX, dot, lineY, rect, voronoi} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readingOf} from "../../src/drawing/roles.js";
import {element} from "../../src/drawing/element.js";
import {counts, furniture, illustration, type MarkRead, opens, shows} from "../../src/plot/marksRead.js";
import {plotMarks, type PlotMarksOptions} from "../../src/plot/plotMarks.js";

const {document} = new JSDOM("").window;
const box = {document, width: 100, height: 50, x: {domain: [0, 10]}, y: {domain: [0, 10]}} as const;
const points = [
  {x: 2, y: 3},
  {x: 5, y: 8}
];

function rolesOf(mark: MarkRead, options: Partial<PlotMarksOptions> = {}) {
  return readingOf(element(document, "g", {}, plotMarks([mark], {...box, ...options}))).shapes;
}

test.each<[string, MarkRead, Partial<PlotMarksOptions>, string]>([
  ["dots of no fact", shows(dot(points, {x: "x", y: "y"})), {}, "unmeasured channel: x of dot (say of which fact"],
  [
    "bars that do not begin at zero",
    shows(rect(points, {x1: 1, x2: "x", y1: 0, y2: 1}), {of: {x: "t/x", y: null}}),
    {},
    "unmeasured mark: rect along x (say by which measure"
  ],
  [
    "a mark without a measure",
    shows(voronoi(points, {x: "x", y: "y"}), {of: {x: "t/x"}}),
    {},
    "unmeasured mark: voronoi"
  ],
  [
    "a mark that shows nothing",
    shows(dot(points, {x: "x", y: "y"}), {of: {x: null, y: null}}),
    {},
    "unmeasured mark: dot"
  ],
  [
    "a scale of three ends",
    shows(dot(points, {x: "x", y: "y"}), {of: {x: "t/x", y: null}}),
    {x: {type: "linear", domain: [0, 5, 10], range: [0, 20, 100]}},
    "unmeasured scale: x (a domain of two values"
  ],
  [
    "a scale of colours of dates",
    shows(dot(points, {x: "x", y: "y", fill: (d: {x: number}) => new Date(d.x)}), {
      of: {x: "t/x", y: null, color: "t/x"}
    }),
    {},
    "unmeasured scale: color of type"
  ],
  ["a function in place of a mark", shows(() => null), {}, "unmeasured mark: function"]
])("plotMarks refuses %s", (_, mark, options, message) => {
  expect(() => plotMarks([mark], {...box, ...options})).toThrow(message);
});

test("plotMarks reads what a mark shows by its channels, and what stands for nothing not at all", () => {
  expect(rolesOf(shows(dot(points, {x: "x", y: "y"}), {of: {x: "t/x", y: null}}))).toEqual([
    [2, {shows: [{by: "position", on: "x", of: "t/x/0-1"}]}]
  ]);
  expect(rolesOf(shows(barX([7], {x1: 0, x2: (value: number) => value}), {of: {x: () => "barns"}}))).toEqual([
    [1, {shows: [{by: "length", on: "x", of: ["barns"]}]}]
  ]);
  expect(rolesOf(shows(lineY(points, {x: "x", y: "y"}), {of: {x: "t/x", y: "t/y"}}))[0]?.[0]).toBe(1);
});

test("plotMarks reads counts, open ends, furniture and illustrations as they are declared", () => {
  const dots = () => dot(points, {x: "x", y: "y"});
  expect(rolesOf(counts(dots(), {of: "cows", per: 10}))).toEqual([[2, {shows: [{by: "count", of: "cows", per: 10}]}]]);
  expect(rolesOf(opens(dots(), "cows"))).toEqual([[2, {openEnd: ["cows"]}]]);
  expect(rolesOf(furniture(dots(), "link"))).toEqual([[2, {furniture: "link"}]]);
  expect(rolesOf(furniture(dots(), "tick"))).toEqual([[2, {furniture: "tick", on: "x", at: [2, 5]}]]);
  expect(rolesOf(illustration(dots(), "two cows"))).toEqual([[2, {illustration: "two cows"}]]);
});

test("plotMarks reads how many paints the shapes of a mark have of their own", () => {
  const mark = dot(points, {x: "x", y: "y", fill: ({x}: {x: number}) => (x > 3 ? "#12436d" : "#dfe3e8")});
  const [[, role] = []] = rolesOf(shows(mark, {of: {x: "t/x", y: "t/y", color: null}}), {color: {type: "identity"}});
  expect(role).toMatchObject({paints: 2});
});
