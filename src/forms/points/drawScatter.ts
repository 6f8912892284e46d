import {arrow, dot, link, ruleX, ruleY} from "@observablehq/plot";
import type {Flag} from "../../facts/column.js";
import {isSpan, type Quantity} from "../../facts/quantity.js";
import type {Area, Drawing} from "../../form.js";
import {axisWords, gridLines, zeroLine} from "../../plot/linearAxis.js";
import type {Box, Segment} from "../../plot/labels/obstacles.js";
import {furniture, type MarkRead, opens, shows} from "../../plot/marksRead.js";
import {type OpenWay, openWay} from "../../plot/openEnd.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {axisHeight} from "../../theme/markSizes.js";
import {dotSign} from "../../theme/pointSizes.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import {type DrawnPoint, middleOf, reachOf} from "./point.js";
import type {PointLabels} from "./pointLabels.js";
import type {PointScale} from "./pointScale.js";
import {bubbleScale, type SizeKeyTable} from "./sizeKey.js";

/** A point where it stands, in px of the figure. */
export interface ChartDot {
  readonly own: DrawnPoint;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether it is one of those that are named in any case. */
  readonly named: boolean;
  /** Whether it has the colour. */
  readonly strong: boolean;
  readonly flags: readonly Flag[];
  readonly at: {readonly x: (value: number) => number; readonly y: (value: number) => number};
}

/** All that a scatter plot is drawn from. */
export interface ScatterChart {
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
  const px = {x: {domain: [0, size.width]}, y: {domain: [size.height, 0]}};
  const signs = [...leaderMarks(names.leaders, bounds, palette), ...signMarks(dots, bounds, palette)];
  const shown = withinPlot(x, bounds);
  return {
    marks: [
      ...plotMarks(
        [gridLines(y.axis, "y", palette), ...zeros, ...spanMarks(dots, palette), ...dotMarks(dots, palette)],
        {...box, ...scales}
      ),
      ...plotMarks(footMarks(shown.values, size.height, palette), {...box, x: scales.x, y: px.y}),
      ...(signs.length > 0 ? plotMarks(signs, {...box, ...px}) : [])
    ],
    texts: [
      ...axisWords(y.axis, {scale: y.record, along: "y", at: y.at, across: bounds.left - space.m}, palette),
      ...axisWords(shown, {scale: x.record, along: "x", at: x.at, across: bounds.bottom + axisBaseline}, palette),
      ...names.texts
    ].filter(({x: at}) => at >= left)
  };
}

/** The values of an axis whose words stay near the plot. */
function withinPlot({at, axis}: PointScale, {right}: Box): PointScale["axis"] {
  const fits = axis.values.map((value) => at(value) + axis.width / 2 <= right + space.m);
  return {
    ...axis,
    values: axis.values.filter((_, index) => fits[index]),
    words: axis.words.filter((_, index) => fits[index])
  };
}

/** The axis at the foot of a plot: a line, and a tick over each word. */
function footMarks(values: readonly number[], foot: number, {mutedInk}: Palette): MarkRead[] {
  const pen = {stroke: mutedInk, strokeWidth: strokeWidths.hairline};
  return [
    furniture(ruleY([foot], pen), "axis"),
    furniture(ruleX(values, {y1: foot, y2: foot + axisHeight.tick, ...pen}), "tick")
  ];
}

/** The lines of a plot that no name may be struck by. */
export function gridSegments(x: PointScale, y: PointScale, {left, right, top, bottom}: Box): Segment[] {
  return [
    ...y.axis.values.map((value) => ({x1: left, x2: right, y1: y.at(value), y2: y.at(value)})),
    ...(x.axis.values.includes(0) ? [{x1: x.at(0), x2: x.at(0), y1: top, y2: bottom}] : [])
  ];
}

const addressAlong = (axis: "x" | "y") => (dot: ChartDot) => dot.own[axis].address;
const middleAlong = (axis: "x" | "y") => (dot: ChartDot) => middleOf(dot.own[axis].quantity);

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

/** Ranges and margins of error, from end to end. */
function spanMarks(dots: readonly ChartDot[], palette: Palette): MarkRead[] {
  return (["x", "y"] as const).flatMap((axis): MarkRead[] => {
    const other = axis === "x" ? "y" : "x";
    const own = dots.filter((each) => isSpan(each.own[axis].quantity));
    if (own.length === 0) return [];
    const end = (index: 0 | 1) => (each: ChartDot) => reachOf(each.own[axis].quantity)[index];
    const ends = {[`${axis}1`]: end(0), [`${axis}2`]: end(1), [other]: middleAlong(other)};
    const pen = {stroke: {value: paintsOf(dots, palette).colour, scale: null}, strokeWidth: strokeWidths.hairline};
    const mark = axis === "x" ? ruleY(own, {...ends, ...pen}) : ruleX(own, {...ends, ...pen});
    return [shows(mark, {of: {[axis]: addressAlong(axis), [other]: addressAlong(other)}})];
  });
}

/** The sign of a bound beside its dot: from its edge, a line across and an arrow to where the number may be. */
function signMarks(dots: readonly ChartDot[], {left, top}: Box, {ink}: Palette): MarkRead[] {
  const pen = {stroke: ink, strokeWidth: strokeWidths.edge};
  return dots.flatMap((each) =>
    signsAt(each).flatMap(({axis, way, fact}) =>
      directions[way].flatMap((sign): MarkRead[] => {
        const step = axis === "x" ? [sign, 0] : [0, -sign];
        const [dx = 0, dy = 0] = step;
        const [x, y] = [each.x - left + dx * (each.r + 1), each.y - top + dy * (each.r + 1)];
        const foot = {x1: x, y1: y, x2: x + dx * dotSign, y2: y + dy * dotSign};
        const half = strokeWidths.rule * 1.5;
        const line =
          axis === "x"
            ? ruleX([x], {y1: y - half, y2: y + half, ...pen})
            : ruleY([y], {x1: x - half, x2: x + half, ...pen});
        return [
          opens(line, fact),
          opens(arrow([foot], {x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...pen, headLength: arrowHead.small}), fact)
        ];
      })
    )
  );
}

const directions: Readonly<Record<OpenWay, readonly (1 | -1)[]>> = {more: [1], less: [-1], either: [1, -1]};

interface Sign {
  readonly axis: "x" | "y";
  readonly way: OpenWay;
  readonly fact: string;
}

function signsAt({own}: ChartDot): Sign[] {
  return (["x", "y"] as const).flatMap((axis) => {
    const way = openWay(own[axis].quantity);
    return way ? [{axis, way, fact: own[axis].address}] : [];
  });
}

/** What the bounds of dots take of the plot, for names to keep clear of: boxes in px of the figure. */
export function reachBoxes(dots: readonly ChartDot[]): Box[] {
  return dots.flatMap((each): Box[] => {
    const {x, y, r, own, at} = each;
    const spans = (["x", "y"] as const).flatMap((axis): Box[] => {
      const {quantity}: {readonly quantity: Quantity} = own[axis];
      if (!isSpan(quantity)) return [];
      const [one, two] = reachOf(quantity).map(at[axis]);
      const ends = [one ?? NaN, two ?? NaN].toSorted((a, b) => a - b);
      const [low = NaN, high = NaN] = ends;
      return [
        axis === "x"
          ? {left: low, right: high, top: y - 1, bottom: y + 1}
          : {left: x - 1, right: x + 1, top: low, bottom: high}
      ];
    });
    const signs = signsAt(each).flatMap(({axis, way}) =>
      directions[way].map((sign): Box => {
        const far = r + 1 + dotSign;
        const half = strokeWidths.rule * 2;
        if (axis === "x")
          return {left: sign > 0 ? x : x - far, right: sign > 0 ? x + far : x, top: y - half, bottom: y + half};
        return {left: x - half, right: x + half, top: sign > 0 ? y - far : y, bottom: sign > 0 ? y : y + far};
      })
    );
    return [...spans, ...signs];
  });
}

/** The leaders of names that stand away from their dots. */
function leaderMarks(leaders: readonly Segment[], {left, top}: Box, {mutedInk}: Palette): MarkRead[] {
  if (leaders.length === 0) return [];
  const ends = leaders.map(({x1, x2, y1, y2}) => ({x1: x1 - left, x2: x2 - left, y1: y1 - top, y2: y2 - top}));
  const mark = link(ends, {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    stroke: mutedInk,
    strokeWidth: strokeWidths.hairline
  });
  return [furniture(mark, "link")];
}
