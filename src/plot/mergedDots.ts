import {dot, type Markish} from "@observablehq/plot";
import {dotSubpath} from "../drawing/dotPath.js";
import {element} from "../drawing/element.js";

/** Where dots stand, by datum, and how they look. */
interface MergedDotsOptions<Datum> {
  readonly x: (datum: Datum) => number;
  readonly y: (datum: Datum) => number;
  /** The radius of all dots, in px. */
  readonly r: number;
  /** The colour of all dots. */
  readonly fill: string;
}

/**
 * Plot’s dots, all of one size and one colour, as one path for **plotMarks**: Plot computes where each dot stands, and no
 * element is ever made for one.
 */
export function mergedDots<Datum>(data: readonly Datum[], {x, y, r, fill}: MergedDotsOptions<Datum>): Markish {
  return dot(data, {
    x,
    y,
    r,
    // Plot would sort them by size.
    sort: null,
    render: (index, _scales, {x: xs = [], y: ys = []}, _dimensions, {document}) => {
      const path = element(document, "path");
      unplaced.set(path, {index, xs, ys});
      const pen = {fill: "none", stroke: fill, "stroke-width": 2 * r, "stroke-linecap": "round"};
      return element(document, "g", pen, index.length === 0 ? [] : [path]);
    }
  });
}

interface Unplaced {
  readonly index: Iterable<number>;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

// Where the dots of a path stand in the plot area, as numbers: to write them down, read them, move them and write them
// again takes twice as long.
const unplaced = new WeakMap<Element, Unplaced>();

/** Writes the dots of a merged path where they stand in the figure; false for any other shape. */
export function placeMergedDots(shape: Element, left: number, top: number): boolean {
  const dots = unplaced.get(shape);
  if (!dots) return false;
  let path = "";
  for (const at of dots.index) path += dotSubpath(dots.xs[at]! + left, dots.ys[at]! + top);
  shape.setAttribute("d", path);
  return true;
}
