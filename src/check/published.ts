import {type Box, boxAround, coordinatesBox, rectBox} from "./box.js";
import {widthOf} from "./measure.js";
import {type Outlines, withoutOutlines} from "./outlines.js";
import {capShape, pathParts} from "./pathParts.js";
import {withoutIsolates} from "./turned/runs.js";
import {descendants, readXml, type XmlDocument, type XmlElement} from "./xml.js";

/** One line of text as a reader sees it. */
export interface PublishedText {
  /** As it is typed. */
  readonly text: string;
  /** As it stands in the file: with the isolates that order letters from right to left. */
  readonly set: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly fill: string;
  readonly anchor: string;
  /** Degrees clockwise about (x, y). */
  readonly turn: number;
  /** From the top of the capitals to the foot of the descenders, at the width that the shipped font gives it. */
  readonly box: Box;
  /** How many of the marks are painted before it. */
  readonly marksUnder: number;
}

/** One shape as a reader sees it, with what it inherits from its groups: of a path of dots, each is a circle. */
export interface PublishedMark {
  readonly name: "rect" | "circle" | "line" | "path";
  readonly attributes: Readonly<Record<string, string>>;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashed: boolean;
  /** Without its stroke. */
  readonly box: Box;
  /** The edges of an svg inside the figure, beyond which it is not painted; *null* where it is in none. */
  readonly clip: Box | null;
}

/** What a published file holds, read back. */
export interface Published {
  readonly xml: XmlDocument;
  /** The svg, with each text that is drawn as outlines as the text that it stands for. */
  readonly root: XmlElement;
  readonly outlines: Outlines;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly desc: string;
  /** The text of the metadata element. */
  readonly metadata: string;
  readonly style: string;
  readonly paper: string | null;
  readonly texts: readonly PublishedText[];
  /** All shapes in painting order, the paper left out. */
  readonly marks: readonly PublishedMark[];
}

/** Reads a published file back; *null* where it is not well-formed or has no svg at its root. */
export function readPublished(text: string): Published | null {
  const xml = readXml(text);
  if (!xml.root || xml.error !== null || xml.root.name !== "svg") return null;
  const {root, outlines} = withoutOutlines(xml.root);
  const child = (name: string) => root.children.find((element) => element.name === name)?.text ?? "";
  const size = {width: numberOf(root, "width"), height: numberOf(root, "height")};
  const {texts, marks, paper} = collect(root, size);
  return {
    xml,
    root,
    outlines,
    ...size,
    title: child("title"),
    desc: child("desc"),
    metadata: child("metadata"),
    style: child("style"),
    paper: paper?.fill ?? null,
    texts,
    marks
  };
}

/** What shows of a file where it paints no paper, until a host says otherwise. */
export const white = "#ffffff";

/** All text that a reader or a screen reader meets. */
export function wordsOf(published: Published): string[] {
  return [published.title, published.desc, ...published.texts.map(({text}) => text)];
}

const inherited = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "font-size",
  "font-weight",
  "text-anchor"
];

interface Collected extends Pick<Published, "texts" | "marks"> {
  readonly paper: PublishedMark | null;
}

function collect(root: XmlElement, {width, height}: Pick<Published, "width" | "height">): Collected {
  const texts: PublishedText[] = [];
  const marks: PublishedMark[] = [];
  let paper: PublishedMark | null = null;
  const isPaper = ({name, box}: PublishedMark) => name === "rect" && box.right >= width && box.bottom >= height;
  const visit = (element: XmlElement, above: Style, around: Box | null) => {
    const own = Object.fromEntries(
      inherited.flatMap((name) => (element.attributes[name] ? [[name, element.attributes[name]]] : []))
    );
    const style = {...above, ...own};
    if (element.name === "text") texts.push(textOf(element, style, marks.length));
    const clip = element.name === "svg" && element !== root ? rectBox(element.attributes) : around;
    for (const each of marksOf(element, style)) {
      const mark = {...each, clip};
      if (paper === null && marks.length === 0 && isPaper(mark)) paper = mark;
      else marks.push(mark);
    }
    for (const child of element.children) visit(child, style, clip);
  };
  visit(root, {}, null);
  return {texts, marks, paper};
}

/** Presentation attributes by name. */
type Style = Readonly<Record<string, string>>;

function isShape(name: string): name is PublishedMark["name"] {
  return name === "rect" || name === "circle" || name === "line" || name === "path";
}

function textOf(element: XmlElement, style: Style, marksUnder: number): PublishedText {
  const set = descendants(element)
    .map((part) => part.text)
    .join("");
  const [x, y] = [numberOf(element, "x"), numberOf(element, "y")];
  const size = Number(style["font-size"] ?? 16);
  const weight = style["font-weight"] === "700" ? 700 : style["font-weight"] === "600" ? 600 : 400;
  const anchor = style["text-anchor"] ?? "start";
  const line = {
    text: withoutIsolates(set),
    set,
    x,
    y,
    size,
    weight,
    fill: style["fill"] ?? "#000000",
    anchor,
    turn: turnOf(element),
    marksUnder
  } as const;
  let box: Box | undefined;
  return {
    ...line,
    // Measured when it is asked for: what a text says is read without it.
    get box() {
      return (box ??= textBox(line));
    }
  };
}

/** The degrees of a transform "rotate(30,x,y)"; 0 for none. */
function turnOf({attributes}: XmlElement): number {
  return Number(/^rotate\((-?[\d.]+)/.exec(attributes["transform"] ?? "")?.[1] ?? 0);
}

/** The box around a line of text. @param width of the line in px; default as long as the font of the file sets it */
export function textBox(line: Omit<PublishedText, "box">, width?: number): Box {
  const corners = textCorners(line, width);
  return boxAround(
    corners.map(([x]) => x),
    corners.map(([, y]) => y)
  );
}

/**
 * The corners of a line of text, in order, each as x and y; of a turned line, turned with it.
 * @param width of the line in px; default as long as the font of the file sets it
 */
export function textCorners(
  {set, x, y, size, weight, anchor, turn}: Omit<PublishedText, "box">,
  width = widthOf(set, size, weight)
): [number, number][] {
  const left = -(anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  // Cap height and descent of the shipped font, in em.
  const [top, bottom] = [-0.66 * size, 0.21 * size];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const corners = [[left, top], [left + width, top], [left + width, bottom], [left, bottom]] as const; // prettier-ignore
  return corners.map(([across, down]) => [x + cos * across - sin * down, y + sin * across + cos * down]);
}

/** The marks that an element draws: none, one, or one for each dot of a path. */
function marksOf(element: XmlElement, style: Style): Omit<PublishedMark, "clip">[] {
  if (!isShape(element.name)) return [];
  const {points, rest} = pathParts(element.name === "path" ? (element.attributes["d"] ?? "") : "");
  // Painters disagree on what dashes come to where there is no length.
  if (points.length === 0 || style["stroke-dasharray"] !== undefined) {
    return [markOf(element, element.name, style)];
  }
  const {stroke = "none", "stroke-width": width = "1", "stroke-linecap": cap = "butt"} = style;
  const radius = stroke === "none" || !(Number(width) > 0) ? 0 : Number(width) / 2;
  const dots = radius === 0 ? [] : points.flatMap(([x, y]) => capShape(cap, x, y, radius) ?? []);
  const drawn = rest === "" ? [] : [{...element, attributes: {...element.attributes, d: rest}}];
  return [
    ...drawn.map((path) => markOf(path, "path", style)),
    ...dots.map((dot) => markOf(dot, dot.name, {fill: stroke}))
  ];
}

function markOf(element: XmlElement, name: PublishedMark["name"], style: Style): Omit<PublishedMark, "clip"> {
  const paint = (value: string | undefined) => (value === undefined || value === "none" ? null : value);
  return {
    name,
    attributes: element.attributes,
    fill: name === "line" ? null : paint(style["fill"] ?? "#000000"),
    stroke: paint(style["stroke"]),
    strokeWidth: Number(style["stroke-width"] ?? 1),
    dashed: style["stroke-dasharray"] !== undefined,
    box: boxOf(element)
  };
}

function boxOf(element: XmlElement): Box {
  const at = (name: string) => numberOf(element, name);
  switch (element.name) {
    case "rect":
      return rectBox(element.attributes);
    case "circle":
      return {left: at("cx") - at("r"), top: at("cy") - at("r"), right: at("cx") + at("r"), bottom: at("cy") + at("r")};
    case "line":
      return boxAround([at("x1"), at("x2")], [at("y1"), at("y2")]);
    default:
      // The published paths are absolute moves and lines, whose corners are all their coordinates.
      return coordinatesBox(element.attributes["d"] ?? "");
  }
}

function numberOf(element: XmlElement, name: string): number {
  return Number(element.attributes[name] ?? 0);
}
