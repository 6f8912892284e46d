import {loadColours} from "../../colours.js";
import {canvasOf} from "../../legibility/canvas.js";
import {paintWithoutText, type Pixels} from "../../pixels.js";
import type {Box} from "../../box.js";
import {white} from "../../published.js";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {cutByFrame} from "./cutByFrame.js";
import {hiddenSigns} from "../signs/hiddenSigns.js";
import {lookViolations} from "../signs/looks.js";
import {ofReading, type ReadFile} from "../readFile.js";
import {isNear, isPainted, isPaintedNear, percent, share} from "./paintedAt.js";
import {difference, pointsAlong, pointsInside, pointsMidway, rgb} from "./samples.js";
import {overlaidLengths} from "./overlaidLengths.js";
import {signsInText} from "../signs/signsInText.js";
import {strayPaint} from "./strayPaint.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {shapePlace} from "../where.js";

/** What is painted is what is measured: each shape is where its coordinates say, in its own colour, as far as they say. */
export const measureUnseen = {
  name: "measure-unseen",
  group: "geometry",
  severity: "error",
  guards:
    "What is painted is what is measured: no shape is covered, widened, dashed or faded away, painted as another or set as text.",
  source: "House rule: the pixels bear the measure out; painted by resvg",
  fix: "Render the figure again; if it comes out the same, give each part a paint of its own.",
  check: ofReading(async (file) => {
    const colours = await loadColours();
    const looks = [
      ...lookViolations(file, colours),
      ...strayPaint(file, colours),
      ...signsInText(file.textRuns),
      ...cutByFrame(file),
      ...overlaidLengths(file)
    ];
    const pixels = await paintWithoutText(file.published, canvasOf(file.published)).catch(() => null);
    // A file that no painter paints is for *ink-missing*.
    return pixels ? [...looks, ...hiddenShapes(file, pixels), ...hiddenSigns(file, pixels)] : looks;
  })
} as const satisfies FileRule;

/** The least part of a shape’s points at which it must be seen; grid lines and other marks may lie over some. */
const least = {inside: 0.6, path: 0.3, along: 0.4} as const;

/** The least that a paint differs from the paper to be seen in a thin shape without an edge, of 255. */
const palest = 64;

function hiddenShapes(file: ReadFile, pixels: Pixels): Violation[] {
  const shown = new Map<Shape, readonly string[]>();
  const kin = new Map<Shape, readonly Shape[]>();
  for (const {run, facts} of file.shown) {
    run.shapes.forEach((shape, index) => shown.set(shape, shown.get(shape) ?? facts[index] ?? []));
    if (run.shapes.length > 1) for (const shape of run.shapes) kin.set(shape, run.shapes);
  }
  const placed = file.shown
    .filter(({measure}) => measure.on !== undefined)
    .flatMap(({run}) => run.shapes.filter(({fill, name}) => name !== "path" || fill === null));
  // A margin of error may lie over most of its own bar.
  const ofFact = new Map<string, Shape[]>();
  for (const [shape, facts] of shown) ofFact.set(facts.join(" "), [...(ofFact.get(facts.join(" ")) ?? []), shape]);
  const paper = rgb(file.published.paper ?? white) ?? [255, 255, 255];
  const {width, height} = pixels;
  return [...shown].flatMap(([shape, facts]) => {
    const {left, right, top, bottom} = seenBox(shape);
    const within = left >= -0.01 && top >= -0.01 && right <= width + 0.01 && bottom <= height + 0.01;
    const near = shape.name === "circle" || shape.name === "line" ? placed : (kin.get(shape) ?? []);
    const over = facts.length > 0 ? [...near, ...(ofFact.get(facts.join(" ")) ?? [])] : near;
    if (within || !Number.isFinite(left)) return hidden(shape, facts, {pixels, paper, over});
    return [{where: shapePlace(shape, facts), found: "beyond the edge of the figure", expected: "inside it"}];
  });
}

/** The part of a shape that its clip leaves. */
function seenBox({box, clip}: Shape): Box {
  if (!clip) return box;
  return {
    left: Math.max(box.left, clip.left),
    right: Math.min(box.right, clip.right),
    top: Math.max(box.top, clip.top),
    bottom: Math.min(box.bottom, clip.bottom)
  };
}

function inClip({clip}: Shape): (point: Point) => boolean {
  return ([x, y]) => !clip || (x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom);
}

interface Picture {
  readonly pixels: Pixels;
  readonly paper: readonly number[];
  /** The shapes that may lie over it: of a dot or a line all that stand on a scale, otherwise those of its run and of its fact. */
  readonly over: readonly Shape[];
}

/** Whether another shape lies over a point: dots may lie on one another and under lines, and all of them are data. */
function isUnder(shape: Shape, [x, y]: Point, {pixels, paper, over}: Picture): boolean {
  return over.some(({index, name, x: [centre = NaN], y: [middle = NaN], radius, box, fill, stroke, strokeWidth}) => {
    if (index <= shape.index) return false;
    // At the edge of a dot a pixel has some of both colours.
    if (name === "circle") return Math.hypot(x - centre, y - middle) <= radius + strokeWidth / 2 + 1;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
    const paint = rgb(fill ?? stroke ?? "");
    if (paint === null) return false;
    return fill === null
      ? isNear(pixels, [x, y], paint, difference(paint, paper) * 0.7)
      : isPainted(pixels, [x, y], paint, 6);
  });
}

function hidden(shape: Shape, facts: readonly string[], picture: Picture): Violation[] {
  const {pixels, paper} = picture;
  const where = shapePlace(shape, facts);
  const fill = shape.fill === null ? null : rgb(shape.fill);
  const inside = fill ? pointsInside(shape).filter(inClip(shape)) : [];
  if (fill && inside.length > 0) {
    // What can be seen through takes on what is under it: that it is there is all that a pixel tells.
    const isSeen = (point: Point) =>
      shape.opacity < 1
        ? !isPainted(pixels, point, paper, 2)
        : isPainted(pixels, point, fill, 6) || isUnder(shape, point, picture);
    const seen = share(inside, isSeen);
    if (seen < (shape.name === "path" ? least.path : least.inside))
      return [{where, found: `seen at ${percent(seen)} of it`, expected: `painted ${shape.fill}`}];
  }
  // What is pale is seen by its edge.
  const isPale = fill === null || difference(fill, paper) < palest;
  const thin = !isPale && inside.length === 0 ? pointsMidway(shape).filter(inClip(shape)) : [];
  if (!isPale && thin.length > 0) {
    const [limit, isFaint] = [difference(fill, paper) * 0.6, shape.opacity < 1];
    const isSeen = (point: Point) =>
      isFaint
        ? !isPaintedNear(pixels, point, paper)
        : isNear(pixels, point, fill, limit) || isUnder(shape, point, picture);
    const seen = share(thin, isSeen);
    if (seen < least.along)
      return [{where, found: `seen along ${percent(seen)} of it`, expected: `painted ${shape.fill}`}];
  }
  const hollow = fill === null || difference(fill, paper) < 6;
  const stroke = shape.stroke === null ? null : rgb(shape.stroke);
  if (!hollow || (shape.name === "path" && shape.stretches.length === 0 && shape.dots.length === 0)) return [];
  if (!stroke || difference(stroke, paper) < 16)
    return [{where, found: "painted as the paper", expected: "a paint that is seen"}];
  const limit = difference(stroke, paper) * 0.7;
  const along = pointsAlong(shape).filter(inClip(shape));
  if (along.length === 0 && shape.clip) return [];
  const isSeen = (point: Point) =>
    shape.opacity < 1
      ? !isPaintedNear(pixels, point, paper)
      : isNear(pixels, point, stroke, limit) || (shape.name === "line" && isUnder(shape, point, picture));
  const seen = share(along, isSeen);
  return seen >= least.along
    ? []
    : [{where, found: `seen along ${percent(seen)} of it`, expected: `painted ${shape.stroke}`}];
}
