import type {Box} from "../../labels/obstacles.js";

/** The box of the corners of a shape, in px; of a curve that of its handles too, and without the width of a stroke. */
export function extentOf(shape: Element): Box {
  switch (shape.localName) {
    case "circle": {
      const [x, y, reach] = [at(shape, "cx"), at(shape, "cy"), at(shape, "r")];
      return {left: x - reach, right: x + reach, top: y - reach, bottom: y + reach};
    }
    case "rect": {
      const [left, top] = [at(shape, "x"), at(shape, "y")];
      return {left, right: left + at(shape, "width"), top, bottom: top + at(shape, "height")};
    }
    case "line":
      return around([at(shape, "x1"), at(shape, "y1"), at(shape, "x2"), at(shape, "y2")]);
    default:
      return around((shape.getAttribute("d")?.match(/-?[\d.]+/g) ?? []).map(Number));
  }
}

const at = (shape: Element, name: string) => Number(shape.getAttribute(name) ?? 0);

/** Of a path of many thousand corners, too. */
function around(corners: readonly number[]): Box {
  const box = {left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity};
  for (let index = 1; index < corners.length; index += 2) {
    const [x = NaN, y = NaN] = [corners[index - 1], corners[index]];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
