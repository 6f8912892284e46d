import type {Series} from "../../plot/series/series.js";
import type {LineSize} from "../../theme/lineSizes.js";
import type {Palette} from "../../theme/theme.js";

/** Which of the colours of lines that matter. */
type Hue = number;

/** A series as a line: in which of the colours of lines that matter, or *null* for one of the others. */
export interface LineSeries extends Series {
  readonly hue: Hue | null;
}

/** Of more lines than these, all but some of them grey, only those that matter are named. */
export const mostNamed = 8;

/** How many lines have a colour each: those in which a name can be read, too. Of more in one colour none can be followed where they cross. */
export const mostHues = 6;

/** The colour of a line that matters. */
export function inkOf(hue: Hue, {highlight, parts, more: [fourth, , fifth, sixth]}: Palette): string {
  return [highlight, ...parts, fourth, fifth, sixth][hue] ?? highlight;
}

/** The dots of a line: their radius in px, and its colour. */
export function dotOf(
  {hue}: Pick<LineSeries, "hue">,
  {dot}: LineSize,
  palette: Palette
): {readonly r: number; readonly stroke: string} {
  return hue === null ? {r: dot - 1, stroke: palette.contextEdge} : {r: dot, stroke: inkOf(hue, palette)};
}
