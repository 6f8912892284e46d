import type {Quantity} from "../../facts/quantity.js";
import type {Unit} from "../../facts/unit.js";
import {inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {formatQuantity, formatValue} from "../../words/numbers.js";
import {language} from "../../words/language.js";
import {type Licence, type Phrase, phrase, within} from "../../words/phrase.js";

const {descriptions} = language;

/** A row of bars as its description says it. */
export interface NamedNumber {
  readonly name: Phrase;
  readonly quantity: Quantity | null;
  readonly unit: Unit;
  readonly uses: readonly Licence[];
}

/** "Bar chart: Riga $12, Tallinn $10, Vilnius $8." In the order of the bars; cells of a table by name only. */
export function barsAlt(rows: readonly NamedNumber[], what: Phrase = descriptions.barChart): Phrase {
  const known = rows.filter(({quantity}) => quantity !== null);
  if (known.length === 0) return descriptions.noBars(what, inRow(rows.map(({name}) => name)));
  const [first, ...others] = known;
  const last = known.at(-1);
  if (!first || !last) return what;
  const names = known.map(({name}) => name);
  // Who hears a chart of few claims hears each of them; the noun once.
  if (known.length <= mostSaid && isShort(known)) {
    const numbers = [clause(first, formatQuantity), ...others.map((row) => clause(row, formatValue))];
    return descriptions.bars(what, inRow(numbers, ";"));
  }
  const [lead, end] = [clause(first, formatQuantity), clause(last, formatValue)];
  const leading = [lead, ...names.slice(1, 3)];
  return fullest(
    descriptions.leadingBars(what, inRow(leading), leading.length, end),
    descriptions.leadingBars(what, lead, 1, end),
    descriptions.leadingBar(what, lead)
  );
}

/** Claims are said each; names of a table only where they are few words. */
const isShort = (rows: readonly NamedNumber[]) =>
  rows.some(({uses}) => uses.length > 0) || rows.reduce((sum, {name}) => sum + name.text.length + 2, 0) < 120;

/** Of more claims than these a description says the most and the least. */
const mostSaid = 8;

/** A name and its number, where that is licensed to stand in a text. */
function clause({name, quantity, unit, uses}: NamedNumber, format: typeof formatValue): Phrase {
  if (quantity === null || uses.length === 0) return name;
  return within`${name} ${phrase(format({quantity, unit}), uses)}`;
}
