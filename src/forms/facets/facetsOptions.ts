import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import type {Phrase} from "../../words/phrase.js";

/** What `facets` takes beside its table. */
export interface FacetsOptions {
  /** The column of words that says which panel a row is of; its words head the panels. */
  readonly by: string;
  /** Draws a panel from its part of the table: `(part) => line(part, {date: "year", value: "price"})`. */
  readonly form: (part: Table) => Form;
}

/** A panel of claims, and what heads it. */
export interface FacetSpec<Row> {
  readonly panel: string | Phrase;
  readonly rows: readonly Row[];
}

/** What `facets` takes beside its panels of claims. */
export interface ClaimFacetsOptions<Row> {
  /** Draws a panel from its rows: `(rows) => bars(rows)`. */
  readonly form: (rows: readonly Row[]) => Form;
}
