import type {Evidence} from "../../facts/evidence/evidence.js";
import {bracketsIn, isQuantity, withoutClasses} from "../../facts/name.js";
import {statedValues} from "../../facts/quantity.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {dateMentionsIn} from "../words/en/dates/dateMentions.js";
import {isPartOfTime} from "../words/en/dates/timesOfDay.js";
import {type Numeral, numeralsIn} from "../words/en/numerals/numerals.js";
import {licencesOf} from "./licences/figureLicences.js";
import type {FigureLicences} from "./licences/figureLicences.js";
import type {NumberLicence} from "./licences/licences.js";
import {boundHolds, saysValue} from "./judge/printedValue.js";
import {type Surroundings, unitAgrees} from "./judge/unitAgreement.js";
import {boundSaid, saysWithin} from "../words/en/comparison/hedges.js";
import {limitUnit} from "./licences/limits.js";
import {namesOf} from "./licences/names.js";
import {ownWords} from "./licences/ownWords.js";
import {matchPeriod} from "./licences/periodLicences.js";
import {stemsOf} from "./judge/wholeOver.js";

/**
 * A name says no number of the figure: it is no quantity, and no word of it is the value of a claim. A number that is a
 * part of a word, such as the 16 of "F-16", can be read as nothing else.
 */
export const nameIsNumber = {
  name: "name-is-number",
  group: "numbers",
  severity: "error",
  guards:
    "A name, a topic or a party holds no number that could be read as one of the figure, and is no date or limit that the figure does not have.",
  source: "House rule: a name licenses its own text and no number",
  fix: "Insert the claim itself; rename the topic; or waive the rule about this name.",
  check: (subject) => {
    const licences = licencesOf(subject);
    if (!licences) return [];
    return namesGiven(licences.evidence).flatMap(({name, place, isTopic}): Violation[] => {
      const found = `“${name}”`;
      if (isOtherDate(name, licences))
        return [{where: place, found, expected: "a date of an event or a claim of the figure"}];
      if (isClaimed(name, licences, isTopic)) return [];
      if (isOtherLimit(name, licences)) return [{where: place, found, expected: "a limit that a topic, a whole or a column has"}]; // prettier-ignore
      if (isQuantity(name)) return [{where: place, found, expected: "a name, which is no number"}];
      const own = ownWords(licences.evidence);
      const isValue = numeralsIn(withoutClasses(name)).some(
        (numeral) => isApart(numeral) && !isDesignation(numeral, own) && says(numeral, name, licences)
      );
      return isValue || bracketsIn(name).some((each) => isOtherBracket(each, licences))
        ? [{where: place, found, expected: "no number of a claim in a name"}]
        : [];
    });
  }
} as const satisfies FileRule;

function namesGiven({names = [], claims}: Evidence): {name: string; place: string; isTopic: boolean}[] {
  return [
    ...names.map((name) => ({name, place: "metadata, names", isTopic: false})),
    ...claims.flatMap(({id, topic, subject, from, to}) =>
      Object.entries({topic, subject, from, to}).flatMap(([field, name]) =>
        name === undefined ? [] : [{name, place: `metadata, claims ${id} ${field}`, isTopic: field === "topic"}]
      )
    )
  ];
}

/** True for a name that is nothing but a date which the figure does not have: "March 28, 2025". */
function isOtherDate(name: string, {periods, passages}: FigureLicences): boolean {
  // The day of a correction is no fact of the figure.
  if (passages.some(({role, text}) => role === "note" && text.includes(`Corrected on ${name}`))) return false;
  const [mention] = dateMentionsIn(name);
  if (!mention || mention.start > 0 || mention.end < name.length || mention.dates.some(({year}) => year === undefined))
    return false;
  return periods.every((edtf) => [null, "single"].includes(matchPeriod(mention, edtf)));
}

/** True for a name that is nothing but a limit which no fact of the figure names: "two hours" over a share seen within four. */
function isOtherLimit(name: string, {evidence}: FigureLicences): boolean {
  const [numeral] = numeralsIn(name);
  if (!numeral || /\p{L}/u.test(numeral.lead) || !/^[-‑\s]\p{L}+$/u.test(numeral.tail)) return false;
  const unit = limitUnit(numeral);
  const own = namesOf({...evidence, names: []}).flatMap(numeralsIn);
  return unit !== null && !own.some((each) => each.low === numeral.low && limitUnit(each) === unit);
}

/** True for a number that numbers one of several of a name, "FTSE 100", or that is a part of a time of day or a proportion. */
function isDesignation({lead, tail}: Numeral, own: ReadonlySet<string>): boolean {
  if (isPartOfTime(lead, tail)) return true;
  const word = /(?:^|\s)(\p{Lu}[\p{L}&.’]*)\s$/u.exec(lead)?.[1];
  if (word === undefined) return false;
  return /^\p{Lu}[\p{Lu}&]+$/u.test(word) || stemsOf(word).every((stem) => !own.has(stem));
}

/**
 * True for a bracket in a unit of the figure that no claim has with its bound: beside waits in weeks "longer than 80 weeks" is a
 * number of one.
 */
function isOtherBracket(bracket: string, {numbers, measures}: FigureLicences): boolean {
  const at: Surroundings = {sentence: bracket, text: bracket, block: "", measures};
  return numeralsIn(bracket).some((numeral) => {
    // An age is no share, though the ends of a range of shares go without their sign.
    const isOther = (unit: NumberLicence["unit"]) => unit.kind === "count" || (unit.kind === "share" && numeral.unit === null); // prettier-ignore
    const alike = numbers.filter(({unit}) => !isOther(unit) && unitAgrees(unit, numeral, at));
    return alike.length > 0 && !alike.some((each) => saysValue(each, numeral) && isOfBound(each, numeral));
  });
}

/**
 * True for "pay more than 30% of income in rent", "under-35s" and "five months" where claims say each of its numbers, with its unit
 * and its bound; an exact one only of a length of time, which names a class, and of what a topic counts: "won of the last ten games".
 */
function isClaimed(name: string, {numbers, measures}: FigureLicences, isTopic: boolean): boolean {
  const at: Surroundings = {sentence: name, text: name, block: "", measures};
  const said = numeralsIn(name);
  const rest = name.match(/\p{L}{3,}/gu) ?? [];
  return (
    said.length > 0 &&
    said.every((numeral) =>
      numbers.some(
        (each) =>
          (each.unit.kind === "duration" ||
            (each.quantity.bound !== "exact" && rest.length > 3) ||
            (isTopic && rest.length > 1 && (each.unit.kind === "count" || each.unit.kind === "measure"))) &&
          unitAgrees(each.unit, numeral, at) &&
          saysValue(each, numeral) &&
          (isLimit(each) || isOfBound(each, numeral))
      )
    )
  );
}

/** A length of time by itself is where classes meet: "less than five years" beside "five years or more". */
const isLimit = ({unit, quantity}: NumberLicence) => unit.kind === "duration" && quantity.bound === "exact";

/** "Within four hours" is of four hours and of at most four, and "longer than 18 weeks" of more than 18. */
function isOfBound({quantity: {bound}}: NumberLicence, {hedge, lead}: Numeral): boolean {
  const [, compound = ""] = /(?<!\p{L})(under|over)-$/iu.exec(lead) ?? [];
  const said = compound === "" ? boundSaid(hedge) : compound.toLowerCase() === "under" ? "lessThan" : "moreThan";
  return boundHolds(bound, said) || (bound === "atMost" && said === null && saysWithin(lead));
}

const isApart = ({lead}: Numeral) => !/[\p{L}\p{N}]\p{Pd}?$/u.test(lead);

/** Whether a number of a name could be read as one of the figure: with its value, and no noun behind it that is of another unit. */
function says(numeral: Numeral, name: string, {numbers, measures}: FigureLicences): boolean {
  const {low, high, unit, tail} = numeral;
  const at: Surroundings = {sentence: name, text: name, block: "", measures};
  const isOfNoun = unit === null && /^[\s-]\p{Ll}{3,}/u.test(tail);
  return (
    low === high &&
    numbers.some(
      (each) => statedValues(each.quantity).includes(low) && (!isOfNoun || unitAgrees(each.unit, numeral, at))
    )
  );
}
