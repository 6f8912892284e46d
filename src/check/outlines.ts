import type {XmlElement} from "./xml.js";

/** Texts that a file draws as outlines of its font: by the text that each stands for, what it draws. */
export type Outlines = ReadonlyMap<XmlElement, DrawnOutline>;

/** The path of an outlined text. */
export interface DrawnOutline {
  readonly d: string;
  /** Px of each font unit, as the path is scaled. */
  readonly scale: number;
}

const place = /^translate\((-?[\d.]+),(-?[\d.]+)\)(?: rotate\((-?[\d.]+)\))?$/;
const scaled = /^scale\((\d*\.?\d+),-(\d*\.?\d+)\)$/;
const kept = new Set(["transform", "font-size", "font-weight", "fill", "text-anchor"]);

/**
 * The drawing with each outlined text as the text that it stands for: a group that is moved to its place, with the words as
 * title and one path. What is no such group, to the last attribute, stays as it is.
 */
export function withoutOutlines(root: XmlElement): {readonly root: XmlElement; readonly outlines: Outlines} {
  const outlines = new Map<XmlElement, DrawnOutline>();
  const visit = (element: XmlElement): XmlElement => {
    const text = textOf(element);
    if (text) {
      outlines.set(text.element, text.drawn);
      return text.element;
    }
    if (element.children.length === 0) return element;
    const children = element.children.map(visit);
    return children.every((child, index) => child === element.children[index]) ? element : {...element, children};
  };
  return {root: visit(root), outlines};
}

function textOf({name, attributes, children, text}: XmlElement): {element: XmlElement; drawn: DrawnOutline} | null {
  const [title, path] = children;
  const [at, units] = [place.exec(attributes["transform"] ?? ""), scaled.exec(path?.attributes["transform"] ?? "")];
  const isOutline =
    name === "g" &&
    text.trim() === "" &&
    children.length === 2 &&
    isBare(title, "title", []) &&
    isBare(path, "path", ["transform", "d"]) &&
    path.text === "" &&
    Object.keys(attributes).every((key) => kept.has(key));
  if (!isOutline || !at || !units || !title || !path || units[1] !== units[2]) return null;
  const [, x = "", y = "", turn] = at;
  const {transform: _moved, ...type} = attributes;
  const element = {
    name: "text",
    attributes: {x, y, ...type, ...(turn !== undefined && {transform: `rotate(${turn},${x},${y})`})},
    children: [],
    text: title.text
  };
  return {element, drawn: {d: path.attributes["d"] ?? "", scale: Number(units[1])}};
}

function isBare(element: XmlElement | undefined, name: string, attributes: readonly string[]): element is XmlElement {
  if (element?.name !== name || element.children.length > 0) return false;
  const own = Object.keys(element.attributes);
  return own.length === attributes.length && own.every((key) => attributes.includes(key));
}
