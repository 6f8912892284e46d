/** A stretch of any path, from a move to the next. */
export interface Stroke {
  /** Where its segments meet, in the units of the path. */
  readonly vertices: readonly (readonly [number, number])[];
  readonly closed: boolean;
  /** The radius of a circle that its arcs make up; *null* for a path of anything else. */
  readonly radius: number | null;
  /** Its arcs of circles. */
  readonly bows: readonly Bow[];
  /** Whether it runs in curves between its vertices. */
  readonly curved: boolean;
}

/** An arc of a circle, in the units of its path; **span** in radians, below zero where it runs against the clock. */
interface Bow {
  readonly centre: readonly [number, number];
  readonly radius: number;
  /** Where it begins, in radians clockwise from the right. */
  readonly start: number;
  readonly span: number;
}

/** How many numbers a command takes; the last two are where it leads, but for H and V. */
const lengths: Readonly<Record<string, number>> = {M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0};

interface Building {
  vertices: [number, number][];
  closed: boolean;
  arcs: number[];
  bows: Bow[];
  others: number;
  curved: boolean;
}

/** The stretches of a path of any commands, absolute and relative (SVG 2, 9.3); none where one of them is not read. */
export function pathVertices(path: string): Stroke[] {
  const strokes: Building[] = [];
  let at: readonly [number, number] = [0, 0];
  for (const [, letter = "", text = ""] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const command = letter.toUpperCase();
    const length = lengths[command];
    const numbers = command === "A" ? arcNumbers(text) : numbersIn(text);
    if (length === undefined || (length > 0 && (numbers.length === 0 || numbers.length % length > 0))) return [];
    if (command === "Z") {
      const last = strokes.at(-1);
      if (last) [last.closed, at] = [true, last.vertices[0] ?? at];
      continue;
    }
    for (let start = 0; start < numbers.length; start += length) {
      const step = numbers.slice(start, start + length);
      const end = endOf(command, step, letter === command ? null : at, at);
      // After the first two numbers, what follows a move are lines.
      if (command === "M" && start === 0)
        strokes.push({vertices: [], closed: false, arcs: [], bows: [], others: 0, curved: false});
      addSegment(strokes, command, step, start > 0 ? "L" : command, end);
      at = end;
    }
  }
  return strokes.map(({vertices, closed, arcs, bows, others, curved}) => {
    const [radius = NaN] = arcs;
    const round = arcs.length >= 2 && others === 0 && arcs.every((each) => Math.abs(each - radius) < 0.01);
    return {vertices, closed, radius: round ? radius : null, bows, curved};
  });
}

function addSegment(
  strokes: readonly Building[],
  command: string,
  step: readonly number[],
  kind: string,
  end: readonly [number, number]
): void {
  const last = strokes.at(-1);
  if (!last) return;
  const from = last.vertices.at(-1);
  last.vertices.push([...end]);
  if (command === "A" && from) last.bows.push(...bowOf(from, step, end));
  if (command === "A") last.arcs.push(step[0] ?? NaN, step[1] ?? NaN);
  else if (kind !== "M") last.others += 1;
  if (/[CSQTA]/.test(command)) last.curved = true;
}

/** The arc of a step of a path (SVG 2, appendix B.2.4); none where it is of an ellipse, or of nothing. */
function bowOf(from: readonly [number, number], step: readonly number[], end: readonly [number, number]): Bow[] {
  const [rx = NaN, ry = NaN, , large, sweep] = step;
  const chord = Math.hypot(end[0] - from[0], end[1] - from[1]);
  if (Math.abs(rx - ry) > 0.01 || chord === 0 || !(rx > 0)) return [];
  const radius = Math.max(rx, chord / 2);
  const away = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2)) * (large === sweep ? -1 : 1);
  const across = [(end[0] - from[0]) / chord, (end[1] - from[1]) / chord] as const;
  const centre = [(from[0] + end[0]) / 2 - away * across[1], (from[1] + end[1]) / 2 + away * across[0]] as const;
  const least = 2 * Math.asin(Math.min(1, chord / 2 / radius));
  const size = large === 1 ? 2 * Math.PI - least : least;
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  return [{centre, radius, start, span: sweep === 1 ? size : -size}];
}

function endOf(
  command: string,
  step: readonly number[],
  relativeTo: readonly [number, number] | null,
  [x, y]: readonly [number, number]
): readonly [number, number] {
  const [left, top] = relativeTo ?? [0, 0];
  if (command === "H") return [(step[0] ?? NaN) + left, y];
  if (command === "V") return [x, (step[0] ?? NaN) + top];
  return [(step.at(-2) ?? NaN) + left, (step.at(-1) ?? NaN) + top];
}

const numbersIn = (text: string) => (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);

const arcPart = {
  number: /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy,
  // The flags of an arc may stand together with what follows: "5 5 0 1110 0".
  flag: /[\s,]*([01])/y
};
const arcParts = ["number", "number", "number", "flag", "flag", "number", "number"] as const;

/** The numbers of arcs, one after the other: a pattern for a whole arc would try each way to part a long number. */
function arcNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0, part = 0; at < text.length; part += 1) {
    const pattern = arcPart[arcParts[part % arcParts.length] ?? "number"];
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) break;
    numbers.push(Number(found[1]));
    at = pattern.lastIndex;
  }
  return numbers;
}
