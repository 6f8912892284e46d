import {expect, test} from "vitest";
import {capShape, pathParts} from "../../src/check/pathParts.js";
import {readPublished} from "../../src/check/published.js";
import {fileWith} from "./legibilityAndFile.js";

test.each([
  ["M10,20h0", [[10, 20]], ""],
  [
    "M10 20h0M30.5 40v0",
    [
      [10, 20],
      [30.5, 40]
    ],
    ""
  ],
  ["M10,20L10,20", [[10, 20]], ""],
  ["M10,20 10,20", [[10, 20]], ""],
  ["M10,20Z", [[10, 20]], ""],
  ["M10,20H10V20l0,0c0,0,0,0,0,0", [[10, 20]], ""],
  ["M10,20C10,20,10,20,10,20", [[10, 20]], ""],
  [
    "M1,2h0M10,20L30,20M5,6h0",
    [
      [1, 2],
      [5, 6]
    ],
    "M10,20L30,20"
  ],
  ["M10,20", [], "M10,20"],
  [
    "M10,20h.01M30,40h0.01",
    [
      [10, 20],
      [30, 40]
    ],
    ""
  ],
  ["M20.07,20L20.08,20", [[20.07, 20]], ""],
  ["M10,20h.02", [], "M10,20h.02"],
  ["M10,20h.01h.01", [], "M10,20h.01h.01"],
  ["M10,20h.01v.01", [], "M10,20h.01v.01"],
  ["M10,20h5", [], "M10,20h5"],
  ["M10,20h0h5h-5", [], "M10,20h0h5h-5"],
  ["M10,20h", [], "M10,20h"],
  ["M10,20H20", [], "M10,20H20"],
  ["M10,20V10", [], "M10,20V10"],
  ["M10,20L20,10", [], "M10,20L20,10"],
  ["M10,20 11,20", [], "M10,20 11,20"],
  ["M10,20h0m15,0h0", [], "M10,20h0m15,0h0"],
  ["M10,20ZL30,20", [], "M10,20ZL30,20"],
  ["M10,20a0,0,0,0,0,0,0", [], "M10,20a0,0,0,0,0,0,0"],
  ["m10,20h0", [], "m10,20h0"],
  ["M10h0", [], "M10h0"],
  ["", [], ""]
])("pathParts(%j) finds what has no length to the eye", (path, points, rest) => {
  expect(pathParts(path)).toEqual({points, rest});
});

test("capShape is a circle for round caps, a square for square ones, and nothing for butts", () => {
  expect(capShape("round", 10, 20, 5.4)).toMatchObject({name: "circle", attributes: {cx: "10", cy: "20", r: "5.4"}});
  const square = {x: "8", y: "18", width: "4", height: "4"};
  expect(capShape("square", 10, 20, 2)).toMatchObject({name: "rect", attributes: square});
  expect(capShape("butt", 10, 20, 5)).toBeNull();
});

const pen = 'fill="none" stroke="#12436d" stroke-width="10" stroke-linecap="round"';
const marksIn = (drawing: string) => readPublished(fileWith(drawing))?.marks;

test("readPublished reads the dots of a path as the circles that a reader sees", () => {
  const circles = '<g fill="#12436d"><circle cx="20" cy="30" r="5"/><circle cx="40" cy="30" r="5"/></g>';
  const seen = marksIn(circles);
  expect(seen).toHaveLength(2);
  expect(marksIn(`<g ${pen}><path d="M20,30h0M40,30h0"/></g>`)).toEqual(seen);
  expect(marksIn(`<g><path ${pen} d="M20,30Z M40,30L40,30"/></g>`)).toEqual(seen);
  // What has no length has no area to fill, and a stroke of its own over that of its group.
  expect(marksIn(`<g ${pen}><path fill="#c5510e" d="M20,30h0M40,30h0"/></g>`)).toEqual(seen);
  expect(marksIn(`<g stroke="#c5510e"><path ${pen} d="M20,30h0M40,30h0"/></g>`)).toEqual(seen);
});

test.each([
  ["no stroke", pen.replace("#12436d", "none")],
  ["no width", pen.replace('"10"', '"0"')],
  ["a width that is none", pen.replace('"10"', '"-3"')],
  ["butts for caps", pen.replace("round", "butt")],
  ["no caps", pen.replace(' stroke-linecap="round"', "")]
])("readPublished reads no dots where they do not show: %s", (_, attributes) => {
  expect(marksIn(`<path ${attributes} d="M20,30h0M40,30h0"/>`)).toEqual([]);
});

test("readPublished keeps apart what of a path are dots and what are lines", () => {
  const marks = marksIn(`<path ${pen} d="M20,30h0M10,50L60,50M40,30h0"/>`) ?? [];
  expect(marks.map(({name, box}) => [name, box.left, box.right])).toEqual([
    ["path", 10, 60],
    ["circle", 15, 25],
    ["circle", 35, 45]
  ]);
  expect(marks[0]?.attributes["d"]).toBe("M10,50L60,50");
  // Painters do not agree on dots that are dashed.
  const dashed = marksIn(`<path ${pen} stroke-dasharray="2 2" d="M20,30h0M40,30h0"/>`);
  expect(dashed?.map(({name}) => name)).toEqual(["path"]);
});

test("readPublished says how many marks are painted before a text, the paper left out", () => {
  const words = '<text x="20" y="80">Words</text>';
  const texts = readPublished(fileWith(`${words}<path ${pen} d="M20,30h0M40,30h0"/>${words}`))?.texts;
  expect(texts?.map(({marksUnder}) => marksUnder)).toEqual([0, 2]);
});
