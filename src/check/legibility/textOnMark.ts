import {overlap, type PublishedMark} from "../published.js";
import type {Check, Finding} from "../subject.js";
import {edgeCrosses} from "./outline.js";
import {markPlace, textPlace} from "../where.js";

/** No text runs over the edge of a mark, and no mark is painted over a text. */
export const textOnMark: Check = ({published}) => {
  if (!published) return [];
  const {texts, marks} = published;
  return texts.flatMap((text): Finding[] => {
    const crossed = marks.find((mark) => isVisible(mark) && edgeCrosses(mark, text.box));
    const covering = marks.slice(text.marksUnder).find((mark) => mark.fill !== null && overlap(text.box, mark.box));
    const finding = {
      rule: "text-on-mark",
      where: textPlace(text),
      expected: "inside one mark, or clear of all"
    } as const;
    if (covering) return [{...finding, found: `under the ${markPlace(covering)}`}];
    return crossed ? [{...finding, found: `over the edge of the ${markPlace(crossed)}`}] : [];
  });
};

function isVisible({fill, stroke}: PublishedMark): boolean {
  return fill !== null || stroke !== null;
}
