import {cross} from "d3";
import type {Area, Layout} from "../../form.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {marginAbove, marginBelow, marginBeside} from "./divisionGrid.js";
import {labelsBeside} from "./gridLabels.js";
import type {Division} from "./sharePart.js";
import {singleValueRamp} from "../../theme/typeRamps.js";
import {cellGap, clearPitch, gridMargin} from "../../theme/markSizes.js";

/**
 * A division in a box: the largest type whose labels are hardly higher than their grid, with a grid of a good half of the width, or
 * else with a smaller one, or else in small type; and where there is none, with higher labels.
 */
export function* boxLayouts(division: Division, area: Area, height: number): Generator<Layout> {
  for (const mayReach of [false, true]) {
    for (const ramp of [singleValueRamp.filter(isLarge), singleValueRamp.filter((sizes) => !isLarge(sizes))]) {
      for (const parts of gridParts) {
        for (const [part, sizes] of cross(parts, ramp)) {
          const spacing = spacingFor(division, Math.min(height, area.width * part - marginBeside(division)));
          const layout = labelsBeside(division, area, {spacing, sizes, margin: gridMargin.box});
          if (mayReach || layout.height <= sideOf(division, spacing) * mostReach) yield layout;
        }
      }
    }
  }
}

/** How high labels may be as a part of their grid, where others find room. */
const mostReach = 1.2;

/** A number in type that stands out from the grid beside it. */
const isLarge = ({value}: {readonly value: number}) => value >= 30;

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
  return spacings.find((spacing) => sideOf(division, spacing) <= side) ?? spacings.at(-1)!;
}

/** How high a grid is with what its sign of a bound needs above and below, in px. */
function sideOf(division: Division, spacing: GridSpacing): number {
  return gridSize(spacing) + marginAbove(division, spacing.pitch) + marginBelow(division, spacing.pitch);
}
