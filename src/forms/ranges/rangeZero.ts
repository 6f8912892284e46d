import {tickX} from "@observablehq/plot";
import {zeroLine} from "../../plot/linearAxis.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import {furniture, type MarkRead} from "../../plot/marksRead.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import type {RangeLabel, RowLabels} from "./rangeLabels.js";
import type {RangeRow} from "./rangeRow.js";

/** Rows of dots with their labels, or with an axis. */
interface ZeroRows extends RowFrame<RangeRow> {
  readonly labels: readonly RowLabels[];
  readonly scale: LengthScale;
}

/**
 * The line of zero behind rows of dots, where numbers lie on both sides of it: where a label stands it goes as far as that. None
 * under names over their dots, which it would run through.
 */
export function rangeZero(chart: ZeroRows, hasAxis: boolean, palette: Palette): MarkRead[] {
  const {scale, column, names, labels, shown, pitch, size} = chart;
  const [low, high] = scale.domain;
  if (column.side === "above" || low > 0 || high < 0) return [];
  if (hasAxis) return [zeroLine("x", palette)];
  if (low === 0 || high === 0) return [];
  const isTaken = (row: number) => {
    const own = labels[row];
    return !own || own.missing !== null || covers(own.before, -1, scale) || covers(own.after, 1, scale);
  };
  const rows = shown.map((_, row) => ({value: 0, name: names[row]?.text ?? "", taken: isTaken(row)}));
  const [open, taken] = [rows.filter((row) => !row.taken), rows.filter((row) => row.taken)];
  // Px of a row that its label and a little air over or under it take from the line.
  const rest = Math.ceil(pitch / 2 + 0.6 * size.type);
  const line = (of: typeof rows, insets: {insetTop?: number; insetBottom?: number}) =>
    of.length === 0 ? [] : [furniture(tickX(of, {x: "value", y: "name", stroke: palette.ink, ...insets}), "axis", {on: "x"})]; // prettier-ignore
  return [...line(open, {}), ...line(taken, {insetBottom: rest}), ...line(taken, {insetTop: rest})];
}

/** Whether a label that stands **way** of its dot lies over zero, or right beside it. */
function covers(label: RangeLabel | null, way: 1 | -1, {at}: LengthScale): boolean {
  if (!label) return false;
  const start = at(label.at) + way * label.offset;
  const end = start + way * label.block.width;
  return Math.min(start, end) - space.xs < at(0) && Math.max(start, end) + space.xs > at(0);
}
