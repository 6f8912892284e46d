import {pathParts} from "../pathParts.js";
import {type Box, boxAround, rectBox} from "../box.js";
import type {XmlElement} from "../xml.js";
import {type Point, type Stretch, stretchesOf} from "./stretches.js";

/** A shape of a file: one element, where it stands and how it is painted. */
export interface Shape {
  readonly name: "rect" | "circle" | "line" | "path";
  /** Its place in painting order. */
  readonly index: number;
  /** Of a rect its left and right edge, of a circle its centre, of a line its two ends, of a path nothing. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Of a circle; 0 for others. */
  readonly radius: number;
  /** How round the corners of a rect are, in px; 0 for others. */
  readonly corner: number;
  /** Of a path. */
  readonly stretches: readonly Stretch[];
  /** Of a path, its stretches with its dots among them, each a stretch of one point: what a line is made of. */
  readonly subpaths: readonly Stretch[];
  /** Where a path has dots: subpaths without a length, which the caps of its stroke show. */
  readonly dots: readonly Point[];
  /** Without the stroke, but of dots with it. */
  readonly box: Box;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashes: string | null;
  readonly cap: string;
  /** Of what it is painted with, from 0 to 1: what it inherits from its groups among it. */
  readonly opacity: number;
  /** Beyond which nothing of it is painted; *null* for no such edge. */
  readonly clip: Box | null;
}

const names: readonly string[] = ["rect", "circle", "line", "path"] satisfies Shape["name"][];
/** Whether an element of this name is a shape that a reading covers. */
export const isShapeName = (name: string): name is Shape["name"] => names.includes(name);

const inherited = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "fill-opacity",
  "stroke-opacity"
] as const;

type Style = Readonly<Partial<Record<string, string>>>;

/** All shapes of a file in painting order, the paper among them; what is moved by a transform stands nowhere. */
export function shapesOf(root: XmlElement): Shape[] {
  const shapes: Shape[] = [];
  const visit = (element: XmlElement, above: Style, setting: Setting) => {
    const {name, attributes} = element;
    const style = {...above};
    for (const key of inherited) if (attributes[key]) style[key] = attributes[key];
    const own = {
      astray: setting.astray || attributes["transform"] !== undefined,
      clip: name === "svg" && element !== root ? rectBox(attributes) : setting.clip,
      opacity: setting.opacity * partOf(attributes["opacity"])
    };
    if (isShapeName(name)) shapes.push(shapeOf(element, name, style, {index: shapes.length, ...own}));
    for (const child of element.children) visit(child, style, own);
  };
  visit(root, {}, {astray: false, clip: null, opacity: 1});
  return shapes;
}

/** What an element has from those around it. */
interface Setting {
  /** Whether a transform moves it. */
  readonly astray: boolean;
  /** The edges of an svg inside the figure, which cut off what is beyond them. */
  readonly clip: Box | null;
  readonly opacity: number;
}

const partOf = (value: string | undefined) => (value === undefined ? 1 : Number(value));

function shapeOf(
  element: XmlElement,
  name: Shape["name"],
  style: Style,
  {index, astray, clip, opacity}: Setting & {readonly index: number}
): Shape {
  const at = (key: string) => (astray ? NaN : Number(element.attributes[key] ?? 0));
  const path = astray ? "" : (element.attributes["d"] ?? "");
  const dotted = name === "path" && style["stroke-linecap"] === "round" && style["stroke-dasharray"] === undefined;
  const {points: dots, rest} = dotted ? pathParts(path) : {points: [], rest: path};
  const paint = (value: string | undefined) => (value === undefined || value === "none" ? null : value.toLowerCase());
  const stroke = paint(style["stroke"]);
  const strokeWidth = stroke === null ? 0 : Number(style["stroke-width"] ?? 1);
  const radius = name === "circle" ? at("r") : dots.length > 0 ? strokeWidth / 2 : 0;
  const [x, y] = edgesOf(name, at);
  const stretches = name === "path" ? stretchesOf(rest) : [];
  const subpaths = dots.length > 0 ? stretchesOf(path) : stretches;
  const corners = stretches.flatMap(({points}) => points);
  const reach = name === "circle" ? radius : 0;
  return {
    name,
    index,
    x,
    y,
    radius,
    corner: name === "rect" ? Math.max(at("rx"), at("ry")) : 0,
    stretches,
    subpaths,
    dots,
    box: boxAround(
      [
        ...x.flatMap((each) => [each - reach, each + reach]),
        ...corners.map(([each]) => each),
        ...around(dots, 0, radius)
      ],
      [
        ...y.flatMap((each) => [each - reach, each + reach]),
        ...corners.map(([, each]) => each),
        ...around(dots, 1, radius)
      ]
    ),
    fill: name === "line" ? null : paint(style["fill"] ?? "#000000"),
    stroke,
    strokeWidth,
    dashes: style["stroke-dasharray"] ?? null,
    cap: style["stroke-linecap"] ?? "butt",
    opacity:
      opacity * partOf(style[`${paint(style["fill"] ?? "#000000") && name !== "line" ? "fill" : "stroke"}-opacity`]),
    clip
  };
}

const around = (dots: readonly Point[], axis: 0 | 1, radius: number) =>
  dots.flatMap((dot) => [dot[axis] - radius, dot[axis] + radius]);

function edgesOf(name: Shape["name"], at: (key: string) => number): [number[], number[]] {
  switch (name) {
    case "rect":
      return [
        [at("x"), at("x") + at("width")],
        [at("y"), at("y") + at("height")]
      ];
    case "circle":
      return [[at("cx")], [at("cy")]];
    case "line":
      return [
        [at("x1"), at("x2")],
        [at("y1"), at("y2")]
      ];
    case "path":
      return [[], []];
  }
}
