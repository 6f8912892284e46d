import {overlap} from "../box.js";
import {type PublishedText, textCorners} from "../published.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {textPlace} from "../where.js";

/** No two texts share any space, from the top of their capitals to the foot of their descenders. */
export const textOverlap = {
  name: "text-overlap",
  group: "legibility",
  severity: "error",
  guards: "No text stands on another.",
  source: "Chartability: text must not be obscured",
  fix: "In a chart of your own, place the text by dx and dy, or set fewer labels; else report it: the layout should have made room.",
  check: ({published}) => {
    const texts = published?.texts ?? [];
    return texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => sharesSpace(text, other))
        .map((other): Violation => {
          return {
            where: textPlace(text),
            found: `over ${textPlace(other)}`,
            expected: "no text over another"
          };
        })
    );
  }
} as const satisfies FileRule;

/**
 * Whether the boxes of two lines share space, each turned as its line is: two do not where their shadows on a line along one
 * of their sides share less than half a pixel (the separating axis theorem; Gottschalk, Lin and Manocha 1996, OBBTree).
 */
function sharesSpace(one: PublishedText, other: PublishedText): boolean {
  if (!overlap(one.box, other.box)) return false;
  const corners = [textCorners(one), textCorners(other)] as const;
  return [one.turn, one.turn + 90, other.turn, other.turn + 90].every((degrees) => {
    const [across, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [a, b] = corners.map((each) => each.map(([x, y]) => x * across + y * down));
    return Math.min(Math.max(...a!), Math.max(...b!)) - Math.max(Math.min(...a!), Math.min(...b!)) > 0.5;
  });
}
