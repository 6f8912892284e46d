import {expect, test} from "vitest";
import {placesAround} from "../../../src/plot/labels/places.js";
import {boxAround, covers, crosses, enlarge} from "../../../src/plot/labels/obstacles.js";
import {leaderFrom} from "../../../src/plot/labels/leaderMarks.js";

const label = {x: 100, y: 50, r: 4, width: 30, height: 10};
const rounded = (value: number) => Math.round(value * 100) / 100;
const placesOf = (gap: number, leader: number) =>
  [...placesAround(label, {gap, leader})].map(({left, top, right, bottom, anchor, leader: line}) => {
    expect([right - left, bottom - top].map(rounded)).toEqual([30, 10]);
    return [rounded(left), rounded(top), anchor, ...(line ? Object.values(line).map(rounded) : [])];
  });

test("placesAround(label, options) begins with the eight places next to a dot, corners at the same distance", () => {
  expect(placesOf(3, 0)).toEqual([
    [107, 45, "start"],
    [63, 45, "end"],
    [85, 33, "middle"],
    [85, 57, "middle"],
    [104.95, 35.05, "start"],
    [65.05, 35.05, "end"],
    [104.95, 54.95, "start"],
    [65.05, 54.95, "end"]
  ]);
});

test("placesAround(label, options) goes on with sixteen ways out at 12 px and then at 26, from up and to the right", () => {
  const places = placesOf(3, 26).slice(8);
  expect(places.slice(0, 5)).toEqual([
    [113.31, 26.69, "start", 102.83, 47.17, 111.31, 38.69],
    [116.78, 31.88, "start", 103.7, 48.47, 114.78, 43.88],
    [108.12, 23.22, "start", 101.53, 46.3, 106.12, 35.22],
    [118, 45, "start", 104, 50, 116, 50],
    [85, 22, "middle", 100, 46, 100, 34]
  ]);
  const ways = places.map(([, , , x1, y1, x2, y2]) => {
    const [dx, dy] = [Number(x2) - Number(x1), Number(y2) - Number(y1)];
    return [Math.round(Math.hypot(dx, dy)), Math.round((Math.atan2(dy, dx) * 180) / Math.PI / 22.5)];
  });
  const turns = [-2, -1, -3, 0, -4, 1, -5, 2, -6, 3, -7, 4, 8, 5, 7, 6];
  expect(ways).toEqual([12, 26].flatMap((length) => turns.map((turn) => [length, turn])));
  expect([11, 12, 25, 26].map((leader) => placesOf(3, leader).length)).toEqual([8, 24, 24, 40]);
});

test("leaderFrom(point, radius, to) begins at the edge of a dot", () => {
  expect(leaderFrom([10, 20], 5, [40, 60])).toEqual({x1: 13, y1: 24, x2: 40, y2: 60});
});

const box = {left: 10, top: 20, right: 30, bottom: 40};

test("boxAround(obstacle) and enlarge(box, px)", () => {
  expect(boxAround(box)).toBe(box);
  expect(boxAround({x: 5, y: 7, r: 2})).toEqual({left: 3, top: 5, right: 7, bottom: 9});
  expect(boxAround({x1: 9, y1: 2, x2: 4, y2: 8})).toEqual({left: 4, top: 2, right: 9, bottom: 8});
  expect(enlarge(box, 3)).toEqual({left: 7, top: 17, right: 33, bottom: 43});
});

test.each([
  // Boxes, and those that only touch.
  [{left: 29, top: 39, right: 50, bottom: 50}, true],
  [{left: 0, top: 0, right: 11, bottom: 21}, true],
  [{left: 30, top: 20, right: 50, bottom: 40}, false],
  [{left: 0, top: 20, right: 10, bottom: 40}, false],
  [{left: 10, top: 40, right: 30, bottom: 50}, false],
  [{left: 10, top: 0, right: 30, bottom: 20}, false],
  // Dots: beside an edge by their radius, beside a corner by less.
  [{x: 33, y: 30, r: 3.1}, true],
  [{x: 33, y: 30, r: 3}, false],
  [{x: 33, y: 44, r: 5.1}, true],
  [{x: 33, y: 44, r: 5}, false],
  [{x: 7, y: 16, r: 5.1}, true],
  [{x: 7, y: 16, r: 5}, false],
  [{x: 20, y: 30, r: 1}, true],
  // Lines: through it, into it, past a corner, along an edge.
  [{x1: 0, y1: 30, x2: 50, y2: 30}, true],
  [{x1: 20, y1: 30, x2: 21, y2: 31}, true],
  [{x1: 0, y1: 30, x2: 9, y2: 30}, false],
  [{x1: 31, y1: 30, x2: 50, y2: 30}, false],
  [{x1: 0, y1: 29, x2: 20, y2: 9}, false],
  [{x1: 0, y1: 31, x2: 20, y2: 11}, true],
  [{x1: 10, y1: 0, x2: 10, y2: 50}, false],
  [{x1: 30, y1: 0, x2: 30, y2: 50}, false],
  [{x1: 0, y1: 40, x2: 50, y2: 40}, false],
  [{x1: 20, y1: 50, x2: 20, y2: 0}, true]
])("covers(box, %j) is %s", (obstacle, expected) => {
  expect(covers(box, obstacle)).toBe(expected);
});

test.each([
  [{x1: 0, y1: 30, x2: 50, y2: 30}, box, true],
  [{x1: 0, y1: 45, x2: 50, y2: 45}, box, false],
  // A dot beside the line, beyond its end, and at one that is a point.
  [{x1: 0, y1: 0, x2: 10, y2: 0}, {x: 5, y: 3, r: 3.1}, true],
  [{x1: 0, y1: 0, x2: 10, y2: 0}, {x: 5, y: 3, r: 3}, false],
  [{x1: 0, y1: 0, x2: 10, y2: 0}, {x: 13, y: 4, r: 5.1}, true],
  [{x1: 0, y1: 0, x2: 10, y2: 0}, {x: 13, y: 4, r: 5}, false],
  [{x1: 0, y1: 0, x2: 6, y2: 8}, {x: 7, y: 1, r: 5.1}, true],
  [{x1: 0, y1: 0, x2: 6, y2: 8}, {x: 7, y: 1, r: 5}, false],
  [{x1: 4, y1: 4, x2: 4, y2: 4}, {x: 7, y: 8, r: 5.1}, true],
  // Two lines: across, short of one another either way, end on end, and in one direction.
  [{x1: 0, y1: 0, x2: 10, y2: 10}, {x1: 0, y1: 10, x2: 10, y2: 0}, true],
  [{x1: 0, y1: 0, x2: 4, y2: 4}, {x1: 0, y1: 10, x2: 10, y2: 0}, false],
  [{x1: 0, y1: 0, x2: 10, y2: 10}, {x1: 0, y1: 10, x2: 4, y2: 6}, false],
  [{x1: 0, y1: 0, x2: 5, y2: 5}, {x1: 0, y1: 10, x2: 10, y2: 0}, false],
  [{x1: 0, y1: 0, x2: 10, y2: 10}, {x1: 1, y1: 0, x2: 11, y2: 10}, false]
])("crosses(%j, %j) is %s", (leader, obstacle, expected) => {
  expect(crosses(leader, obstacle)).toBe(expected);
});
