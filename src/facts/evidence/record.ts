import type {Hedged} from "../quantity.js";
import type {UnitRecord} from "../unit/unitSchema.js";

/**
 * What a published file says that its marks stand for: the schema that the drawing writes and the checker reads, and all
 * that the two share. Plain JSON; docs/file-format.md explains it field by field.
 */
export interface Reading {
  /** By name, as the roles refer to them. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** Runs over all shapes (rect, circle, line, path) in painting order; their counts add up to the shapes of the file. */
  readonly shapes: readonly Run<Role>[];
  /** The same over all text elements. */
  readonly texts: readonly Run<TextRecord>[];
}

/** So many elements, one after the other in painting order, of one role. */
export type Run<R> = readonly [count: number, role: R];

/** From values to px of the figure, or to colours. */
export type Scale = ContinuousScale | TimeScale | BandScale | ColourScale;

/**
 * A scale of numbers with two ends: px = range[0] + (range[1] − range[0]) (f(v) − f(a)) / (f(b) − f(a)) for a domain [a, b].
 * Where a is b, it stands in the middle of the range, and no other value has a place.
 */
export interface ContinuousScale {
  /** f is v; sign(v) √|v|; sign(v) |v|^**exponent**; ln v; or sign(v) ln(1 + |v| / **constant**). */
  readonly type: "linear" | "sqrt" | "pow" | "log" | "symlog";
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Of *pow*; default 1. */
  readonly exponent?: number;
  /** Of *symlog*; default 1. */
  readonly constant?: number;
  /** Whether places are rounded to whole px; default no. */
  readonly round?: true;
}

/** A scale of instants in UTC, linear in milliseconds; each end is an ISO date, or an ISO date and time. */
export interface TimeScale {
  readonly type: "time";
  readonly domain: readonly [string, string];
  readonly range: readonly [number, number];
  /** Whether places are rounded to whole px; default no. */
  readonly round?: true;
}

/** A scale of names: the nth stands **start** + n × **step** px from the left or top and is **width** px wide. */
export interface BandScale {
  /** A *point* has no width. */
  readonly type: "band" | "point";
  readonly domain: readonly string[];
  readonly start: number;
  readonly step: number;
  readonly width: number;
}

/** A scale of colours, "#rrggbb". */
export interface ColourScale {
  /**
   * *ordinal*: a colour a name. *threshold*: **domain** holds the inner edges of the classes, one fewer than there are colours.
   * *ramp*: a colour at each of some values in order, and between two of them what lies between their colours in sRGB.
   */
  readonly type: "ordinal" | "threshold" | "ramp";
  readonly domain: readonly (string | number)[];
  readonly range: readonly string[];
  /** The colour of what has no value, and of names that an *ordinal* one leaves out; none by default. */
  readonly unknown?: string;
}

/** How a fact is shown (Bertin 1967; Cleveland and McGill 1984). */
export const measures = ["length", "position", "interval", "share", "count", "area", "colour"] as const;

/** One of: *length*, *position*, *interval*, *share*, *count*, *area*, *colour*. */
export type MeasureName = (typeof measures)[number];

/**
 * Facts of a run. A string is an address ("oil-share", "rents/price/7"), a range of rows ("rents/price/0-7", or every second one
 * as "rents/price/0-6:2", or some as "rents/price/4,0,7"), or two of these, "rents/low/0-7 to rents/high/0-7", for shapes with two ends. On a band, point or
 * ordinal scale it may be a name of the domain, and on a threshold scale a class, "below 20" or "20" for that from 20 on. A list has an entry a shape: one of these, or a list of addresses. A string in
 * place of the list gives each shape one where it is a range as long as the run, and the same to all otherwise.
 */
export type Facts = string | readonly (string | readonly string[])[];

/** One way in which the shapes of a run show facts. **S** is the name of a scale in a file, and the scale itself before. */
export interface Measure<S = string> {
  readonly by: MeasureName;
  readonly of: Facts;
  /** The scale; none for *share* and *count*. */
  readonly on?: S;
  /**
   * In which direction of the figure: *x* or *y*; none for *count*, *area* and *colour*. A file leaves it out where the name of
   * the scale begins with it.
   */
  readonly along?: "x" | "y";
  /**
   * Of *length*: *stack* where shapes begin at the ends of others; *chain* where each begins where the one before it in the run
   * ends, the first at zero, and the last ends where a length from zero does. Default zero.
   */
  readonly base?: "stack" | "chain";
  /** Of *share* and *count*: what all its parts together are, by name: one for the run, or one a shape. Shapes of one name make up one whole. */
  readonly whole?: string | readonly string[];
  /** Of *count*: how many things a full shape stands for. */
  readonly per?: number;
  /** Px by which each shape is drawn smaller than its measure: at its low end and at its high end, in px of the figure. */
  readonly inset?: readonly [low: number, high: number];
  /**
   * Of a line or an area, along x: it is level from each fact to the next and steps there, at the first of the two (0), at the second
   * (1), or this part of the way between them. Where it is left out, a line is straight from one to the next.
   */
  readonly step?: number;
  /** Of *position*: px that the middle of a circle may be away from its place, so that it covers no other. */
  readonly spread?: number;
  /** Of *interval*: what is shorter is drawn this long, in px, about its middle. */
  readonly least?: number;
}

/** Kinds of shapes that stand for nothing. */
export const furnitures = [
  "paper",
  "accent",
  "rule",
  "axis",
  "tick",
  "grid",
  "edge",
  "link",
  "band",
  "hatch",
  "frame",
  "sign",
  "stamp"
] as const;

/** One of: *paper*, *accent*, *rule*, *axis*, *tick*, *grid*, *edge*, *link*, *band*, *hatch*, *frame*, *sign*, *stamp*. */
export type Furniture = (typeof furnitures)[number];

/** What the shapes of a run are. */
export type Role<S = string> =
  | {
      readonly shows: readonly Measure<S>[];
      /** How many different paints the shapes have, where that is more than one and no measure by colour says why. */
      readonly paints?: number;
      /** The panel of a small multiple: names of the band scales that move it across and down. */
      readonly facet?: Facet<S>;
    }
  /** The sign that a fact is a bound: an arrow, a ring, a dashed outline. */
  | {readonly openEnd: readonly string[]}
  /** With **on** and **at**, shapes that mark values of a scale, such as ticks. */
  | {
      readonly furniture: Furniture;
      readonly on?: S;
      readonly along?: "x" | "y";
      readonly at?: readonly (number | string)[];
      readonly facet?: Facet<S>;
    }
  /** A drawing that is not measured; the words say what it is. */
  | {readonly illustration: string};

/** Where a panel stands: the name of its place on a band scale across, down, or both. */
export interface Facet<S = string> {
  readonly x?: {readonly on: S; readonly at: string};
  readonly y?: {readonly on: S; readonly at: string};
}

/** Texts that name no fact and no scale. */
export const plainTexts = ["headline", "deck", "heading", "legend", "annotation", "note", "source"] as const;

/** One of: *headline*, *deck*, *heading*, *legend*, *annotation*, *note*, *source*. */
export type PlainText = (typeof plainTexts)[number];

/** What the texts of a run are. */
export type TextRole<S = string> =
  | PlainText
  /** The label of facts, all of one shape or of one group of shapes. */
  | {readonly label: readonly string[]}
  | TickRole<S>;

/** A text for each value of a scale: numbers, ISO or EDTF dates, or names. */
interface TickRole<S> {
  readonly tick: S;
  /** In which direction of the figure the scale runs. */
  readonly along: "x" | "y";
  readonly at: readonly (number | string)[];
  readonly facet?: Facet<S>;
}

/** What the texts of a run are, as a file writes it: the facts of its labels like those of shapes, an entry a text. */
export type TextRecord =
  | PlainText
  | {readonly label: Facts}
  /**
   * Without **at**, a text for each name of the scale, or for each line of a run of ticks on it. Without **along**, along the axis
   * that the name of the scale begins with.
   */
  | (Pick<TickRole<string>, "tick" | "facet"> & Partial<TickRole<string>>);

/**
 * A table of facts by column. An address in it is *table/column/row*, the row from 0: "rents/price/7"; a range of rows is
 * "rents/price/0-7".
 */
export interface TableRecord {
  /** Kebab-case; no claim, event or other table has it. */
  readonly id: string;
  readonly columns: Readonly<Record<string, ColumnRecord>>;
  /** The data file, and its SHA-256 in hexadecimal. */
  readonly file?: string;
  readonly sha256?: string;
  /** Which row of the file each row is, from 1, its header counted (RFC 7111); of JSON which item. */
  readonly rows?: readonly number[];
  /** How many rows of the table are left out of the drawing. */
  readonly others?: number;
  /** The columns of words that together name a row; left out where the first column of words does so alone. */
  readonly key?: readonly string[];
}

/** A column: one value a row. Numbers, names, or ISO dates; *null* is missing. */
export interface ColumnRecord {
  readonly values: readonly (number | string | null)[];
  /** What a column of numbers is of, where its name does not say: "Seen within four hours". */
  readonly label?: string;
  /** The whole, of a column of shares in percent. */
  readonly whole?: string;
  /** Of numbers: their unit, places after the point and, where they are no exact values, their bound. */
  readonly unit?: UnitRecord;
  readonly decimals?: number;
  /** The power of ten that whole numbers are rounded to: 100 for 5,200 of "5.2 thousand"; default 1. */
  readonly roundedTo?: number;
  readonly bound?: Hedged;
  /** When all of them hold, EDTF; *null* where that is not stated; or in which column of the table the period of each stands. */
  readonly period?: string | null | {readonly column: string};
  /** The id of a source; *null* for none. */
  readonly source?: string | null;
  /** The rows, from 0, whose values may still change, those that were not counted, and those that are yet to come. */
  readonly provisional?: readonly number[];
  readonly estimated?: readonly number[];
  readonly forecast?: readonly number[];
  /** The rows, from 0, from which on the numbers were counted in another way than those before. */
  readonly breaks?: readonly number[];
}
