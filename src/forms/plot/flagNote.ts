import {flagNames} from "../../facts/column.js";
import {isEdtf} from "../../facts/period.js";
import type {TableRecord} from "../../facts/record.js";
import {formatPeriod} from "../../words/dates.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";

/** Under a chart of Plot's: which rows of its tables are flagged, since no mark of Plot's shows it; *null* where none is. */
export function flagNote(tables: readonly TableRecord[]): Phrase | null {
  const said = flagNames.flatMap((flag) => {
    const names = tables.flatMap((table) => {
      const rows = Object.values(table.columns).flatMap((column) => (column.unit && column[flag]) || []);
      return [...new Set(rows)].toSorted((a, b) => a - b).map((row) => nameOf(table, row));
    });
    return names.length > 0 ? [language.labels.flaggedNames([flag], [...new Set(names)])] : [];
  });
  return said.length > 0 ? phrase(said.join(" ")) : null;
}

const words = (value: string | number) => (isEdtf(String(value)) ? formatPeriod(String(value)) : String(value));

/** The words that name a row: "Riga", "Riga (March 2024)" of a key of two columns. */
function nameOf({columns, key}: TableRecord, row: number): string {
  const named = Object.keys(columns).filter((name) => columns[name]?.values.some((value) => typeof value === "string"));
  const [first = "", ...rest] = (key ?? named.slice(0, 1)).flatMap((name) => columns[name]?.values[row] ?? []);
  return rest.length > 0 ? `${words(first)} (${rest.map(words).join(", ")})` : words(first);
}
