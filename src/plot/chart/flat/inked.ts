import {color} from "d3";
import type {Scale} from "@observablehq/plot";
import type {Palette} from "../../../theme/theme.js";
import {ownIndex, seriesColours, seriesIndex} from "./seriesPaints.js";

/** A scale of colours with ours for what Plot leaves to the page, "currentColor", and for names of which an author gives none. */
export function inked(scale: Scale, palette: Palette): Scale {
  const range = Array.from<unknown>(scale.range ?? []);
  const series = seriesColours(palette);
  const own = (each: unknown) =>
    series[seriesIndex(each)] ??
    (isOfNames(scale) ? series[ownIndex(color(String(each))?.formatHex() ?? "")] : undefined);
  const ours = range.map((each) => (each === "currentColor" ? palette.highlight : (own(each) ?? each)));
  return ours.every((each, index) => each === range[index]) ? scale : {...scale, range: ours};
}

/** Whether a scale of colours is of names: one of numbers may pass through any colour. */
export const isOfNames = ({type}: Scale) => type === "ordinal" || type === "categorical";
