import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import type {MeasureName} from "../../../facts/evidence/record.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {hasName} from "../../words/namesIn.js";
import {withoutMargin} from "../licences/withoutMargin.js";
import {isAge} from "../../words/en/units/ages.js";
import {
  inhabitants,
  isCounted,
  isHarmed,
  isKilled,
  isKindOfThem,
  isOfPeople,
  isOfSquares,
  isOfPersons,
  isOfThem,
  isRightAfter,
  wordsOnly
} from "../../words/en/units/countSaid.js";
import {isBeside, isInCurrency} from "../../words/en/units/currencySaid.js";
import {isPlain} from "../../words/en/units/plainAfter.js";
import {isUnitInSight} from "../../words/en/units/unitInSight.js";
import {unitWords} from "../../words/en/units/unitWords.js";

/** The words around a number. */
export interface Surroundings {
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** The text that it stands in, with its other sentences. */
  readonly text: string;
  /** All that stands under that text. */
  readonly block: string;
  /** The measures by which the figure shows facts. */
  readonly measures: ReadonlySet<MeasureName>;
}

/** What stands before a length of time that runs: "31 straight days". */
const ofRuns = /^(?:straight|consecutive|successive|full|whole|unbroken)$/;

/** True where a number is printed with the unit of its claim: a percent sign, the noun that it counts, a currency. */
export function unitAgrees(
  unit: UnitEvidence,
  given: Numeral,
  {sentence, text, block, measures}: Surroundings
): boolean {
  const numeral = withoutMargin(given);
  const {unit: printed, after, kind, tail} = numeral;
  if (printed === null && isPlain(after[0]) && isUnitInSight(unit, numeral, text)) return true;
  switch (unit.kind) {
    case "share":
      // The ends of an interval go without their sign.
      if (printed === "percent" || (printed === null && kind === "range") || isOfEveryHundred.test(tail)) return true;
      return printed === null && measures.has("count") && isOfSquares(after, sentence);
    case "ratio":
      return printed === null && (kind === "multiple" || kind === "range" || isPlain(after[0]));
    case "duration":
      if (unit.per === "year" && isAge(numeral, sentence)) return printed === null;
      // "Rose to 78.4 years, from 77.5 in 2022".
      if (printed === null && isPlain(after[0]) && isAfterSame(numeral, sentence, unit.per)) return true;
      if (
        printed === null &&
        new RegExp(`^\\s(?:and|or)\\s\\p{N}+(?:\\.\\p{N}+)?\\s${unit.per}s?(?!\\p{L})`, "u").test(tail)
      )
        return true;
      // On a tile it stands under its number; of the labels of a chart a deck may say it once.
      if (printed === null && isPlain(after[0]) && hasName(block, `${unit.per}s`)) return true;
      return (
        printed === null &&
        (after.find((word) => !ofRuns.test(word)) ?? wordsOnly(block).split(" ")[0])
          ?.replace(/[’']$/, "")
          .replace(/s$/, "") === unit.per
      );
    case "count":
      return (
        printed === null &&
        (isCounted(unit.noun, isOfThem(numeral) || isElliptic(numeral) ? [] : after, `${text} ${block}`) ||
          isHarmed(unit.noun, numeral) ||
          isRightAfter(unit.noun, numeral) ||
          isKindOfThem(unit.noun, numeral) ||
          isKilled(unit.noun, numeral) ||
          isOfPersons(unit.noun, numeral) ||
          (isPlain(after[0]) && isOfPeople(unit.noun, sentence)) ||
          (after[0] !== undefined && [unit.noun.many, after[0]].every((noun) => inhabitants.test(noun))))
      );
    case "money":
      return (printed === null || printed === "money") && isInCurrency(unit, numeral, sentence);
    case "rate": {
      const around = `${tail} ${text} ${block}`.toLowerCase();
      const isPer = unitWords(unit).fixed.some((per) => around.includes(per.toLowerCase()));
      return (
        printed === null &&
        isPer &&
        (unit.noun === undefined || isCounted(unit.noun, after[0] === "per" ? [] : after, around))
      );
    }
    case "index":
      return printed === null && kind !== "multiple" && (/^\s?\(/.test(tail) || isPlain(after[0]));
    case "degrees":
      return printed === null && isInDegrees(unit.scale, tail);
    case "points":
      return (
        printed === "points" || (printed === null && (/^(?:points?|pts?)$/.test(after[0] ?? "") || isLead(numeral)))
      );
    case "change":
      return printed === "percent";
    case "measure": {
      // A measure of percent of something has its sign: "160% of GDP".
      const [, whole] = /^per\s?cent (of .+)$/u.exec(unit.noun.many) ?? [];
      if (whole !== undefined && printed === "percent")
        return (
          after.join(" ").startsWith(whole.toLowerCase()) ||
          (after[0] !== "of" && isPlain(after[0])) ||
          isElliptic(numeral)
        );
      const isShort = unit.symbol !== undefined && isBeside(unit.symbol, numeral);
      // "A BMI of 30", "an index of 104.2": points go without their unit.
      if (printed === null && /^points?$/.test(unit.noun.one) && isPlain(after[0])) return true;
      if (printed === null && isRightAfter(unit.noun, numeral)) return true;
      const isSaid =
        unit.symbol !== undefined && unit.symbol.length > 2 && isPlain(after[0]) && text.includes(unit.symbol);
      return (
        printed === null &&
        (isShort || isSaid || isCounted(unit.noun, isElliptic(numeral) ? [] : after, `${text} ${block}`))
      );
    }
  }
}

/** "Streaming takes 84 cents of every music dollar" is a share. */
const isOfEveryHundred =
  /^\s(?:cents?|pence)\s(?:of|in)\s(?:every|each|the)\s(?:\p{L}+\s){0,2}?(?:dollar|euro|pound)(?!\p{L})/u;

/** What goes without its unit because the number that it is compared with has it, "down from 15,200 when the deal closed". */
const isElliptic = ({lead, tail}: Numeral) => /(?<!\p{L})(?:from|against|than)\s$/u.test(lead) && /^\s(?:when|an?|the|while|but)\s/u.test(tail); // prettier-ignore

/** True for the second of two numbers that are compared or set side by side, "77.5 years, Spaniards 83.2", where the first has the unit of both. */
function isAfterSame({lead, tail}: Numeral, sentence: string, per: string): boolean {
  const isCompared = /(?<!\p{L})(?:from|to|and|against|than|with|after)\s(?:(?:about|over|under|nearly)\s)?$/iu.test(
    lead
  );
  const isLast = /,\s[\p{L}\s’'-]*$/u.test(lead) && /^\s*(?:[.;)]|$)/u.test(tail);
  return (isCompared || isLast) && new RegExp(`\\p{N}\\s${per}s?(?!\\p{L})`, "u").test(sentence);
}

/** True for a lead in votes, which goes without its unit: "from Biden +2.4 to Trump +3.1". */
const isLead = ({lead, token, after}: Numeral) =>
  (/\p{Lu}\p{L}*\s\+$/u.test(lead) || (token.startsWith("+") && /\p{Lu}\p{L}*\s$/u.test(lead))) && isPlain(after[0]);

function isInDegrees(scale: "C" | "F", tail: string): boolean {
  const [found, sign, bare, word] =
    /^\s?(?:[°º˚]\s?([CF]?)(?!\p{L})|([CF])(?!\p{L})|degrees?(?:\s([CF])(?:elsius|ahrenheit))?)/iu.exec(tail) ?? [];
  const letter = sign ?? bare ?? word ?? "";
  return found !== undefined && (letter === "" || letter.toUpperCase() === scale);
}
