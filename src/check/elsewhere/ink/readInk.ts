import {type Box, intersection} from "../../box.js";
import type {XmlElement} from "../../xml.js";
import {type Affine, applied, composed, identity, readTransform} from "./affine.js";
import type {Ink, InkShape, InkText, Setting} from "./ink.js";
import {boxOf, inkShapes} from "./inkShapes.js";
import {inkStrokes, pxOf} from "./inkStrokes.js";
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
    if (!target || setting.around.includes(target)) {
      reading.unread.add("a use of nothing");
      return;
    }
    const at = {...identity, e: pxOf(own["x"]), f: pxOf(own["y"])};
    const place = {...setting, matrix: composed(setting.matrix, at), around: [target, element, ...setting.around]};
    visit(target.name === "symbol" ? {...target, name: "g"} : target, place, reading);
  } else {
    if (element.name === "image") reading.unread.add("an image");
    reading.shapes.push(...inkShapes(element, own, setting));
  }
}

function clipOf(value: string | undefined, matrix: Affine, above: Box | null, {byId, unread}: Reading): Box | null {
  const id = /^url\(["']?#([^"')]+)/.exec(value ?? "")?.[1];
  const [shape] = (id === undefined ? undefined : byId.get(id))?.children ?? [];
  if (!shape) return above;
  const drawn = inkStrokes(shape.name, shape.attributes);
  const [stroke] = drawn?.strokes ?? [];
  if (!stroke || stroke.radius !== null) {
    unread.add("a clip that is no rectangle");
    return above;
  }
  const own = composed(matrix, readTransform(shape.attributes["transform"]));
  const box = boxOf(stroke.vertices.map((vertex) => applied(own, vertex)));
  return above ? (intersection(box, above) ?? {left: 0, right: 0, top: 0, bottom: 0}) : box;
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
