import {type Box, boxAround, rectBox} from "../box.js";
import type {XmlElement} from "../xml.js";
import {type Affine, applied, composed, enlargement, identity, readTransform} from "./affine.js";
import type {Ink, InkShape, InkText, Place, Setting, SliceArc} from "./ink.js";
import {type Stroke, pathVertices} from "./pathVertices.js";
import {readText} from "./readText.js";

/** Presentation attributes that come from the groups around. */
const inherited = ["fill", "stroke", "font-size", "text-anchor", "dominant-baseline", "visibility", "stroke-width"];

/** What is not painted where it stands, but where it is used, or never. */
const unpainted = new Set(
  "defs clipPath mask symbol marker pattern linearGradient radialGradient filter style".split(" ")
);

/** What shows and is not read. */
const beyond: Readonly<Record<string, string>> = {foreignObject: "HTML inside the chart", style: "a style sheet"};

/** Whether a style sheet changes what is read here. */
const restyles =
  /(?:fill|stroke|opacity|visibility|transform|font-size|text-anchor|baseline|[{;]\s*[xyr]|\bd)\s*:|display\s*:\s*none/;

interface Reading {
  readonly shapes: InkShape[];
  readonly texts: InkText[];
  readonly unread: Set<string>;
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** Reads the ink of any SVG: its shapes and texts with all transforms, styles of their own, clips and uses applied. */
export function readInk(root: XmlElement): Ink {
  const byId = new Map<string, XmlElement>();
  const note = (element: XmlElement) => {
    const {id} = element.attributes;
    if (id !== undefined) byId.set(id, element);
    element.children.forEach(note);
  };
  note(root);
  const reading: Reading = {shapes: [], texts: [], unread: new Set(), byId};
  const [width, height, matrix] = canvasOf(root);
  visit(root, {matrix, style: {}, clip: {left: 0, top: 0, right: width, bottom: height}, around: []}, reading);
  return {width, height, shapes: reading.shapes, texts: reading.texts, unread: [...reading.unread]};
}

/** Px are the units of the view box: nothing here hangs on how large it is shown. */
function canvasOf({attributes}: XmlElement): [number, number, Affine] {
  const [left = 0, top = 0, width, height] = (attributes["viewBox"] ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const size = (name: string) => parseFloat(attributes[name] ?? "") || Infinity;
  return [width ?? size("width"), height ?? size("height"), {...identity, e: -left, f: -top}];
}

function visit(element: XmlElement, above: Setting, reading: Reading): void {
  const {name, attributes} = element;
  if (name in beyond && (name !== "style" || restyles.test(element.text))) reading.unread.add(beyond[name] ?? name);
  const own = {...attributes, ...declarations(attributes["style"])};
  if (unpainted.has(name) || own["display"] === "none" || Number(own["opacity"] ?? 1) === 0) return;
  const style = {...above.style};
  for (const key of inherited) if (own[key]) style[key] = own[key];
  const matrix = composed(above.matrix, readTransform(attributes["transform"]));
  const clip = clipOf(own["clip-path"], matrix, above.clip, reading);
  const setting: Setting = {matrix, style, clip, around: above.around};
  if (style["visibility"] !== "hidden") paint(element, own, setting, reading);
  if (name === "text") return;
  const inside = {...setting, around: [element, ...above.around]};
  for (const child of element.children) visit(child, inside, reading);
}

function paint(element: XmlElement, own: Readonly<Record<string, string>>, setting: Setting, reading: Reading): void {
  if (element.name === "text") reading.texts.push(...readText(element, setting));
  else if (element.name === "use") {
    const target = reading.byId.get((own["href"] ?? own["xlink:href"] ?? "").slice(1));
    // What is used inside what it uses would never end.
    if (!target || setting.around.includes(target)) return void reading.unread.add("a use of nothing");
    const at = {...identity, e: numberOf(own["x"]), f: numberOf(own["y"])};
    const around = [target, element, ...setting.around];
    visit(
      target.name === "symbol" ? {...target, name: "g"} : target,
      {...setting, matrix: composed(setting.matrix, at), around},
      reading
    );
  } else {
    if (element.name === "image") reading.unread.add("an image");
    reading.shapes.push(...shapesOf(element, own, setting));
  }
}

function shapesOf(element: XmlElement, own: Readonly<Record<string, string>>, setting: Setting): InkShape[] {
  const drawn = strokesOf(element.name, own);
  if (!drawn) return [];
  const {matrix, style, clip, around} = setting;
  const paintOf = (value: string | undefined) =>
    value === undefined || value === "none" || value === "transparent" ? null : value;
  return drawn.strokes.flatMap((stroke): InkShape[] => {
    const vertices = stroke.vertices.map((vertex) => applied(matrix, vertex));
    if (vertices.length === 0 || vertices.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return [];
    const round = stroke.radius !== null;
    const radius = (stroke.radius ?? 0) * enlargement(matrix);
    const whole = round ? discBox(vertices, radius, drawn.kind === "circle") : boxOf(vertices);
    const box = clip ? cut(whole, clip) : whole;
    if (!box) return [];
    const kind = round ? "circle" : drawn.kind === "path" && isRect(vertices, stroke, whole) ? "rect" : drawn.kind;
    const fill = kind === "line" ? null : paintOf(style["fill"] ?? "#000000");
    const centre: Place = [(whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2];
    return [
      {
        kind,
        vertices: round ? [centre] : vertices,
        closed: stroke.closed,
        radius,
        slice: round ? null : sliceOf(stroke, matrix),
        box,
        fill,
        stroke: paintOf(style["stroke"]),
        around
      }
    ];
  });
}

/** The outer arc of a closed path of one arc, or of two around one centre; *null* for any other. */
function sliceOf({bows, closed, vertices}: Stroke, matrix: Affine): SliceArc | null {
  const [outer, inner, ...more] = bows.toSorted((one, other) => other.radius - one.radius);
  if (!outer || more.length > 0 || !closed || vertices.length > 5) return null;
  const apart = inner ? Math.hypot(inner.centre[0] - outer.centre[0], inner.centre[1] - outer.centre[1]) : 0;
  const isPointed = vertices.some(([x, y]) => Math.hypot(x - outer.centre[0], y - outer.centre[1]) < 0.5);
  if (apart > 0.5 || (!inner && !isPointed)) return null;
  const {centre, radius, start, span} = outer;
  const along = start + span / 2;
  return {
    centre: applied(matrix, centre),
    radius: radius * enlargement(matrix),
    middle: applied(matrix, [centre[0] + radius * Math.cos(along), centre[1] + radius * Math.sin(along)]),
    span: Math.abs(span)
  };
}

interface Drawn {
  readonly kind: InkShape["kind"];
  readonly strokes: readonly Stroke[];
}

function strokesOf(name: string, own: Readonly<Record<string, string>>): Drawn | null {
  const at = (key: string) => numberOf(own[key]);
  const plain = (vertices: readonly Place[], closed: boolean): Stroke => ({
    vertices,
    closed,
    radius: null,
    bows: [],
    curved: false
  });
  switch (name) {
    case "rect":
    case "image": {
      const {left, top, right, bottom} = rectBox(own);
      return {
        kind: name,
        strokes: [
          plain(
            [
              [left, top],
              [right, top],
              [right, bottom],
              [left, bottom]
            ],
            true
          )
        ]
      };
    }
    case "circle":
    case "ellipse": {
      const radius = name === "circle" ? at("r") : Math.sqrt(at("rx") * at("ry"));
      return {
        kind: "circle",
        strokes: [{vertices: [[at("cx"), at("cy")]], closed: true, radius, bows: [], curved: true}]
      };
    }
    case "line":
      return {
        kind: "line",
        strokes: [
          plain(
            [
              [at("x1"), at("y1")],
              [at("x2"), at("y2")]
            ],
            false
          )
        ]
      };
    case "polyline":
    case "polygon": {
      const path = `M${own["points"] ?? ""}${name === "polygon" ? "Z" : ""}`;
      return {kind: "path", strokes: pathVertices(path)};
    }
    case "path": {
      const strokes = pathVertices(own["d"] ?? "");
      const [only] = strokes;
      const straight = strokes.length === 1 && only?.vertices.length === 2 && !only.curved;
      return {kind: straight ? "line" : "path", strokes};
    }
    default:
      return null;
  }
}

/** The box of a disc: around the centre of a circle, or the points where the arcs of a path meet. */
function discBox(vertices: readonly Place[], radius: number, centred: boolean): Box {
  const [[x, y] = [NaN, NaN]] = vertices;
  if (centred) return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
  const {left, right, top, bottom} = boxOf(vertices);
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  return {left: across - radius, right: across + radius, top: down - radius, bottom: down + radius};
}

const boxOf = (vertices: readonly Place[]) =>
  boxAround(
    vertices.map(([x]) => x),
    vertices.map(([, y]) => y)
  );

/** Whether a path is a rectangle, its corners round or not: all its vertices lie on its box, two on each side. */
function isRect(vertices: readonly Place[], {closed}: Stroke, {left, right, top, bottom}: Box): boolean {
  if (!closed || vertices.length < 4 || vertices.length > 12) return false;
  const near = (one: number, other: number) => Math.abs(one - other) < 0.01;
  const sides = [
    vertices.filter(([x]) => near(x, left)),
    vertices.filter(([x]) => near(x, right)),
    vertices.filter(([, y]) => near(y, top)),
    vertices.filter(([, y]) => near(y, bottom))
  ];
  return (
    sides.every((side) => side.length >= 2) && vertices.every((vertex) => sides.some((side) => side.includes(vertex)))
  );
}

function clipOf(value: string | undefined, matrix: Affine, above: Box | null, {byId, unread}: Reading): Box | null {
  const id = /^url\(["']?#([^"')]+)/.exec(value ?? "")?.[1];
  const [shape] = (id === undefined ? undefined : byId.get(id))?.children ?? [];
  if (!shape) return above;
  const drawn = strokesOf(shape.name, shape.attributes);
  const [stroke] = drawn?.strokes ?? [];
  if (!stroke || stroke.radius !== null) return (unread.add("a clip that is no rectangle"), above);
  const own = composed(matrix, readTransform(shape.attributes["transform"]));
  const box = boxOf(stroke.vertices.map((vertex) => applied(own, vertex)));
  return above ? (cut(box, above) ?? {left: 0, right: 0, top: 0, bottom: 0}) : box;
}

/** What two boxes share; *null* where that is nothing. A line has no width, and is kept. */
function cut(box: Box, clip: Box): Box | null {
  const left = Math.max(box.left, clip.left);
  const right = Math.min(box.right, clip.right);
  const top = Math.max(box.top, clip.top);
  const bottom = Math.min(box.bottom, clip.bottom);
  return left <= right && top <= bottom ? {left, right, top, bottom} : null;
}

function declarations(style: string | undefined): Record<string, string> {
  const pairs = (style ?? "").split(";").map((each) => each.split(":").map((part) => part.trim()));
  return Object.fromEntries(
    pairs.flatMap(([name = "", value = ""]) => {
      const size = name === "font" ? /(?<![\w.])[\d.]+px/.exec(value)?.[0] : undefined;
      return name === "" ? [] : [[name, value], ...(size === undefined ? [] : [["font-size", size]])];
    })
  );
}

const numberOf = (value: string | undefined) => parseFloat(value ?? "0");
