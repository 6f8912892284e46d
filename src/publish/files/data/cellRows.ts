import {flagsAt} from "../../../facts/table/column.js";
import {intervalOf, type Quantity, roundedFigure} from "../../../facts/quantity.js";
import type {ColumnRecord, TableRecord} from "../../../facts/evidence/record.js";
import type {Source} from "../../../facts/source.js";
import {citation} from "../../../figure/sourceLine.js";
import {unitOfRecord} from "../../../facts/unit/unitOfRecord.js";
import {language} from "../../../words/language.js";
import {formatNumber} from "../../../words/formatNumber.js";
import {formatQuantity} from "../../../words/numbers.js";
import {unitWords} from "../../../words/unitWords.js";
import {type DataRow, valueCells} from "./dataRow.js";

/** A cell of a table that a figure draws: as a row of data, and in words: "Riga: €700". */
interface DrawnCell {
  readonly row: DataRow;
  /** Its number with its flags: "€700, provisional". */
  readonly number: string;
  readonly words: string;
}

/** What the column of flags says of a number from which on another way of counting holds. */
export const breakCode = "break";

/** The cells of a table, in the order of its columns; a missing value is an empty one. */
export function drawnCells(table: TableRecord, sources: readonly Source[]): DrawnCell[] {
  const names = rowNames(table);
  return Object.entries(table.columns).flatMap(([column, record]) => {
    if (record.values.some((value) => typeof value === "string")) return [];
    return record.values.map((value, row): DrawnCell => {
      const breaks = record.breaks?.includes(row) ? [language.labels.countedAnew] : [];
      const number = [numberWords(value, record), ...flagsAt(record, row), ...breaks].join(", ");
      return {
        number,
        words: `${names[row] || column}: ${number}`,
        row: {
          id: `${table.id}/${column}/${row}`,
          kind: "cell",
          label: column,
          subject: names[row] ?? "",
          from: "",
          to: "",
          ...numberCells(value, record),
          ...unitCells(record),
          ...periodCells(table, record, row),
          source: sourceCell(record, sources),
          anchor: placeCell(table, row),
          flag: [...flagsAt(record, row), ...(record.breaks?.includes(row) ? [breakCode] : [])].join(" ")
        }
      };
    });
  });
}

/** What each row is called: by its key, but for the period of its numbers; or by its first column of words. */
function rowNames({columns, key = []}: TableRecord): string[] {
  const all = Object.values(columns);
  const dates = all.map(({period}) => (typeof period === "object" ? period?.column : undefined));
  const keys = key.filter((name) => !dates.includes(name)).flatMap((name) => columns[name] ?? []);
  const [first] = all.filter(({values}) => values.every(isNameOrNone));
  const named = keys.length > 0 ? keys : first ? [first] : [];
  return (all[0]?.values ?? []).map((_, row) => named.flatMap(({values}) => values[row] ?? []).join(", "));
}

/** When a cell holds, as its column says or the row itself. */
function periodCells({columns}: TableRecord, {period = null}: ColumnRecord, row: number) {
  if (period === null || typeof period === "string") return {period: period ?? "", basis: ""};
  const date = columns[period.column]?.values[row];
  return {period: typeof date === "string" ? date : "", basis: ""};
}

const isNameOrNone = (value: unknown) => typeof value === "string" || value === null;

function numberCells(value: unknown, record: ColumnRecord) {
  if (typeof value !== "number") return {value: "", low: "", high: "", bound: "", confidence: ""};
  if (!record.unit) return {value: String(value), low: "", high: "", bound: "", confidence: ""};
  const quantity = quantityOf(value, record);
  return valueCells(quantity, intervalOf(quantity), record.unit);
}

function quantityOf(value: number, column: ColumnRecord): Quantity {
  return column.bound ? {bound: column.bound, value} : roundedFigure(value, column);
}

function numberWords(value: unknown, record: ColumnRecord): string {
  if (typeof value !== "number") return language.labels.noFigure;
  if (!record.unit) return formatNumber(value);
  return formatQuantity({quantity: quantityOf(value, record), unit: unitOfRecord(record.unit)});
}

function unitCells({unit, whole = ""}: ColumnRecord) {
  if (!unit) return {unit: "", whole, measure: "", geography: ""};
  const of = unit.kind === "share" ? unit : {whole, measure: "", geography: ""};
  return {unit: unitWords(unitOfRecord(unit)).column, whole: of.whole, measure: of.measure, geography: of.geography};
}

function sourceCell({source}: ColumnRecord, sources: readonly Source[]): string {
  if (source === null) return language.sources.noSource;
  // A table whose columns do not say is all of one source or of several together.
  const own = source === undefined ? sources : sources.filter(({id}) => id === source);
  return own.map(citation).join("; ");
}

/** A row of a data file as RFC 7111 writes it, "rents.csv#row=8", or an item of JSON as RFC 6901 does. */
function placeCell({file, rows}: TableRecord, row: number): string {
  const at = rows?.[row];
  if (file === undefined || at === undefined) return "";
  return /\.json$/i.test(file) ? `${file}#/${at - 1}` : `${file}#row=${at}`;
}
