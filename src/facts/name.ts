import {checkText, valueInWords} from "./boundary.js";

/** A name with digits or number words in it, which is no number of a figure: F-16, CO₂, 9/11, Second World War. */
export interface Name {
  readonly kind: "name";
  /** As it is printed; its first letter may be a capital at the beginning of a sentence. */
  readonly text: string;
}

const quantitySigns = /[%٪‰±<>≤≥≈~=]|\p{Sc}\s?\p{N}|\p{N}\s?\p{Sc}|\p{N}\s?°|per\s?cent|\bpercentage\b|\bpoints\b/iu;
const hedges = /\b(?:more|less|fewer|at least|at most|about|nearly|almost|over|under|up to)\s+(?:than\s+)?\p{N}/iu;
const bareNumber = /^[\p{N}\s.,\p{Pd}−+]+$/u;
const scaled = /\p{N}\s?(?:hundred|thousand|million|billion|trillion|k|m|ml?n|bl?n|tr?n)(?!\p{L})/iu;

/**
 * Inserts a name into a text of `say`: say`Marn ordered ${name("F-16")} jets`. The file carries it, and the check
 * licenses this text and no other. Topics, subjects and parties of claims, labels of events and names of rows are names
 * without it.
 * @throws when the text is a number or a quantity: "80%", "$5 million", "6,000"
 */
export function name(text: string): Name {
  checkText(text, "name", "name");
  if (isQuantity(text)) {
    throw new Error(`invalid name: ${valueInWords(text)} (a number and its unit come from a claim): name`);
  }
  return {kind: "name", text};
}

/** True for a text that says how much or how many, or that is nothing but a number. */
export function isQuantity(text: string): boolean {
  return [quantitySigns, hedges, bareNumber, scaled].some((pattern) => pattern.test(text));
}
