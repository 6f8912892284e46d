import {glyphPath, glyphsOf} from "./font.js";
import type {Weight} from "./fonts/fontFile.js";

/** A point of an outline in font units, of which there are 1000 to the em; y up from the baseline. */
export type OutlinePoint = readonly [x: number, y: number];

/** A step of an outline: a move, a line, a quadratic curve with its control point first, or the end of a contour. */
interface OutlineStep {
  readonly letter: "M" | "L" | "Q" | "Z";
  readonly points: readonly OutlinePoint[];
}

/**
 * The outlines of a line of text from where it starts, each glyph where HarfBuzz sets it.
 * @throws as `measure` does
 */
export function outlineOf(text: string, weight: Weight): OutlineStep[] {
  let start = 0;
  return glyphsOf(text, weight).flatMap(({index, advance, offset: [right, up]}) => {
    const left = start + right;
    start += advance;
    return Array.from(glyphPath(index, weight).matchAll(/([MLQZ])([^MLQZ]*)/g), ([, letter = "", numbers = ""]) => {
      const points = Array.from(numbers.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => {
        return [left + Number(x), up + Number(y)] as const;
      });
      return {letter: letterOf(letter), points};
    });
  });
}

function letterOf(letter: string): OutlineStep["letter"] {
  return letter === "M" || letter === "L" || letter === "Q" ? letter : "Z";
}

/**
 * An outline as the shortest path data: relative, and without the control points that follow from the one before. Font
 * units are whole or half, so that nothing is rounded.
 * @param from where on the line the origin is, in font units
 */
export function relativePath(steps: readonly OutlineStep[], from = 0): string {
  let [path, command] = ["", ""];
  let [x, y] = [from, 0];
  let [startX, startY] = [x, y];
  let reflected: OutlinePoint | null = null;
  for (const [index, {letter, points}] of steps.entries()) {
    if (letter === "Z") {
      [path, command, x, y, reflected] = [`${path}z`, "z", startX, startY, null];
      continue;
    }
    const [control, end = control] = points;
    if (!control || !end) continue;
    // The end of a contour leads back to its start by itself.
    const isBack = letter === "L" && steps[index + 1]?.letter === "Z" && end[0] === startX && end[1] === startY;
    if (isBack) continue;
    const follows = reflected !== null && reflected[0] === control[0] && reflected[1] === control[1];
    const next = letter === "Q" ? (follows ? "t" : "q") : letter.toLowerCase();
    const written = (follows && letter === "Q" ? [end] : points).flatMap(([across, up]) => [across - x, up - y]);
    path += numbersAfter(next === command && next !== "m" ? "" : next, written, path);
    [command, x, y] = [next, end[0], end[1]];
    if (letter === "M") [startX, startY] = [x, y];
    reflected = letter === "Q" ? [2 * end[0] - control[0], 2 * end[1] - control[1]] : null;
  }
  return path;
}

/** A letter, or none where it is that of the numbers before, and numbers with a space only where two would run together. */
function numbersAfter(letter: string, numbers: readonly number[], path: string): string {
  let text = letter;
  for (const number of numbers) {
    const written = String(number);
    const before = text === "" ? path : text;
    text += /\d$/.test(before) && !written.startsWith("-") ? ` ${written}` : written;
  }
  return text;
}
