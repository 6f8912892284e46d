/** What a path comes to where it is stroked. */
interface PathParts {
  /** Across and down, in px: where a subpath has no length, which is a dot or a square where its caps are no butts. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The other subpaths, as they are written. */
  readonly rest: string;
}

/** The length in px up to which a subpath has none to the eye: the last decimal of a coordinate. */
const longest = 0.01;

/** Reads a path’s subpaths of no length apart from the others (SVG 1.1, 11.4; SVG 2, *stroke-linecap*). */
export function pathParts(path: string): PathParts {
  const points: [number, number][] = [];
  let rest = "";
  for (const subpath of path.split(/(?=M)/)) {
    const point = pointOf(subpath);
    if (point) points.push(point);
    else rest += subpath;
  }
  return {points, rest: rest.trim()};
}

/** Where a subpath stays; *null* where it goes anywhere else, and for a move alone, which no stroke shows. */
function pointOf(subpath: string): [number, number] | null {
  const [move, ...commands] = subpath.matchAll(/([A-Za-z])([^A-Za-z]*)/g);
  const [x, y, ...line] = numbersIn(move?.[2]);
  if (move?.[1] !== "M" || x === undefined || y === undefined) return null;
  const drawn = [
    // After the first two, what follows a move are lines.
    ...(line.length > 0 ? [{letter: "L", numbers: line}] : []),
    ...commands.map(([, letter = "", rest]) => ({letter, numbers: numbersIn(rest)}))
  ];
  const length = drawn.reduce((sum, {letter, numbers}) => sum + greatestLength(letter, numbers, x, y), 0);
  return drawn.length > 0 && length <= longest + 1e-9 ? [x, y] : null;
}

/** How far a command can lead at most from where the subpath began, in px; *Infinity* for one that is not read. */
function greatestLength(letter: string, numbers: readonly number[], x: number, y: number): number {
  if (/[Zz]/.test(letter)) return numbers.length === 0 ? 0 : Infinity;
  if (numbers.length === 0) return Infinity;
  const total = (origins: readonly [number, number]) =>
    numbers.reduce((sum, number, index) => sum + Math.abs(number - origins[index % 2 === 0 ? 0 : 1]), 0);
  if (/[hvlcsqt]/.test(letter)) return total([0, 0]);
  if (letter === "H") return total([x, x]);
  if (letter === "V") return total([y, y]);
  return /[LCSQT]/.test(letter) ? total([x, y]) : Infinity;
}

function numbersIn(text = ""): number[] {
  return (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
}

/**
 * The shape that the two caps of a stroke come to at a point: a circle, or a square, its sides along the axes; *null* for
 * butts, which do not show.
 * @param radius half the stroke’s width, in px
 */
export function capShape(cap: string, x: number, y: number, radius: number) {
  if (cap === "round") return shapeOf("circle", {cx: x, cy: y, r: radius});
  const [left, top, side] = [x - radius, y - radius, 2 * radius];
  return cap === "square" ? shapeOf("rect", {x: left, y: top, width: side, height: side}) : null;
}

function shapeOf<Name extends string>(name: Name, attributes: Readonly<Record<string, number>>) {
  const written = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return {name, attributes: Object.fromEntries(written), children: [], text: ""};
}
