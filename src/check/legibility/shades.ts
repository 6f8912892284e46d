import type {Box} from "../box.js";
import type {PublishedMark} from "../published.js";
import {readFile} from "../reading/readFile.js";
import type {Subject} from "../subject.js";

/**
 * True for what a scale of shades paints, its key among it: of numbers that are near one another the shades are, too, and the
 * scale says which is which.
 */
export function shadesIn(subject: Subject): (mark: PublishedMark) => boolean {
  const shown = readFile(subject)?.shown ?? [];
  const shapes = shown.flatMap(({run, measure, scale}) =>
    measure.by === "colour" && (scale?.type === "ramp" || scale?.type === "threshold") ? run.shapes : []
  );
  const shades = new Set(shapes.map(markKey));
  return (mark) => shades.has(markKey(mark));
}

/** The two ends of each scale of shades of a file, "#rrggbb". */
export function endShades(subject: Subject): (readonly [string, string])[] {
  const scales = new Set((readFile(subject)?.shown ?? []).map(({scale}) => scale));
  return [...scales].flatMap((scale) => {
    if (scale?.type !== "ramp" && scale?.type !== "threshold") return [];
    const [first, last] = [scale.range[0], scale.range.at(-1)];
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
}

/** A mark, or the shape that it was read as, by its kind and its place to a tenth of a px. */
export function markKey({name, box}: {readonly name: string; readonly box: Box}): string {
  return `${name} ${[box.left, box.right, box.top, box.bottom].map((each) => each.toFixed(1)).join(" ")}`;
}
