import type {Area} from "../../form.js";
import {openWidth} from "../../plot/rows/barLength.js";
import {columnGap} from "../../theme/columnSizes.js";
import {textSize} from "../../theme/typeSizes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatShort, formatLabel} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import type {Column} from "./column.js";

/** The columns that one label stands over, from the first to the last. */
export type SignRun = readonly [first: number, last: number];

/** What stands beyond the end of a column. */
export interface ColumnLabel {
  readonly block: Block | null;
  /** Px from the end of the column to the words, past the sign of an open end. */
  readonly offset: number;
  /** Px that the column, its end and its words take beyond the column. */
  readonly width: number;
  /** True where the words find room over the column. */
  readonly fits: boolean;
  /** What the words abbreviate: "p", "e", "–". */
  readonly signs: readonly ColumnSign[];
  /** The columns that it stands over; default its own. */
  readonly run?: SignRun;
}

/** A sign over a column, which a line over the chart spells out. */
export type ColumnSign = keyof typeof signWords;

/** What each sign says. */
export const signWords = {p: "provisional", e: "estimated", f: "forecast", "–": language.labels.noFigure} as const;

const flagSigns = {provisional: "p", estimated: "e", forecast: "f"} as const;

/** How values are written over columns; not at all where an axis says them. */
export interface ValueStyle {
  readonly size: number;
  readonly values: "long" | "short" | "none";
}

/** The value of a column with its flags ; "no figure" for one without a value. */
export function columnLabel(
  column: Column,
  {size, values}: ValueStyle,
  place: LabelPlace,
  {palette}: Pick<Area, "palette">
): ColumnLabel {
  const room = place.isAlone ? Infinity : place.pitch - columnGap.word;
  const {quantity, unit, topic, address, uses, flags, length} = column;
  const sign = length?.open ? openWidth[length.open] : 0;
  const style = {size, leading: Math.round(size * 1.15), fill: palette.ink} as const;
  const small = {...style, size: Math.min(size, textSize.small), fill: palette.mutedInk} as const;
  if (quantity === null) {
    const role = address === null ? ("annotation" as const) : {label: [address]};
    const full = typeset(phrase(language.labels.noFigure), {...small, role}, room);
    if (full.whole) return labelOf(full, sign, place, []);
    return labelOf(typeset(phrase("–"), {...small, role: "annotation"}, Infinity), sign, place, ["–"]);
  }
  const signs = flags.map((flag) => flagSigns[flag]);
  if (values === "none" && !place.isAlone) {
    const letters = typeset(phrase(signs.join(" ")), {...small, role: "annotation"}, Infinity);
    return labelOf(signs.length > 0 ? letters : null, sign, place, signs);
  }
  const text = (values === "long" ? formatLabel : formatShort)({quantity, unit, topic});
  const value = phrase([text, ...signs].join(" "), uses);
  const role = address === null ? ("annotation" as const) : {label: [address]};
  return labelOf(typeset(value, {...style, weight: 600, role}, room), sign, place, signs);
}

/** From column to column, and the width of one, in px. */
interface LabelPlace {
  readonly pitch: number;
  readonly bar: number;
  /** Whether its number stands over it where those of others are read from an axis; default no. */
  readonly isAlone?: boolean;
}

function labelOf(
  block: Block | null,
  sign: number,
  {pitch, bar}: LabelPlace,
  signs: readonly ColumnSign[]
): ColumnLabel {
  const offset = sign + columnGap.label;
  if (!block) return {block, offset, width: sign, fits: true, signs};
  const [width, line] = [block.width, block.height / block.lines.length];
  // The neighbours of a low column may stand beside its words, which must be nearer to their own.
  const aside = pitch - bar / 2 - width / 2;
  const nearest = columnGap.label + block.height - line;
  const fits = block.whole && width <= pitch - columnGap.word && aside > nearest;
  return {block, offset, width: offset + block.height, fits, signs};
}
