import type {FileRule} from "../rule.js";
import {loadColours} from "../colours.js";
import {coloursUnder, paintWithoutText} from "../pixels.js";
import type {PublishedText} from "../published.js";
import type {Violation} from "../subject.js";
import {canvasOf} from "./canvas.js";
import {ratioText, textPlace} from "../where.js";

/** The share of a text’s box from which on a colour behind it counts: less is the rounded edge of a shape. */
const leastShare = 0.02;

/** Each text stands out from every colour that the painted picture has behind it. */
export const textContrast = {
  name: "text-contrast",
  group: "legibility",
  severity: "error",
  guards: "Text stands out from what is really behind it: 4.5:1, or 3:1 from 24 px, bold from 18.66 px.",
  source: "WCAG 2.2 1.4.3",
  fix: "Take the text colour that the palette gives for that ground.",
  check: async ({published}) => {
    if (!published || published.texts.length === 0) return [];
    const {contrast} = await loadColours();
    const canvas = canvasOf(published);
    const pixels = await paintWithoutText(published, canvas).catch(messageOf);
    if (typeof pixels === "string") {
      return [{where: "the picture", found: pixels, expected: "a file that can be painted"}];
    }
    return published.texts.flatMap((text): Violation[] => {
      const {left, top, right, bottom} = text.box;
      const box = {
        left: left - canvas.left,
        right: right - canvas.left,
        top: top - canvas.top,
        bottom: bottom - canvas.top
      };
      const grounds = [...coloursUnder(pixels, box)]
        .filter(([, share]) => share > leastShare)
        .map(([colour]) => colour);
      const [worst] = grounds.toSorted((a, b) => contrast(text.fill, a) - contrast(text.fill, b));
      const ratio = worst === undefined ? 21 : contrast(text.fill, worst);
      if (ratio >= leastContrast(text)) return [];
      const found = `${text.fill} on ${worst ?? "nothing"}, ${ratioText(ratio)}`;
      return [{where: textPlace(text), found, expected: `at least ${leastContrast(text)}:1`}];
    });
  }
} as const satisfies FileRule;

/** The ratio that a text needs (WCAG 2.2, 1.4.3): less for large text, of 24 px, or of 18.66 px in bold. */
function leastContrast({size, weight}: Pick<PublishedText, "size" | "weight">): number {
  return size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
