import {type Box, boxAround} from "../box.js";
import {nearestGroups} from "./nearestGroups.js";
import type {Ink, InkShape, Place} from "./ink/ink.js";

/** A dot or a picture that stands at a place: half its width is its radius. */
interface Dot {
  readonly at: Place;
  readonly radius: number;
  readonly shape: InkShape;
}

/** Dots of one group. */
export interface DotGroup {
  readonly dots: readonly Dot[];
  /** Whether they differ in size by a third or more. */
  readonly sized: boolean;
  readonly box: Box;
}

/** Circles of one group, and squares and pictures of one shape that differ in size. */
export function dotsOf({shapes}: Ink): DotGroup[] {
  const circles = nearestGroups(shapes.filter(({kind, slice}) => kind === "circle" && slice === null));
  const squares = nearestGroups(
    shapes.filter(({kind, slice}) => kind === "rect" || kind === "image" || (kind === "path" && slice === null))
  ).filter(isOneShape);
  return [...circles, ...squares].filter(({length}) => length >= 3).map(groupOf);
}

/** The box of a shape as it is drawn, what is cut off included. */
const wholeBox = ({vertices}: InkShape) =>
  boxAround(
    vertices.map(([x]) => x),
    vertices.map(([, y]) => y)
  );

/** Whether shapes grow both ways alike: of one ratio of width to height, and of different sizes. */
function isOneShape(group: readonly InkShape[]): boolean {
  const sizes = group.map(wholeBox).map((box) => [box.right - box.left, box.bottom - box.top] as const);
  const ratios = sizes.map(([wide, high]) => wide / high);
  const [first = NaN] = ratios;
  return ratios.every((ratio) => Math.abs(ratio / first - 1) < 0.03) && differ(sizes.map(([wide]) => wide));
}

const differ = (sizes: readonly number[]) => Math.max(...sizes) > 1.33 * Math.min(...sizes);

function groupOf(shapes: readonly InkShape[]): DotGroup {
  const dots = shapes.map((shape): Dot => {
    const {left, right, top, bottom} = wholeBox(shape);
    const round = shape.kind === "circle";
    const at: Place = round ? (shape.vertices[0] ?? [NaN, NaN]) : [(left + right) / 2, (top + bottom) / 2];
    return {at, radius: round ? shape.radius : (right - left) / 2, shape};
  });
  const [xs, ys] = [dots.map(({at}) => at[0]), dots.map(({at}) => at[1])];
  const box = {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
  return {dots, sized: differ(dots.map(({radius}) => radius)), box};
}
