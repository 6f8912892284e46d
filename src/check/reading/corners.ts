import type {FactValue} from "./facts.js";
import type {ReadFile, Shown} from "./readFile.js";
import {isPlaceScale, pointOf} from "./scales.js";
import type {Corner} from "./stretches.js";

/** A fact on a scale; what is no address is a name of the scale. */
export function valueOn(scale: Shown["scale"], address: string, {facts}: ReadFile): FactValue | null {
  const found = facts.find(address);
  if (scale?.type === "band" || scale?.type === "point" || scale?.type === "ordinal") {
    if (found?.kind === "number" && !scale.domain.includes(address)) return {kind: "name", name: String(found.value)};
    return found?.kind === "name" || found?.kind === "missing" ? found : {kind: "name", name: address};
  }
  return found;
}

/** Where the corners of a line or of the far edge of an area that starts at zero must stand. */
export function cornersOf(index: number, placed: readonly Shown[], file: ReadFile): Corner[] {
  const longest = Math.max(0, ...placed.map(({facts}) => facts[index]?.length ?? 0));
  return Array.from({length: longest}, (_, each) => {
    const at = (along: "x" | "y") => {
      const shown = placed.find(({measure}) => measure.along === along);
      const address = shown?.facts[index]?.[each];
      if (!shown || address === undefined) return {address: "", place: null, missing: false};
      const {scale, move} = shown;
      const fact = valueOn(scale, address, file);
      const place = fact && scale && isPlaceScale(scale) ? pointOf(scale, fact) + move[along] : NaN;
      return {address, place, missing: fact?.kind === "missing"};
    };
    const [x, y] = [at("x"), at("y")];
    return {fact: y.address || x.address, x: x.place, y: y.place, missing: x.missing || y.missing};
  });
}
