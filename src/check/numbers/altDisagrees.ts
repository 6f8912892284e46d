import {valueOf} from "../../facts/quantity.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {licencesOf} from "./figureLicences.js";
import {type NumberLicence, printed} from "./licences.js";
import {numeralsIn} from "../words/en/numerals.js";
import {bearsOut, isSpeakable} from "../words/en/phrases.js";
import {isNamed} from "./names.js";
import {saysValue} from "./printedValue.js";

/**
 * The description is the notebook’s, and says every claim that is drawn, in figures or in a phrase that the claim bears
 * out (WCAG 2.2, 1.1.1); of more than eight the least and the greatest. Remainders, the
 * many dates of a timeline, and cells of a table, which the table of the page has, it may leave to the drawing.
 */
export const altDisagrees = {
  name: "alt-disagrees",
  group: "numbers",
  severity: "error",
  guards: "The description says the same numbers as the drawing, and is the one that the notebook gives.",
  source: "WCAG 2.2 1.1.1; Chartability: visually apparent features described",
  fix: "Write the alt text with say from the same claims, and render again.",
  check: (subject) => {
    const {published, intent} = subject;
    if (!published) return [];
    const found = `“${published.desc}”`;
    if (intent && published.desc !== intent.alt) {
      return [{where: "description", found, expected: `the notebook’s alt text: “${intent.alt}”`}];
    }
    const {numbers = [], names = []} = licencesOf(subject) ?? {};
    const said = numeralsIn(published.desc).filter((numeral) => !isNamed(numeral, {text: published.desc}, names));
    const all = numbers.filter(
      (licence) => licence.drawn && !licence.derived && licence.of !== "confidence" && licence.of !== "cell"
    );
    const drawn = all.length > mostSaid ? extremes(all) : all;
    const missing = drawn.filter((licence) => {
      return !said.some(
        (numeral) => saysValue(licence, numeral) || (isSpeakable(licence, numeral) && bearsOut(licence, numeral))
      );
    });
    return missing.map((licence): Violation => {
      return {where: "description", found, expected: `${printed(licence)}, which is drawn`};
    });
  }
} as const satisfies FileRule;

/** Of more claims than these, which no description of 150 characters holds, it says the least and the greatest. */
const mostSaid = 8;

function extremes(numbers: readonly NumberLicence[]): NumberLicence[] {
  const sorted = numbers.toSorted((a, b) => valueOf(a.quantity) - valueOf(b.quantity));
  return sorted.filter((_, index) => index === 0 || index === sorted.length - 1);
}
