import {checkSVG} from "../facts/boundary.js";
import {childrenOf, isElement} from "./element.js";
import {escapeAttribute, escapeText} from "./escape.js";

/**
 * Writes an SVG element as the text of a standalone file: XML declaration, namespace, attributes in the order they were
 * set, LF, and a final newline. Unlike `outerHTML` it writes a no-break space as itself, so that the file is XML; unlike
 * `XMLSerializer` it refuses what XML cannot hold.
 * @param style text of a `<style>` element to stand before the drawing; none by default
 * @throws when the text holds a character that XML forbids
 */
export function serializeSVG(svg: SVGSVGElement, {style}: {readonly style?: string} = {}): string {
  checkSVG(svg, "serializeSVG");
  return svgText(svg)(style);
}

/** The same for a style that is still to come: until then only texts are held, and no element. */
export function svgText(svg: SVGSVGElement): (style?: string) => string {
  const children = childrenOf(svg);
  const drawing = children.pop();
  const furniture = children.map(serializeNode).join("\n");
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n${openTag(svg)}>\n${furniture}\n`;
  const drawn = drawing ? serializeNode(drawing) : "";
  const bare = `${head}${drawn}\n</svg>\n`;
  // Cut out of the one text, so that what it was added up from, thousands of pieces, is not held until the style is there.
  const [start, end] = [bare.slice(0, head.length), bare.slice(head.length)];
  return (style) => (style === undefined ? bare : `${start}<style>${escapeText(style)}</style>\n${end}`);
}

function serializeNode(node: Node): string {
  if (isText(node)) return escapeText(node.data);
  if (!isElement(node)) throw new Error(`unsupported node: ${node.nodeName}`);
  let child = node.firstChild;
  if (!child) return `${openTag(node)}/>`;
  const name = node.localName;
  const separator = name === "g" ? "\n" : "";
  let text = `${openTag(node)}>${separator}`;
  for (; child; child = child.nextSibling) text += serializeNode(child) + separator;
  return `${text}</${name}>`;
}

/** The tag without its end, so that it can be closed either way. */
function openTag(node: Element): string {
  const name = node.localName;
  let tag = name === "svg" ? `<svg xmlns="${node.namespaceURI ?? ""}"` : `<${name}`;
  for (const attribute of node.getAttributeNames()) {
    if (attribute !== "xmlns") tag += ` ${attribute}="${escapeAttribute(node.getAttribute(attribute) ?? "")}"`;
  }
  return tag;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
