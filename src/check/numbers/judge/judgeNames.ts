import {unitKey} from "../licences/unitKey.js";
import {valueOf} from "../../../facts/quantity.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import type {NamesCompared} from "../../words/en/comparison/namesCompared.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {Fault} from "./judgeNumber.js";
import {isExactClaim, type NumberLicence, printed} from "../licences/licences.js";
import {saysValue} from "./printedValue.js";
import {periodOf} from "../licences/tablePlace.js";
import {stemsOf} from "./wholeOver.js";

/** The names that claims are about, of which a text may say that one is ahead of another. */
export const comparableNames = ({numbers}: Pick<FigureLicences, "numbers">): string[] => [
  ...new Set(numbers.flatMap(({subject}) => (subject !== undefined && /\p{L}{2}/u.test(subject) ? [subject] : [])))
];

/**
 * Holds “Marn pips Osta” against the claims about both, the last of them: *null* where one pair bears it out, or where the text has no
 * number of theirs and no word of their topic, and so may speak of something else.
 */
export function judgeNames({more, less, token}: NamesCompared, text: string, licences: FigureLicences): Fault | null {
  const {numbers, evidence} = licences;
  const said = numeralsIn(text);
  const isSaid = (licence: NumberLicence) => said.some((numeral) => saysValue(licence, numeral));
  const words = new Set(stemsOf(text));
  const isMeant = ({about}: NumberLicence) => stemsOf(about).some((stem) => words.has(stem));
  const claims = numbers.filter(isExactClaim);
  const pairs = claims.flatMap((one) =>
    one.subject === more
      ? claims.flatMap((other) =>
          other.subject === less && isAlike(one, other, evidence) ? [[one, other] as const] : []
        )
      : []
  );
  const meant = pairs.filter((pair) => pair.some((each) => isSaid(each) || isMeant(each)));
  // What overtook another was behind it before.
  const last = meant
    .map(([one]) => periodOf(one, evidence) ?? "")
    .toSorted()
    .at(-1);
  const known = meant.filter(([one]) => (periodOf(one, evidence) ?? "") === last);
  const [first] = known;
  if (!first || known.some(([one, other]) => valueOf(one.quantity) >= valueOf(other.quantity))) return null;
  return {rule: "number-unlicensed", expected: `another word than “${token}”: ${more} ${printed(first[0])}, ${less} ${printed(first[1])}`}; // prettier-ignore
}

const isAlike = (one: NumberLicence, other: NumberLicence, evidence: FigureLicences["evidence"]) =>
  unitKey(one.unit) === unitKey(other.unit) &&
  one.about === other.about &&
  periodOf(one, evidence) === periodOf(other, evidence);
