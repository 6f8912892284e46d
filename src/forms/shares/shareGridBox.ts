import type {Area, Layout} from "../../form.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {marginAbove, marginBeside} from "./divisionGrid.js";
import {labelsBeside} from "./gridLabels.js";
import type {LabelSizes} from "./shareLabels.js";
import type {Division} from "./sharePart.js";

/** A division in a box: the largest type with a grid of a good half of the width, or else with a smaller one. */
export function* boxLayouts(division: Division, area: Area, height: number): Generator<Layout> {
  for (const parts of gridParts) {
    for (const sizes of labelSizes) {
      for (const part of parts) {
        const spacing = spacingFor(division, Math.min(height, area.width * part - marginBeside(division)));
        yield labelsBeside(division, area, {spacing, sizes, margin});
      }
    }
  }
}

/** Sizes of labels in px, from the largest. */
const labelSizes: readonly LabelSizes[] = [
  {value: 60, label: 20, rest: 16, leading: 58},
  {value: 54, label: 18, rest: 16, leading: 52},
  {value: 48, label: 18, rest: 16, leading: 47},
  {value: 42, label: 16, rest: 14, leading: 41},
  {value: 36, label: 16, rest: 14, leading: 36},
  {value: 30, label: 16, rest: 14, leading: 31},
  {value: 26, label: 14, rest: 14, leading: 28},
  {value: 24, label: 14, rest: 14, leading: 27},
  {value: 20, label: 14, rest: 12, leading: 24}
];

/** How much of the width the grid and its sign of a bound may take: a good half, or less where that leaves too little. */
const gridParts = [
  [0.6, 0.55],
  [0.48, 0.4, 0.3]
] as const;

/** Px between the grid and its labels. */
const margin = 16;

/** Spacings of a grid in px, from the largest. */
const spacings = Array.from({length: 60}, (_, index): GridSpacing => {
  const pitch = 34 - index / 2;
  return {pitch, gap: pitch >= 24 ? 3 : pitch >= 12 ? 2 : 1};
});

/** The largest spacing of a grid that is no higher than **side** px, with what its sign of a bound needs above. */
function spacingFor(division: Division, side: number): GridSpacing {
  const fits = (spacing: GridSpacing) => gridSize(spacing) + marginAbove(division, spacing.pitch) <= side;
  return spacings.find(fits) ?? spacings.at(-1)!;
}
