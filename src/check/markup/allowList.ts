const number = /^-?\d+(\.\d+)?$/;
const colour = /^#[0-9a-f]{6}$/;
/** From nothing to all. */
const part = /^(0(\.\d+)?|1)$/;
const paint = /^(none|#[0-9a-f]{6})$/;

/** What an element may hold: which elements, which attributes with which values, and whether text. */
interface Allowed {
  readonly elements: readonly string[];
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly text: boolean;
}

/** Presentation attributes of a shape or a group of shapes. */
const drawn = {
  fill: paint,
  stroke: paint,
  "stroke-width": number,
  opacity: part,
  "fill-opacity": part,
  "stroke-opacity": part,
  "stroke-dasharray": /^\d+(\.\d+)?([ ,]\d+(\.\d+)?)*$/,
  "stroke-linecap": /^(butt|round|square)$/,
  "stroke-linejoin": /^(bevel|miter|round)$/
} as const;

function words(): Allowed {
  return {elements: [], attributes: {}, text: true};
}

function shape(...coordinates: readonly string[]): Allowed {
  const numbers = Object.fromEntries(coordinates.map((name) => [name, number]));
  return {elements: [], attributes: {...drawn, ...numbers}, text: false};
}

/**
 * All that a published file may hold, which is all that the press writes. Each name is also on the default lists of
 * DOMPurify and svg-sanitize (WordPress Safe SVG) and in AMP’s validator, only that AMP takes no `<style>`.
 */
export const allowList: ReadonlyMap<string, Allowed> = new Map([
  [
    "svg",
    {
      elements: ["title", "desc", "metadata", "style", "g", "rect", "circle", "line", "path"],
      attributes: {
        // Of an svg inside the drawing, which cuts off what is beyond its edges.
        x: number,
        y: number,
        xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
        width: number,
        height: number,
        viewBox: /^-?[\d.]+( -?[\d.]+){3}$/,
        role: /^\w+$/,
        lang: /^en(-[A-Za-z0-9]{1,8})*$/,
        // The words of the check are English, and run from left to right.
        direction: /^ltr$/,
        "font-family": /^[\p{L}\d' ,-]+$/u,
        "font-size": number,
        fill: colour
      },
      text: false
    }
  ],
  ["title", words()],
  ["desc", words()],
  ["metadata", words()],
  ["style", words()],
  [
    "g",
    {
      elements: ["g", "svg", "rect", "circle", "line", "path", "text"],
      attributes: {...drawn, "aria-hidden": /^true$/},
      text: false
    }
  ],
  ["rect", shape("x", "y", "width", "height", "rx", "ry")],
  ["circle", shape("cx", "cy", "r")],
  ["line", shape("x1", "y1", "x2", "y2")],
  ["path", {elements: [], attributes: {...drawn, d: /^[MLQCZ\d\s.,-]*(h\.01(?![\d.])[MLQCZ\d\s.,-]*)*$/}, text: false}],
  [
    "text",
    {
      elements: [],
      attributes: {
        x: number,
        y: number,
        "font-size": number,
        "font-weight": /^(400|600|700)$/,
        fill: colour,
        "text-anchor": /^(start|middle|end)$/,
        transform: /^rotate\(-?\d+(\.\d+)?(,-?\d+(\.\d+)?){2}\)$/,
        textLength: number,
        lengthAdjust: /^(spacing|spacingAndGlyphs)$/
      },
      text: true
    }
  ]
]);
