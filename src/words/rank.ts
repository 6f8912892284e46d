import {checkFact, checkFields, checkWord, isObject, refusal} from "../facts/boundary.js";
import type {TableCell} from "../facts/table/cell.js";
import {flagNames} from "../facts/table/column.js";
import type {Table} from "../facts/table/table.js";
import {language} from "./language.js";
import {type Phrase, phrase} from "./phrase.js";

/** From which end a rank is counted. */
export interface RankOptions {
  /** *most* for "second-highest", *least* for "second-lowest"; default *most*. */
  readonly from?: "most" | "least";
}

/**
 * The rank of a cell among the values of its column: say`Riga has the ${rank(rents, rents.at("Riga").price)} rent`, with the
 * flags of those values, any of which may still change it: "second-highest (provisional)". The check compares it with the
 * rows that the figure draws.
 * @throws for a cell of another table or without a value, for a tie, and after the tenth
 */
export function rank(table: Table, cell: TableCell, options: RankOptions = {}): Phrase {
  if (!isObject(table) || table.kind !== "table") throw refusal(table, "table", "one that table read", "rank");
  checkFact(cell, ["cell"], "cell", "rank");
  const where = `rank, ${cell.address}`;
  checkFields(options, ["from"], "options", where);
  const {from = "most"} = options;
  checkWord(from, ["most", "least"], "from", where);
  const column = table.columns.find(({name}) => name === cell.column);
  const start = `${table.id}/${cell.column}/`;
  const own = cell.address.startsWith(start) ? column?.values[Number(cell.address.slice(start.length))] : null;
  if (column?.kind !== "number" || typeof own !== "number")
    throw new Error(`invalid cell: no number of the table: ${where}`);
  const known = column.values.filter((value) => value !== null);
  const before = known.filter((value) => (from === "most" ? value > own : value < own)).length;
  if (known.filter((value) => value === own).length > 1) throw new Error(`invalid rank: ${own} stands twice: ${where}`);
  const word = language.labels.ranks[before];
  if (word === undefined)
    throw new Error(`invalid rank: ${before + 1} (up to ${language.labels.ranks.length}): ${where}`);
  const flags = flagNames.filter((flag) => column.flags?.[flag]?.some((row) => column.values[row - 1] !== null));
  const mark = flags.length > 0 ? ` (${flags.join(", ")})` : "";
  return phrase(`${word}${from === "most" ? language.labels.highest : language.labels.lowest}${mark}`);
}
