import {valueOf} from "../../../facts/quantity.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {ownParts} from "../../words/en/rows/ownParts.js";
import {namesInOrder} from "../../words/namesIn.js";
import {unitKey} from "../licences/unitKey.js";
import {isExactClaim, isOfSame, type NumberLicence} from "../licences/licences.js";
import {isMultiple, isTurn} from "./ownRatio.js";

/**
 * True for a part or a multiple, of which the words say neither a change nor a limit, that two claims come to which are not of the same
 * at two times, in the order of their names. A fresh text has it for a reason that no pattern knows more often than it has it wrongly.
 */
export function isSomeRatio(numeral: Numeral, numbers: readonly NumberLicence[], sentence: string): boolean {
  const {kind, low, hedge, lead, after, tail} = numeral;
  const isPart = kind === "fraction" && low < 1;
  const isLimit = hedge === "moreThan" || hedge === "lessThan" || hedge === "atLeast" || hedge === "atMost";
  // "One road death in five" is of a whole.
  if (
    /\s(?:in|of)\s/u.test(numeral.token) ||
    isTurn(numeral) ||
    (isPart && isLimit) ||
    directionOf(lead, after) !== null
  )
    return false;
  const claims = numbers.filter((each) => isExactClaim(each) && each.unit.kind !== "change" && each.unit.kind !== "points"); // prettier-ignore
  // "Half as much again".
  const isMore = /^\s(?:as\s\p{L}+\sagain|more|(?!less)\p{L}+er)(?!\p{L})/iu.test(tail);
  const isSaid = (ratio: number) => (isPart ? isPartSaid(numeral, ratio) || (isMore && isPartSaid(numeral, ratio - 1)) : isMultiple(numeral, ratio)); // prettier-ignore
  const nameOf = ({subject, about}: NumberLicence) => subject ?? about;
  const names = [...new Set(claims.map(nameOf))];
  // "Osta buses" are of the Osta line.
  const parts = ownParts(names);
  const said = namesInOrder(sentence, [...names, ...parts.keys()]).map(({named: {name}}) => parts.get(name) ?? name);
  const named = [...new Set(said)];
  const [first, second] = named;
  return claims.some((one) =>
    claims.some((other) => {
      if (one === other || isOfSame(one, other) || unitKey(one.unit) !== unitKey(other.unit)) return false;
      const isOrdered = nameOf(one) === first && nameOf(other) === second;
      const isMeant = named.length < 2 || (named.length === 2 && (isOrdered || isMore));
      return isMeant && isSaid(valueOf(one.quantity) / valueOf(other.quantity));
    })
  );
}
