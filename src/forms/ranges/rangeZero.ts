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
 * The line of zero behind rows of dots, where numbers lie on both sides of it: it stops where a label stands. None where most labels
 * stand there, or the names over their dots, which it would run through.
 */
export function rangeZero(chart: ZeroRows, hasAxis: boolean, palette: Palette): MarkRead[] {
  const {scale, column, names, labels, shown} = chart;
  const [low, high] = scale.domain;
  if (column.side === "above" || low > 0 || high < 0) return [];
  if (hasAxis) return [zeroLine("x", palette)];
  if (low === 0 || high === 0) return [];
  const open = shown.flatMap((_, row) => {
    const own = labels[row];
    const isTaken = !own || own.missing !== null || covers(own.before, -1, scale) || covers(own.after, 1, scale);
    return isTaken ? [] : [{value: 0, name: names[row]?.text ?? ""}];
  });
  return open.length >= shown.length / 2
    ? [furniture(tickX(open, {x: "value", y: "name", stroke: palette.ink}), "axis", {on: "x"})]
    : [];
}

/** Whether a label that stands **way** of its dot lies over zero, or right beside it. */
function covers(label: RangeLabel | null, way: 1 | -1, {at}: LengthScale): boolean {
  if (!label) return false;
  const start = at(label.at) + way * label.offset;
  const end = start + way * label.block.width;
  return Math.min(start, end) - space.xs < at(0) && Math.max(start, end) + space.xs > at(0);
}
