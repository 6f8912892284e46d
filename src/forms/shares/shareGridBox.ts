import type {Area, Layout} from "../../form.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {marginAbove, marginBelow, marginBeside} from "./divisionGrid.js";
import {labelsBeside} from "./gridLabels.js";
import type {Division} from "./sharePart.js";
import {singleValueRamp} from "../../theme/typeRamps.js";
import {cellGap, clearPitch, gridMargin} from "../../theme/markSizes.js";

/** A division in a box: the largest type with a grid of a good half of the width, or else with a smaller one. */
export function* boxLayouts(division: Division, area: Area, height: number): Generator<Layout> {
  for (const parts of gridParts) {
    for (const sizes of singleValueRamp) {
      for (const part of parts) {
        const spacing = spacingFor(division, Math.min(height, area.width * part - marginBeside(division)));
        yield labelsBeside(division, area, {spacing, sizes, margin: gridMargin.box});
      }
    }
  }
}

/** How much of the width the grid and its sign of a bound may take: a good half, or less where that leaves too little. */
const gridParts = [
  [0.6, 0.55],
  [0.48, 0.4, 0.3]
] as const;

/** Spacings of a grid in px, from the largest. */
const spacings = Array.from({length: 60}, (_, index): GridSpacing => {
  const pitch = 34 - index / 2;
  return {pitch, gap: cellGap(pitch, clearPitch.single)};
});

/** The largest spacing of a grid that is no higher than **side** px, with what its sign of a bound needs above and below. */
function spacingFor(division: Division, side: number): GridSpacing {
  const fits = (spacing: GridSpacing) =>
    gridSize(spacing) + marginAbove(division, spacing.pitch) + marginBelow(division, spacing.pitch) <= side;
  return spacings.find(fits) ?? spacings.at(-1)!;
}
