import {group} from "d3";
import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {ReadFile} from "../readFile.js";
import {shapePlace} from "../where.js";

/** How many times as wide as another a dot that shows a position alone may be: one that matters, or the foot of an arrow. */
const widest = 2.05;

/** Dots on one scale of which size shows nothing are of about one size, of whatever runs they are: a larger one reads as more. */
export function dotSizes({shown}: ReadFile): Violation[] {
  const sized = new Set(
    shown.flatMap(({run, measure}) => (measure.by === "area" || measure.by === "count" ? [run] : []))
  );
  const dots = shown.flatMap(({run, measure, facts}) =>
    measure.by !== "position" || sized.has(run)
      ? []
      : run.shapes.flatMap((shape, index) =>
          shape.name === "circle"
            ? [
                {
                  shape,
                  facts: facts[index],
                  scale: `${measure.along} ${measure.on}`,
                  radius: shape.radius + shape.strokeWidth / 2
                }
              ]
            : []
        )
  );
  const found = [...group(dots, ({scale}) => scale).values()].flatMap((own) => {
    const least = Math.min(...own.map(({radius}) => radius));
    return own.filter(({radius}) => radius > widest * least).map((dot) => ({...dot, least}));
  });
  return [...new Map(found.map((dot) => [dot.shape, dot])).values()].map(({shape, facts, radius, least}) => ({
    where: shapePlace(shape, facts),
    found: `radius ${rounded(radius)}, on a scale with dots of ${rounded(least)}`,
    expected: "about one size, or a size that shows a number"
  }));
}
