import {roundedPx} from "../../plot/roundedPx.js";
import {dot, ruleX, ruleY} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {leaderMarks, type PlotBox} from "../../plot/labels/leaderMarks.js";
import {axisWords, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {type NameColumn, placeNames} from "../../plot/rows/nameColumn.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {timeAxisSize} from "../../theme/lineSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Block} from "../../type/typeset.js";
import type {Phrase} from "../../words/phrase.js";
import type {DotLabels} from "./dotLabels.js";
import type {StripDot} from "./stripRow.js";

/** All that a strip plot is drawn from; px. */
interface StripChart {
  readonly names: readonly Phrase[];
  readonly column: NameColumn;
  readonly domain: readonly [number, number];
  readonly axis: LinearAxis;
  readonly dots: readonly StripDot[];
  readonly r: number;
  /** From row to row, to the middle of a row's dots, and from there to the edge of the farthest. */
  readonly pitch: number;
  readonly middle: number;
  readonly reach: number;
  readonly labels: DotLabels;
  /** Whether there is a line at zero. */
  readonly isLined: boolean;
  readonly note: Block;
}

/** Draws dots in rows, their axis and the names of those that matter. */
export function drawStrip(chart: StripChart, box: PlotBox, area: Area): Drawing {
  const {column, domain, axis, dots, r, pitch, middle, reach, labels, isLined, note} = chart;
  const {palette, document} = area;
  const {left, top, width, height} = box;
  const plot = {document, ...box, x: {type: "linear", domain: [...domain]}, y: {domain: [height, 0]}} as const;
  const size = 2 * reach;
  const called = chart.names.map(({text}) => text);
  const rows = {type: "band", domain: called, start: roundedPx(top + middle - reach), step: pitch, width: roundedPx(size)} as const; // prettier-ignore
  const isNamed = dots.some(({highlighted}) => highlighted);
  const marks = [false, true].flatMap((highlighted) =>
    [false, true].flatMap((flagged): MarkRead[] => {
      const own = dots.filter((each) => each.highlighted === highlighted && each.flags.length > 0 === flagged);
      const paint = isNamed && !highlighted ? palette.contextEdge : palette.highlight;
      const ring = {r: r - strokeWidths.edge / 2, fill: palette.paper, stroke: paint, strokeWidth: strokeWidths.edge};
      const look = flagged
        ? ring
        : {r, fill: paint, ...(highlighted && {stroke: palette.paper, strokeWidth: strokeWidths.hairline})};
      if (own.length === 0) return [];
      const of = {x: ({fact}: StripDot) => fact, y: ({group}: StripDot) => group};
      return [shows(dot(own, {x: "value", y: "y", ...look}), {of, on: {y: rows}, spread: roundedPx(reach - r)})];
    })
  );
  const stroke = palette.mutedInk;
  const tick = {y1: height, y2: height + timeAxisSize.tick, stroke};
  const scale = {type: "linear", domain, range: [left, left + width]} as const;
  return {
    marks: [
      ...plotMarks([...(isLined ? [zeroLine("x", palette)] : []), ...marks], plot),
      ...plotMarks([furniture(ruleY([height], {stroke}), "axis"), furniture(ruleX(axis.values, tick), "tick")], plot),
      ...leaderMarks(labels.leaders, box, area)
    ],
    texts: [
      ...placeNames(column, chart, {left: area.left, top}),
      ...labels.texts,
      ...axisWords(axis, {scale, along: "x", across: top + height + timeAxisSize.baseline}, palette),
      ...note.place(area.left, top + height + timeAxisSize.height + space.s)
    ]
  };
}
