import type {FileRule} from "../rule.js";
import {type Box, overlap} from "../box.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {isStamp} from "./background.js";
import {edgeCrosses} from "./outline.js";
import {markPlace, textPlace} from "../where.js";

/** No text runs over the edge of a mark, and no mark is painted over a text. */
export const textOnMark = {
  name: "text-on-mark",
  group: "legibility",
  severity: "error",
  guards: "No text runs over the edge of a mark, or under one: it stands inside one, or clear of all.",
  source: "Chartability: text must not be obscured",
  fix: "In a chart of your own, place the text by dx and dy, or set fewer labels; else report it: the layout should have made room.",
  check: ({published}) => {
    if (!published) return [];
    const {texts} = published;
    const marks = published.marks.filter((mark) => !isStamp(mark, published));
    return texts.flatMap((text): Violation[] => {
      // A box that is painted under all of the text hides what is under it.
      const box = marks.findLastIndex(
        (mark, at) => at < text.marksUnder && mark.fill !== null && contains(mark.box, text.box)
      );
      const crossed = marks
        .slice(Math.max(0, box))
        .find((mark) => isVisible(mark) && isNear(mark, text.box) && edgeCrosses(mark, text.box));
      const covering = marks.slice(text.marksUnder).find((mark) => mark.fill !== null && overlap(text.box, mark.box));
      const finding = {
        where: textPlace(text),
        expected: "inside one mark, or clear of all"
      } as const;
      if (covering) return [{...finding, found: `under the ${markPlace(covering)}`}];
      return crossed ? [{...finding, found: `over the edge of the ${markPlace(crossed)}`}] : [];
    });
  }
} as const satisfies FileRule;

const contains = (outer: Box, inner: Box) =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;

/** Whether a mark may be painted there: one in an svg inside the figure ends at the edges of that. */
const isNear = ({clip}: PublishedMark, box: Box) => clip === null || overlap(clip, box);

function isVisible({fill, stroke}: PublishedMark): boolean {
  return fill !== null || stroke !== null;
}
