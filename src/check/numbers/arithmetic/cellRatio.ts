import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {saysBefore} from "../../words/en/comparison/comparatives.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {earlierOf} from "./earlier.js";
import type {NumberLicence} from "../licences/licences.js";
import {isMultiple, isTurn} from "./ownRatio.js";
import {saysValue} from "../judge/printedValue.js";
import {periodOf, placeInTable, rowWords} from "../licences/tablePlace.js";

interface Numbers {
  readonly evidence: Evidence;
  readonly numbers: readonly NumberLicence[];
}

/**
 * True for a multiple in words that cells of a table come to: of the row whose number the sentence prints, or that it names, at
 * its last time and the time before or the first, "more than doubled, to €1,981"; or of two rows that it names, in their order and at
 * one time, "twice as much in Marn as in Osta".
 */
export function isCellRatio(numeral: Numeral, sentence: string, at: Numbers): boolean {
  if (numeral.kind !== "multiple" || !at.evidence.tables) return false;
  const cells = at.numbers.filter(({of, quantity}) => of === "cell" && quantity.bound === "exact");
  const named = cells.flatMap((cell) => {
    const start = startOfName(cell, sentence, at.evidence);
    return start === null ? [] : [{cell, start}];
  });
  if (isTurn(numeral) || saysBefore(numeral.tail)) {
    const printed = cells.filter((cell) => isPrinted(cell, sentence));
    const own = printed.length > 0 ? printed : named.map(({cell}) => cell);
    return own.some((cell) => isOfTimes(numeral, cell, at));
  }
  return named.some((one) =>
    named.some((other) => {
      const isPair =
        one.start < other.start &&
        one.cell.about === other.cell.about &&
        periodOf(one.cell, at.evidence) === periodOf(other.cell, at.evidence);
      return isPair && isMultiple(numeral, valueOf(one.cell.quantity) / valueOf(other.cell.quantity));
    })
  );
}

const isPrinted = (cell: NumberLicence, sentence: string) =>
  numeralsIn(sentence).some((each) => each.kind === "cardinal" && saysValue(cell, each));

function isOfTimes(numeral: Numeral, cell: NumberLicence, at: Numbers): boolean {
  const earlier = earlierOf(cell, at).toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return [earlier[0], earlier.at(-1)].some((base) => base && isMultiple(numeral, valueOf(cell.quantity) / base.value));
}

/** Where the name of a cell’s row stands in a sentence; *null* where it does not. */
function startOfName(cell: NumberLicence, sentence: string, evidence: Evidence): number | null {
  const place = placeInTable(cell, evidence);
  if (!place) return null;
  const words = sentence.toLowerCase();
  return (
    rowWords(place)
      .map((name) => words.indexOf(name.toLowerCase()))
      .find((start) => start >= 0) ?? null
  );
}
