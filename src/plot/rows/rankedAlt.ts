import {type NumberFormat, saidNumber} from "./saidNumber.js";
import {rowName} from "./periodRows.js";
import {valueOf} from "../../facts/quantity.js";
import type {Row} from "./row.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {language} from "../../words/language.js";
import {type Phrase, within} from "../../words/phrase.js";

const {descriptions} = language;

/** A row as a description says it. */
type NamedNumber = Pick<Row, "name" | "quantity" | "unit" | "uses" | "flags"> & {
  /** What stands after its number, as " (371 to 456)"; default nothing. */
  readonly after?: string;
};

/**
 * "Bar chart: Riga $12, Tallinn $10, Vilnius $8." All in the order of the rows; of more than eight the greatest first, "Riga $12
 * leads, then Tallinn and Vilnius; last Narva $1", in whatever order they are drawn.
 * @param what the kind of chart
 */
export function rankedAlt(what: Phrase, rows: readonly NamedNumber[]): Phrase {
  const known = rows.filter(({quantity}) => quantity !== null);
  if (known.length === 0) return descriptions.noBars(what, inRow(rows.map(({name}) => rowName(name))));
  const numbers = known.map((row, index) => clause(row, index === 0 ? formatQuantity : formatFurther));
  const all = descriptions.bars(what, inRow(numbers, ";"));
  const saysAll = known.length <= mostSaid;
  // Who hears a chart of few claims hears each of them; the noun once. Cells stand in the table of the page, too.
  if (areFewClaims(known)) return all;
  const greatest = known.toSorted((a, b) => valueIn(b) - valueIn(a));
  const [lead, end] = [clause(greatest[0]!, formatQuantity), clause(greatest.at(-1)!, formatFurther)];
  const next = greatest.slice(1, 3).map(({name}) => rowName(name));
  const ofLeading = descriptions.leadingBars(what, lead, next, end);
  return fullest(
    saysAll ? all : ofLeading,
    ofLeading,
    descriptions.leadingBars(what, lead, [], end),
    descriptions.leadingBar(what, lead)
  );
}

/** Of more numbers than these a description says the most and the least, or which changed most; of fewer each. */
export const mostSaid = 8;

const valueIn = ({quantity}: NamedNumber) => (quantity ? valueOf(quantity) : 0);

/** A name and its number. */
export function clause({after = "", ...row}: NamedNumber, format: NumberFormat): Phrase {
  const name = rowName(row.name);
  if (row.quantity === null) return name;
  return within`${beforeNumber(name)} ${saidNumber(row, (amount) => format(amount) + after)}`;
}

/** Whether some rows are claims, so few that a description says each of them. */
export const areFewClaims = (rows: readonly Pick<NamedNumber, "uses">[]) =>
  rows.length <= mostSaid && rows.some(({uses}) => uses.length > 0);
