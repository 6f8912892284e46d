import {type Flag, flagNames} from "../../facts/table/column.js";
import {exact, type Quantity, type Range} from "../../facts/quantity.js";
import type {Unit} from "../../facts/unit/unit.js";
import type {Licence, Phrase} from "../../words/phrase.js";
import type {OwnTables} from "../rows/ownTables.js";

/** A number of a series at a date. */
export interface SeriesPoint {
  /** EDTF, as the table or the claim has it. */
  readonly date: string;
  /** Where it stands on an axis of time: at its first day. */
  readonly at: Date;
  /** *null* where there is no number. */
  readonly value: number | null;
  /** How firmly it is stated; *null* where there is no number. */
  readonly quantity: Exclude<Quantity, Range> | null;
  /** The ends of its interval; *null* where none is given. */
  readonly low: number | null;
  readonly high: number | null;
  readonly flags: readonly Flag[];
  /** That it was counted in another way than the one before it, so that no line joins them; left out where it was not. */
  readonly breaks?: true;
  /** That its source says so; left out where it does not. */
  readonly isOtherCount?: true;
  /** Addresses of its facts; *null* where no fact stands behind it. */
  readonly facts: {
    readonly value: string | null;
    readonly date: string | null;
    readonly name: string | null;
    readonly low: string | null;
    readonly high: string | null;
  };
  /** What licenses its number in a text. */
  readonly uses: readonly Licence[];
}

/** Numbers of one thing over time, in the order of time. */
export interface Series {
  /** Empty where there is but one, without a name. */
  readonly name: Phrase;
  readonly unit: Unit;
  /** Places after the point. */
  readonly decimals: number;
  readonly points: readonly SeriesPoint[];
}

/** Series, and the tables that hold their numbers. */
export interface SeriesSet extends OwnTables {
  readonly series: readonly Series[];
}

/** The flags of some numbers, each once. */
export const flagsIn = (points: readonly SeriesPoint[]): readonly Flag[] =>
  flagNames.filter((flag) => points.some(({value, flags}) => value !== null && flags.includes(flag)));

/** The last point that has a number. */
export const lastOf = ({points}: Series) => points.findLast(({value}) => value !== null) ?? null;

/** The first point that has a number. */
export const firstOf = ({points}: Series) => points.find(({value}) => value !== null) ?? null;

/** A number of a series as its words print it: with the places that the series has and the bound that it is stated with. */
export function quantityAt({decimals}: Pick<Series, "decimals">, {quantity, value}: SeriesPoint): Quantity {
  if (quantity?.bound === "exact" && quantity.significant !== undefined) return quantity;
  return quantity === null || quantity.bound === "exact" ? exact(value ?? 0, {decimals}) : quantity;
}
