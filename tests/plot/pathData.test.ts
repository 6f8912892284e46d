import fc from "fast-check";
import {expect, test} from "vitest";
import {segmentsOf} from "../../src/plot/pathData.js";
import {runs} from "../fuzzRuns.js";

test.each([
  ["relative to where the last ended", "m1,2l3,4h5v-6z", ["M1,2", "L4,6", "L9,6", "L9,0", "Z"]],
  ["on from where a closed part began", "M1,2L3,4Zl1,1", ["M1,2", "L3,4", "Z", "L2,3"]],
  ["of several points after one letter", "M0,0 2,3 4,5", ["M0,0", "L2,3", "L4,5"]],
  ["absolute along one axis", "M1,2H7V9", ["M1,2", "L7,2", "L7,9"]],
  [
    "of a cubic curve and one that goes on from it",
    "M0,0C1,2 3,4 5,6S9,9 8,7",
    ["M0,0", "C1,2,3,4,5,6", "C7,8,9,9,8,7"]
  ],
  ["of a smooth curve after none", "M1,1S3,4 5,6", ["M1,1", "C1,1,3,4,5,6"]],
  ["of a quadratic curve, with controls two thirds of the way", "M0,0Q3,6 6,0", ["M0,0", "C2,4,4,4,6,0"]],
  ["of one that goes on from it, mirrored", "M0,0Q3,6 6,0T12,0", ["M0,0", "C2,4,4,4,6,0", "C8,-4,10,-4,12,0"]],
  ["of an arc without a radius, which is a line", "M0,0A0,5 0 0 1 6,8", ["M0,0", "L6,8"]]
])("segmentsOf(path) reads a path %s", (_, path, expected) => {
  const rounded = segmentsOf(path).map(
    ([command, ...at]) => command + at.map((each) => Math.round(each * 1e9) / 1e9).join(",")
  );
  expect(rounded).toEqual(expected);
});

type Pair = readonly [number, number];

const arcs = fc.record({
  rx: fc.integer({min: 1, max: 90}),
  ry: fc.integer({min: 1, max: 90}),
  turn: fc.integer({min: -180, max: 180}),
  from: fc.integer({min: 0, max: 359}),
  // A whole turn has no end of its own, and at a half it is anybody’s which is the large one.
  across: fc.integer({min: -350, max: 350}).filter((each) => Math.abs(each) > 5 && Math.abs(Math.abs(each) - 180) > 2)
});

const radians = (degrees: number) => (degrees * Math.PI) / 180;

test("segmentsOf(path) keeps an arc on its ellipse, from its start to its end, the way round that it goes", () => {
  fc.assert(
    fc.property(arcs, ({rx, ry, turn, from, across}) => {
      const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
      const at = (degrees: number): Pair => {
        const [x, y] = [rx * Math.cos(radians(degrees)), ry * Math.sin(radians(degrees))];
        return [cos * x - sin * y, sin * x + cos * y];
      };
      const [start, end] = [at(from), at(from + across)];
      const flags = `${Math.abs(across) > 180 ? 1 : 0} ${across > 0 ? 1 : 0}`;
      const [, ...curves] = segmentsOf(`M${start.join(",")}A${rx},${ry} ${turn} ${flags} ${end.join(",")}`);
      expect(curves.length).toBe(Math.ceil(Math.abs(across) / 90 - 1e-6));
      let pen = start;
      let gone = 0;
      for (const [command, ...numbers] of curves) {
        expect(command).toBe("C");
        const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN, x3 = NaN, y3 = NaN] = numbers;
        for (const part of [0.25, 0.5, 0.75, 1]) {
          const cubic = (a: number, b: number, c: number, d: number) =>
            (1 - part) ** 3 * a + 3 * (1 - part) ** 2 * part * b + 3 * (1 - part) * part ** 2 * c + part ** 3 * d;
          const [x, y] = [cubic(pen[0], x1, x2, x3), cubic(pen[1], y1, y2, y3)];
          const [u, v] = [(cos * x + sin * y) / rx, (cos * y - sin * x) / ry];
          expect(Math.hypot(u, v)).toBeCloseTo(1, 2);
          const turned = (Math.atan2(v, u) * 180) / Math.PI - from;
          const step = ((((turned - gone) % 360) + 540) % 360) - 180;
          expect(Math.sign(step)).toBe(Math.sign(across));
          gone += step;
        }
        pen = [x3, y3];
      }
      expect(gone).toBeCloseTo(across, 3);
      expect(pen[0]).toBeCloseTo(end[0], 6);
      expect(pen[1]).toBeCloseTo(end[1], 6);
    }),
    runs()
  );
});

test("segmentsOf(path) widens an arc whose radii are too short for its ends", () => {
  const [, ...curves] = segmentsOf("M0,0A1,1 0 0 1 20,0");
  expect(curves.map(([, ...at]) => at.slice(4).map((each) => Math.round(each)))).toEqual([[10, -10], [20, 0]]); // prettier-ignore
});
