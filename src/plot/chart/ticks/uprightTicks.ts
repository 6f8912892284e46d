import {axisPart} from "../../axisPart.js";
import type {FlatText} from "../flat/flatten.js";

/** The words of the ticks of a scale that are not turned. */
export function uprightTicks(texts: readonly FlatText[], scale: string): FlatText[] {
  return texts.filter(({of, turn}) => {
    const part = of && axisPart(of.mark);
    return part?.part === "tick label" && part.scale === scale && turn === 0;
  });
}
