import {isSameUnit} from "../../facts/unit/unit.js";
import {checkFields, refusal} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import type {Table} from "../../facts/table/table.js";
import type {Form, PanelForm} from "../../form.js";
import {isTable} from "../../plot/rows/rows.js";
import {facetsAlt} from "./facetsAlt.js";
import {facetsLayouts} from "./facetsLayouts.js";
import type {ClaimFacetsOptions, FacetSpec, FacetsOptions} from "./facetsOptions.js";
import {listsOf, partsOf} from "./madePanels.js";
import type {Panel} from "./panel.js";
import {underUnit} from "../../plot/underUnit.js";

/** Fewer panels are no small multiple, and more are a table. */
const panelCount = {least: 2, most: 24} as const;

const where = "facets";

/**
 * Small multiples: the parts of a table, or some lists of claims, as panels of one form on one scale, which a line over them says.
 * Panels stand side by side, one to four by the width, in the order of the data; the words of the axes stand at the left and at the
 * foot only.
 * @param data a table, or a list of `{panel, rows}`
 * @throws when there are fewer than two parts or more than 24, **form** makes something else than lines, columns or bars, or
 * the panels have different forms, units or, of columns and bars, different rows or a **limit**
 */
export function facets(data: Table, options: FacetsOptions): Form;
export function facets<Row>(data: readonly FacetSpec<Row>[], options: ClaimFacetsOptions<Row>): Form;
export function facets<Row>(...given: OfTable | OfClaims<Row>): Form {
  const [, options] = given;
  checkFields(options, ["by", "form"], "options", where);
  if (typeof options.form !== "function") throw refusal(options.form, "form", "(part) => line(part, …)", where);
  const made = isOfTable(given) ? partsOf(...given) : listsOf(...given);
  if (made.length < panelCount.least || made.length > panelCount.most)
    throw new Error(
      `invalid panels: ${made.length} (${panelCount.least} to ${panelCount.most}; draw the form itself, or a part of the table): ${where}`
    );
  const [first] = made;
  const panels = made.map(({name, form}): Panel => ({name, form: panelOf(form, first!.form, name.text)}));
  checkScales(panels);
  const tables = made.flatMap((each) => each.tables);
  return {
    name: where,
    uses: [...made.flatMap(({form}) => form.uses), ...groundsIn(panels.map(({name}) => name))],
    tables,
    sources: [...new Set(made.flatMap(({form}) => form.sources ?? []))],
    alt: facetsAlt(panels, first!.form.name),
    layouts: underUnit(panels[0]?.form.unit, (area) => facetsLayouts(panels, area))
  };
}

type OfTable = readonly [table: Table, options: FacetsOptions];

type OfClaims<Row> = readonly [panels: readonly FacetSpec<Row>[], options: ClaimFacetsOptions<Row>];

const isOfTable = <Row>(given: OfTable | OfClaims<Row>): given is OfTable => isTable(given[0]);

function panelOf({name, panel}: Form, first: Form, title: string): PanelForm {
  if (!panel) throw new Error(`invalid form: ${name} (line, columns or bars): ${where}`);
  if (name !== first.name)
    throw new Error(
      `invalid form: ${name} (one form in all panels, as ${first.name} in the first): ${where}, panel ${title}`
    );
  return panel;
}

/** @throws where panels cannot be read on one scale */
function checkScales(panels: readonly Panel[]): void {
  const [first] = panels;
  for (const {
    name: {text: title},
    form
  } of panels) {
    if (form.limited)
      throw new Error(`invalid limit: panels draw all rows (leave some out of the data): ${where}, panel ${title}`);
    if (!isSameUnit(form.unit, first?.form.unit))
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
