import {checkFact, checkFields, checkText, refusal} from "../../facts/boundary.js";
import type {TableRecord} from "../../facts/record.js";
import type {Table} from "../../facts/table.js";
import {tableRecord} from "../../facts/tableRecord.js";
import {type TablePart, tableParts} from "../../facts/tableParts.js";
import {checkForm, type Form, type PanelForm} from "../../form.js";
import {columnOf} from "../../plot/tableRows.js";
import {facetsAlt} from "./facetsAlt.js";
import {facetsLayouts} from "./facetsLayouts.js";
import type {Panel} from "./panel.js";

/** What `facets` takes beside its table. */
export interface FacetsOptions {
  /** The column of words that says which panel a row is of; its words head the panels. */
  readonly by: string;
  /** Draws a panel from its part of the table: `(part) => line(part, {date: "year", value: "price"})`. */
  readonly form: (part: Table) => Form;
}

/** Fewer panels are no small multiple, and more are a table. */
const panelCount = {least: 2, most: 24} as const;

const where = "facets";

/**
 * Small multiples: the parts of a table as panels of one form on one scale, which a line over them says. Panels stand side
 * by side, one to four by the width, in the order of the table; the words of the axes stand at the left and at the foot
 * only.
 * @throws when there are fewer than two parts or more than 24, **form** makes something else than lines, columns or bars, or
 * the panels have different forms, units or, of columns and bars, different rows
 */
export function facets(table: Table, options: FacetsOptions): Form {
  checkFields(options, ["by", "form"], "options", where);
  checkFact(table, ["table"], "table", where);
  const {by, form} = options;
  checkText(by, "by", `${where} (a column)`);
  if (typeof form !== "function") throw refusal(form, "form", "(part) => line(part, …)", where);
  const column = columnOf(table, by, "by", `${where}, table ${table.id}`);
  if (column.kind !== "text") throw new Error(`invalid by: column ${by} has numbers, not words: ${where}`);
  const parts = tableParts(table, by, `${where}, table ${table.id}`);
  if (parts.length < panelCount.least || parts.length > panelCount.most)
    throw new Error(
      `invalid panels: ${parts.length} (${panelCount.least} to ${panelCount.most}; draw the form itself, or a part of the table): ${where}`
    );
  const made = parts.map((part) => ({part, form: formOf(form, part)}));
  const [first] = made;
  const panels = made.map(({part, form: own}): Panel => ({
    title: part.name,
    form: panelOf(own, first!.form, part.name)
  }));
  checkScales(panels);
  return {
    name: where,
    uses: made.flatMap(({form: own}) => own.uses),
    tables: made.flatMap(({part, form: own}) => (own.tables ?? []).map((record) => withTitle(record, part, by))),
    sources: [...new Set(made.flatMap(({form: own}) => own.sources ?? []))],
    alt: facetsAlt(panels, first!.form.name),
    layouts: (area) => facetsLayouts(panels, area)
  };
}

function formOf(form: FacetsOptions["form"], {name, table}: TablePart): Form {
  const made = form(table);
  checkForm(made, `${where}, panel ${name}`);
  return made;
}

function panelOf({name, panel}: Form, first: Form, title: string): PanelForm {
  if (!panel) throw new Error(`invalid form: ${name} (line, columns or bars): ${where}`);
  if (name !== first.name)
    throw new Error(
      `invalid form: ${name} (one form in all panels, as ${first.name} in the first): ${where}, panel ${title}`
    );
  return panel;
}

/** What is drawn names its panel, too. */
function withTitle(record: TableRecord, {table, rows}: TablePart, by: string): TableRecord {
  const [column] = Object.values(tableRecord(table, [by], rows.map((_, row) => row)).columns); // prettier-ignore
  return column ? {...record, columns: {...record.columns, [by]: column}} : record;
}

/** @throws where panels cannot be read on one scale */
function checkScales(panels: readonly Panel[]): void {
  const [first] = panels;
  for (const {title, form} of panels) {
    if (JSON.stringify(form.unit) !== JSON.stringify(first?.form.unit))
      throw new Error(
        `invalid unit: of another unit than the first panel (one scale for all): ${where}, panel ${title}`
      );
    const missing = first?.form.places.find((place) => !form.places.includes(place));
    const added = form.places.find((place) => !first?.form.places.includes(place));
    if (form.even && (missing ?? added) !== undefined)
      throw new Error(
        missing === undefined
          ? `invalid row: ${added} (the first panel has none; give each the same rows): ${where}, panel ${title}`
          : `missing row: ${missing} (give each panel the same rows, without a number where there is none): ${where}, panel ${title}`
      );
  }
}
