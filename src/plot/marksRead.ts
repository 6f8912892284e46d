import type {Markish} from "@observablehq/plot";
import {
  checkFields,
  checkList,
  checkNumber,
  checkText,
  checkTextIfAny,
  checkWord,
  isObject,
  refusal
} from "../facts/boundary.js";
import {
  type BandScale,
  type ColourScale,
  type Furniture,
  furnitures,
  type MeasureName,
  measures
} from "../facts/evidence/record.js";

/**
 * Of which fact a datum’s mark is: an address a datum, two of them for an interval with two ends; or columns of a table,
 * "rents/price", whose rows are the data. *null* where the channel stands for nothing, such as a row in px.
 */
export type FactOf<Datum> =
  string | readonly [from: string, to: string] | ((datum: Datum, index: number) => string | readonly string[]) | null;

/** What marks show. */
export interface Showing<Datum> {
  /** By channel; on a scale of names it may be left out, and the name itself is what is shown. */
  readonly of?: {readonly [Channel in "x" | "y" | "r" | "color"]?: FactOf<Datum>};
  /** By which measure, where it does not follow from the mark. */
  readonly by?: {readonly [Channel in "x" | "y"]?: MeasureName};
  /** *stack* where bars or areas begin at the ends of others; *chain* where each begins at the end of the one before; default zero. */
  readonly base?: "stack" | "chain";
  /** For a share: what all the parts together are, by name; of bars of several wholes, by datum. */
  readonly whole?: string | ((datum: Datum) => string);
  /** The scale of a channel that is drawn in px, by which it shows a fact all the same. */
  readonly on?: {readonly [Channel in "x" | "y"]?: BandScale};
  /** Px along such a scale that a dot may be away from its place, so that it covers no other. */
  readonly spread?: number;
  /** Px that a short interval is drawn long at the least. */
  readonly least?: number;
}

/** What a number of shapes shows: so many of them, so many things each. */
export interface Counting {
  /** The address of the fact. */
  readonly of: string;
  /** How many things a full shape stands for; default 1. */
  readonly per?: number;
  /** What all the parts together are, where it is a share. */
  readonly whole?: string;
  /** Of which name the colour of the shapes is, on a scale of colours. */
  readonly colour?: {readonly of: string; readonly on: ColourScale};
}

/** What a mark stands for. */
export type Said =
  | {readonly kind: "shows"; readonly showing: Showing<unknown>}
  | {readonly kind: "counts"; readonly counting: Counting}
  | {readonly kind: "openEnd"; readonly facts: readonly string[]}
  | {readonly kind: "furniture"; readonly furniture: Furniture; readonly on?: "x" | "y"}
  | {readonly kind: "illustration"; readonly words: string};

/** A mark, and what it stands for. */
export type MarkRead = {readonly mark: Markish} & Said;

/** True for a mark of which it is said what it stands for. */
export const isRead = (mark: unknown): mark is MarkRead =>
  typeof mark === "object" && mark !== null && "kind" in mark && "mark" in mark;

/**
 * A mark that shows facts. The measure follows from the mark: bars, rects and areas from zero show lengths, dots, lines and
 * ticks positions, rules and links intervals, a radius an area, a scale of colours a colour.
 */
export function shows<Datum>(mark: Markish, showing: Showing<Datum> = {}): MarkRead {
  checkMark(mark, "shows");
  checkFields(showing, ["of", "by", "base", "whole", "on", "spread", "least"], "options", "shows");
  const {of, by, base, whole, on, spread, least} = showing;
  if (of !== undefined) checkFields(of, ["x", "y", "r", "color"], "of", "shows");
  for (const [channel, fact] of Object.entries(of ?? {})) checkFactOf(fact, `of ${channel}`);
  if (by !== undefined) checkFields(by, ["x", "y"], "by", "shows");
  for (const [channel, name] of Object.entries(by ?? {})) checkWord(name, measures, `by ${channel}`, "shows");
  if (base !== undefined) checkWord(base, ["stack", "chain"], "base", "shows");
  if (whole !== undefined && typeof whole !== "function") checkText(whole, "whole", "shows");
  if (on !== undefined) checkFields(on, ["x", "y"], "on", "shows");
  if (spread !== undefined) checkNumber(spread, "spread", "shows");
  if (least !== undefined) checkAbove(least, "least", "shows");
  return {kind: "shows", mark, showing: showing as Showing<unknown>};
}

/** A mark whose shapes are counted. */
export function counts(mark: Markish, counting: Counting): MarkRead {
  checkMark(mark, "counts");
  checkFields(counting, ["of", "per", "whole", "colour"], "options", "counts");
  checkText(counting.of, "of", "counts");
  if (counting.per !== undefined) checkAbove(counting.per, "per", "counts");
  checkTextIfAny(counting.whole, "whole", "counts");
  if (counting.colour !== undefined) checkColour(counting.colour);
  return {kind: "counts", mark, counting};
}

function checkColour(colour: NonNullable<Counting["colour"]>): void {
  const where = "counts, colour";
  checkFields(colour, ["of", "on"], "colour", where);
  checkText(colour.of, "of", where);
  checkFields(colour.on, ["type", "domain", "range"], "on", where);
  checkWord(colour.on.type, ["ordinal"], "type", where);
  const {domain, range} = colour.on;
  checkList(domain, "domain", where);
  checkList(range, "range", where);
  for (const name of domain) checkText(name, "domain", where);
  if (domain.length === 0 || domain.length !== range.length)
    throw refusal(range.length, "range", `a colour for each of ${domain.length} names, at least one`, where);
  for (const each of range)
    if (typeof each !== "string" || !/^#[0-9a-f]{6}$/.test(each))
      throw refusal(each, "range", "colours such as #12436d", where);
}

/** The sign that facts are bounds: an arrow, a ring, a dashed outline. */
export function opens(mark: Markish, ...facts: readonly string[]): MarkRead {
  checkMark(mark, "opens");
  for (const fact of facts) checkText(fact, "fact", "opens");
  return {kind: "openEnd", mark, facts};
}

/**
 * A mark that stands for no fact. Ticks and grid lines are read as values of their scale.
 * @param on the scale whose values other lines mark, such as that of zero
 */
export function furniture(mark: Markish, kind: Furniture, options: {readonly on?: "x" | "y"} = {}): MarkRead {
  checkMark(mark, "furniture");
  checkWord(kind, furnitures, "kind", "furniture");
  checkFields(options, ["on"], "options", "furniture");
  const {on} = options;
  if (on !== undefined) checkWord(on, ["x", "y"], "on", "furniture");
  return {kind: "furniture", mark, furniture: kind, ...(on && {on})};
}

/** A mark that no measure can follow; **words** say in the file what it is. */
export function illustration(mark: Markish, words: string): MarkRead {
  checkMark(mark, "illustration");
  checkText(words, "words", "illustration");
  return {kind: "illustration", mark, words};
}

/** @throws unless **mark** is a mark of Plot’s, several of them, or a function that draws */
export function checkMark(mark: unknown, where: string): void {
  if (Array.isArray(mark)) return mark.forEach((each) => checkMark(each, where));
  if (typeof mark === "function" || (isObject(mark) && "render" in mark)) return;
  throw refusal(mark, "mark", "a mark of Plot’s, such as Plot.barX(rows, …)", where);
}

function checkFactOf(fact: unknown, field: string): void {
  if (fact === undefined || fact === null || typeof fact === "function") return;
  if (!Array.isArray(fact)) return checkText(fact, field, "shows");
  if (fact.length !== 2) throw refusal(fact, field, "one address, or two: [from, to]", "shows");
  for (const each of fact) checkText(each, field, "shows");
}

function checkAbove(value: unknown, field: string, where: string): void {
  checkNumber(value, field, where);
  if (!(Number(value) > 0)) throw refusal(value, field, "above 0", where);
}
