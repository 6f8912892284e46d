import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {about, atLeast, atMost, exact, lessThan, moreThan, range} from "../../src/facts/quantity.js";
import {drawMargin, openEnd, openWay} from "../../src/plot/openEnd.js";
import {linesIn} from "./linesIn.js";

const {document} = new JSDOM("").window;

test.each([
  [atLeast(3), "more"],
  [moreThan(3), "more"],
  [atMost(3), "less"],
  [lessThan(3), "less"],
  [about(3), "either"],
  [exact(3), null],
  [range(3, 4), null]
])("openWay(%j) is %j", (quantity, way) => {
  expect(openWay(quantity)).toBe(way);
});

test.each([
  // A tip 28 px up from a grid of 10 px squares that is full rises 28 px over it, and over 70 squares none.
  ["more", 100, 10, 0, 28, 0],
  ["more", 90, 10, 0, 18, 0],
  ["more", 70, 10, 0, 0, 0],
  ["more", 70, 10, 5, 3, 0],
  ["more", 91, 10.5, 0, 19, 0],
  ["less", 0, 10, 0, 0, 28],
  ["less", 10, 10, 0, 0, 18],
  ["less", 30, 10, 0, 0, 0],
  ["less", 30, 10, 5, 0, 3],
  ["either", 100, 10, 0, 14, 0],
  ["either", 0, 10, 2, 0, 16],
  [null, 100, 10, 9, 0, 0],
  [null, 0, 10, 9, 0, 0]
] as const)("openEnd %s of %d squares of %d px, with %d px of words, is %d px above and %d below", (...row) => {
  const [way, value, pitch, words, above, below] = row;
  expect([openEnd.above(way, value, pitch, words), openEnd.below(way, value, pitch, words)]).toEqual([above, below]);
});

const draw = (place: Partial<Parameters<typeof openEnd.draw>[1]>) =>
  linesIn(openEnd.draw(document, {x: 40, y: 60, fact: "f", way: "more", ...place}, "#000"));

test.each([
  [
    {},
    [
      [40, 60, 58, 60],
      [49, 60, 49, 32]
    ]
  ],
  [
    {way: "less"},
    [
      [40, 60, 58, 60],
      [49, 60, 49, 88]
    ]
  ],
  [
    {way: "either"},
    [
      [40, 60, 58, 60],
      [49, 60, 49, 46],
      [49, 60, 49, 74]
    ]
  ],
  [
    {reach: 10, across: 12},
    [
      [40, 60, 52, 60],
      [46, 60, 46, 50]
    ]
  ],
  [
    {along: "x"},
    [
      [40, 60, 40, 78],
      [40, 69, 68, 69]
    ]
  ],
  [
    {along: "x", way: "less", across: 10},
    [
      [40, 60, 40, 70],
      [40, 65, 12, 65]
    ]
  ]
] as const)("openEnd.draw(%j) draws a line and its arrows", (place, lines) => {
  // prettier-ignore
  expect(draw(place)).toEqual(lines);
});

test("openEnd.draw() has larger heads on arrows of full length", () => {
  const headOf = (reach: number) => {
    const [, arrows] = openEnd.draw(document, {x: 0, y: 0, fact: "f", way: "more", reach}, "#000");
    const [, side, end] =
      /L[^M]+M([\d.-]+),[\d.-]+L([\d.-]+)/.exec(arrows?.firstElementChild?.getAttribute("d") ?? "") ?? [];
    return Number(end) - Number(side);
  };
  expect(headOf(28)).toBeGreaterThan(headOf(27));
});

test.each([
  [
    "y",
    18,
    [
      [49, 65, 49, 50],
      [43, 65, 55, 65],
      [43, 50, 55, 50],
      [44.5, 60, 53.5, 60]
    ]
  ],
  // Caps are no longer than the sign.
  [
    "y",
    8,
    [
      [44, 65, 44, 50],
      [40, 65, 48, 65],
      [40, 50, 48, 50],
      [42, 60, 46, 60]
    ]
  ],
  [
    "x",
    18,
    [
      [35, 69, 50, 69],
      [35, 63, 35, 75],
      [50, 63, 50, 75],
      [40, 64.5, 40, 73.5]
    ]
  ]
] as const)("drawMargin() along %s, %d px across, is a line with its caps and a tick", (along, across, lines) => {
  // prettier-ignore
  expect(linesIn(drawMargin(document, {x: 40, y: 60, fact: "f", low: -5, high: 10, along, across}, "#000"))).toEqual(
    lines
  );
});
