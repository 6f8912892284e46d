import {groundsIn} from "../../facts/citable.js";
import {checkFields} from "../../facts/boundary.js";
import type {Table} from "../../facts/table/table.js";
import {tableRecord} from "../../facts/table/tableRecord.js";
import type {Form} from "../../form.js";
import {calledAt} from "../../plot/rows/calledAt.js";
import type {Row} from "../../plot/rows/row.js";
import {highlightedNames, listOf, type RowOptions} from "../../plot/rows/rowOptions.js";
import {isTable, type RowColumns, rowsOf} from "../../plot/rows/rows.js";
import {whatIsMeasured} from "../../plot/whatIsMeasured.js";
import {phrase} from "../../words/phrase.js";
import {stripAlt} from "./stripAlt.js";
import {type RowGroup, stripGroups, type StripSpec, ungrouped} from "./stripGroups.js";
import type {StripGroup, StripRow} from "./stripRow.js";
import {stripLayouts} from "./stripLayouts.js";
import {underUnit} from "../../plot/underUnit.js";

/** What `strip` takes beside its table. */
export interface StripOptions extends Pick<RowOptions, "highlight">, RowColumns {
  /** The column of words by whose values rows stand in groups, one under the other; default one group. */
  readonly group?: string;
}

/** More rows than these make a file too large; and more groups than these no chart. */
const most = {rows: 400, groups: 12, highlights: 8} as const;

const where = "strip";

/**
 * A dot for each row, along an axis of numbers; dots that would cover one another stand one over the other. By groups,
 * in the order in which they first stand in the data. The rows that matter are named, and the others grey; where none does, up to
 * eight rows are all named if that finds room, and of more the highest and the lowest, at their dots or under the chart.
 * @param data a table and the names of its columns, or a list of claims, `{claim, name, group}` and `{name, missing: true, group}`
 * @throws when a name stands there twice, values are not exact, all are missing, or there are more than 400 rows, 12 groups or
 * 8 highlights
 */
export function strip(data: Table, options: StripOptions): Form;
export function strip(data: readonly StripSpec[], options?: Pick<RowOptions, "highlight">): Form;
export function strip(data: Table | readonly StripSpec[], options: Partial<StripOptions> = {}): Form {
  checkFields(options, ["name", "value", "group", "highlight"], "options", where);
  const {name, value, group} = options;
  const {rows, tables, sources} = rowsOf(ungrouped(data), {name, value}, where);
  const groups = stripGroups(data, group, where);
  if (rows.length > most.rows)
    throw new Error(`too many rows: ${rows.length} (at most ${most.rows}; histogram counts them): ${where}`);
  highlightedNames(options, rows, where);
  const highlights = listOf(options.highlight);
  if (highlights.length > most.highlights)
    throw new Error(`too many highlights: ${highlights.length} (at most ${most.highlights}): ${where}`);
  const all = {name: phrase(value ?? "all"), address: value ?? "all"};
  const grouped = rows.flatMap((row, index) => {
    const drawn = dotOf(row, {group: groups?.[index] ?? all, called: calledAt(data, name, index), highlights});
    return drawn ? [{group: groups?.[index] ?? all, row: drawn}] : [];
  });
  const drawn = grouped.map(({row}) => row);
  if (drawn.length === 0) throw new Error(`missing numbers: column ${value}: ${where} (all are missing)`);
  const dotGroups = groupsOf(grouped, groups !== null);
  const used = [name, value, group].flatMap((each) => each ?? []);
  return {
    name: where,
    uses: groundsIn([...rows, ...rows.map(({name}) => name)]),
    ...(isTable(data) && {tables: [tableRecord(data, used, rows.map((_, row) => row))], sources}), // prettier-ignore
    alt: stripAlt(whatIsMeasured(data, value), drawn),
    layouts: underUnit(rows[0]?.unit, (area) =>
      stripLayouts(
        {
          groups: dotGroups,
          missing: rows.flatMap((row) => (row.quantity === null ? [row.name] : [])),
          count: tables.length > 0 ? rows.length : null
        },
        area
      )
    )
  };
}

interface DotPlace {
  readonly group: RowGroup;
  readonly called: string | null;
  readonly highlights: readonly string[];
}

/** A row as a dot; *null* where it has no number. */
function dotOf(row: Row, {group, called, highlights}: DotPlace): StripRow | null {
  const {quantity, address, name} = row;
  if (quantity === null || address === null) return null;
  if (quantity.bound !== "exact")
    throw new Error(`invalid value: ${name.text} is stated as ${quantity.bound} (exact; draw dotRange): ${where}`);
  const highlighted = highlights.includes(name.text);
  return {...row, called, value: quantity.value, fact: address, group: group.address, highlighted};
}

function groupsOf(
  drawn: readonly {readonly group: RowGroup; readonly row: StripRow}[],
  named: boolean
): readonly StripGroup[] {
  const names = new Map(drawn.map(({group}) => [group.name.text, group.name]));
  if (names.size > most.groups)
    throw new Error(`too many groups: ${names.size} (at most ${most.groups}; join the small ones): ${where}`);
  return [...names].map(([text, name]) => {
    return {name, named, rows: drawn.flatMap(({group, row}) => (group.name.text === text ? [row] : []))};
  });
}
