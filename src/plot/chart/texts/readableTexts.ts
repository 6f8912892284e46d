import {Text} from "@observablehq/plot";
import {rgb} from "d3";
import {childrenOf, isElement} from "../../../drawing/element.js";
import {measure} from "../../../type/font.js";
import type {Box} from "../../labels/obstacles.js";
import {extentOf} from "../flat/extentOf.js";
import type {FlatMark, FlatText} from "../flat/flatten.js";
import type {PageColours} from "../flat/paint.js";

/** A rect or a circle with the colour that it is filled with. */
interface Ground {
  readonly box: Box;
  readonly fill: string;
}

/** From which contrast with its ground a text is read (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/**
 * The texts of a chart; those in ink, in white or in black that nobody could read on the cell, bar or bubble behind them, in the
 * colour of the paper, in white or in black: an author’s white is for the colours of the light scheme.
 */
export function readableTexts(
  texts: readonly FlatText[],
  marks: readonly FlatMark[],
  {ink, paper}: PageColours
): FlatText[] {
  const isOnMark = ({of, fill}: FlatText) => [ink, "#ffffff", "#000000"].includes(fill) && of?.mark instanceof Text;
  if (!texts.some(isOnMark)) return [...texts];
  const grounds = marks.flatMap(({group, clip}) => (clip ? [] : groundsIn(group)));
  return texts.map((text) => {
    if (!isOnMark(text)) return text;
    const [across, down] = middleOf(text);
    const ground = grounds.findLast(({box}) => holds(box, across, down));
    // On any colour one of black and white can be read.
    const fill =
      ground &&
      [text.fill, ink, paper, "#ffffff", "#000000"].find((each) => contrast(each, ground.fill) >= leastContrast);
    return fill === undefined ? text : {...text, fill};
  });
}

/** The opaque rects and circles of a group, in painting order. */
function groundsIn(group: Element): Ground[] {
  const grounds: Ground[] = [];
  const visit = (node: Node, inherited: string): void => {
    if (!isElement(node) || isTranslucent(node)) return;
    const fill = node.getAttribute("fill") ?? inherited;
    if (node.localName !== "rect" && node.localName !== "circle") {
      for (const child of childrenOf(node)) visit(child, fill);
    } else if (fill !== "none") grounds.push({box: extentOf(node), fill});
  };
  visit(group, "none");
  return grounds;
}

const isTranslucent = (node: Element) =>
  Number(node.getAttribute("fill-opacity") ?? 1) < 1 || Number(node.getAttribute("opacity") ?? 1) < 1;

/** The middle of a text. */
function middleOf({text, x, y, style, anchor}: FlatText): readonly [across: number, down: number] {
  const half = measure(text, style) / 2;
  return [anchor === "middle" ? x : anchor === "start" ? x + half : x - half, y - 0.35 * style.size];
}

const holds = ({left, right, top, bottom}: Box, across: number, down: number) =>
  across >= left && across <= right && down >= top && down <= bottom;

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
