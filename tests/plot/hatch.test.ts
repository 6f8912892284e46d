import fc from "fast-check";
import {expect, test} from "vitest";
import {hatchLines, hatchRings} from "../../src/plot/hatch.js";
import {runs} from "../fuzzRuns.js";

interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The strokes of a hatch that is one line with gaps. */
function strokesOf(points: ReturnType<typeof hatchLines>): Stroke[] {
  expect(points.length % 3).toBe(0);
  return Array.from({length: points.length / 3}, (_, index): Stroke => {
    const [from, to, gap] = points.slice(index * 3, index * 3 + 3);
    expect(gap).toEqual({x: null, y: null});
    return {from: [from?.x ?? NaN, from?.y ?? NaN], to: [to?.x ?? NaN, to?.y ?? NaN]};
  });
}

const boxes = fc.record({
  left: fc.integer({min: 0, max: 300}),
  top: fc.integer({min: 0, max: 300}),
  width: fc.integer({min: 1, max: 200}),
  height: fc.integer({min: 1, max: 120})
});
const ringOf = (left: number, top: number, width: number, height: number) =>
  [[left, top], [left + width, top], [left + width, top + height], [left, top + height]] as const; // prettier-ignore

test("hatchLines() fills a box with all strokes at 45 degrees that are longer than half a px, 12 px apart or, in a thin box, 18", () => {
  fc.assert(
    fc.property(boxes, ({left, top, width, height}) => {
      const strokes = strokesOf(hatchLines(left, left + width, top, top + height));
      const isThin = Math.min(width, height) < 10 && Math.max(width, height) > 36;
      const pitch = isThin ? 18 : 12;
      const sums: number[] = [];
      for (let sum = pitch; sum < width + height; sum += pitch) {
        const long = Math.min(sum, width, height, width + height - sum);
        if (long > 0.5) sums.push(sum);
      }
      expect(strokes.map(({from: [x, y]}) => x - left + y - top)).toEqual(sums);
      for (const {from, to} of strokes) {
        expect(to[0] - from[0]).toBeGreaterThan(0.5);
        expect(to[0] - from[0]).toBeCloseTo(from[1] - to[1], 9);
        // From edge to edge.
        expect(from[0] === left || from[1] === top + height).toBe(true);
        expect(to[0] === left + width || to[1] === top).toBe(true);
      }
    }),
    runs()
  );
});

test("hatchRings() hatches a ring as a box is hatched, and leaves a hole in it blank", () => {
  fc.assert(
    fc.property(boxes, ({left, top, width, height}) => {
      const ring = ringOf(left, top, width + 40, height + 40);
      const boxed = strokesOf(hatchLines(left, left + width + 40, top, top + height + 40));
      const rounded = (strokes: readonly Stroke[]) =>
        strokes.map(({from, to}) => [...from, ...to].map((each) => Math.round(each * 1e6) / 1e6));
      expect(rounded(strokesOf(hatchRings([ring], 12)))).toEqual(rounded(boxed));
      const [holeLeft, holeTop] = [left + 10, top + 10];
      const hole = ringOf(holeLeft, holeTop, width + 20, height + 20);
      const around = strokesOf(hatchRings([ring, hole], 12));
      for (const {from, to} of around) {
        const [x, y] = [(from[0] + to[0]) / 2 - holeLeft, (from[1] + to[1]) / 2 - holeTop];
        expect(x > 0.001 && x < width + 19.999 && y > 0.001 && y < height + 19.999).toBe(false);
      }
      // A diagonal through the hole is parted by it.
      expect(around.length).toBeGreaterThan(boxed.length);
    }),
    runs()
  );
});

test("hatchRings() gives a small island a stroke of its own, and a small hole none", () => {
  const mainland = ringOf(0, 0, 60, 60);
  // Both lie between the strokes at 45 and 54.
  const [island, hole] = [ringOf(100, -54, 2, 2), ringOf(24, 24, 2, 2)];
  const inIsland = strokesOf(hatchRings([mainland, island], 9)).filter(({from: [x]}) => x >= 99);
  expect(inIsland.length).toBe(1);
  const strokes = strokesOf(hatchRings([mainland, hole], 9));
  const inHole = ({from: [x1], to: [x2]}: Stroke) => Math.min(x1, x2) >= 24 && Math.max(x1, x2) <= 26;
  expect(strokes.filter(inHole)).toEqual([]);
  expect(strokes.length).toBe(strokesOf(hatchRings([mainland], 9)).length);
});
