import type {flagNames} from "../../../facts/table/column.js";

/** The words that say of a number that it may still change, was not counted or is yet to come. */
export const flagWords: Readonly<Record<(typeof flagNames)[number], RegExp>> = {
  provisional: /\bprovisional/i,
  estimated: /\bestimat/i,
  forecast: /\b(?:forecast|project(?:ed|ions?)|predict|outlook)/i
};
