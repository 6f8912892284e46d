import type {Row} from "./row.js";
import {inRow} from "../words/clauses.js";
import {fullest} from "../words/fullest.js";
import {formatFlagged, formatFurther, formatQuantity} from "../words/numbers.js";
import {language} from "../words/language.js";
import {type Phrase, phrase, within} from "../words/phrase.js";

const {descriptions} = language;

/** A row as a description says it. */
export type NamedNumber = Pick<Row, "name" | "quantity" | "unit" | "uses" | "flags">;

/** "Bar chart: Riga $12, Tallinn $10, Vilnius $8." In the order of the rows. @param what the kind of chart */
export function rankedAlt(what: Phrase, rows: readonly NamedNumber[]): Phrase {
  const known = rows.filter(({quantity}) => quantity !== null);
  if (known.length === 0) return descriptions.noBars(what, inRow(rows.map(({name}) => name)));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return what;
  const names = known.map(({name}) => name);
  const numbers = [clause(first, formatQuantity), ...known.slice(1).map((row) => clause(row, formatFurther))];
  const all = descriptions.bars(what, inRow(numbers, ";"));
  const saysAll = known.length <= mostSaid;
  // Who hears a chart of few claims hears each of them; the noun once. Cells stand in the table of the page, too.
  if (areFewClaims(known)) return all;
  const [lead, end] = [clause(first, formatQuantity), clause(last, formatFurther)];
  const leading = [lead, ...names.slice(1, 3)];
  const ofLeading = descriptions.leadingBars(what, inRow(leading), leading.length, end);
  return fullest(
    saysAll ? all : ofLeading,
    ofLeading,
    descriptions.leadingBars(what, lead, 1, end),
    descriptions.leadingBar(what, lead)
  );
}

/** Of more claims than these a description says the most and the least. */
export const mostSaid = 8;

/** A name and its number. */
export function clause({name, quantity, unit, uses, flags}: NamedNumber, format: typeof formatFurther): Phrase {
  if (quantity === null) return name;
  return within`${name} ${phrase(formatFlagged({quantity, unit, flags}, format), uses)}`;
}

/** Whether some rows are claims, so few that a description says each of them. */
export const areFewClaims = (rows: readonly Pick<NamedNumber, "uses">[]) =>
  rows.length <= mostSaid && rows.some(({uses}) => uses.length > 0);
