import type {Scale} from "@observablehq/plot";
import {schemeObservable10} from "d3";
import {mostColours, type Palette, palettes} from "../../../theme/theme.js";

/** The colours of a palette for names, from the first. */
export const seriesColours = ({highlight, parts, more}: Palette): readonly string[] => [highlight, ...parts, ...more];

/** Those colours as Plot is given them, before it is known in which scheme the chart is painted. */
const variables = Array.from({length: mostColours}, (_, index) => `var(--series-${index + 1})`);

const places = new Map<unknown, number>(variables.map((each, index) => [each, index]));

/** The place of a paint among the colours for names; -1 for another paint. */
export const seriesIndex = (paint: unknown): number => places.get(paint) ?? -1;

const ofLight = new Map<string, number>(seriesColours(palettes.light).map((each, index) => [each, index]));

/**
 * The place of a colour of ours that an author writes out, as the light scheme has it: in the dark nobody would see it; -1 for another.
 * @param hex "#rrggbb"
 */
export const ownIndex = (hex: string): number => ofLight.get(hex) ?? -1;

/**
 * Our colours for a scale of names of which an author gives none: some of Plot’s own are told neither from white nor from one
 * another. *null* for another scale, and for more names than can be told apart.
 */
export function seriesRange({type, domain = [], range = []}: Partial<Scale> = {}): readonly string[] | null {
  const own = Array.from<unknown>(range);
  const count = Array.from<unknown>(domain).length;
  const isPlots = own.length > 0 && own.every((each, index) => each === schemeObservable10[index % 10]);
  return type === "ordinal" && isPlots && count <= mostColours ? variables.slice(0, Math.max(1, count)) : null;
}
