import {openWidth} from "../../plot/rows/barLength.js";
import type {Area} from "../../form.js";
import type {RowSize} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {type Block, typeset} from "../../type/typeset.js";
import {formatLabel} from "../../words/numbers.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import type {Bar} from "./bar.js";

const {labels} = language;

/** What stands at the end of a bar. */
export interface RowLabel {
  readonly block: Block | null;
  /** Px from the end of the bar to the words, past the sign of an open end. */
  readonly offset: number;
  /** Px that the bar, its end and its words take beyond the bar. */
  readonly width: number;
}

/** How the words at the ends of bars are set. */
interface RowLabelStyle extends Pick<RowSize, "type"> {
  /** Px from the bar, or from the sign of its open end, to the words; default 8. */
  readonly near?: number;
  /** Whether values are printed, and not only flags and what is missing. */
  readonly withValues: boolean;
}

/**
 * The value of a bar with its flags; of a row without one "no figure", of the others (*null*) "not shown".
 */
export function rowLabel(
  bar: Bar | null,
  {type, near = space.s, withValues}: RowLabelStyle,
  {palette}: Pick<Area, "palette">
): RowLabel {
  const open = bar?.length?.open ?? null;
  const sign = open === null ? 0 : openWidth[open];
  const muted = {size: type, fill: palette.mutedInk} as const;
  const labelOf = (block: Block | null, sign: number): RowLabel => {
    const offset = sign + near;
    return {block, offset, width: block ? offset + Math.ceil(block.width) : sign};
  };
  if (!bar) return labelOf(typeset(phrase(labels.rowsLeftOut), {...muted, role: "annotation"}, Infinity), 0);
  const {quantity, unit, topic, address, uses, flags} = bar;
  const role = address === null ? ("annotation" as const) : {label: [address]};
  if (quantity === null) return labelOf(typeset(phrase(labels.noFigure), {...muted, role}, Infinity), 0);
  const said = flags.length > 0 ? ` ${flags.join(", ")}` : "";
  if (!withValues) {
    return labelOf(said === "" ? null : typeset(phrase(said.trim()), {...muted, role: "annotation"}, Infinity), sign);
  }
  const value = phrase(formatLabel({quantity, unit, topic}) + said, uses);
  return labelOf(typeset(value, {size: type, weight: 600, fill: palette.ink, role}, Infinity), sign);
}
