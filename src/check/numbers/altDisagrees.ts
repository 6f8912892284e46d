import {valueOf} from "../../facts/quantity.js";
import type {FileRule} from "../rule.js";
import type {Subject, Violation} from "../subject.js";
import {licencesOf} from "./licences/figureLicences.js";
import {type NumberLicence, printed} from "./licences/licences.js";
import {numeralsIn} from "../words/en/numerals/numerals.js";
import {bearsOut, isSpeakable} from "../words/en/comparison/phrases.js";
import {isNamed} from "./licences/names.js";
import {unitWords} from "../words/en/units/unitWords.js";
import {saysValue} from "./judge/printedValue.js";
import {stemsOf} from "./judge/wholeOver.js";

/**
 * The description is the notebook’s, and says every claim that is drawn, in figures or in a phrase that the claim bears
 * out (WCAG 2.2, 1.1.1). Of more than a description of 150 characters holds, eight at most, it says the greatest or the least,
 * and of cells at least what they are of: the table of the page has them all. Remainders and the many dates of a timeline it
 * may leave to the drawing.
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
    // "From 39% to 46%" says both.
    const said = numeralsIn(published.desc)
      .filter((numeral) => !isNamed(numeral, {text: published.desc}, names))
      .flatMap((numeral) => [numeral, ...(numeral.ends ?? [])]);
    const all = numbers.filter(
      (licence) => licence.drawn && !licence.derived && licence.of !== "confidence" && licence.of !== "cell"
    );
    const isSaid = (licence: NumberLicence) =>
      said.some(
        (numeral) => saysValue(licence, numeral) || (isSpeakable(licence, numeral) && bearsOut(licence, numeral))
      );
    const cells = numbers.filter(({of}) => of === "cell");
    if (cells.length > 0 && !cells.some(isSaid) && !namesData(published.desc, subject)) {
      return [{where: "description", found, expected: `what is drawn, such as ${printedEnds(cells)}`}];
    }
    if (all.length > mostSaid || (all.length > fewSaid && lengthSaid(all) > roomForNumbers)) {
      if (extremes(all).some(isSaid)) return [];
      return [{where: "description", found, expected: `${printedEnds(all)}, the ends of what is drawn`}];
    }
    return all
      .filter((licence) => !isSaid(licence))
      .map((licence): Violation => ({where: "description", found, expected: `${printed(licence)}, which is drawn`}));
  }
} as const satisfies FileRule;

/** Of more claims than these it says one of the two ends; of more than a few, where they do not fit, too. */
const [fewSaid, mostSaid] = [4, 8];

/** What is left of the 150 characters of *alt-long* beside the kind of chart and what it is of. */
const roomForNumbers = 120;

/** How long a description would be that says each number and whose it is: "Osta $214.9 million, ". */
const lengthSaid = (numbers: readonly NumberLicence[]): number =>
  numbers.reduce((sum, licence) => sum + printed(licence).length + (licence.subject ?? licence.about).length + 3, 0);

/** True where a description has a word of the headline, the deck, or the names and units of a table that is drawn. */
function namesData(desc: string, {published, evidence}: Subject): boolean {
  const columns = (evidence?.tables ?? []).flatMap((table) => Object.entries(table.columns));
  const names = columns.flatMap(([name, {values, unit}]) => [
    name,
    ...(unit ? [unitWords(unit).column] : values.flatMap((value) => (typeof value === "string" ? [value] : [])))
  ]);
  const known = new Set(stemsOf([published?.title ?? "", ...names].join(" ")));
  return stemsOf(desc).some((stem) => known.has(stem));
}

/** The greatest and the least, as they should stand. */
const printedEnds = (numbers: readonly NumberLicence[]) => extremes(numbers).map(printed).join(" or ");

function extremes(numbers: readonly NumberLicence[]): NumberLicence[] {
  const sorted = numbers.toSorted((a, b) => valueOf(a.quantity) - valueOf(b.quantity));
  return sorted.filter((_, index) => index === 0 || index === sorted.length - 1);
}
