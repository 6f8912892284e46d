import {arrow, ruleX, ruleY} from "@observablehq/plot";
import {isSpan, type Quantity} from "../../facts/quantity.js";
import type {Box} from "../../plot/labels/obstacles.js";
import {type MarkRead, opens, shows} from "../../plot/marksRead.js";
import {type OpenWay, openWay} from "../../plot/openEnd.js";
import {dotSign} from "../../theme/pointSizes.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {ChartDot} from "./chartDot.js";
import {middleOf, reachOf} from "./point.js";

/** The address of a dot’s number along an axis. */
export const addressAlong = (axis: "x" | "y") => (dot: ChartDot) => dot.own[axis].address;

/** The number of a dot along an axis; of a span its middle. */
export const middleAlong = (axis: "x" | "y") => (dot: ChartDot) => middleOf(dot.own[axis].quantity);

/** Ranges and margins of error, from end to end. */
export function spanMarks(dots: readonly ChartDot[], colour: (dot: ChartDot) => string): MarkRead[] {
  return (["x", "y"] as const).flatMap((axis): MarkRead[] => {
    const other = axis === "x" ? "y" : "x";
    const own = dots.filter((each) => isSpan(each.own[axis].quantity));
    if (own.length === 0) return [];
    const end = (index: 0 | 1) => (each: ChartDot) => reachOf(each.own[axis].quantity)[index];
    const ends = {[`${axis}1`]: end(0), [`${axis}2`]: end(1), [other]: middleAlong(other)};
    const pen = {stroke: {value: colour, scale: null}, strokeWidth: strokeWidths.hairline};
    const mark = axis === "x" ? ruleY(own, {...ends, ...pen}) : ruleX(own, {...ends, ...pen});
    return [shows(mark, {of: {[axis]: addressAlong(axis), [other]: addressAlong(other)}})];
  });
}

/** The sign of a bound beside its dot: from its edge, a line across and an arrow to where the number may be. */
export function signMarks(dots: readonly ChartDot[], {left, top}: Box, {ink}: Palette): MarkRead[] {
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
