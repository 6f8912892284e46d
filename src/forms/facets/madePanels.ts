import {checkFact, checkFields, checkList, checkText, isObject, refusal, valueInWords} from "../../facts/boundary.js";
import type {TableRecord} from "../../facts/evidence/record.js";
import type {Table} from "../../facts/table/table.js";
import {type TablePart, tableParts} from "../../facts/table/tableParts.js";
import {tableRecord} from "../../facts/table/tableRecord.js";
import {checkForm, type Form} from "../../form.js";
import {checkNames, nameOf} from "../../plot/rows/row.js";
import {columnOf} from "../../plot/rows/tableRows.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {ClaimFacetsOptions, FacetSpec, FacetsOptions} from "./facetsOptions.js";

const where = "facets";

/** A panel whose form is made, and the tables that hold its numbers. */
interface MadePanel {
  readonly name: Phrase;
  readonly form: Form;
  readonly tables: readonly TableRecord[];
}

/** The panels of the parts of a table. */
export function partsOf(table: Table, {by, form}: FacetsOptions): MadePanel[] {
  checkFact(table, ["table"], "table", where);
  checkText(by, "by", `${where} (a column)`);
  const column = columnOf(table, by, "by", `${where}, table ${table.id}`);
  if (column.kind !== "text") throw new Error(`invalid by: column ${by} has numbers, not words: ${where}`);
  return tableParts(table, by, `${where}, table ${table.id}`).map((part) => {
    const made = checked(form(part.table), part.name);
    return {
      name: phrase(part.name),
      form: made,
      tables: (made.tables ?? []).map((record) => withTitle(record, part, by))
    };
  });
}

/** The panels of lists of claims. */
export function listsOf<Row>(panels: readonly FacetSpec<Row>[], {form, ...rest}: ClaimFacetsOptions<Row>): MadePanel[] {
  if ("by" in rest) throw new Error(`invalid by: ${valueInWords(rest.by)} (only with a table): ${where}`);
  checkList(panels, "panels", `${where} (a list of {panel, rows}, or a table)`);
  const made = panels.map((spec, index) => {
    const own = `${where}, panel ${index + 1}`;
    if (!isObject(spec)) throw refusal(spec, "panel", "{panel, rows}", own);
    checkFields(spec, ["panel", "rows"], "panel", own);
    checkList(spec.rows, "rows", own);
    const name = nameOf(spec.panel, own);
    return {name, form: checked(form(spec.rows), name.text), tables: []};
  });
  checkNames(
    made.map(({name}) => name),
    where
  );
  return made;
}

function checked(form: Form, title: string): Form {
  checkForm(form, `${where}, panel ${title}`);
  return form;
}

/** What is drawn names its panel, too. */
function withTitle(record: TableRecord, {table, rows}: TablePart, by: string): TableRecord {
  const [column] = Object.values(tableRecord(table, [by], rows.map((_, row) => row)).columns); // prettier-ignore
  return column ? {...record, columns: {...record.columns, [by]: column}} : record;
}
