import {type Affine, moved} from "./affine.js";

/** A piece of a path in absolute coordinates: *M* and *L* with a point, *C* with three, *Z* with none. */
export type Segment = readonly [command: "M" | "L" | "C" | "Z", ...coordinates: number[]];

const lengths: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0};

/** A point, a direction. */
type Pair = readonly [x: number, y: number];

/**
 * A path as moves, lines and cubic curves in absolute coordinates; arcs and quadratic curves become cubic ones.
 * @throws for a command that SVG does not have, or a coordinate that is no number
 */
export function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The last control point, which S and T reflect.
  let control: Pair | null = null;
  for (const [letter, values] of commandsIn(path)) {
    const command = letter.toUpperCase();
    const [fromX, fromY] = letter === command ? [0, 0] : [x, y];
    const at = (index: number): Pair => [(values[index] ?? 0) + fromX, (values[index + 1] ?? 0) + fromY];
    const mirror = (): Pair => (control ? [2 * x - control[0], 2 * y - control[1]] : [x, y]);
    let next: Pair | null = null;
    switch (command) {
      case "Z":
        segments.push(["Z"]);
        [x, y] = [startX, startY];
        break;
      case "H":
        segments.push(["L", (x = (values[0] ?? 0) + fromX), y]);
        break;
      case "V":
        segments.push(["L", x, (y = (values[0] ?? 0) + fromY)]);
        break;
      case "C":
      case "S": {
        const first = command === "C" ? at(0) : mirror();
        const rest = command === "C" ? 2 : 0;
        next = at(rest);
        const end = at(rest + 2);
        segments.push(["C", ...first, ...next, ...end]);
        [x, y] = end;
        break;
      }
      case "Q":
      case "T": {
        next = command === "Q" ? at(0) : mirror();
        const end = at(command === "Q" ? 2 : 0);
        segments.push(["C", ...between([x, y], next, 2 / 3), ...between(end, next, 2 / 3), ...end]);
        [x, y] = end;
        break;
      }
      case "A": {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values;
        const end = at(5);
        segments.push(...arc([x, y], {rx, ry, turn, large: large !== 0, sweep: sweep !== 0}, end));
        [x, y] = end;
        break;
      }
      default: {
        const end = at(0);
        segments.push([command === "M" ? "M" : "L", ...end]);
        [x, y] = end;
        if (command === "M") [startX, startY] = end;
      }
    }
    control = next;
  }
  return segments;
}

/** Each command with the numbers that it takes: pairs that follow a move are lines. */
function commandsIn(path: string): [string, number[]][] {
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*(?:e[-+]?\d+[^A-Za-z]*)*)/g)].flatMap(([, letter = "", text = ""]) => {
    const length = lengths[letter.toUpperCase()];
    if (length === undefined) throw new Error(`unsupported path: command ${letter}`);
    const values = (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (length === 0) return [[letter, []] as [string, number[]]];
    return Array.from({length: Math.max(1, Math.floor(values.length / length))}, (_, index): [string, number[]] => {
      const following = letter === "M" ? "L" : letter === "m" ? "l" : letter;
      return [index === 0 ? letter : following, values.slice(index * length, (index + 1) * length)];
    });
  });
}

const between = (from: Pair, to: Pair, part: number): Pair => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part
];

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An elliptical arc as cubic curves of at most a quarter each: SVG 2, appendix B.2.4, and Riškus 2006 for the curves. */
function arc(start: Pair, {rx: wide, ry: high, turn, large, sweep}: Arc, end: Pair): Segment[] {
  if (wide === 0 || high === 0) return [["L", ...end]];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(start[0] - end[0]) / 2, (start[1] - end[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const reach = Math.sqrt((x / wide) ** 2 + (y / high) ** 2);
  const [rx, ry] = [Math.abs(wide) * Math.max(1, reach), Math.abs(high) * Math.max(1, reach)];
  const gone = (rx * y) ** 2 + (ry * x) ** 2;
  const side = large === sweep ? -1 : 1;
  const factor = gone === 0 ? 0 : side * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - gone) / gone));
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const from = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweepAngle = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - from;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const [middleX, middleY] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const place = (u: number, v: number): Pair => {
    const [px, py] = [cx + rx * u, cy + ry * v];
    return [cos * px - sin * py + middleX, sin * px + cos * py + middleY];
  };
  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
  const step = sweepAngle / pieces;
  const reachOut = (4 / 3) * Math.tan(step / 4);
  return Array.from({length: pieces}, (_, index): Segment => {
    const [one, two] = [from + index * step, from + (index + 1) * step];
    const first = place(Math.cos(one) - reachOut * Math.sin(one), Math.sin(one) + reachOut * Math.cos(one));
    const second = place(Math.cos(two) + reachOut * Math.sin(two), Math.sin(two) - reachOut * Math.cos(two));
    return ["C", ...first, ...second, ...(index === pieces - 1 ? end : place(Math.cos(two), Math.sin(two)))];
  });
}

/** Segments where a transform puts them. */
export function moveSegments(segments: readonly Segment[], by: Affine): Segment[] {
  return segments.map(([command, ...values]) => {
    const points: number[] = [];
    for (let index = 0; index + 1 < values.length; index += 2) {
      points.push(...moved(by, values[index] ?? 0, values[index + 1] ?? 0));
    }
    return [command, ...points];
  });
}

/** Segments as a path; round the numbers where it is published. */
export function pathOf(segments: readonly Segment[]): string {
  return segments.map(([command, ...values]) => command + values.join(",")).join("");
}
