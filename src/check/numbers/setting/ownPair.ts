import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";
import {namesIn} from "../../words/namesIn.js";
import {placeInTable, type TablePlace} from "../licences/tablePlace.js";

/** A name in a text, and the row and the column of the cell that it stands for beside another. */
interface Named {
  readonly name: string;
  readonly row: number;
  readonly column: string;
}

/**
 * What is wrong with one of two numbers of a table that a text gives with two names, of rows or of columns: they come in one
 * order, "men earn €4,760, and women €3,890". *null* where they do, and where names and numbers are more or fewer than two.
 */
export function otherOfPair(
  numeral: Numeral,
  text: string,
  licence: NumberLicence,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): string | null {
  const place = placeInTable(licence, evidence);
  if (!place) return null;
  for (const names of [rowNames(place), columnNames(place)]) {
    const pair = namesIn(text, names);
    const own = pair.find(({named}) => named.row === place.row && named.column === place.column);
    const other = pair.find((each) => each !== own);
    if (pair.length !== 2 || !own || !other || own.named.name === other.named.name) continue;
    const cell = {...place, row: other.named.row, column: other.named.column};
    const second = numeralOf(cell, numeral, text, {evidence, numbers});
    if (second === null || numeral.start < second.start === own.start < other.start) continue;
    return `the number of ${own.named.name}, and not of ${other.named.name}`;
  }
  return null;
}

/** The one other numeral of a text that says a cell’s value; *null* for none, and for several. */
function numeralOf(
  cell: TablePlace,
  own: Numeral,
  text: string,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): Numeral | null {
  const licences = numbers.filter((licence) => {
    const place = placeInTable(licence, evidence);
    return place?.table === cell.table && place.row === cell.row && place.column === cell.column;
  });
  const said = numeralsIn(text).filter(
    (each) => each.start !== own.start && licences.some((licence) => saysValue(licence, each))
  );
  const [first] = said;
  return said.length === 1 && first ? first : null;
}

/** The names of all rows, where each row has one of its own. */
function rowNames({table, column}: TablePlace): Named[] {
  return Object.values(table.columns).flatMap(({values}) => {
    const words = values.filter((value): value is string => typeof value === "string" && /\p{L}{2}/u.test(value));
    if (words.length !== values.length || new Set(words).size !== words.length) return [];
    return words.map((name, row) => ({name, row, column}));
  });
}

/** The names of the columns of one unit. */
function columnNames({table, column, row}: TablePlace): Named[] {
  const unit = unitKey(table.columns[column]?.unit);
  return Object.entries(table.columns).flatMap(([name, each]) =>
    unitKey(each.unit) === unit && /^\p{L}{2}/u.test(name) ? [{name, row, column: name}] : []
  );
}
