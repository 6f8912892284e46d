import type {FileRule} from "../rule.js";
import {descendants} from "../xml.js";
import type {PublishedText} from "../published.js";
import type {Violation} from "../subject.js";
import {canvasOf} from "./canvas.js";
import {fallbackWidth} from "./dejaVuSans.js";
import {rounded, textPlace} from "../where.js";
import {outside, roomIn} from "./textOverflow.js";

/** How far in px a line’s declared length may be from its measured one: two engines agree to a few hundredths. */
const tolerance = 0.6;

/**
 * With the embedded font stripped, every text still ends inside the figure. A line that declares its `textLength`, to be
 * kept by glyphs and spaces alike, ends where it was laid out to end in any font; one that does not is measured in the
 * widest common fallback.
 */
export const fallbackOverflow = {
  name: "fallback-overflow",
  group: "legibility",
  severity: "error",
  guards: "With the embedded font stripped, every text keeps its length, or still fits in the widest common fallback.",
  source: "Measured: the widths of one string in six common sans-serif fonts differ by 13 percent in the median",
  fix: "Shorten the line’s text, or report it: the layout should have left slack.",
  check: ({published}) => {
    if (!published) return [];
    const canvas = canvasOf(published);
    const elements = descendants(published.root).filter(({name}) => name === "text");
    return published.texts.flatMap((text, index): Violation[] => {
      const element = elements[index];
      // Outlines need no font.
      if (element && published.outlines.has(element)) return [];
      const {textLength, lengthAdjust} = element?.attributes ?? {};
      const finding = {where: textPlace(text)} as const;
      const measured = text.box.right - text.box.left;
      if (textLength !== undefined && !(Math.abs(Number(textLength) - measured) <= tolerance)) {
        return [{...finding, found: `a textLength of ${textLength}`, expected: `${rounded(measured)}, as it measures`}];
      }
      if (textLength !== undefined && lengthAdjust === "spacingAndGlyphs") return [];
      const room = roomIn(canvas, fallbackBox(text));
      if (room >= 0) return [];
      return [{...finding, found: `${outside(room)} in DejaVu Sans`, expected: "inside, or a textLength"}];
    });
  }
} as const satisfies FileRule;

function fallbackBox({text, x, size, weight, anchor, box}: PublishedText) {
  const width = fallbackWidth(text, size, weight);
  const left = x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  return {...box, left, right: left + width};
}
