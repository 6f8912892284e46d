import type {Series} from "../../plot/series.js";
import type {LineSize} from "../../theme/lineSizes.js";
import type {Palette} from "../../theme/theme.js";

/** One of the colours of lines that matter. */
export type Hue = 0 | 1 | 2;

/** A series as a line: in which of the colours of lines that matter, or *null* for one of the others. */
export interface LineSeries extends Series {
  readonly hue: Hue | null;
}

/** Of more lines than these only those that matter are named. */
export const mostNamed = 8;

/** The colour of a line that matters. */
export const inkOf = (hue: Hue, {highlight, parts}: Palette): string => [highlight, ...parts][hue] ?? highlight;

/** The dots of a line: their radius in px, and its colour. */
export function dotOf(
  {hue}: Pick<LineSeries, "hue">,
  {dot}: LineSize,
  palette: Palette
): {readonly r: number; readonly stroke: string} {
  return hue === null ? {r: dot - 1, stroke: palette.contextEdge} : {r: dot, stroke: inkOf(hue, palette)};
}
