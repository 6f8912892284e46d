import {describe, expect, test} from "vitest";
import {apart, contains, intersection, overlap} from "../../../src/check/box.js";
import {apartFromOutline, isAtOutline, outlineOf} from "../../../src/check/reading/paint/outlineDistance.js";
import {apartFromLine, isInOutline, pointsInOutline} from "../../../src/check/reading/paint/pointsInOutline.js";
import {type Shape, shapesOf} from "../../../src/check/reading/shapes.js";
import {stretchesOf} from "../../../src/check/reading/stretches.js";
import {read} from "../../published/read.js";
import {fileWith} from "../legibilityAndFile.js";

/** The shapes of a drawing, after its paper. */
const shapesIn = (drawing: string): readonly Shape[] => shapesOf(read(fileWith(drawing)).root).slice(1);
const first = (drawing: string): Shape => shapesIn(drawing)[0]!;

describe("shapesOf()", () => {
  test.each<readonly [string, string, Partial<Shape>]>([
    ["a rect", '<rect x="10" y="20" width="30" height="40" rx="3"/>', {x: [10, 40], y: [20, 60], corner: 3, radius: 0, box: {left: 10, right: 40, top: 20, bottom: 60}, fill: "#1a1a1a", stroke: null, strokeWidth: 0, cap: "butt", dashes: null, opacity: 1, clip: null, index: 1}], // prettier-ignore
    ["a rect that is rounder down", '<rect x="1" y="2" width="3" height="4" rx="1" ry="2"/>', {corner: 2}],
    ["a rect without a place", '<rect width="3" height="4"/>', {x: [0, 3], y: [0, 4], corner: 0}],
    ["a circle", '<circle cx="50" cy="40" r="7" rx="3"/>', {x: [50], y: [40], radius: 7, corner: 0, box: {left: 43, right: 57, top: 33, bottom: 47}}], // prettier-ignore
    ["a line", '<line x1="5" x2="9" y1="7" y2="3" stroke="#ABCDEF" stroke-dasharray="2 1"/>', {x: [5, 9], y: [7, 3], fill: null, stroke: "#abcdef", strokeWidth: 1, dashes: "2 1", radius: 0, box: {left: 5, right: 9, top: 3, bottom: 7}}], // prettier-ignore
    ["a path", '<path d="M5,6L9,2" fill="none" stroke="#12436d" stroke-width="3"/>', {x: [], y: [], fill: null, strokeWidth: 3, radius: 0, box: {left: 5, right: 9, top: 2, bottom: 6}, dots: []}], // prettier-ignore
    ["dots", '<path d="M5,6h.01M9,6h.01" fill="none" stroke="#12436d" stroke-width="4" stroke-linecap="round"/>', {radius: 2, cap: "round", dots: [[5, 6], [9, 6]], stretches: [], box: {left: 3, right: 11, top: 4, bottom: 8}}], // prettier-ignore
    ["dots that are dashed, which are none", '<path d="M5,6L5.01,6" fill="none" stroke="#12436d" stroke-width="4" stroke-linecap="round" stroke-dasharray="1"/>', {radius: 0, dots: []}], // prettier-ignore
    ["a line with round ends", '<path d="M5,6L9,2" fill="none" stroke="#12436d" stroke-width="4" stroke-linecap="round"/>', {radius: 0, dots: [], box: {left: 5, right: 9, top: 2, bottom: 6}}], // prettier-ignore
    [
      "a width without a stroke",
      '<rect width="3" height="4" stroke="none" stroke-width="9"/>',
      {stroke: null, strokeWidth: 0}
    ],
    ["a fill that is half seen through", '<rect width="3" height="4" opacity="0.5" fill-opacity="0.5" stroke-opacity="0.1"/>', {opacity: 0.25}], // prettier-ignore
    ["a stroke that is half seen through", '<rect width="3" height="4" fill="none" stroke="#000000" fill-opacity="0.1" stroke-opacity="0.5"/>', {opacity: 0.5}], // prettier-ignore
    ["a line that is half seen through", '<line x2="3" y2="4" stroke="#000000" fill-opacity="0.1" stroke-opacity="0.5"/>', {opacity: 0.5}], // prettier-ignore
    ["what a group gives", '<g fill="#123456" opacity="0.5"><g opacity="0.5"><rect width="3" height="4"/></g></g>', {fill: "#123456", opacity: 0.25}], // prettier-ignore
    ["what is nearer than a group", '<g fill="#123456"><rect width="3" height="4" fill="#654321"/></g>', {fill: "#654321"}], // prettier-ignore
    ["what an svg cuts off", '<svg x="10" y="20" width="30" height="40"><rect width="90" height="90"/></svg>', {clip: {left: 10, right: 40, top: 20, bottom: 60}}] // prettier-ignore
  ])("reads %s", (_, drawing, expected) => {
    expect(first(drawing)).toMatchObject(expected);
  });

  test("reads nothing of where stands what a transform moves, or that of a group around it", () => {
    const moved = shapesIn('<g transform="translate(1)"><rect width="3" height="4"/></g><path transform="scale(2)" d="M5,6L9,2"/><rect width="5" height="6"/>'); // prettier-ignore
    expect(moved.map(({x}) => x)).toEqual([[NaN, NaN], [], [0, 5]]);
    expect(moved.map(({stretches}) => stretches.length)).toEqual([0, 0, 0]);
    expect(moved.map(({index}) => index)).toEqual([1, 2, 3]);
  });
});

describe("stretchesOf()", () => {
  test.each([
    ["two stretches", "M1,2L3,4M5,6L7,8Z", [[[1, 2], [3, 4]], [[5, 6], [7, 8]]], [false, true], [false, false]], // prettier-ignore
    ["points of one command", "M1,2L3,4,5,6", [[[1, 2], [3, 4], [5, 6]]], [false], [false]], // prettier-ignore
    ["a curve", "M0,0C0,0,10,0,10,10", [[[0, 0], [10, 10]]], [false], [true]], // prettier-ignore
    ["a curve of three points", "M0,0Q5,0,10,10", [[[0, 0], [10, 10]]], [false], [true]], // prettier-ignore
    ["an arc", "M0,0A5,5,0,0,1,10,10", [[[0, 0], [10, 10]]], [false], [true]], // prettier-ignore
    ["numbers below zero and without a nought", "M10,-2.5L.5,3", [[[10, -2.5], [0.5, 3]]], [false], [false]], // prettier-ignore
    ["a number with an exponent", "M1e1,2L3,4", [], [], []],
    ["a relative command", "M1,2l3,4", [], [], []],
    ["half a point", "M1,2L3", [], [], []],
    ["a command of nothing", "M1,2L", [], [], []],
    ["an end before a beginning", "Z", [], [], []],
    ["a line from nowhere", "L3,4", [], [], []]
  ])("reads %s", (_, path, points, closed, curved) => {
    const found = stretchesOf(path);
    expect(found.map((each) => each.points)).toEqual(points);
    expect(found.map((each) => each.closed)).toEqual(closed);
    expect(found.map((each) => each.curved)).toEqual(curved);
  });

  test("says by how much each curve leaves the box of its ends", () => {
    const [stretch] = stretchesOf("M0,0C0,-40,100,-40,100,0Q140,50,100,100C100,120,80,120,60,120");
    expect(stretch?.strays.map(([to]) => to)).toEqual([1, 2, 3]);
    const [up, right, inside] = stretch?.strays ?? [];
    // Halfway the first is 30 px above its ends, and the second 20 px beside them; of 16 points none is just there.
    expect(up?.[1]).toBe(0);
    expect(up?.[2]).toBeCloseTo(3 * 40 * 0.25 * (1 - (2 * (0.5 / 16)) ** 2), 6);
    expect(right?.[1]).toBeCloseTo(2 * 40 * 0.25 * (1 - (2 * (0.5 / 16)) ** 2), 6);
    expect(right?.[2]).toBe(0);
    expect(inside?.slice(1)).toEqual([0, 0]);
  });
});

describe("outlines", () => {
  const square = stretchesOf("M10,10L50,10L50,50L10,50Z");
  const ring = stretchesOf("M0,0L60,0L60,60L0,60ZM20,20L20,40L40,40L40,20Z");
  const twice = stretchesOf("M0,0L60,0L60,60L0,60ZM20,20L40,20L40,40L20,40Z");

  test.each([
    ["in the middle", square, [30, 30], true],
    ["on the left side", square, [10, 30], true],
    ["left of it", square, [9.9, 30], false],
    ["right of it", square, [50.1, 30], false],
    ["above it", square, [30, 9.9], false],
    ["below it", square, [30, 50.1], false],
    ["in the hole of a ring", ring, [30, 30], false],
    ["beside the hole of a ring", ring, [10, 30], true],
    ["beyond the hole of a ring", ring, [50, 30], true],
    ["in what is wound round twice", twice, [30, 30], true]
  ] as const)("isInOutline() of a point %s", (_, outline, point, is) => {
    expect(isInOutline(point, outline)).toBe(is);
  });

  test.each([
    ["beside its middle", [5, 5], 5],
    ["beyond its end", [13, 4], 5],
    ["before its beginning", [-3, -4], 5],
    ["on it", [4, 0], 0]
  ] as const)("apartFromLine() of a point %s", (_, point, px) => {
    expect(apartFromLine(point, [0, 0], [10, 0])).toBe(px);
    expect(apartFromLine([point[1], point[0]], [0, 0], [0, 10])).toBe(px);
  });

  test("apartFromLine() of a line without a length, and of one at a slant", () => {
    expect(apartFromLine([3, 4], [0, 0], [0, 0])).toBe(5);
    expect(apartFromLine([10, 0], [0, 0], [10, 10])).toBeCloseTo(Math.hypot(5, 5), 9);
  });

  test("pointsInOutline() are 2.5 px away from all sides, in eleven rows of three", () => {
    const points = pointsInOutline(square);
    expect(points.length).toBe(27);
    // The rows at 6 % and 94 % are 2.4 px from a side of 40.
    expect([...new Set(points.map(([, y]) => Number(y.toFixed(2))))]).toEqual(
      [0.13, 0.24, 0.31, 0.42, 0.5, 0.58, 0.67, 0.76, 0.85].map((part) => Number((10 + 40 * part).toFixed(2)))
    );
    expect([...new Set(points.map(([x]) => Number(x.toFixed(2))))]).toEqual([16.8, 30, 41.2]);
    // Farther to the right they are at the same heights.
    const right = pointsInOutline(stretchesOf("M110,10L150,10L150,50L110,50Z"));
    expect(right).toEqual(points.map(([x, y]) => [expect.closeTo(x + 100, 9), y]));
  });

  test.each([
    ["5 px wide", 5, 9],
    ["4.9 px wide", 4.9, 0]
  ])("pointsInOutline() of a strip that is %s", (_, width, count) => {
    const strip = stretchesOf(`M0,0L${width},0L${width},40L0,40Z`);
    expect(pointsInOutline(strip).filter(([x]) => x === width / 2)).toHaveLength(count);
    expect(pointsInOutline(strip)).toHaveLength(count);
  });

  test("apartFromOutline() is 0 inside, and else the way to the nearest side or corner", () => {
    const box = (left: number, top: number) => ({left, top, right: left + 4, bottom: top + 4});
    expect(apartFromOutline(square, box(20, 20))).toBe(0);
    expect(apartFromOutline(square, box(53, 54))).toBe(5);
    expect(apartFromOutline(square, box(30, 57))).toBe(7);
    expect(apartFromOutline(square, box(0, 30))).toBe(6);
    expect(apartFromOutline(stretchesOf("M30,0L40,20L20,20Z"), {left: 0, top: 30, right: 60, bottom: 40})).toBe(10);
  });

  test("isAtOutline() reaches as far as it is told, to the closing side, too", () => {
    expect(isAtOutline([30, 12], square, 2)).toBe(true);
    expect(isAtOutline([30, 12.1], square, 2)).toBe(false);
    expect(isAtOutline([8, 30], square, 2)).toBe(true);
  });

  test("outlineOf() has the filled paths of straight sides that are not too many", () => {
    const of = (d: string, fill = "#12436d") => outlineOf(first(`<path d="${d}" fill="${fill}"/>`)) !== null;
    expect(of("M0,0L9,0L9,9Z")).toBe(true);
    expect(of("M0,0L9,0L9,9Z", "none")).toBe(false);
    expect(of("M0,0L9,0Q9,9,0,9Z")).toBe(false);
    expect(of("")).toBe(false);
    expect(outlineOf(first('<rect width="9" height="9"/>'))).toBeNull();
    const corners = (count: number) => `M0,0${"L9,9".repeat(count - 1)}Z`;
    expect(of(corners(2000))).toBe(true);
    expect(of(corners(2001))).toBe(false);
  });
});

describe("boxes", () => {
  const box = {left: 10, top: 20, right: 30, bottom: 40};
  const moved = (x: number, y: number) => ({left: 10 + x, top: 20 + y, right: 30 + x, bottom: 40 + y});

  test("overlap() where they share more than half a pixel both ways", () => {
    expect(overlap(box, moved(19.4, 0))).toBe(true);
    expect(overlap(box, moved(19.5, 0))).toBe(false);
    expect(overlap(box, moved(0, -19.4))).toBe(true);
    expect(overlap(box, moved(0, -19.5))).toBe(false);
    expect(overlap(box, moved(19, 0), 1)).toBe(false);
  });

  test("contains() to half a pixel", () => {
    for (const [x, y] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1]
    ] as const) {
      expect(contains(box, moved(0.5 * x, 0.5 * y))).toBe(true);
      expect(contains(box, moved(0.6 * x, 0.6 * y))).toBe(false);
    }
  });

  test("intersection() of what touches is a line, and of what does not nothing", () => {
    expect(intersection(box, moved(20, 5))).toEqual({left: 30, right: 30, top: 25, bottom: 40});
    expect(intersection(box, moved(20.1, 5))).toBeNull();
    expect(intersection(box, moved(0, -20.1))).toBeNull();
    expect(intersection(box, moved(-5, -20))).toEqual({left: 10, right: 25, top: 20, bottom: 20});
  });

  test("apart() is the way across and down", () => {
    expect(apart(box, moved(23, 24))).toBe(5);
    expect(apart(box, moved(-23, -24))).toBe(5);
    expect(apart(box, moved(5, 27))).toBe(7);
    expect(apart(box, moved(20, 0))).toBe(0);
  });
});
