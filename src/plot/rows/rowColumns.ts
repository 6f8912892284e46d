import {checkFact, checkFields, checkList, checkText, isObject, refusal, valueInWords} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import type {Table} from "../../facts/table/table.js";
import type {Unit} from "../../facts/unit/unit.js";
import type {Phrase} from "../../words/phrase.js";
import {columnHeading} from "./columnHeading.js";
import {checkNames, nameOf, type Row, rowOfClaim} from "./row.js";
import {isTable} from "./rows.js";
import {tableRows} from "./tableRows.js";
import type {OwnTables} from "./ownTables.js";

/** A row of several numbers as a reporter writes it: its name, and a claim for each column, or *null* where there is none. */
export interface ClaimsRow {
  readonly name: string | Phrase;
  readonly claims: readonly (Claim | null)[];
}

/** Rows by several columns of numbers. */
interface RowsByColumn extends OwnTables {
  readonly names: readonly Phrase[];
  readonly columns: readonly NumbersColumn[];
}

/** A column of numbers, and what heads it. */
export interface NumbersColumn {
  /** By what an option names it: of a table the name of the column, of claims its heading. */
  readonly key: string;
  readonly heading: Phrase;
  readonly unit: Unit;
  readonly rows: readonly Row[];
}

/**
 * Reads rows of several numbers: those of a **table** by the names of its columns, or a list of claims under headings.
 * @throws when a row, a column or a name is missing, a name or a heading stands there twice, a row has more or fewer claims
 * than there are columns, or a column has two units or no number
 */
export function rowColumns(
  data: Table | readonly ClaimsRow[],
  {name: words, columns}: {readonly name?: string | undefined; readonly columns: readonly (string | Phrase)[]},
  where: string
): RowsByColumn {
  checkList(columns, "columns", where);
  if (columns.length === 0) throw new Error(`missing columns: ${where} (at least one)`);
  if (isTable(data)) {
    const values = columns.map((column) => {
      checkText(column, "column", where);
      return String(column);
    });
    const {columns: read, ...rest} = tableRows(data, words, values, where);
    const headings = values.map((value) => columnHeading(data, value));
    checkNames(headings, where);
    return {...rest, columns: read.map((rows, index) => columnOf(headings[index]!, rows, values[index]))};
  }
  const headings = columns.map((heading) => nameOf(heading, where));
  checkNames(headings, where);
  checkList(data, "rows", `${where} (a list of {name, claims}, or a table)`);
  if (words !== undefined) throw new Error(`invalid name: ${valueInWords(words)} (only with a table): ${where}`);
  if (data.length === 0) throw new Error(`missing rows: ${where} (at least one)`);
  return {...claimColumns(data, headings, where), tables: [], sources: []};
}

const columnOf = (heading: Phrase, rows: readonly Row[], key = heading.text): NumbersColumn => ({
  key,
  heading,
  rows,
  unit: rows[0]!.unit
});

function claimColumns(data: readonly ClaimsRow[], headings: readonly Phrase[], where: string) {
  const names = data.map((row, index) => {
    const own = `${where}, row ${index + 1}`;
    if (!isObject(row)) throw refusal(row, "row", "{name, claims}", own);
    checkFields(row, ["name", "claims"], "row", own);
    checkList(row.claims, "claims", own);
    if (row.claims.length !== headings.length)
      throw new Error(
        `invalid claims: ${row.claims.length} (one or null for each of ${headings.length} columns): ${own}`
      );
    for (const claim of row.claims) if (claim !== null) checkFact(claim, ["claim"], "claim", own);
    return nameOf(row.name, own);
  });
  checkNames(names, where);
  const columns = headings.map((heading, at) => {
    const claims = data.map((row) => row.claims[at] ?? null);
    const unit = claims.find((claim) => claim !== null)?.unit;
    if (!unit) throw new Error(`missing numbers: column ${heading.text} (at least one claim): ${where}`);
    return columnOf(
      heading,
      claims.map((claim, row) => rowOfClaim(names[row]!, claim, unit, `${where}, column ${heading.text}`))
    );
  });
  return {names, columns};
}
