import {checkText, isObject} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import type {Table} from "../../facts/table/table.js";
import {columnOf} from "../../plot/rows/tableRows.js";
import {nameOf} from "../../plot/rows/row.js";
import {isTable, type RowSpec} from "../../plot/rows/rows.js";
import {type Phrase, phrase} from "../../words/phrase.js";

/** A row as a reporter writes it, and the group that it stands in: each row has one, or none has. */
export type StripSpec = RowSpec | (Exclude<RowSpec, Claim> & {readonly group: string | Phrase});

/** The group of a row, and the address of its name; of a claim the name itself. */
export interface RowGroup {
  readonly name: Phrase;
  readonly address: string;
}

/** The groups of the rows, in their order; *null* where there are none. @throws where some rows have one and others none */
export function stripGroups(
  data: Table | readonly StripSpec[],
  group: string | undefined,
  where: string
): readonly RowGroup[] | null {
  if (!isTable(data)) return groupsOfClaims(data, group, where);
  if (group === undefined) return null;
  const own = `${where}, table ${data.id}`;
  const column = columnOf(data, group, "group", own);
  if (column.kind !== "text") throw new Error(`invalid group: column ${column.name} has numbers, not words: ${own}`);
  return column.values.map((value, row) => {
    checkText(value ?? "", "group", `row ${row + 1}: ${own}`);
    return {name: phrase(value ?? ""), address: `${data.id}/${column.name}/${row}`};
  });
}

function groupsOfClaims(
  data: readonly StripSpec[],
  group: string | undefined,
  where: string
): readonly RowGroup[] | null {
  if (group !== undefined)
    throw new Error(`invalid group: ${group} (only with a table; of claims {claim, group}): ${where}`);
  const given = data.map((spec) => (isObject(spec) && "group" in spec ? spec.group : undefined));
  if (given.every((each) => each === undefined)) return null;
  return given.map((each, row) => {
    if (each === undefined) throw new Error(`missing group: row ${row + 1} (one for each row, or none): ${where}`);
    const name = nameOf(each, `${where}, row ${row + 1}`);
    return {name, address: name.text};
  });
}

/** Rows without their groups. */
export const ungrouped = (data: Table | readonly StripSpec[]): Table | readonly RowSpec[] =>
  isTable(data) || !Array.isArray(data) ? data : data.map(withoutGroup);

function withoutGroup(spec: StripSpec): RowSpec {
  if (!isObject(spec) || !("group" in spec)) return spec;
  const {group: _, ...rest} = spec;
  return rest;
}
