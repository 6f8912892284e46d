/** A point of an outline: which command it is of, and where it is. */
interface OutlinePoint {
  /** *m*, *l* or *q*; a curve has its control point first. */
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

const number = "-?\\d*\\.?\\d+";
const command = new RegExp(`([mlqtz])((?:\\s?${number})*)`, "y");
/** How many numbers a command takes at a time. */
const arity: Readonly<Record<string, number>> = {m: 2, l: 2, q: 4, t: 2, z: 0};

/** The points of path data of relative moves, lines, quadratic curves and ends of contours; *null* for any other. */
export function outlinePoints(d: string): OutlinePoint[] | null {
  const points: OutlinePoint[] = [];
  let [x, y] = [0, 0];
  let [start, reflected]: [readonly [number, number], readonly [number, number] | null] = [[0, 0], null];
  command.lastIndex = 0;
  while (command.lastIndex < d.length) {
    const found = command.exec(d);
    if (!found) return null;
    const [, letter = "", text = ""] = found;
    const numbers = (text.match(new RegExp(number, "g")) ?? []).map(Number);
    const each = arity[letter] ?? 0;
    if (each === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % each > 0) return null;
    if (letter === "m" && numbers.length > 2) return null;
    if (letter === "z") [[x, y], reflected] = [start, null];
    for (let at = 0; at < numbers.length; at += each) {
      const [a = 0, b = 0, c = 0, e = 0] = numbers.slice(at, at + each);
      if (letter === "q" || letter === "t") {
        const control: readonly [number, number] = letter === "q" ? [x + a, y + b] : (reflected ?? [x, y]);
        [x, y] = letter === "q" ? [x + c, y + e] : [x + a, y + b];
        points.push({letter: "q", x: control[0], y: control[1]}, {letter: "q", x, y});
        reflected = [2 * x - control[0], 2 * y - control[1]];
        continue;
      }
      [x, y, reflected] = [x + a, y + b, null];
      points.push({letter, x, y});
      if (letter === "m") start = [x, y];
    }
  }
  return points;
}
