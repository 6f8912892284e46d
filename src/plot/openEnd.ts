import {arrow, ruleY} from "@observablehq/plot";
import {opens} from "./marksRead.js";
import {plotMarks} from "./plotMarks.js";
import {arrowHead, strokeWidths} from "../theme/strokes.js";
import {openEndSize} from "../theme/markSizes.js";

/** The way to the numbers that a bound leaves open: up for *more than*, down for *less than*. */
export type OpenWay = "up" | "down";

/** Where the sign for a bound stands, in px, and of which fact it is. */
export interface OpenEndPlace {
  readonly x: number;
  readonly y: number;
  /** An address. */
  readonly fact: string;
  readonly way: OpenWay;
}

/** The sign for a bound: a line where the stated figure ends, and an arrow away from it, to where the number may be. */
export const openEnd = {
  /** Px across. */
  width: openEndSize.width,
  /** Px from the line to the tip of the arrow. */
  height: openEndSize.height,
  /** Px by which the tip rises above a grid of a hundred squares whose first **value** squares are filled. */
  above(value: number, pitch: number): number {
    return Math.max(0, Math.ceil(openEnd.height - ((100 - value) / 10) * pitch));
  },
  /** Px by which a tip that points down falls below such a grid. */
  below(value: number, pitch: number): number {
    return Math.max(0, Math.ceil(openEnd.height - (value / 10) * pitch));
  },
  /** Draws the sign of a **fact**, by its address, with the left end of its line at (x, y). */
  draw(document: Document, {x, y, fact, way}: OpenEndPlace, stroke: string): SVGGElement[] {
    const {width, height} = openEnd;
    const tip = way === "up" ? height : -height;
    return plotMarks(
      [
        opens(ruleY([0], {x1: 0, x2: width, stroke, strokeWidth: strokeWidths.rule}), fact),
        opens(
          arrow([0], {
            x1: width / 2,
            y1: 0,
            x2: width / 2,
            y2: tip,
            stroke,
            strokeWidth: strokeWidths.rule,
            headLength: arrowHead.large
          }),
          fact
        )
      ],
      {document, width, height, left: x, top: y - height, x: {domain: [0, width]}, y: {domain: [0, height]}}
    );
  }
} as const;
