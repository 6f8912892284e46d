import type {Scale} from "@observablehq/plot";

/** A scale of colours with one of ours for what Plot leaves to the page, "currentColor". */
export function inked(scale: Scale, colour: string): Scale {
  const range = Array.from<unknown>(scale.range ?? []);
  if (!range.includes("currentColor")) return scale;
  return {...scale, range: range.map((each) => (each === "currentColor" ? colour : each))};
}
