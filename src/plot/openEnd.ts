import {arrow, ruleX, ruleY} from "@observablehq/plot";
import {isLowerBound, isUpperBound, type Quantity} from "../facts/quantity.js";
import {opens} from "./marksRead.js";
import {plotMarks} from "./plotMarks.js";
import {arrowHead, strokeWidths} from "../theme/strokes.js";
import {openEndSize} from "../theme/markSizes.js";

/** To where a bound leaves its end open: to *more*, to *less*, or to *either* side for *about*. */
export type OpenWay = "more" | "less" | "either";

/** Where the end of a quantity is open; *null* where both ends are stated, or the value itself. */
export function openWay(quantity: Quantity): OpenWay | null {
  if (isLowerBound(quantity)) return "more";
  if (isUpperBound(quantity)) return "less";
  return quantity.bound === "about" ? "either" : null;
}

/** Where the sign of a bound stands, in px, and of which fact it is. */
interface SignPlace {
  /** The top left end of the line that stands where the stated figure ends. */
  readonly x: number;
  readonly y: number;
  /** An address. */
  readonly fact: string;
  /** *y*: more is up, and the line is level; *x*: more is to the right, and the line is upright. Default *y*. */
  readonly along?: "x" | "y";
  /** How long the line is, in px; default 18. */
  readonly across?: number;
}

/** A sign with arrows. */
interface OpenEndPlace extends SignPlace {
  readonly way: OpenWay;
  /** Px from the line to the tip of an arrow; default as `openEnd.reach` has it. */
  readonly reach?: number;
}

const {width: lineLength, reach: reaches} = openEndSize;

/** The sign of a bound: a line where the stated figure ends, and an arrow away from it, to where the number may be. */
export const openEnd = {
  /** Px across. */
  width: lineLength,
  /** Px from the line to the tip of an arrow. */
  reach: reaches,
  /** Px by which a tip, and **words** px at it, rise above a grid of a hundred squares whose first **value** squares are filled. */
  above(way: OpenWay | null, value: number, pitch: number, words = 0): number {
    if (way === null || way === "less") return 0;
    return Math.max(0, Math.ceil(reaches[way] + words - ((100 - value) / 10) * pitch));
  },
  /** Px by which a tip that points down, and **words** px at it, fall below such a grid. */
  below(way: OpenWay | null, value: number, pitch: number, words = 0): number {
    if (way === null || way === "more") return 0;
    return Math.max(0, Math.ceil(reaches[way] + words - (value / 10) * pitch));
  },
  /** Draws the sign of a **fact**. */
  draw(document: Document, {way, reach = reaches[way], ...place}: OpenEndPlace, stroke: string): SVGGElement[] {
    const {fact, along = "y", across = lineLength} = place;
    const tips = {more: [reach], less: [-reach], either: [reach, -reach]}[way];
    const middle = across / 2;
    const pen = {stroke, strokeWidth: strokeWidths.rule};
    const ends =
      along === "y"
        ? {x1: middle, y1: 0, x2: middle, y2: (tip: number) => tip}
        : {x1: 0, y1: middle, x2: (tip: number) => tip, y2: middle};
    return inPx(document, place, [
      opens(along === "y" ? ruleY([0], {x1: 0, x2: across, ...pen}) : ruleX([0], {y1: 0, y2: across, ...pen}), fact),
      opens(arrow(tips, {...ends, ...pen, headLength: reach < reaches.less ? arrowHead.small : arrowHead.large}), fact)
    ]);
  }
} as const;

/** A margin of error beside what it is of; **low** and **high** in px from the value, along the scale. */
interface MarginPlace extends SignPlace {
  readonly low: number;
  readonly high: number;
}

/** Draws a margin of error: a line from its low to its high end, with a cap at each, and a tick at the value. */
export function drawMargin(document: Document, {low, high, ...place}: MarginPlace, stroke: string): SVGGElement[] {
  const {fact, along = "y", across = lineLength} = place;
  const pen = {stroke, strokeWidth: strokeWidths.edge};
  const [cap, tick] = [Math.min(6, across / 2), across / 2];
  const middle = across / 2;
  const caps = [
    {at: low, from: middle - cap, to: middle + cap},
    {at: high, from: middle - cap, to: middle + cap},
    {at: 0, from: middle - tick / 2, to: middle + tick / 2}
  ];
  const marks =
    along === "y"
      ? [ruleX([middle], {y1: low, y2: high, ...pen}), ruleY(caps, {y: "at", x1: "from", x2: "to", ...pen})]
      : [ruleY([middle], {x1: low, x2: high, ...pen}), ruleX(caps, {x: "at", y1: "from", y2: "to", ...pen})];
  return inPx(
    document,
    place,
    marks.map((mark) => opens(mark, fact))
  );
}

/** Draws in px from a place: x grows to the right, and y upwards, or along x downwards. */
function inPx(
  document: Document,
  {x, y, along = "y"}: SignPlace,
  marks: Parameters<typeof plotMarks>[0]
): SVGGElement[] {
  const height = reaches.more;
  const upwards = along === "y";
  return plotMarks(marks, {
    document,
    width: height,
    height,
    left: x,
    top: upwards ? y - height : y,
    x: {domain: [0, height]},
    y: {domain: upwards ? [0, height] : [height, 0]}
  });
}
