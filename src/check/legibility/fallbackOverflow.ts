import type {FileRule} from "../rule.js";
import {descendants} from "../xml.js";
import {type PublishedText, textBox, textCorners} from "../published.js";
import type {Violation} from "../subject.js";
import {canvasOf} from "./canvas.js";
import {fallbackWidth} from "./dejaVuSans.js";
import {rounded, textPlace} from "../where.js";
import {outside, roomIn} from "./textOverflow.js";

/** How far in px a line’s declared length may be from its measured one: two engines agree to a few hundredths. */
const tolerance = 0.6;

/** What a glyph has beside its outline, in px: so much of a line may be outside, and no letter is cut. */
const sideBearing = 1;

/**
 * With the embedded font stripped, every text still ends inside the figure. Each is measured in the widest common fallback,
 * whether it declares its `textLength` or not: librsvg and ImageMagick know neither the font nor that. Browsers do, and a
 * length that is not the measured one would squeeze the line.
 */
export const fallbackOverflow = {
  name: "fallback-overflow",
  group: "legibility",
  severity: "error",
  guards: "With the embedded font stripped, every text still ends inside the figure in the widest common fallback.",
  source: "Measured: the widths of one string in six common sans-serif fonts differ by 13 percent in the median",
  fix: "Shorten the line’s text, or report it: the layout should have broken it, or held it at its other end.",
  check: ({published}) => {
    if (!published) return [];
    const canvas = canvasOf(published);
    const elements = descendants(published.root).filter(({name}) => name === "text");
    return published.texts.flatMap((text, index): Violation[] => {
      const element = elements[index];
      // Outlines need no font.
      if (element && published.outlines.has(element)) return [];
      const {textLength} = element?.attributes ?? {};
      const finding = {where: textPlace(text)} as const;
      const measured = lengthOf(text);
      if (textLength !== undefined && !(Math.abs(Number(textLength) - measured) <= tolerance)) {
        return [{...finding, found: `a textLength of ${textLength}`, expected: `${rounded(measured)}, as it measures`}];
      }
      const room = roomIn(canvas, fallbackBox(text));
      if (room >= -sideBearing) return [];
      return [{...finding, found: `${outside(room)} in DejaVu Sans`, expected: "inside"}];
    });
  }
} as const satisfies FileRule;

/** How long a line is, level or turned. */
function lengthOf(text: PublishedText): number {
  const [[left, top] = [0, 0], [right, foot] = [0, 0]] = textCorners(text);
  return Math.hypot(right - left, foot - top);
}

const fallbackBox = (line: PublishedText) => textBox(line, fallbackWidth(line.text, line.size, line.weight));
