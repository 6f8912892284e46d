import {attributesOf, childrenOf, formatCoordinate, isElement} from "./element.js";
import {type Centre, dotsOfPath} from "./dotPath.js";
import {escapeAttribute, escapeText} from "./escape.js";

/**
 * Writes a figure as a fragment to be put into the markup of a page: no style sheet, no id, no metadata, and nothing that
 * a page’s CSS is likely to reach. Type and its colour stand on each `tspan`, since a rule for `text` does not reach
 * further, not even one that is `!important`; the length of a line stands on `text` too, since Firefox ignores that of a
 * `tspan`; shapes are polygons, polylines and ellipses, which pages have rules for far more rarely than for `rect`, `path`
 * and `circle`; each shape has its own fill and stroke, so that a rule for `g` gives it none; and what a page hands down
 * (font, spacing, direction, paint) is set again in the one group.
 *
 * What attributes cannot resist, and a page should not say of its figures: `text-transform`, `text-shadow`,
 * `font-kerning` and `font-size-adjust`, which have no attributes and are handed down; size, padding, display, opacity,
 * transform and text-decoration of `svg`; opacity, transform, visibility and `fill-opacity` of `g`; opacity, display,
 * transform, direction and text-decoration of `text`; any paint or type of `tspan`, `polygon`, `polyline`, `ellipse` or
 * `*`.
 */
export function inlineFragment(svg: SVGElement): string {
  const root = Object.fromEntries(attributesOf(svg));
  const kept = ["width", "height", "viewBox", "role", "lang", "direction"].map((name) => [name, root[name] ?? ""]);
  const words = childrenOf(svg).filter((node) => isElement(node) && ["title", "desc"].includes(node.localName));
  const drawing = childrenOf(svg).filter(isElement).at(-1);
  const inherited: Style = {
    fill: root["fill"] ?? "",
    "font-size": root["font-size"] ?? "",
    "font-family": root["font-family"] ?? ""
  };
  const lines = [
    tag("svg", {xmlns: "http://www.w3.org/2000/svg", ...Object.fromEntries(kept)}),
    ...words.map((node) => `<${node.nodeName}>${escapeText(node.textContent ?? "")}</${node.nodeName}>`),
    tag("g", {"aria-hidden": "true", ...resets}),
    ...(drawing ? flatten(drawing, inherited) : []),
    "</g>",
    "</svg>"
  ];
  return `${lines.join("\n")}\n`;
}

/** Presentation attributes by name. */
type Style = Readonly<Record<string, string>>;

/** Which way a line runs, which is settled where it begins; in the words of SVG 1.1, the only ones that validators know. */
const flow: Style = {direction: "ltr", "writing-mode": "lr-tb"};

/** What a page hands down to the type of what stands in it, set to what it is in a file of its own. */
const typeResets: Style = {
  "alignment-baseline": "alphabetic",
  "font-style": "normal",
  "font-variant": "normal",
  "font-stretch": "normal",
  "letter-spacing": "0",
  "word-spacing": "0",
  "fill-opacity": "1",
  stroke: "none",
  visibility: "visible"
};

/** The same for the whole drawing. */
const resets: Style = {
  ...flow,
  ...typeResets,
  "text-decoration": "none",
  "text-rendering": "auto",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-miterlimit": "4",
  "stroke-opacity": "1",
  "paint-order": "normal",
  "shape-rendering": "auto"
};

const painted = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"];
const typed = ["fill", "font-family", "font-size", "font-weight", "text-anchor"];

/** All shapes and texts below a node, in painting order, each with the style that reaches it. */
function flatten(node: Node, above: Style): string[] {
  if (!isElement(node)) return [];
  const attributes = Object.fromEntries(attributesOf(node));
  const own = Object.entries(attributes).filter(([name]) => painted.includes(name) || typed.includes(name));
  const style = {...above, ...Object.fromEntries(own)};
  const below = () => childrenOf(node).flatMap((child) => flatten(child, style));
  if (node.localName === "g") return below();
  // It cuts off what is beyond its edges.
  if (node.localName === "svg") return [tag("svg", attributes), ...below(), "</svg>"];
  if (node.localName === "text") return [textOf(node, attributes, style)];
  return [shapeOf(node.localName, attributes, style)];
}

function textOf(node: Element, {x = "", y = "", textLength = "", transform}: Style, style: Style): string {
  const length = {textLength, lengthAdjust: "spacingAndGlyphs"};
  const type = {
    x,
    y,
    ...length,
    ...typeResets,
    ...chosen(style, typed),
    "font-weight": style["font-weight"] ?? "400",
    "text-anchor": style["text-anchor"] ?? "start"
  };
  const turn: Style = transform === undefined ? {} : {transform};
  return `${tag("text", {...flow, ...length, ...turn})}${tag("tspan", type)}${escapeText(node.textContent ?? "")}</tspan></text>`;
}

function shapeOf(name: string, attributes: Style, style: Style): string {
  const paint = {...chosen(style, painted), ...strokeOf(style)};
  const at = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case "rect": {
      const [left, top] = [at("x"), at("y")];
      const [right, bottom] = [left + at("width"), top + at("height")];
      const corners = [left, top, right, top, right, bottom, left, bottom];
      return emptyTag("polygon", {points: pointsOf(corners), ...paint});
    }
    case "circle":
      return ellipse(at("cx"), at("cy"), at("r"), paint);
    case "line":
      return emptyTag("polyline", {points: pointsOf([at("x1"), at("y1"), at("x2"), at("y2")]), ...paint, fill: "none"});
    case "path": {
      const dots = dotsOfPath(attributes["d"] ?? "");
      return dots ? dotsOf(dots, paint) : linesOf(attributes["d"] ?? "", paint);
    }
    default:
      throw new Error(`unsupported shape: ${name}`);
  }
}

function ellipse(x: number, y: number, radius: number, paint: Style): string {
  const r = formatCoordinate(radius);
  return emptyTag("ellipse", {cx: formatCoordinate(x), cy: formatCoordinate(y), rx: r, ry: r, ...paint});
}

/** The dots of a path one by one: a rule for `path` would reach them all, and no polyline has gaps. */
function dotsOf(dots: readonly Centre[], {stroke = "none", "stroke-width": width = "1"}: Style): string {
  return dots.map(([x, y]) => ellipse(x, y, Number(width) / 2, {fill: stroke, stroke: "none"})).join("\n");
}

/** A stroke in full, so that a rule for `g` does not give a shape one, or another. */
function strokeOf({stroke = "none", "stroke-width": width = "1", "stroke-dasharray": dashes = "none"}: Style): Style {
  return stroke === "none" ? {stroke} : {stroke, "stroke-width": width, "stroke-dasharray": dashes};
}

/** A path of straight lines as polylines, one a stretch, or polygons where it closes; a curved path as it is. */
function linesOf(path: string, paint: Style): string {
  if (/[^MLZ\d\s.,-]/.test(path)) return emptyTag("path", {d: path, ...paint});
  const stretches = path.split("M").filter((stretch) => stretch.trim() !== "");
  const isFilled = paint["fill"] !== "none";
  // Stretches that are filled together may have holes in one another.
  if (isFilled && stretches.length > 1) return emptyTag("path", {d: path, ...paint});
  return stretches
    .map((stretch) => {
      const points = pointsOf((stretch.match(/-?\d*\.?\d+/g) ?? []).map(Number));
      return emptyTag(stretch.includes("Z") ? "polygon" : "polyline", {points, ...paint});
    })
    .join("\n");
}

function pointsOf(coordinates: readonly number[]): string {
  const pairs: string[] = [];
  for (let index = 0; index + 1 < coordinates.length; index += 2) {
    pairs.push(`${formatCoordinate(coordinates[index]!)},${formatCoordinate(coordinates[index + 1]!)}`);
  }
  return pairs.join(" ");
}

function chosen(style: Style, names: readonly string[]): Style {
  return Object.fromEntries(names.flatMap((name) => (style[name] === undefined ? [] : [[name, style[name]]])));
}

const tag = (name: string, attributes: Style): string => `<${name}${written(attributes)}>`;

const emptyTag = (name: string, attributes: Style): string => `<${name}${written(attributes)}/>`;

const written = (attributes: Style): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join("");
