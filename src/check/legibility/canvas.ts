import type {Box} from "../box.js";
import type {Published} from "../published.js";

/** The space that a file shows, in its own px: its viewBox, or where it has none its width and height. */
export function canvasOf({root, width, height}: Published): Box {
  const [left, top, across, down] = (root.attributes["viewBox"] ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (left === undefined || top === undefined || across === undefined || down === undefined) {
    return {left: 0, top: 0, right: width, bottom: height};
  }
  return {left, top, right: left + across, bottom: top + down};
}

/** How much larger or smaller than its own px a file is delivered at its own width; 1 for all that the press writes. */
export function deliveredScale(published: Published): number {
  const {left, right} = canvasOf(published);
  const scale = published.width / (right - left);
  return Number.isFinite(scale) ? scale : 0;
}
