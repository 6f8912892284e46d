import {measure, metrics} from "../../../type/font.js";
import {moved, rotation} from "../../affine.js";
import type {Box} from "../../labels/obstacles.js";
import type {FlatText} from "../flat/flatten.js";

/**
 * The box of a line from the top of its capitals to the foot of its descenders; of a turned line, the box around that.
 * @param stretch how much longer it is than in the shipped font; default 1
 */
export function boxOf({text, x, y, style, anchor, turn}: Omit<FlatText, "of" | "row" | "fill">, stretch = 1): Box {
  const width = measure(text, style) * stretch;
  const left = anchor === "end" ? -width : anchor === "middle" ? -width / 2 : 0;
  // The descenders of the shipped font, in em.
  const [top, bottom] = [-metrics.capHeight * style.size, 0.21 * style.size];
  const by = rotation(turn);
  const corners = [left, left + width].flatMap((across) => [top, bottom].map((down) => moved(by, across, down)));
  const [xs, ys] = [corners.map(([across]) => x + across), corners.map(([, down]) => y + down)];
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
}

/** Px that two boxes share down, where they share more than a trace both ways; 0 otherwise. */
export function sharedHeight(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > trace && down > trace ? down : 0;
}

/** Px that boxes may share and stand apart for a reader. */
const trace = 0.2;
