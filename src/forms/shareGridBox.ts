import type {Area, Drawing} from "../figure/form.js";
import {firstFitting} from "../layout/firstFitting.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {formatValue} from "../text/numbers.js";
import {wrap} from "../text/wrap.js";
import {drawDivision, marginAbove, marginBeside} from "./divisionGrid.js";
import {type GridLabels, labelsBeside} from "./gridLabels.js";
import type {LabelSizes} from "./shareLabels.js";
import type {Division} from "./sharePart.js";

/** Draws a division in a box: the grid as high as the box, unless its labels need more of the width. */
export function drawShareGridBox(division: Division, area: Area, height: number): Drawing {
  const {labels, spacing} = firstFitting(
    layoutsOf(division, area, height),
    ({labels, short}) => short && labels.whole && labels.height <= height
  );
  const {gridTop, texts} = labels;
  const box = {left: area.left, top: gridTop, ...spacing};
  return {height: labels.height, marks: drawDivision(division, area, box), texts};
}

const labelSizes: readonly LabelSizes[] = [
  {value: 60, label: 20, rest: 18},
  {value: 52, label: 18, rest: 16},
  {value: 44, label: 18, rest: 16},
  {value: 38, label: 16, rest: 14},
  {value: 32, label: 16, rest: 14},
  {value: 26, label: 14, rest: 14},
  {value: 22, label: 14, rest: 14}
];

const mostLines = 2;

/** Px between the grid and its labels. */
const margin = 18;

/** How much of the width the grid may take. */
const gridParts = [0.66, 0.58, 0.5] as const;

interface Layout {
  readonly labels: GridLabels;
  readonly spacing: GridSpacing;
  /** True where no value takes more than two lines: "more than" and its number. */
  readonly short: boolean;
}

function* layoutsOf(division: Division, area: Area, height: number): Generator<Layout> {
  for (const sizes of labelSizes) {
    for (const part of gridParts) {
      const spacing = spacingFor(division, Math.min(height, area.width * part - marginBeside(division)));
      const across = area.width - gridSize(spacing) - marginBeside(division) - margin;
      const short = division.parts.every(({claim}) => {
        return wrap(formatValue(claim), {size: sizes.value, weight: 700}, across).length <= mostLines;
      });
      yield {spacing, short, labels: labelsBeside(division, area, {spacing, sizes, margin})};
    }
  }
}

/** The largest spacing of a grid that is no higher than **side** px, with what its sign of a bound needs above. */
export function spacingFor(division: Division, side: number): GridSpacing {
  const pitches = Array.from({length: 60}, (_, index) => 34 - index / 2).filter((pitch) => pitch >= 4.5);
  const spacings = pitches.map((pitch) => ({pitch, gap: pitch >= 24 ? 3 : pitch >= 12 ? 2 : 1}));
  return firstFitting(spacings, ({pitch, gap}) => 10 * pitch - gap + marginAbove(division, pitch) <= side);
}
