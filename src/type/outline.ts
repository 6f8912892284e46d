import {glyphPath, glyphsOf, measure, type TextStyle, unitsPerEm} from "./font.js";

/** Where a line of text is drawn: which part of it stands at the origin; default *start*. */
export interface OutlineOptions extends TextStyle {
  readonly anchor?: "start" | "middle" | "end";
}

/** A place of an outline as it is drawn, in px. */
export type Placed = (x: number, y: number) => readonly [x: number, y: number];

/**
 * The outlines of a line of text as path data, each glyph where HarfBuzz sets it.
 * @param write gives the text of a coordinate
 * @param place where a point is drawn that is **x** px to the right of the origin and **y** px below the baseline; default there
 * @throws as `measure` does
 */
export function outline(
  text: string,
  {anchor = "start", ...style}: OutlineOptions,
  write: (px: number) => string,
  place: Placed = (x, y) => [x, y]
): string {
  const {size, weight = 400} = style;
  const scale = size / unitsPerEm;
  const length = measure(text, style);
  let start = anchor === "end" ? -length : anchor === "middle" ? -length / 2 : 0;
  let path = "";
  for (const {index, advance, offset} of glyphsOf(text, weight)) {
    const [left, up] = [start + offset[0] * scale, offset[1] * scale];
    path += glyphPath(index, weight).replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => {
      const [across, down] = place(left + Number(x) * scale, -(up + Number(y) * scale));
      return `${write(across)},${write(down)}`;
    });
    start += advance * scale;
  }
  return path;
}
