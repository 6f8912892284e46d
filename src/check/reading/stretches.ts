/** A point of the figure, in px. */
export type Point = readonly [x: number, y: number];

/** A stretch of a path, from a move to the next. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Whether it runs in curves between its points. */
  readonly curved: boolean;
  /** Of each curve the point to which it leads, from 0, and by how many px across and down it leaves the box of its two ends. */
  readonly strays: readonly (readonly [to: number, across: number, down: number])[];
}

/** By how much the curves of a command leave the boxes of their ends. @param size how many numbers each curve takes */
function straysOf(before: readonly Point[], numbers: readonly number[], size: number): [number, number, number][] {
  const strays: [number, number, number][] = [];
  let from = before.at(-1) ?? [NaN, NaN];
  for (let start = 0; start < numbers.length; start += size) {
    const own = numbers.slice(start, start + size);
    const points = [
      from,
      ...Array.from({length: size / 2}, (_, at): Point => [own[2 * at] ?? NaN, own[2 * at + 1] ?? NaN])
    ];
    const beyond = ([0, 1] as const).map((axis) => strayOf(points.map((point) => point[axis])));
    strays.push([before.length + start / size, beyond[0] ?? 0, beyond[1] ?? 0]);
    from = points.at(-1) ?? from;
  }
  return strays;
}

/** By how much a Bézier curve of one coordinate leaves its two ends, at the farthest of 16 of its points. */
function strayOf(points: readonly number[]): number {
  const [first = NaN, last = NaN] = [points[0], points.at(-1)];
  const at = (t: number) => {
    let row = [...points];
    while (row.length > 1) row = row.slice(1).map((next, index) => (1 - t) * (row[index] ?? NaN) + t * next);
    return row[0] ?? NaN;
  };
  const samples = Array.from({length: 16}, (_, index) => at((index + 0.5) / 16));
  return Math.max(0, ...samples.map((value) => Math.max(Math.min(first, last) - value, value - Math.max(first, last))));
}

/** How many numbers a command takes; the last two are where it leads. */
const lengths: Readonly<Record<string, number>> = {M: 2, L: 2, C: 6, Q: 4, A: 7};

/** The points that a path of absolute commands passes through; a path of others passes through none. */
export function stretchesOf(path: string): Stretch[] {
  const stretches: {points: Point[]; closed: boolean; curved: boolean; strays: [number, number, number][]}[] = [];
  for (const [, letter = "", text = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const last = stretches.at(-1);
    if (letter === "Z") {
      if (last) last.closed = true;
      continue;
    }
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const length = lengths[letter];
    if (length === undefined || numbers.length === 0 || numbers.length % length > 0) return [];
    const points: Point[] = [];
    for (let end = length; end <= numbers.length; end += length)
      points.push([numbers[end - 2] ?? NaN, numbers[end - 1] ?? NaN]);
    if (letter === "M") stretches.push({points, closed: false, curved: false, strays: []});
    else if (last) {
      if (letter === "C" || letter === "Q") last.strays.push(...straysOf(last.points, numbers, length));
      last.points.push(...points);
      if (letter !== "L") last.curved = true;
    }
  }
  return stretches;
}
