import {type Area, lineFrom} from "../../form.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import type {Bar} from "./bar.js";
import type {RowLabel} from "./rowLabel.js";

/**
 * Whether any font keeps the labels of bars inside the figure.
 * @param left px from the left of the area to that of the bars
 */
export function labelsInside(
  labels: readonly RowLabel[],
  bars: readonly Pick<Bar, "length">[],
  {scale, left}: {readonly scale: LengthScale; readonly left: number},
  area: Pick<Area, "line" | "width">
): boolean {
  return labels.every(({block, offset}, index) => {
    const reach = bars[index]?.length?.reach ?? 0;
    const end = left + scale.at(reach);
    const room = reach < 0 ? end - offset : area.width - end - offset;
    return !block || block.width <= lineFrom(area, room, 600);
  });
}
