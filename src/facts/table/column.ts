import type {Period} from "../period.js";
import type {Hedged} from "../quantity.js";
import type {Attribution} from "../source.js";
import type {Unit} from "../unit/unit.js";

/** What a source may say of a value: that it may still change, that it was not counted, or that it is yet to come. */
export const flagNames = ["provisional", "estimated", "forecast"] as const;

/** One of: *provisional*, *estimated*, *forecast*. */
export type Flag = (typeof flagNames)[number];

/** The flags of a row, from 0, of what a file carries of a column. */
export const flagsAt = (column: Readonly<Partial<Record<Flag, readonly number[]>>>, row: number): Flag[] =>
  flagNames.filter((flag) => column[flag]?.includes(row));

/** A column of words: names, codes, dates; *null* where the file has nothing. */
export interface TextColumn {
  readonly kind: "text";
  /** Unique in its table; without a slash. */
  readonly name: string;
  readonly values: readonly (string | null)[];
  /** Which column of the file it is, from 1; default its place in the table. */
  readonly position?: number;
  /** Its name in the file; default **name**. */
  readonly header?: string;
}

/** A column of numbers of one unit; *null* where the file has none: missing is not zero. */
export interface NumberColumn<U extends Unit = Unit> {
  readonly kind: "number";
  /** Unique in its table; without a slash. */
  readonly name: string;
  readonly unit: U;
  /** What heads it in a figure; default **name**. */
  readonly label?: string;
  /** When the values hold: all in one period, or each in that of its row, in EDTF in a column of words. */
  readonly period: Period | {readonly column: string};
  readonly attribution: Attribution;
  /** How firmly the values are stated; default *exact*. */
  readonly bound?: "exact" | Hedged;
  /** Places after the point, as the file has them. */
  readonly decimals: number;
  /** The power of ten that its whole numbers are rounded to, such as 100; default 1. */
  readonly roundedTo?: number;
  readonly values: readonly (number | null)[];
  /** The rows, from 1, whose values are provisional, estimated or forecast. */
  readonly flags?: {readonly [F in Flag]?: readonly number[]};
  /** The rows, from 1, from which on values are counted in another way than before. */
  readonly breaks?: readonly number[];
  /** Which column of the file it is, from 1; default its place in the table. */
  readonly position?: number;
  /** Its name in the file; default **name**. */
  readonly header?: string;
}

/** A column of a table. */
export type Column = TextColumn | NumberColumn;
