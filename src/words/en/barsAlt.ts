import type {Quantity} from "../../facts/quantity.js";
import type {Unit} from "../../facts/unit.js";
import {inRow, within} from "../clauses.js";
import {fullest} from "../fullest.js";
import {formatQuantity} from "../numbers.js";
import {type Licence, type Phrase, phrase, say} from "../say.js";

/** A row of bars as its description says it. */
export interface NamedNumber {
  readonly name: Phrase;
  readonly quantity: Quantity | null;
  readonly unit: Unit;
  readonly uses: readonly Licence[];
}

/** "Bar chart: Riga $12, Tallinn $10, Vilnius $8." In the order of the bars; cells of a table by name only. */
export function barsAlt(rows: readonly NamedNumber[], kind = "Bar chart"): Phrase {
  const known = rows.filter(({quantity}) => quantity !== null);
  const what = phrase(kind);
  if (known.length === 0) return say`${what}: no figure for ${inRow(rows.map(({name}) => name))}.`;
  const all = say`${what}: ${inRow(known.map(clause))}.`;
  // Who hears a chart of claims hears each of them.
  if (known.some(({uses}) => uses.length > 0)) return all;
  const [first, last] = [known[0]?.name ?? what, known.at(-1)?.name ?? what];
  const names = known.map(({name}) => name);
  return fullest(
    say`${what}, in this order: ${inRow(names)}.`,
    say`${what}: ${inRow(names.slice(0, 3))} first; ${last} last.`,
    say`${what}: ${first} first.`
  );
}

/** A name and its number, where that is licensed to stand in a text. */
function clause({name, quantity, unit, uses}: NamedNumber): Phrase {
  if (quantity === null || uses.length === 0) return name;
  return within`${name} ${phrase(formatQuantity({quantity, unit}), uses)}`;
}
