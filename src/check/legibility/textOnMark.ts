import {overlap, type Published, type PublishedMark} from "../published.js";
import type {Check, Finding} from "../subject.js";
import {descendants} from "../xml.js";
import {edgeCrosses} from "./outline.js";
import {markPlace, textPlace} from "./place.js";

/** No text runs over the edge of a mark, and no mark is painted over a text. */
export const textOnMark: Check = ({published}) => {
  if (!published) return [];
  const {texts, marks} = published;
  const under = marksUnder(published);
  return texts.flatMap((text, index): Finding[] => {
    const crossed = marks.find((mark) => isVisible(mark) && edgeCrosses(mark, text.box));
    const covering = marks.slice(under[index]).find((mark) => mark.fill !== null && overlap(text.box, mark.box));
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

/** How many of the marks are painted before each text. */
function marksUnder({root, texts, marks}: Published): number[] {
  const elements = descendants(root);
  const shapes = new Set(["rect", "circle", "line", "path"]);
  const paper = elements.filter(({name}) => shapes.has(name)).length - marks.length;
  const counts: number[] = [];
  let count = -paper;
  for (const {name} of elements) {
    if (shapes.has(name)) count += 1;
    if (name === "text") counts.push(count);
  }
  return counts.slice(0, texts.length);
}
