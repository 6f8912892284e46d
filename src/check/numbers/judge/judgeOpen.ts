import {comesOf} from "../arithmetic/comesOf.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {Passage} from "../texts/passages.js";
import {judge} from "./judge.js";
import type {Fault} from "./judgeNumber.js";
import {licencesAt} from "./licencesAt.js";

/** Judges a number, and leaves open whether it is right where no words contradict it and two claims come to it. */
export function judgeOpen(
  numeral: Numeral,
  passage: Passage,
  sentence: string,
  licences: FigureLicences
): Fault | null {
  const fault = judge(numeral, passage, sentence, licences);
  if (fault === null) return null;
  // A finding has no other field.
  const {isUnborne, ...told} = fault;
  if (isUnborne !== true || passage.role === "label") return told;
  const operands = comesOf(numeral, sentence, licencesAt(numeral, passage, licences), licences.evidence);
  return operands === null ? told : {rule: "operands-unsaid", expected: `words that say it is ${operands}`};
}
