import type {Period} from "../period.js";
import type {Source} from "../source.js";
import type {ColumnSpec} from "./columnSpec.js";
import type {DataFile, Encoding} from "./dataFile.js";

/** The columns that a story reads of a file, by the names that it gives them. */
export type ColumnSpecs = Readonly<Record<string, ColumnSpec>>;

/** What stands in a data file: its columns, what they are and who says so. */
export interface TableSchema<C extends ColumnSpecs = ColumnSpecs, N extends string = TextNames<C>> {
  /** Unique in its story; kebab-case; default the file's name without its ending. */
  readonly id?: string;
  /** The columns to read; others of the file are left alone. */
  readonly columns: C;
  /** The columns of words that together name a row, such as "county", or ["county", "year"]. */
  readonly key: N | readonly N[];
  /** Who says so; leave it out where each column has an **attribution**. */
  readonly source?: Source;
  /** When the values hold: one period, or the column of each row's; leave it out where each column has its own. */
  readonly period?: Period | {readonly column: N};
  /** Keys of rows to leave out, such as the total among its parts: ["Total"]. */
  readonly skip?: readonly string[];
  /** What the lines above the header and among the rows begin with that are notes, and no rows: ["Source:", "*"]. Each must stand there. */
  readonly notes?: readonly string[];
  /** Keys of rows that are the sum of others and stay, such as the end of a waterfall: ["This year"]. */
  readonly totals?: readonly string[];
  /** Keeps the rows for which it is true, given the fields by their names in the file; default all. */
  readonly where?: (row: Readonly<Record<string, string>>) => boolean;
  /** Which row of the file names the columns, from 1; default 1. */
  readonly headerRow?: number;
  /**
   * *sdmx* for SDMX-CSV, as Eurostat, the OECD and central banks give it: codes and labels apart, values times UNIT_MULT,
   * OBS_STATUS as flags, and TIME_PERIOD as the period where a column reads it.
   */
  readonly format?: "sdmx";
  /** What parts the fields of a .csv whose numbers have a decimal comma, as spreadsheets write it in much of Europe; default a comma. */
  readonly separator?: ";";
  /** How the bytes of the file are letters: *windows-1252* for Windows and Latin-1, as older programs save; default UTF-8. */
  readonly encoding?: Encoding;
}

/** A column of a file that a data package describes: *number* for one whose unit it says. */
export type PackagedSpec = ColumnSpec | "number";

/** The columns that a story reads of such a file, by the names that it gives them. */
export type PackagedSpecs = Readonly<Record<string, PackagedSpec>>;

/** What a data package leaves open of a file. */
export interface PackagedSchema<C extends PackagedSpecs = PackagedSpecs> extends Omit<
  TableSchema<ColumnSpecs, string>,
  "columns" | "key" | "format"
> {
  /** The datapackage.json (https://datapackage.org) that lists the file: `new URL("datapackage.json", import.meta.url)`. */
  readonly package: URL | DataFile;
  /** The columns to read; what they say goes before what the package says; default all of the package. */
  readonly columns?: C;
  /** The columns of words that together name a row; default the primary key of the package. */
  readonly key?: string | readonly string[];
}

/** A schema of whichever columns. */
export type AnySchema = TableSchema<ColumnSpecs, string>;

type TextNames<C> = {
  [N in keyof C]: C[N] extends "text" | "period" | {readonly kind: string} ? N : never;
}[keyof C] &
  string;
