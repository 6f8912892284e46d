/** A straight stretch of an outline, in px. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Across and down, in px. */
export type Point = readonly [number, number];

/** Absolute M, L, C and Z, which is all that the press writes; a curve as sixteen straight stretches. */
export function pathSegments(path: string, filled: boolean): Segment[] {
  const runs: Point[][] = [];
  for (const [, command = "", rest = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const points = pointsOf(rest);
    const run = runs.at(-1);
    if (command === "M") runs.push(points);
    else if (command === "Z" && run?.[0]) run.push(run[0]);
    else if (command === "C" && run) run.push(...curves(run.at(-1) ?? [0, 0], points));
    else run?.push(...points);
  }
  return runs.flatMap((run) => (filled ? closed(run) : open(run)));
}

function pointsOf(text: string): Point[] {
  const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  return Array.from({length: Math.floor(numbers.length / 2)}, (_, index): Point => {
    return [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0];
  });
}

function curves(start: Point, points: readonly Point[]): Point[] {
  const drawn: Point[] = [];
  for (let index = 0; index + 2 < points.length; index += 3) {
    const from = drawn.at(-1) ?? start;
    const [a, b, to] = [points[index] ?? from, points[index + 1] ?? from, points[index + 2] ?? from];
    for (let step = 1; step <= 16; step++) {
      const t = step / 16;
      const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      drawn.push([p * from[0] + q * a[0] + r * b[0] + s * to[0], p * from[1] + q * a[1] + r * b[1] + s * to[1]]);
    }
  }
  return drawn;
}

function open(points: readonly Point[]): Segment[] {
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    return {x1, y1, x2, y2};
  });
}

/** The stretches between points, and back to the first. */
export function closed(points: readonly Point[]): Segment[] {
  return open([...points, ...points.slice(0, 1)]);
}
