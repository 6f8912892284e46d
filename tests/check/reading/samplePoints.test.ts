import {describe, expect, test} from "vitest";
import {
  colourAt,
  difference,
  pointsAlong,
  pointsInside,
  pointsMidway,
  rgb
} from "../../../src/check/reading/paint/samples.js";
import {arrowOf, isUpwards} from "../../../src/check/reading/signs/signs.js";
import {type Shape, shapesOf} from "../../../src/check/reading/shapes.js";
import {read} from "../../published/read.js";
import {fileWith} from "../legibilityAndFile.js";

const shape = (markup: string): Shape => shapesOf(read(fileWith(markup)).root)[1]!;
const rect = (x: number, y: number, width: number, height: number) =>
  shape(`<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`);
const path = (d: string, more = "") => shape(`<path d="${d}" ${more}/>`);
const rounded = (points: readonly (readonly [number, number])[]) =>
  points.map((point) => point.map((each) => Number(each.toFixed(3))));
const columnsOf = (points: readonly (readonly [number, number])[]) => [...new Set(rounded(points).map(([x]) => x))];
const rowsOf = (points: readonly (readonly [number, number])[]) => [...new Set(rounded(points).map(([, y]) => y))];

describe("pointsInside()", () => {
  test("of a rect are 49, around its middle, clear of its edges", () => {
    const points = pointsInside(rect(10, 20, 40, 20));
    expect(points).toHaveLength(49);
    expect(columnsOf(points)).toEqual([-10, -7, -4.5, 0, 3, 6, 10].map((off) => 30 + off));
    expect(rowsOf(points)).toEqual([-5, -4, -1.75, 0, 1.25, 3.25, 5].map((off) => 30 + off));
  });

  test("of a narrow rect stay 2.5 px away from its sides", () => {
    expect(columnsOf(pointsInside(rect(10, 20, 6, 40)))).toEqual([12.5, 12.65, 12.775, 13, 13.15, 13.3, 13.5]);
    expect(rowsOf(pointsInside(rect(10, 20, 40, 6)))).toEqual([22.5, 22.6, 22.825, 23, 23.125, 23.325, 23.5]);
    expect(columnsOf(pointsInside(rect(10, 20, 5, 40)))).toEqual([12.5]);
  });

  test.each([
    ["5 px wide", 5, 40, 49],
    ["less wide", 4.9, 40, 0],
    ["5 px high", 40, 5, 49],
    ["less high", 40, 4.9, 0]
  ])("of a rect that is %s", (_, width, height, count) => {
    expect(pointsInside(rect(0, 0, width, height))).toHaveLength(count);
  });

  test.each([
    ["3 px", 3, [[50, 40], [48.5, 40], [51.5, 40], [50, 38.5], [50, 41.5]]], // prettier-ignore
    ["2.9 px", 2.9, [[50, 40]]],
    ["2.5 px", 2.5, [[50, 40]]],
    ["2.4 px", 2.4, []]
  ])("of a circle with a radius of %s", (_, radius, points) => {
    expect(pointsInside(shape(`<circle cx="50" cy="40" r="${radius}"/>`))).toEqual(points);
  });

  test("of an area of few corners lie on a quarter, a half and three quarters of the way between its edges", () => {
    const points = pointsInside(path("M0,0L50,0L50,20L0,20"));
    expect(columnsOf(points)).toEqual([10, 20, 30, 40]);
    expect(rowsOf(points)).toEqual([5, 10, 15]);
  });

  test("of an area of six corners lie at them", () => {
    const top = [0, 10, 20, 30, 40, 50].map((x) => `${x},0`).join("L");
    const bottom = [50, 40, 30, 20, 10, 0].map((x) => `${x},20`).join("L");
    expect(columnsOf(pointsInside(path(`M${top}L${bottom}`)))).toEqual([0, 10, 20, 30, 40, 50]);
    expect(pointsInside(path(`M${top}L${bottom}`))).toHaveLength(18);
  });

  test.each([
    ["8 px", 8, 12],
    ["less", 7.9, 0]
  ])("of an area that is %s high", (_, height, count) => {
    expect(pointsInside(path(`M0,0L50,0L50,${height}L0,${height}`))).toHaveLength(count);
  });
});

describe("pointsMidway()", () => {
  test.each<readonly [string, Shape, readonly number[], readonly number[]]>([
    ["a long strip", rect(10, 20, 20, 2), [12, 28], [21, 21]],
    ["a strip of 4 px", rect(10, 20, 4, 2), [11, 13], [21, 21]],
    ["a high strip", rect(10, 20, 2, 20), [11, 11], [22, 38]],
    ["a square", rect(10, 20, 4, 4), [12, 12], [21, 23]],
    ["a strip of 1 px", rect(10, 20, 1, 20), [10.5, 10.5], [22, 38]]
  ])("of %s run along its middle, clear of its ends", (_, own, [left, right], [top, bottom]) => {
    const points = pointsMidway(own);
    const steps = Math.max(2, Math.ceil(Math.hypot(right! - left!, bottom! - top!) / 4));
    expect(points).toHaveLength(steps);
    const at = (part: number) => [left! + part * (right! - left!), top! + part * (bottom! - top!)];
    expect(points[0]).toEqual(at(0.5 / steps));
    expect(points.at(-1)).toEqual(at((steps - 0.5) / steps));
  });

  test("of what is no rect, or less than a px thin, are none", () => {
    expect(pointsMidway(rect(10, 20, 0.9, 20))).toEqual([]);
    expect(pointsMidway(rect(10, 20, 20, 0.9))).toEqual([]);
    expect(pointsMidway(shape('<line x1="10" y1="20" x2="30" y2="22"/>'))).toEqual([]);
  });
});

describe("pointsAlong()", () => {
  test("of a line stand in the middles of steps of 4 px at the most, two at least and sixteen at most", () => {
    const along = (length: number) => pointsAlong(shape(`<line x1="0" y1="0" x2="${length}" y2="0"/>`));
    expect(along(8)).toEqual([[2, 0], [6, 0]]); // prettier-ignore
    expect(along(2)).toEqual([[0.5, 0], [1.5, 0]]); // prettier-ignore
    expect(along(8.1)).toHaveLength(3);
    expect(along(64)).toHaveLength(16);
    expect(along(640)).toHaveLength(16);
  });

  test("of a rect go around it", () => {
    const points = pointsAlong(rect(10, 20, 8, 4));
    expect(rounded(points)).toEqual([[12, 20], [16, 20], [18, 21], [18, 23], [16, 24], [12, 24], [10, 23], [10, 21]]); // prettier-ignore
  });

  test("of a circle are twelve on its outline", () => {
    const points = rounded(pointsAlong(shape('<circle cx="50" cy="40" r="10"/>')));
    expect(points).toHaveLength(12);
    expect(points.slice(0, 4)).toEqual([[60, 40], [58.66, 45], [55, 48.66], [50, 50]]); // prettier-ignore
  });

  test("of a path are on its straight lines, at the points of its curves, or its dots", () => {
    expect(pointsAlong(path("M0,0L8,0"))).toEqual([[2, 0], [6, 0]]); // prettier-ignore
    expect(pointsAlong(path("M0,0Q4,9,8,0"))).toEqual([[0, 0], [8, 0]]); // prettier-ignore
    expect(pointsAlong(path("M5,6h.01M9,6h.01", 'stroke="#000000" stroke-linecap="round"'))).toEqual([[5, 6], [9, 6]]); // prettier-ignore
  });
});

describe("colours", () => {
  const bytes = new Uint8Array(2 * 3 * 4).map((_, index) => index);
  const pixels = {width: 2, height: 3, bytes};

  test.each<readonly [string, readonly [number, number], readonly number[] | null]>([
    ["the first pixel", [0.9, 0.9], [0, 1, 2]],
    ["the second pixel", [1, 0], [4, 5, 6]],
    ["the last pixel", [1.99, 2.99], [20, 21, 22]],
    ["the left", [-0.1, 1], null],
    ["the top", [1, -0.1], null],
    ["the right", [2, 1], null],
    ["the bottom", [1, 3], null],
    ["nowhere", [NaN, 1], null]
  ])("colourAt() of %s", (_, point, colour) => expect(colourAt(pixels, point)).toEqual(colour));

  test("difference() is that of the channel that differs most; rgb() reads what is written in full", () => {
    expect(difference([10, 20, 30], [12, 15, 31])).toBe(5);
    expect(rgb("#12436d")).toEqual([18, 67, 109]);
    expect(rgb("#123")).toBeNull();
    expect(rgb("red")).toBeNull();
  });
});

describe("arrows", () => {
  const arrow = (x: number, y: number) => path(`M0,0L${x},${y}M${x - 3},${y}L${x},${y}L${x},${y + 3}`, 'fill="none"');

  test.each([
    ["to the right", 10, 0, true],
    ["to the left", -10, 0, false],
    ["up", 0, -10, true],
    ["down", 0, 10, false],
    ["more to the right than down", 10, 9, true],
    ["as much to the right as down", 10, 10, false]
  ])("isUpwards() of one %s", (_, x, y, is) => expect(isUpwards(arrow(x, y))).toBe(is));

  test("arrowOf() has the foot and the point of a shaft with a head of three points", () => {
    expect(arrowOf(arrow(10, 0))).toEqual([[0, 0], [10, 0]]); // prettier-ignore
    expect(arrowOf(path("M0,0L10,0M7,0L10,0", 'fill="none"'))).toBeNull();
    expect(arrowOf(path("M0,0L10,0", 'fill="none"'))).toBeNull();
    expect(isUpwards(path("M0,0L10,0", 'fill="none"'))).toBeNull();
  });
});
