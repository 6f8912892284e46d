import {pathParts} from "../pathParts.js";
import type {XmlElement} from "../xml.js";

/** An element of a fragment: its name, what all its attributes come to, and the text directly inside it. */
export interface FragmentPart {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
}

type Attributes = Readonly<Record<string, string>>;

/** What a page hands down to type, set again to what it is in a file of its own. */
const typeResets: Attributes = {
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
const flow: Attributes = {direction: "ltr", "writing-mode": "lr-tb"};

/** The attributes of the one group of a fragment: hidden from readers, and nothing of the page’s in it. */
const group: Attributes = {
  "aria-hidden": "true",
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

const paints = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"];
const inherited = [...paints, "font-family", "font-size", "font-weight", "text-anchor"];
const coordinates = new Set(["x", "y", "cx", "cy", "rx", "ry", "points", "d", "textLength"]);

/** What a shape is painted with where neither it nor a group says so. */
const unpainted: Attributes = {
  fill: "#000000",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter"
};

/** The elements that the fragment of a file must have, in document order, each as `shownParts` gives it. */
export function wantedParts(root: XmlElement): FragmentPart[] {
  const rootAttributes = ["width", "height", "viewBox", "role", "lang", "direction"].map(
    (name) => [name, root.attributes[name] ?? ""] as const
  );
  const words = root.children.filter(({name}) => name === "title" || name === "desc");
  const drawing = root.children.find(({name}) => name === "g");
  return [
    part("svg", {xmlns: root.attributes["xmlns"] ?? "", ...Object.fromEntries(rootAttributes)}),
    ...words.map(({name, text}) => part(name, {}, text)),
    part("g", group),
    ...(drawing ? drawnParts(drawing, inheritedOf(root, {})) : [])
  ];
}

/** The elements that a fragment has. Paint that an element leaves out is told as what it is then. */
export function shownParts(root: XmlElement): FragmentPart[] {
  const own = part(root.name, root.attributes, root.text);
  return [shapes.has(root.name) ? painted(own) : own, ...root.children.flatMap(shownParts)];
}

const shapes = new Set(["polygon", "polyline", "ellipse", "path"]);

function part(name: string, attributes: Attributes, text = ""): FragmentPart {
  const canonical = Object.entries(attributes).map(([key, value]) => {
    return [key, coordinates.has(key) ? rounded(value) : value] as const;
  });
  return {name, attributes: Object.fromEntries(canonical.toSorted(([a], [b]) => (a < b ? -1 : 1))), text: text.trim()};
}

function painted({name, attributes, text}: FragmentPart): FragmentPart {
  const all = {...unpainted, ...attributes};
  // What no stroke paints says nothing of how.
  const unseen = all["stroke"] === "none" ? unpainted : {};
  const caps = name === "polygon" || name === "ellipse" ? {"stroke-linecap": "butt"} : {};
  return part(name, {...all, ...unseen, fill: all["fill"] ?? "", ...caps}, text);
}

/** Numbers as they are drawn, to a hundredth: "012.50" is "12.5". */
function rounded(value: string): string {
  return value.replace(/-?\d*\.?\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function inheritedOf({attributes}: XmlElement, above: Attributes): Attributes {
  const own = inherited.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const]));
  return {...above, ...Object.fromEntries(own)};
}

function drawnParts(element: XmlElement, above: Attributes): FragmentPart[] {
  const style = inheritedOf(element, above);
  const {name, attributes, children} = element;
  if (name === "g") return children.flatMap((child) => drawnParts(child, style));
  const {xmlns: _inherited, ...edges} = attributes;
  if (name === "svg") return [part("svg", edges), ...children.flatMap((child) => drawnParts(child, style))];
  if (name === "text") return textParts(element, style);
  return shapeParts(element, style).map(painted);
}

function textParts({attributes, text}: XmlElement, style: Attributes): FragmentPart[] {
  const {x = "", y = "", textLength = "", transform} = attributes;
  const length = {textLength, lengthAdjust: "spacingAndGlyphs"};
  const type = {
    fill: style["fill"] ?? "#000000",
    "font-family": style["font-family"] ?? "",
    "font-size": style["font-size"] ?? "16",
    "font-weight": style["font-weight"] ?? "400",
    "text-anchor": style["text-anchor"] ?? "start"
  };
  return [
    part("text", {...flow, ...length, ...(transform !== undefined && {transform})}),
    part("tspan", {x, y, ...length, ...typeResets, ...type}, text)
  ];
}

function shapeParts({name, attributes}: XmlElement, style: Attributes): FragmentPart[] {
  const paint = Object.fromEntries(paints.flatMap((key) => (style[key] === undefined ? [] : [[key, style[key]]])));
  const at = (key: string) => Number(attributes[key] ?? 0);
  const [left, top] = [at("x"), at("y")];
  switch (name) {
    case "rect": {
      const [right, bottom] = [left + at("width"), top + at("height")];
      return [part("polygon", {...paint, points: pointsOf([left, top, right, top, right, bottom, left, bottom])})];
    }
    case "circle":
      return [ellipse(at("cx"), at("cy"), at("r"), paint)];
    case "line":
      return [part("polyline", {...paint, fill: "none", points: pointsOf([at("x1"), at("y1"), at("x2"), at("y2")])})];
    default:
      return pathPartsOf(attributes["d"] ?? "", paint);
  }
}

function pathPartsOf(path: string, paint: Attributes): FragmentPart[] {
  const {points, rest} = pathParts(path);
  const dot = Number(paint["stroke-width"] ?? 1) / 2;
  if (points.length > 0 && rest === "") {
    return points.map(([x, y]) => ellipse(x, y, dot, {fill: paint["stroke"] ?? "none"}));
  }
  const stretches = path.split("M").filter((stretch) => stretch.trim() !== "");
  const isWhole = /[^MLZ\d\s.,-]/.test(path) || (paint["fill"] !== "none" && stretches.length > 1);
  if (isWhole) return [part("path", {...paint, d: path})];
  return stretches.map((stretch) => {
    const numbers = (stretch.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    return part(stretch.includes("Z") ? "polygon" : "polyline", {...paint, points: pointsOf(numbers)});
  });
}

function ellipse(x: number, y: number, radius: number, paint: Attributes): FragmentPart {
  return part("ellipse", {...paint, cx: `${x}`, cy: `${y}`, rx: `${radius}`, ry: `${radius}`});
}

function pointsOf(numbers: readonly number[]): string {
  const pairs = numbers.flatMap((number, index) => (index % 2 === 0 ? [`${number},${numbers[index + 1]}`] : []));
  return pairs.join(" ");
}
