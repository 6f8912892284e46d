import {csvFormatRows} from "d3";
import {columnsOf, type DataRow} from "./dataRow.js";

/** Rows as CSV after RFC 4180, in UTF-8 without a mark, lines ended by LF, the columns named in the first. */
export function csvOf(rows: readonly DataRow[]): string {
  const columns = columnsOf(rows);
  const cells = rows.map((row) => columns.map((column) => inert(row[column])));
  return `${csvFormatRows([columns, ...cells])}\n`;
}

/**
 * A cell that no spreadsheet takes for a formula (OWASP, CSV injection): one that begins like one, with or
 * without space before it and in wide characters too, is given an apostrophe. Numbers are not such cells.
 */
function inert(cell: string): string {
  return /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}
