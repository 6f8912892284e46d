import type {Box} from "../labels/obstacles.js";

/** The box of the corners of a shape, in px; of a curve that of its handles too, and without the width of a stroke. */
export function extentOf(shape: Element): Box {
  const at = (name: string) => Number(shape.getAttribute(name) ?? 0);
  const reach = shape.localName === "circle" ? at("r") : 0;
  const numbers = (shape.getAttribute("d")?.match(/-?[\d.]+/g) ?? []).map(Number);
  const along = (names: readonly string[], from: 0 | 1) => [
    ...names.flatMap((name) => (shape.hasAttribute(name) ? [at(name)] : [])),
    ...numbers.filter((_, index) => index % 2 === from)
  ];
  const [xs, ys] = [along(["x", "x1", "x2", "cx"], 0), along(["y", "y1", "y2", "cy"], 1)];
  const isRect = shape.localName === "rect";
  return {
    left: least(xs) - reach,
    right: -least(xs.map((x) => -x)) + (isRect ? at("width") : reach),
    top: least(ys) - reach,
    bottom: -least(ys.map((y) => -y)) + (isRect ? at("height") : reach)
  };
}

/** Of a path of many thousand corners, too. */
const least = (values: readonly number[]) => values.reduce((low, value) => Math.min(low, value), Infinity);
