import type {Check, Finding} from "../subject.js";
import {deliveredScale} from "./canvas.js";
import {rounded, textPlace} from "../where.js";

/** Px at delivery (Chartability: no text under 12 px or 9 pt). */
export const leastSize = 12;

/** No text is under 12 px when the file is shown at its own width. */
export const textSmall: Check = ({published}) => {
  if (!published) return [];
  const scale = Math.min(1, deliveredScale(published));
  return published.texts
    .filter(({size}) => !(size * scale >= leastSize))
    .map((text): Finding => {
      return {
        rule: "text-small",
        where: textPlace(text),
        found: `${rounded(text.size * scale)} px`,
        expected: `at least ${leastSize} px`
      };
    });
};
