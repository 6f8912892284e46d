import {dot, ruleX, ruleY} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {axisWords, gridLines, zeroLine} from "../../plot/linearAxis.js";
import type {Box, Segment} from "../../plot/labels/obstacles.js";
import {leaderMarks} from "../../plot/labels/leaderMarks.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {openWay} from "../../plot/openEnd.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {unscaled} from "../../plot/unscaled.js";
import {axisHeight} from "../../theme/markSizes.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {ChartDot} from "./chartDot.js";
import {middleOf} from "./point.js";
import {drawDotSigns} from "../../plot/dotSigns.js";
import {addressAlong, middleAlong, signsAt, spanMarks} from "./pointBounds.js";
import type {PointLabels} from "./pointLabels.js";
import type {PointScale} from "./pointScale.js";
import {bubbleScale, type SizeKeyTable} from "./sizeKey.js";

/** All that a scatter plot is drawn from. */
interface ScatterChart {
  readonly dots: readonly ChartDot[];
  readonly x: PointScale;
  readonly y: PointScale;
  readonly bounds: Box;
  readonly names: PointLabels;
  readonly key: SizeKeyTable | null;
  readonly bubble: number;
}

/** Draws points with their axes, their bounds and their names. */
export function drawScatter(chart: ScatterChart, {document, palette, left}: Area): Drawing {
  const {dots, x, y, bounds, names, key, bubble} = chart;
  const size = {width: bounds.right - bounds.left, height: bounds.bottom - bounds.top};
  const box = {document, ...size, left: bounds.left, top: bounds.top};
  const scales = {
    x: {type: x.record.type, domain: [...x.record.domain]},
    y: {type: y.record.type, domain: [...y.record.domain]},
    ...(key && {r: bubbleScale(key.most, bubble)})
  } as const;
  const zeros = [["x", x] as const, ["y", y] as const].flatMap(([along, {axis}]) =>
    axis.values.includes(0) ? [zeroLine(along, palette)] : []
  );
  const shown = withinPlot(x, bounds);
  return {
    marks: [
      ...plotMarks(
        [
          gridLines(y.axis, "y", palette),
          ...zeros,
          ...spanMarks(dots, paintsOf(dots, palette).colour),
          ...dotMarks(dots, palette),
          ...footMarks(shown.values, size.height, palette)
        ],
        {...box, ...scales}
      ),
      ...leaderMarks(names.leaders, box, {document, palette}),
      ...drawDotSigns(dots.flatMap(signsAt), box, {document, palette})
    ],
    texts: [
      ...axisWords(y.axis, {scale: y.record, along: "y", across: bounds.left - space.m}, palette),
      ...axisWords(shown, {scale: x.record, along: "x", across: bounds.bottom + axisBaseline}, palette),
      ...names.texts
    ].filter(({x: at}) => at >= left)
  };
}

/** The values of an axis whose words stay near the plot. Where less than two do, a word ends at its value: one value says no scale. */
function withinPlot({at, axis}: PointScale, {right}: Box): PointScale["axis"] {
  const fits = axis.values.map((value) => at(value) + axis.width / 2 <= right + space.m);
  if (fits.filter(Boolean).length < 2) return {...axis, anchors: fits.map((fit) => (fit ? "middle" : "end"))};
  return {
    ...axis,
    values: axis.values.filter((_, index) => fits[index]),
    words: axis.words.filter((_, index) => fits[index])
  };
}

/** The axis at the foot of a plot, in px: a line, and a tick over each word. */
function footMarks(values: readonly number[], foot: number, {mutedInk}: Palette): MarkRead[] {
  const pen = {stroke: mutedInk, strokeWidth: strokeWidths.hairline};
  return [
    furniture(ruleY([foot], {y: unscaled(foot), ...pen}), "axis"),
    furniture(ruleX(values, {y1: unscaled(foot), y2: unscaled(foot + axisHeight.tick), ...pen}), "tick")
  ];
}

/** The lines of a plot that no name may be struck by. */
export function gridSegments(x: PointScale, y: PointScale, {left, right, top, bottom}: Box): Segment[] {
  return [
    ...y.axis.values.map((value) => ({x1: left, x2: right, y1: y.at(value), y2: y.at(value)})),
    ...(x.axis.values.includes(0) ? [{x1: x.at(0), x2: x.at(0), y1: top, y2: bottom}] : [])
  ];
}

/** Exact values are filled; bounds and values that may change are rings. */
const isRing = ({own, flags}: ChartDot) =>
  flags.length > 0 || [own.x, own.y].some(({quantity}) => openWay(quantity) !== null || quantity.bound === "range");

/** The fill and the edge of a dot: what matters differs in lightness, and bubbles that overlap are told apart. */
function paintsOf(dots: readonly ChartDot[], {highlight, contextEdge, context, paper}: Palette) {
  const [isBubble, isChosen] = [dots.some(({own}) => own.size), dots.some(({named}) => named)];
  return {
    colour: ({strong}: ChartDot) => (strong ? highlight : contextEdge),
    fill: ({strong}: ChartDot) => (strong ? highlight : isBubble ? context : contextEdge),
    edge: ({strong}: ChartDot) => (strong ? (isBubble || isChosen ? paper : "none") : isBubble ? contextEdge : "none")
  };
}

function dotMarks(dots: readonly ChartDot[], palette: Palette): MarkRead[] {
  const {colour, fill, edge} = paintsOf(dots, palette);
  const [solid, rings] = [dots.filter((each) => !isRing(each)), dots.filter(isRing)];
  const isBubble = dots.some(({own}) => own.size);
  const at = {x: middleAlong("x"), y: middleAlong("y"), sort: null};
  const of = {
    x: addressAlong("x"),
    y: addressAlong("y"),
    ...(isBubble && {r: ({own}: ChartDot) => own.size?.address ?? ""})
  };
  const sizeOf = ({own}: ChartDot) => (own.size ? middleOf(own.size.quantity) : 0);
  const radius = (least: number) => ({r: isBubble ? sizeOf : (dots[0]?.r ?? 0) - least});
  return [
    ...(solid.length > 0
      ? [
          shows(
            dot(solid, {
              ...at,
              ...radius(0),
              fill: {value: fill, scale: null},
              stroke: {value: edge, scale: null},
              strokeWidth: strokeWidths.hairline
            }),
            {of}
          )
        ]
      : []),
    ...(rings.length > 0
      ? [
          shows(
            dot(rings, {
              ...at,
              ...radius(strokeWidths.edge / 2),
              fill: "none",
              stroke: {value: colour, scale: null},
              strokeWidth: strokeWidths.edge
            }),
            {of}
          )
        ]
      : [])
  ];
}
