import {checkPhrase, checkText} from "../../facts/boundary.js";
import type {Flag} from "../../facts/table/column.js";
import type {Quantity} from "../../facts/quantity.js";
import type {Claim} from "../../facts/claim.js";
import {isSameUnit, type Unit} from "../../facts/unit/unit.js";
import {otherUnit} from "../otherUnit.js";
import {language} from "../../words/language.js";
import type {Licence, Phrase} from "../../words/phrase.js";
import {plain} from "../../words/say.js";

/** A row of a chart: a name, and a number or none. */
export interface Row {
  readonly name: Phrase;
  /** *null* where there is no number: missing is not zero. */
  readonly quantity: Quantity | null;
  readonly unit: Unit;
  /** What its number is about, where that is a margin of error, which is printed with a sign of its own. */
  readonly topic?: string;
  /** Of its number: the id of a claim, or table/column/row with the row from 0; *null* where no fact stands behind it. */
  readonly address: string | null;
  /** What licenses its number in a text; nothing for a cell, which its address finds. */
  readonly uses: readonly Licence[];
  readonly flags: readonly Flag[];
  /** Whether it is the sum of others, and so stands after them in a ranking; default no. */
  readonly isTotal?: boolean;
  /** Whether it and those after it are counted in another way than those before, as their source has it; default no. */
  readonly isOtherCount?: true;
}

/** The row of a claim, or of *null*, which has no number. @throws for a claim in another unit than the rows have */
export function rowOfClaim(name: Phrase, claim: Claim | null, unit: Unit, where: string): Row {
  if (!claim) return {name, quantity: null, unit, address: null, uses: [], flags: []};
  if (!isSameUnit(claim.unit, unit)) throw otherUnit(claim, unit, where);
  const {quantity, topic, id, flags = []} = claim;
  return {name, quantity, unit, ...errorTopic(topic), address: id, uses: [claim], flags};
}

/** The topic of margins of error. Of differences in rows, the sign says which way each of them is. */
export const errorTopic = (topic: string): Pick<Row, "topic"> =>
  language.quantities.signOfTopic(topic) === "±" ? {topic} : {};

/** @throws where a name stands there twice */
export function checkNames(names: readonly Phrase[], where: string): void {
  const seen = new Set<string>();
  for (const {text} of names) {
    if (seen.has(text))
      throw new Error(`duplicate name: ${text}: ${where} (a name for each row; of a table, where keeps some rows)`);
    seen.add(text);
  }
}

/** A name that a reporter gives. @throws unless it is a text without a digit, or was written with `say` */
export function nameOf(name: string | Phrase, where: string): Phrase {
  if (typeof name === "string") {
    checkText(name, "name", where);
    return plain(name);
  }
  checkPhrase(name, "name", where);
  return name;
}

/** The most places after the point of the numbers of some rows; *null* where one of them is a bound. */
export function decimalsOf(rows: readonly Pick<Row, "quantity">[]): number | null {
  const places = rows.flatMap(({quantity}) =>
    quantity ? [quantity.bound === "exact" ? quantity.decimals : null] : []
  );
  return places.reduce<number | null>(
    (most, each) => (most === null || each === null ? null : Math.max(most, each)),
    0
  );
}
