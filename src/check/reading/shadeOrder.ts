import type {Scale} from "../../facts/evidence/record.js";
import type {Colours} from "../vision.js";
import type {Violation} from "../subject.js";

/**
 * The colours of classes grow away from the paper towards the most, or from one class in the middle towards both ends: what is
 * farthest from the paper is read as most (Schloss et al. 2019).
 */
export function shadeViolations(name: string, scale: Scale, paper: string, {contrast}: Colours): Violation[] {
  if (scale.type !== "threshold" || scale.range.length < 3) return [];
  const ratios = scale.range.map((colour) => contrast(colour, paper));
  const palest = ratios.indexOf(Math.min(...ratios));
  const isOrdered = ratios.every((ratio, index) => {
    const next = ratios[index + 1] ?? null;
    return next === null || (index < palest ? next < ratio : next > ratio);
  });
  if (isOrdered && palest < ratios.length - 1) return [];
  return [
    {
      where: `scale ${name}`,
      found: `shades ${scale.range.join(", ")}, from the least to the most`,
      expected: "the shade farthest from the paper for the most, or the word reversed"
    }
  ];
}
