import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {hasName} from "../../words/namesIn.js";
import {saysValue} from "../judge/printedValue.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {NumberLicence} from "../licences/licences.js";
import {subjectsOf} from "./subjectsOf.js";

/**
 * True where a sentence names one of those who have a number of the same, and not whose this is, and has no number but of whom it
 * names: "Osta has 34 medals, eight of them silver" of eight in Marn.
 */
export function isUnnamedBeside(
  {token, lead, tail}: Numeral,
  sentence: string,
  {own, rivals, numbers, evidence}: {readonly own: readonly string[]; readonly rivals: readonly NumberLicence[]} & Pick<FigureLicences, "numbers" | "evidence"> // prettier-ignore
): boolean {
  const isNamed = (name: string) => hasName(sentence, name);
  const isOf = (licence: NumberLicence) => subjectsOf(licence, evidence).some(isNamed);
  const [before, behind] = [/[^.,;:!?]*$/u.exec(lead)?.[0] ?? "", /^[^.,;:!?]*/u.exec(tail)?.[0] ?? ""];
  if (own.length === 0 || own.some(isNamed) || ofOthers.test(`${before} ${behind}`)) return false;
  const others = numeralsIn(sentence).filter((each) => each.kind !== "date" && each.token !== token);
  const named = rivals.filter(isOf);
  if (named.length === 0 || named.some((rival) => others.some((other) => saysValue(rival, other)))) return false;
  return others.every((other) => numbers.some((each) => saysValue(each, other) && isOf(each)));
}

const ofOthers = /(?<!\p{L})(?:elsewhere|others?|rest|rivals?|neighbours?|overall|nationally|average|all|total)(?!\p{L})/iu; // prettier-ignore
