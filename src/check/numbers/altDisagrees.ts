import type {Check, Finding} from "../subject.js";
import {groundsOf} from "./grounds.js";
import {printed} from "./licences.js";
import {numeralsIn} from "../words/en/numerals.js";
import {bearsOut, isSpeakable} from "../words/en/phrases.js";
import {saysValue} from "./printedValue.js";

/**
 * The description is the notebook’s, and says every claim that is drawn, in figures or in a phrase that the claim bears
 * out (WCAG 2.2, 1.1.1). Remainders, and the many dates of a timeline, it may leave to the drawing.
 */
export const altDisagrees: Check = (subject) => {
  const {published, intent} = subject;
  if (!published) return [];
  const found = `“${published.desc}”`;
  if (intent && published.desc !== intent.alt) {
    return [{rule: "alt-disagrees", where: "description", found, expected: `the notebook’s alt text: “${intent.alt}”`}];
  }
  const said = numeralsIn(published.desc);
  const drawn = groundsOf(subject)?.numbers.filter((licence) => licence.drawn && !licence.derived) ?? [];
  const missing = drawn.filter((licence) => {
    return !said.some(
      (numeral) => saysValue(licence, numeral) || (isSpeakable(licence, numeral) && bearsOut(licence, numeral))
    );
  });
  return missing.map((licence): Finding => {
    return {rule: "alt-disagrees", where: "description", found, expected: `${printed(licence)}, which is drawn`};
  });
};
