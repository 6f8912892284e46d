import {attributesOf, childrenOf, isElement} from "./element.js";
import {escapeAttribute, escapeText} from "./escape.js";

/**
 * Writes an SVG element as the text of a standalone file: XML declaration, namespace, attributes in the order they were
 * set, LF, and a final newline. Unlike `outerHTML` it writes a no-break space as itself, so that the file is XML; unlike
 * `XMLSerializer` it refuses what XML cannot hold.
 * @param style text of a `<style>` element to stand before the drawing; none by default
 * @throws when the text holds a character that XML forbids
 */
export function serializeSVG(svg: SVGSVGElement, {style}: {readonly style?: string} = {}): string {
  const [open, ...children] = [openTag(svg), ...childrenOf(svg).map(serializeNode)];
  const furniture = children.slice(0, -1).join("\n");
  const drawing = children.at(-1) ?? "";
  const styled = style === undefined ? "" : `<style>${escapeText(style)}</style>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${furniture}\n${styled}${drawing}\n</svg>\n`;
}

function serializeNode(node: Node): string {
  if (isText(node)) return escapeText(node.data);
  if (!isElement(node)) throw new Error(`unsupported node: ${node.nodeName}`);
  if (!node.firstChild) return openTag(node).replace(/>$/, "/>");
  const children = childrenOf(node).map(serializeNode);
  const separator = node.localName === "g" ? "\n" : "";
  return `${openTag(node)}${separator}${children.join(separator)}${separator}</${node.localName}>`;
}

function openTag(node: Element): string {
  const attributes = attributesOf(node)
    .filter(([name]) => name !== "xmlns")
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const namespace = node.localName === "svg" ? ` xmlns="${node.namespaceURI ?? ""}"` : "";
  return `<${node.localName}${namespace}${attributes.join("")}>`;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
