import {ruleY} from "@observablehq/plot";
import {furniture, type MarkRead} from "../../plot/marksRead.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {dotSign} from "../../theme/dotSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {RowLabels} from "./rangeLabels.js";
import {endsOf, type RangeRow} from "./rangeRow.js";

/** Rows of dots with their labels. */
interface GuidedRows extends RowFrame<RangeRow> {
  readonly labels: readonly RowLabels[];
  readonly scale: LengthScale;
  readonly radius: number;
}

/**
 * Pale lines from names to what stands first in their rows, in px, where an eye could lose its row on the way: a bar begins beside its
 * name, and a dot does not.
 */
export function rangeGuides(chart: GuidedRows, palette: Palette): MarkRead[] {
  const {column, shown, pitch, insetTop, size} = chart;
  if (column.side === "above") return [];
  const lines = shown.flatMap((row, index) => {
    const x2 = firstIn(row, chart.labels[index], chart) - space.s;
    return x2 >= space.xxl ? [{x1: 0, x2, y: index * pitch + insetTop + size.bar / 2}] : [];
  });
  if (lines.length === 0) return [];
  const pen = {stroke: palette.hairline, strokeWidth: strokeWidths.hairline} as const;
  return [furniture(ruleY(lines, {x1: "x1", x2: "x2", y: "y", ...pen}), "grid")];
}

/** Px to the first label, dot, span or sign of a row; 0 where it has none. */
function firstIn({dots}: RangeRow, labels: RowLabels | undefined, {scale, radius}: GuidedRows): number {
  const before = labels?.before;
  if (before) return scale.at(before.at) - before.offset - before.block.width;
  const starts = dots.flatMap((each) => {
    if (!each) return [];
    const sign = each.open === "less" || each.open === "either" ? dotSign.point : 0;
    return [scale.at(endsOf(each)[0]) - radius - sign];
  });
  return Math.max(0, Math.min(...starts));
}
