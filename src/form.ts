import {checkList, checkPhraseIfAny, checkText, isObject, refusal} from "./facts/boundary.js";
import type {Claim} from "./facts/claim.js";
import type {TableRecord} from "./facts/evidence/record.js";
import type {Unit} from "./facts/unit/unit.js";
import type {Source} from "./facts/source.js";
import type {Palette} from "./theme/theme.js";
import {fallbackStretch, mostStretch} from "./theme/typeSizes.js";
import type {TextLine} from "./type/typeset.js";
import type {Licence, Phrase} from "./words/phrase.js";

/** The three layouts: a phone's column, a column of an article, and the width of a page. */
export type Format = "phone" | "article" | "wide";

/** Where a form may draw, and in which colours. */
export interface Area {
  readonly document: Document;
  /** Px from the left edge of the figure. */
  readonly left: number;
  /** Px from its top edge. */
  readonly top: number;
  /** Px. */
  readonly width: number;
  /**
   * Px; no limit by default. Given one, a form fills the box: its layouts go from the largest type and marks to the
   * smallest.
   */
  readonly height?: number;
  /**
   * Px; the longest line of text that any font keeps inside the figure, and no limit by default. What is as wide as the area
   * is broken at that (`lineWidth`).
   */
  readonly line?: number;
  readonly format: Format;
  readonly palette: Palette;
}

/**
 * The width in px at which a text is broken that has **width** px in an area.
 * @param weight bold letters differ more in width from font to font than regular ones, and the few of a large number most
 */
export function lineWidth({line = Infinity}: Pick<Area, "line">, width: number, weight: keyof typeof stretchOf = 400) {
  return Math.min(width, weight === 400 ? line : Math.floor((line * stretchOf[400]) / stretchOf[weight]));
}

/**
 * The longest line in px that any font keeps inside the figure, where it begins **room** px from the right edge of the area: lines
 * of a block that are all held at their beginning stay flush.
 */
export function lineAfter(
  {line = Infinity, width}: Pick<Area, "line" | "width">,
  room: number,
  weight: keyof typeof stretchOf
) {
  return line === Infinity
    ? room
    : Math.min(room, Math.floor((room + line * stretchOf[400] - width) / stretchOf[weight]));
}

/**
 * The longest line in px that any font keeps inside the figure, where one of its ends stands **room** px from an edge of the
 * area: held there it grows across that room, and held at its other end across what is behind it.
 */
export function lineFrom(
  {line = Infinity, width}: Pick<Area, "line" | "width">,
  room: number,
  weight: keyof typeof stretchOf
) {
  const margin = line * stretchOf[400] - width;
  return Math.floor(Math.max((room + margin) / stretchOf[weight], (width - room + margin) / (stretchOf[weight] - 1)));
}

/**
 * The longest line in px that any font keeps inside the figure wherever in an area it stands, if it is held at the end that has
 * more room behind it.
 */
export function lineAnywhere({line = Infinity, width}: Pick<Area, "line" | "width">, weight: keyof typeof stretchOf) {
  const margin = line * stretchOf[400] - width;
  return Math.floor((width + 2 * margin) / (2 * stretchOf[weight] - 1));
}

const stretchOf = {400: fallbackStretch.text, 600: fallbackStretch.label, 700: mostStretch} as const;

/** What a form drew: marks by Plot, and text that was measured. */
export interface Drawing {
  readonly marks: readonly SVGElement[];
  readonly texts: readonly TextLine[];
}

/** A form as it would stand in an area: measured, but not drawn yet. */
export interface Layout {
  /** Px. */
  readonly height: number;
  /** True where no word had to be broken for want of width. */
  readonly whole: boolean;
  /** True where it is legible, and too small for a poster: on a card the words are made smaller first. Default false. */
  readonly tight?: boolean;
  draw(): Drawing;
}

/** The scales that the panels of a small multiple share. */
export interface PanelScales {
  /** Of the numbers. */
  readonly domain: readonly [number, number];
  /** What stands along the other axis: dates in EDTF, or names in order. */
  readonly places: readonly string[];
}

/** Where a panel may draw. */
export interface PanelPlace {
  readonly document: Document;
  readonly palette: Palette;
  /** The plot, in px; it stands at 0 across and **top** down. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Px that a panel with its margins has across. */
  readonly room: number;
  /** Px; the longest line of text from the left of a panel that any font keeps inside the figure. */
  readonly line: number;
  /** Whether the words of the axes at its left and at its foot are printed. */
  readonly words: {readonly left: boolean; readonly foot: boolean};
}

/** Px around the plot of a panel: of the words at its left and at its foot only where they are printed. */
export interface PanelMargins {
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  /** Px that values take within the plot, beside its marks. */
  readonly within: number;
  /** The height of the plot that this data needs; *null* for any. */
  readonly height: number | null;
  /** What a reader must be told of its look, such as of dashes. */
  readonly key: readonly string[];
  /** False where something finds no room. */
  readonly whole: boolean;
}

/** A claim in a panel, under the name of its row or its date. */
interface ClaimedNumber {
  readonly name: Phrase;
  readonly claim: Claim;
}

/** The claims that some rows or points of a panel rest on, each under its name; none of cells. */
export const claimedNumbers = (
  rows: readonly {readonly name: Phrase; readonly uses: readonly Licence[]}[]
): ClaimedNumber[] =>
  rows.flatMap(({name, uses}) => uses.flatMap((use) => (use.kind === "claim" ? [{name, claim: use}] : [])));

/** A form as one of several panels on common scales. */
export interface PanelForm {
  readonly unit: Unit;
  /** Places after the point of its numbers; *null* where one of them is a bound. */
  readonly decimals: number | null;
  /** All its numbers, and the ends of their intervals. */
  readonly values: readonly number[];
  /** Its claims, each under the name of its row or its date; none of cells. */
  readonly claimed: readonly ClaimedNumber[];
  /** What stands along its other axis: dates in EDTF, or names. */
  readonly places: readonly string[];
  /** Whether it was asked for some of its rows only: panels have no place to say how many others there are. */
  readonly limited: boolean;
  /** Whether all panels must have the same places. */
  readonly even: boolean;
  /** The least width of its plot, in px. */
  readonly least: number;
  /** The common domain of the numbers of all panels. */
  domain(values: readonly number[]): readonly [number, number];
  margins(scales: PanelScales, place: Omit<PanelPlace, "words" | "top">): PanelMargins;
  draw(scales: PanelScales, place: PanelPlace): Drawing;
}

/** A kind of chart, filled with claims and ready to be drawn at any width. */
export interface Form {
  /** The form's own name: "shareGrid". */
  readonly name: string;
  /** The claims, derived values and events that it draws, in reading order. */
  readonly uses: readonly Licence[];
  /** The tables whose cells it draws, where it draws data and not claims; none by default. The figure must name their source. */
  readonly tables?: readonly TableRecord[];
  /** Who says the numbers of its tables, where these say so themselves; default nobody. */
  readonly sources?: readonly Source[];
  /**
   * What it shows, in a sentence for who cannot see it: the kind of chart, then each number with its bound and whole. It
   * is the description of every figure that gives no other; without it, a figure must give its own.
   */
  readonly alt?: Phrase;
  /** Where a figure of 760 px and more puts the headline and the notes; default *above*. */
  readonly headings?: "above" | "beside";
  /** How it stands as a panel of a small multiple; without it, it cannot. */
  readonly panel?: PanelForm;
  /** *wide* for what wants width more than height: on a card its words stand over it, and not beside it; default neither. */
  readonly shape?: "wide";
  /**
   * How it may stand in an area: at least one layout, from the roomiest to the tightest, made one by one as they are asked
   * for. A figure takes the first, or, where the area has a height, the first that is whole and no higher than that.
   */
  layouts(area: Area): Iterable<Layout>;
}

/** A layout with nothing in it. */
export const emptyLayout: Layout = {height: 0, whole: true, draw: () => ({marks: [], texts: []})};

/** Several drawings as one. */
export function joined(drawings: readonly Drawing[]): Drawing {
  return {marks: drawings.flatMap(({marks}) => marks), texts: drawings.flatMap(({texts}) => texts)};
}

/** @throws unless **form** is one, such as `shareGrid` makes; **where** names the figure */
export function checkForm(form: Form, where: string): void {
  const made: unknown = form;
  if (!isObject(made) || typeof made["layouts"] !== "function")
    throw refusal(made, "form", "a form, such as shareGrid(…)", where);
  checkText(made["name"], "form name", where);
  checkList(made["uses"], "form uses", where);
  if (form.alt?.text.trim() !== "") checkPhraseIfAny(form.alt, "form alt", where);
}
