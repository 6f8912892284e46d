import type {Pixels} from "../../pixels.js";
import {white} from "../../published.js";
import type {Violation} from "../../subject.js";
import {isNear, isPainted, isPaintedNear, percent, share} from "../paint/paintedAt.js";
import type {ReadFile} from "../readFile.js";
import {colourAt, difference, pointsAlong, rgb} from "../paint/samples.js";
import type {Point} from "../stretches.js";
import {shapePlace} from "../where.js";

/** The least part of a sign’s points at which it must be seen. */
const least = 0.3;

/** Signs that a number is open, missing or may still change, and that are not seen as such. */
export function hiddenSigns(file: ReadFile, pixels: Pixels): Violation[] {
  return [...closedSigns(file, pixels), ...hiddenHatches(file, pixels)];
}

/** A sign that a number is open must be seen, and seen open. */
function closedSigns(file: ReadFile, pixels: Pixels): Violation[] {
  const paper = rgb(file.published.paper ?? white) ?? [255, 255, 255];
  return file.runs.flatMap(({role, shapes}) => {
    if (!("openEnd" in role)) return [];
    return shapes.flatMap((shape): Violation[] => {
      const where = shapePlace(shape, role.openEnd);
      const seen = share(pointsAlong(shape), (point) => !isPaintedNear(pixels, point, paper));
      if (seen < least) return [{where, found: `seen along ${percent(seen)} of it`, expected: "a sign that is seen"}];
      if (shape.name !== "circle" && shape.name !== "rect") return [];
      const middle: Point = [(shape.box.left + shape.box.right) / 2, (shape.box.top + shape.box.bottom) / 2];
      const open = isPainted(pixels, middle, paper, 6);
      return open ? [] : [{where, found: "closed: paint in its middle", expected: "paper inside its outline"}];
    });
  });
}

/** Hatching, by which a number is missing or may still change, is seen: as lines, and not as the ground that they are on. */
function hiddenHatches(file: ReadFile, pixels: Pixels): Violation[] {
  return file.runs.flatMap(({role, shapes}) => {
    if (!("furniture" in role) || role.furniture !== "hatch") return [];
    return shapes.flatMap((shape): Violation[] => {
      const stroke = rgb(shape.stroke ?? "");
      const isLine = (point: Point) =>
        stroke !== null && isNear(pixels, point, stroke, 100) && beside.some((step) => isGround(pixels, point, step));
      const seen = share(pointsAlong(shape), isLine);
      if (seen >= least) return [];
      const found = `hatching that is seen along ${percent(seen)} of it`;
      return [{where: shapePlace(shape), found, expected: "lines that are seen"}];
    });
  });
}

/** Px from a line of hatching to the ground between it and the next. */
const beside = [-4, 4].flatMap((step) => [[step, 0] as const, [0, step] as const]);

/** Whether the ground beside a point looks other than what is painted at it. */
function isGround(pixels: Pixels, [x, y]: Point, [across, down]: readonly [number, number]): boolean {
  const [here, there] = [colourAt(pixels, [x, y]), colourAt(pixels, [x + across, y + down])];
  return here !== null && there !== null && difference(here, there) > 16;
}
