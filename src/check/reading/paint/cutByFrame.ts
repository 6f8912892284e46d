import type {Box} from "../../box.js";
import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {ReadFile, Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {isBandScale, isPlaceScale} from "../scales.js";
import {shapePlace, tolerance} from "../where.js";

/**
 * The edges of a frame may cut a line short, which is seen to go on. What is compared by its size must end inside, and of what shows
 * a place some must be seen: a bar that the frame cuts says a smaller number. A frame is as large as its scales are.
 */
export function cutByFrame({shown}: ReadFile): Violation[] {
  return shown.flatMap((each) =>
    each.run.shapes.flatMap((shape, index): Violation[] => {
      const {clip} = shape;
      if (!clip) return [];
      const where = shapePlace(shape, each.facts[index]);
      const by = cutOf(shape, clip, each);
      if (by) return [{where, found: by, expected: "all of it inside its frame"}];
      const narrow = narrowerThanScale(clip, each);
      return narrow ? [{where, found: `a frame ${narrow}`, expected: "one as large as its scale"}] : [];
    })
  );
}

/** Where a frame ends before its scale does: what a reader takes for all of a line is a part of it. */
function narrowerThanScale(clip: Box, {measure, scale, move}: Shown): string | null {
  if (!scale || !isPlaceScale(scale) || !measure.along) return null;
  const range = isBandScale(scale)
    ? [scale.start, scale.start + (scale.domain.length - 1) * scale.step + scale.width]
    : scale.range;
  const ends = range.map((end) => end + move[measure.along ?? "x"]);
  const [low, high] = measure.along === "x" ? [clip.left, clip.right] : [clip.top, clip.bottom];
  const by = Math.max(low - Math.min(...ends), Math.max(...ends) - high);
  return by > 1 ? `${rounded(by)} px smaller along ${measure.along}` : null;
}

function cutOf({name, box, x, y}: Shape, clip: Box, {measure}: Shown): string | null {
  const sides = [
    [clip.left - box.left, "left"],
    [box.right - clip.right, "right"],
    [clip.top - box.top, "top"],
    [box.bottom - clip.bottom, "bottom"]
  ] as const;
  const cut = (own: readonly (typeof sides)[number][]) => {
    const side = own.find(([by]) => by > tolerance);
    return side ? `cut at the ${side[1]}, by ${rounded(side[0])} px` : null;
  };
  const isGone = box.right < clip.left || box.left > clip.right || box.bottom < clip.top || box.top > clip.bottom;
  switch (measure.by) {
    case "length":
      return cut(along(sides, measure.along));
    case "interval":
      return name === "path" ? null : cut(along(sides, measure.along));
    case "share":
    case "count":
    case "area":
      return cut(sides);
    case "position": {
      const [centre = NaN, middle = NaN] = [x[0], y[0]];
      const isOut = centre < clip.left || centre > clip.right || middle < clip.top || middle > clip.bottom;
      return isGone || (name === "circle" && isOut) ? "cut away" : null;
    }
    case "colour":
      return null;
  }
}

const along = <S>(sides: readonly S[], axis: "x" | "y" = "x") => (axis === "x" ? sides.slice(0, 2) : sides.slice(2));
