import {checkFields, checkText} from "../../facts/boundary.js";
import type {Table} from "../../facts/table.js";
import {tableRecord} from "../../facts/tableRecord.js";
import type {Form} from "../../form.js";
import {columnHeading} from "../../plot/columnHeading.js";
import {highlightedNames, listOf, type RowOptions} from "../../plot/rowOptions.js";
import {columnOf, tableRows} from "../../plot/tableRows.js";
import {phrase} from "../../words/phrase.js";
import {stripAlt} from "./stripAlt.js";
import type {StripRow} from "./stripRow.js";
import {stripLayouts} from "./stripLayouts.js";

/** What `strip` takes beside its table. */
export interface StripOptions extends Pick<RowOptions, "highlight"> {
  /** The column of words that names each row. */
  readonly name: string;
  /** The column of numbers. */
  readonly value: string;
  /** The column of words by whose values rows stand in groups, one under the other; default one group. */
  readonly group?: string;
}

/** More rows than these make a file too large; and more groups than these no chart. */
const most = {rows: 400, groups: 12, highlights: 8} as const;

/**
 * A dot for each row of a table, along an axis of numbers; dots that would cover one another stand one over the other. By groups,
 * in the order in which they first stand in the table. The rows that matter are named, and the others grey.
 * @throws when a name stands there twice, values are not exact, all are missing, or there are more than 400 rows, 12 groups or
 * 8 highlights
 */
export function strip(table: Table, options: StripOptions): Form {
  const where = "strip";
  checkFields(options, ["name", "value", "group", "highlight"], "options", where);
  const {name, value, group} = options;
  const {columns, sources} = tableRows(table, name, [value], where);
  const [rows = []] = columns;
  const own = `${where}, table ${table.id}`;
  const groups = group === undefined ? null : columnOf(table, group, "group", own);
  if (groups && groups.kind !== "text") throw new Error(`invalid group: column ${groups.name} has numbers, not words: ${own}`); // prettier-ignore
  if (rows.length > most.rows)
    throw new Error(`too many rows: ${rows.length} (at most ${most.rows}; histogram counts them): ${where}`);
  highlightedNames(options, rows, where);
  const highlights = listOf(options.highlight);
  if (highlights.length > most.highlights)
    throw new Error(`too many highlights: ${highlights.length} (at most ${most.highlights}): ${where}`);
  const drawn = rows.flatMap((row, index): StripRow[] => {
    const called = groups === null ? value : groups.values[index];
    checkText(called ?? "", "group", `row ${index + 1}: ${own}`);
    if (row.quantity === null || row.address === null) return [];
    if (row.quantity.bound !== "exact")
      throw new Error(`invalid value: ${row.name.text} is stated as ${row.quantity.bound} (exact; draw dotRange): ${where}`); // prettier-ignore
    const fact = groups === null ? value : `${table.id}/${groups.name}/${index}`;
    const highlighted = highlights.includes(row.name.text);
    const address = `${table.id}/${name}/${index}`;
    return [{...row, called: address, value: row.quantity.value, fact: row.address, group: fact, highlighted}];
  });
  if (drawn.length === 0) throw new Error(`missing numbers: column ${value}: ${where} (all are missing)`);
  const groupOf = (row: StripRow) => (groups === null ? value : groups.values[rows.findIndex(({name: own}) => own === row.name)]); // prettier-ignore
  const names = [...new Set(drawn.map(groupOf))].flatMap((each) => each ?? []);
  if (names.length > most.groups)
    throw new Error(`too many groups: ${names.length} (at most ${most.groups}; join the small ones): ${where}`);
  const known = names.map((each) => ({
    name: phrase(each),
    named: groups !== null,
    rows: drawn.filter((row) => groupOf(row) === each)
  }));
  const missing = rows.filter(({quantity}) => quantity === null).map((row) => row.name.text);
  const used = [name, value, ...(groups === null ? [] : [groups.name])];
  return {
    name: "strip",
    uses: [],
    tables: [tableRecord(table, used, rows.map((_, row) => row))], // prettier-ignore
    sources,
    alt: stripAlt(columnHeading(table, value), drawn),
    layouts: (area) => stripLayouts({groups: known, missing, count: rows.length}, area)
  };
}
