import {ruleX, ruleY} from "@observablehq/plot";
import {isSpan, type Quantity} from "../../facts/quantity.js";
import {type DotSign, dotSignBoxes} from "../../plot/dotSigns.js";
import type {Box} from "../../plot/labels/obstacles.js";
import {type MarkRead, shows} from "../../plot/marksRead.js";
import {openWay} from "../../plot/openEnd.js";
import {strokeWidths} from "../../theme/strokes.js";
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

/** The sign of each bound of a dot. */
export function signsAt({own, x, y, r}: ChartDot): DotSign[] {
  return (["x", "y"] as const).flatMap((axis) => {
    const way = openWay(own[axis].quantity);
    return way ? [{x, y, r, axis, way, fact: own[axis].address}] : [];
  });
}

/** What the bounds of dots take of the plot, for names to keep clear of: boxes in px of the figure. */
export function reachBoxes(dots: readonly ChartDot[]): Box[] {
  return dots.flatMap((each): Box[] => {
    const {x, y, own, at} = each;
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
    return [...spans, ...dotSignBoxes(signsAt(each))];
  });
}
