import {Text} from "@observablehq/plot";
import {rgb} from "d3";
import {childrenOf, isElement} from "../../drawing/element.js";
import {measure} from "../../type/font.js";
import type {Box} from "../labels/obstacles.js";
import {extentOf} from "./extentOf.js";
import type {FlatMark, FlatText} from "./flatten.js";
import type {PageColours} from "./paint.js";

/** A rect or a circle with the colour that it is filled with. */
interface Ground {
  readonly box: Box;
  readonly fill: string;
}

/** From which contrast with its ground a text is read (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** The texts of a chart; those in ink that nobody could read on the cell, bar or bubble behind them, in the colour of the paper, in white or in black. */
export function readableTexts(
  texts: readonly FlatText[],
  marks: readonly FlatMark[],
  {ink, paper}: PageColours
): FlatText[] {
  const isOnMark = ({of, fill}: FlatText) => fill === ink && of?.mark instanceof Text;
  if (!texts.some(isOnMark)) return [...texts];
  const grounds = marks.flatMap(({group, clip}) => (clip ? [] : groundsIn(group, "none")));
  return texts.map((text) => {
    const ground = isOnMark(text) ? grounds.findLast(({box}) => holds(box, text)) : undefined;
    // On any colour one of black and white can be read.
    const fill =
      ground && [ink, paper, "#ffffff", "#000000"].find((each) => contrast(each, ground.fill) >= leastContrast);
    return fill === undefined ? text : {...text, fill};
  });
}

/** The opaque rects and circles of a group, in painting order. */
function groundsIn(node: Element, inherited: string): Ground[] {
  const fill = node.getAttribute("fill") ?? inherited;
  if (["fill-opacity", "opacity"].some((name) => Number(node.getAttribute(name) ?? 1) < 1)) return [];
  if (node.localName === "rect" || node.localName === "circle") {
    return fill === "none" ? [] : [{box: extentOf(node), fill}];
  }
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => groundsIn(child, fill));
}

/** Whether the middle of a text stands in a box. */
function holds({left, right, top, bottom}: Box, {text, x, y, style, anchor}: FlatText): boolean {
  const half = measure(text, style) / 2;
  const across = anchor === "middle" ? x : anchor === "start" ? x + half : x - half;
  const down = y - 0.35 * style.size;
  return across >= left && across <= right && down >= top && down <= bottom;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const {r, g, b} = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
