import type {ColourScale} from "../../facts/evidence/record.js";
import type {Violation} from "../subject.js";
import type {Colours} from "../vision.js";
import type {FactBook} from "./facts.js";
import type {ReadFile, Shown} from "./readFile.js";
import {shapePlace} from "./where.js";

/** Into how many parts the way from one class to the next is divided: a shade between two is read as one of them. */
const parts = 8;

/** A shape whose number is missing has no colour that numbers are shown by: it would be read as one of those. */
export function unknownViolations({shown, facts}: ReadFile, least: number, colours: Colours): Violation[] {
  return shown.flatMap((each) => {
    const {scale} = each;
    if (each.measure.by !== "colour" || (scale?.type !== "threshold" && scale?.type !== "ramp")) return [];
    return missingOf(each, facts).flatMap(({shape, address}): Violation[] => {
      const paint = shape.fill ?? shape.stroke;
      const like = paint === null ? undefined : shadesOf(scale).find((shade) => colours.difference(shade, paint, "normal") < least); // prettier-ignore
      if (paint === null || like === undefined) return [];
      const where = shapePlace(shape, [address]);
      return [{where, found: `no value, painted ${paint}, which looks like ${like}`, expected: "no shade of a number"}];
    });
  });
}

/** A frame, as of a region without a row, in a colour that only looks like one of numbers; the very one is for *furniture-misplaced*. */
export function frameViolations({shown, runs}: ReadFile, least: number, colours: Colours): Violation[] {
  const shades = new Set(
    shown.flatMap(({scale}) => (scale?.type === "threshold" || scale?.type === "ramp" ? scale.range : []))
  );
  return runs.flatMap(({role, shapes}) => {
    if (!("furniture" in role) || role.furniture !== "frame") return [];
    return shapes.flatMap((shape): Violation[] => {
      const {fill} = shape;
      const like = fill === null ? undefined : [...shades].find((shade) => colours.difference(shade, fill, "normal") < least); // prettier-ignore
      if (like === undefined || like === fill) return [];
      const found = `a frame of ${fill}, which looks like ${like}`;
      return [{where: shapePlace(shape), found, expected: "no shade of a number"}];
    });
  });
}

function missingOf({run, facts: own}: Shown, facts: FactBook) {
  return run.shapes.flatMap((shape, index) => {
    const [address = ""] = own[index] ?? [];
    return facts.find(address)?.kind === "missing" ? [{shape, address}] : [];
  });
}

/** The colours of a scale of numbers, and what lies between them. */
function shadesOf({range}: ColourScale): string[] {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const hex = (each: number) => Math.round(each).toString(16).padStart(2, "0");
  const between = range.slice(1).flatMap((next, index) => {
    const [from, to] = [channels(range[index] ?? next), channels(next)];
    return Array.from({length: parts - 1}, (_, part) =>
      from.map((each, at) => hex(each + (((to[at] ?? each) - each) * (part + 1)) / parts)).join("")
    ).map((colour) => `#${colour}`);
  });
  return [...range, ...between];
}
