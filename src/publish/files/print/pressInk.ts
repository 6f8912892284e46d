import {dotsOfPath} from "../../../drawing/dotPath.js";
import {inherited} from "../../../drawing/inherited.js";
import {childrenOf, formatCoordinate, isElement} from "../../../drawing/element.js";
import {channelsOf, greyOf} from "./separation.js";

/** What a page is printed in: *colour*, the four process inks, or *black* alone. */
export const pressInks = ["colour", "black"] as const;

/** One of: *colour*, *black*. */
export type PressInk = (typeof pressInks)[number];

/**
 * Changes a light figure, laid out for the screen, into what newsprint can hold:
 * - Type is solid. A tint is printed as dots, 85 to 100 to the inch, which are as coarse as the strokes of small type.
 * - Small type is black, or white on a mark: the two or three inks of a colour would each have to hit its strokes.
 * - Grey lines under a point are solid too: what they lose in tint they lose in width instead, down to a quarter of a point.
 * - What is nearly grey is grey: three inks out of register do more harm than a hint of blue does good.
 * - With black ink alone, each colour is the grey that is as light (ISO 32000-1, 10.3.2).
 * @param pointsPerPixel of the page, to know which lines are thin
 */
export function inkForPress(svg: SVGSVGElement, ink: PressInk, pointsPerPixel: number): void {
  svg.setAttribute("fill", typeColour(inherited(svg, "fill") ?? "#000000", ink));
  for (const element of drawnIn(svg)) {
    const fill = element.getAttribute("fill");
    if (fill !== null && fill !== "none") {
      const size = Number(inherited(element, "font-size") ?? NaN) * pointsPerPixel;
      const printed = size < smallType ? "black" : ink;
      element.setAttribute("fill", element.localName === "text" ? typeColour(fill, printed) : markColour(fill, ink));
    }
    if (element.localName !== "g" && element.localName !== "svg") inkStroke(element, ink, pointsPerPixel);
  }
}

/** Points under which type is printed in one ink. */
const smallType = 11;

/** All that is drawn below an element, groups and all, in painting order. */
function drawnIn(element: Element): Element[] {
  return childrenOf(element)
    .filter(isElement)
    .filter(({localName}) => /^(?:g|svg|rect|circle|line|path|text)$/.test(localName))
    .flatMap((child) => [child, ...drawnIn(child)]);
}

function inkStroke(element: Element, ink: PressInk, pointsPerPixel: number): void {
  const stroke = inherited(element, "stroke");
  if (stroke === null || stroke === "none") return;
  const colour = markColour(stroke, ink);
  const width = Number(inherited(element, "stroke-width") ?? 1);
  // The stroke of dots is their fill, and no line however small they are.
  const isThin = dotsOfPath(element.getAttribute("d") ?? "") === null && width * pointsPerPixel < 1;
  // White lines part what they stand on, and keep their width to do so.
  const isSolid = isThin && isGrey(colour) && colour !== white;
  element.setAttribute("stroke", isSolid ? black : colour);
  if (isSolid) {
    const solid = Math.max(width * (1 - greyOf(colour)), Math.min(width, 0.25 / pointsPerPixel));
    element.setAttribute("stroke-width", formatCoordinate(solid));
  }
}

function typeColour(colour: string, ink: PressInk): string {
  const printed = markColour(colour, ink);
  if (!isGrey(printed)) return printed;
  return greyOf(printed) < 0.6 ? black : white;
}

function markColour(colour: string, ink: PressInk): string {
  const channels = channelsOf(colour);
  if (ink === "colour" && Math.max(...channels) - Math.min(...channels) > 0.1) return colour.toLowerCase();
  const level = Math.round(greyOf(colour) * 255);
  return `#${level.toString(16).padStart(2, "0").repeat(3)}`;
}

const black = "#000000";
const white = "#ffffff";

function isGrey(colour: string): boolean {
  return new Set(channelsOf(colour)).size === 1;
}
