import type {Pixels} from "../../pixels.js";
import {edgesOf} from "../measures/areas.js";
import {pointsInOutline} from "./pointsInOutline.js";
import type {Shape} from "../shapes.js";
import type {Point, Stretch} from "../stretches.js";

/** The least that a shape is wide and high for the middle of a pixel to lie wholly inside it, in px. */
const leastInside = 5;

// Parts of the way from the middle of a rect, at uneven steps, or all points might lie on the lines of a hatch.
const columns = [-1, -0.7, -0.45, 0, 0.3, 0.6, 1];
const rows = [-1, -0.8, -0.35, 0, 0.25, 0.65, 1];

/** Points well inside a filled shape; none where it is too thin for a pixel to show nothing else. */
export function pointsInside({name, x, y, radius, stretches}: Shape): Point[] {
  if (name === "rect") {
    const [[left = NaN, right = NaN], [top = NaN, bottom = NaN]] = [x, y];
    const [width, height] = [right - left, bottom - top];
    if (width < leastInside || height < leastInside) return [];
    // Clear of an edge that may be drawn over it.
    const [across, down] = [
      Math.min(width / 4, Math.max(0, width / 2 - 2.5)),
      Math.min(height / 4, Math.max(0, height / 2 - 2.5))
    ];
    const [x0, y0] = [left + width / 2, top + height / 2];
    return columns.flatMap((i) => rows.map((j): Point => [x0 + i * across, y0 + j * down]));
  }
  if (name === "circle") {
    const [left = NaN, top = NaN] = [x[0], y[0]];
    const off = radius / 2;
    if (2 * radius < leastInside) return [];
    return [
      [left, top],
      ...(off >= 1.5
        ? ([
            [left - off, top],
            [left + off, top],
            [left, top - off],
            [left, top + off]
          ] as const)
        : [])
    ];
  }
  if (stretches.every(({closed, curved}) => closed && !curved)) return pointsInOutline(stretches);
  return stretches.flatMap((stretch) => {
    const {far, near} = edgesIn(stretch);
    return far.flatMap(([x1, y1], index): Point[] => {
      const [x2, y2] = near[index] ?? [NaN, NaN];
      // A line may run in its middle.
      return Math.hypot(x2 - x1, y2 - y1) < leastInside + 3
        ? []
        : [1, 2, 3].map((part): Point => [x1 + (part * (x2 - x1)) / 4, y1 + (part * (y2 - y1)) / 4]);
    });
  });
}

/** The edges of an area; of one with few corners between them, since its first and its last lie at its sides. */
function edgesIn(stretch: Stretch): {readonly far: readonly Point[]; readonly near: readonly Point[]} {
  const {far, near} = edgesOf(stretch);
  return far.length < 2 || far.length > 5 ? {far, near} : {far: insidePoints(far), near: insidePoints(near)};
}

/** Four points on each of the lines from corner to corner. */
function insidePoints(corners: readonly Point[]): Point[] {
  return corners.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = corners[index] ?? [NaN, NaN];
    return [0.2, 0.4, 0.6, 0.8].map((part): Point => [x1 + part * (x2 - x1), y1 + part * (y2 - y1)]);
  });
}

/** The least that a shape is wide and high to leave a colour of its own in a pixel, in px. */
const leastSeen = 1;

/** Points along the middle of a thin rect; none where it is too thin to be seen at all, or no rect. */
export function pointsMidway({name, x, y}: Shape): Point[] {
  const [[left = NaN, right = NaN], [top = NaN, bottom = NaN]] = [x, y];
  const [width, height] = [right - left, bottom - top];
  if (name !== "rect" || Math.min(width, height) < leastSeen) return [];
  const [across, down] = [left + width / 2, top + height / 2];
  // Clear of the strokes at its ends, where it is long.
  const end = (length: number) => Math.min(length / 4, 2);
  return width > height
    ? between([
        [left + end(width), down],
        [right - end(width), down]
      ])
    : between([
        [across, top + end(height)],
        [across, bottom - end(height)]
      ]);
}

/** Points on the outline of a shape, or along a stroke, a few px apart. */
export function pointsAlong({name, x, y, radius, stretches, dots}: Shape): Point[] {
  if (dots.length > 0) return [...dots];
  if (name === "circle") {
    const [left = NaN, top = NaN] = [x[0], y[0]];
    return Array.from({length: 12}, (_, index): Point => {
      const angle = (index / 6) * Math.PI;
      return [left + radius * Math.cos(angle), top + radius * Math.sin(angle)];
    });
  }
  if (name === "path") return stretches.flatMap(({points, curved}) => (curved ? [...points] : between(points)));
  const [[left = NaN, right = NaN], [top = NaN, bottom = NaN]] = [x, y];
  if (name === "line")
    return between([
      [left, top],
      [right, bottom]
    ]);
  return between([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top]
  ]);
}

function between(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap(([x2, y2], index): Point[] => {
    const [x1, y1] = points[index] ?? [NaN, NaN];
    const steps = Math.max(2, Math.min(16, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4)));
    return Array.from({length: steps}, (_, step) => {
      const part = (step + 0.5) / steps;
      return [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
    });
  });
}

/** The colours of red, green and blue at a point, 0 to 255; *null* outside the picture. */
export function colourAt({width, height, bytes}: Pixels, [x, y]: Point): readonly [number, number, number] | null {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (!(column >= 0 && row >= 0 && column < width && row < height)) return null;
  const at = 4 * (row * width + column);
  return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
}

/** How far apart two colours are: the greatest difference of red, green or blue, 0 to 255. */
export function difference(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? NaN))));
}

/** "#12436d" as red, green and blue; *null* for other ways to write a colour. */
export function rgb(colour: string): readonly [number, number, number] | null {
  const [, red = "", green = "", blue = ""] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour) ?? [];
  return red === "" ? null : [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}
