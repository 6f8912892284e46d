import type {FileRule} from "../rule.js";
import {drawnNow} from "../drawnNow.js";
import type {Box} from "../box.js";
import type {Violation} from "../subject.js";
import {ofReading, type ReadFile, readingIn} from "./readFile.js";
import {type Shape, shapesOf} from "./shapes.js";
import {isAt, shapePlace} from "./where.js";

/**
 * The first shape that stands elsewhere than it is drawn now, of those that show facts by their colour alone: which area of a
 * map is which, no measure says.
 */
function moved({runs}: ReadFile, now: readonly Shape[]): Violation[] {
  const coloured = runs.flatMap(({role, shapes}) =>
    "shows" in role && role.shows.every(({by}) => by === "colour") ? shapes : []
  );
  const shape = coloured.find(({index, box}) => !isSame(box, now[index]?.box));
  if (!shape) return [];
  return [{where: shapePlace(shape), found: "a shape in another place", expected: "the one that is drawn now"}];
}

const isSame = (one: Box, other: Box | undefined) =>
  other !== undefined && (["left", "right", "top", "bottom"] as const).every((side) => isAt(one[side], other[side]));

/** The reading in the file is the one that the figure has now. */
export const readingStale = {
  name: "reading-stale",
  group: "geometry",
  severity: "error",
  guards:
    "The reading in the file is that of the figure as it is drawn now, and so are the places of shapes that show a colour alone.",
  source: "House rule: same input, same bytes",
  fix: "Render the figure again.",
  check: ofReading((file, subject) => {
    const drawn = drawnNow(subject);
    if (!drawn) return [];
    if (JSON.stringify(readingIn(drawn.metadata)) !== JSON.stringify(file.reading))
      return [{where: "metadata", found: "another reading", expected: "that of the figure as it is drawn now"}];
    return moved(file, shapesOf(drawn.root));
  })
} as const satisfies FileRule;
