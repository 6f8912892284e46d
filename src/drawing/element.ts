/** The namespace of SVG. */
export const svgNamespace = "http://www.w3.org/2000/svg";

/** An attribute's value; a number is written with at most two decimals, and *undefined* leaves the attribute out. */
type AttributeValue = string | number | undefined;

/** Makes an SVG element with presentation attributes and children; a string child becomes text. */
export function element<K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (Node | string)[] = []
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(svgNamespace, name);
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) node.setAttribute(key, typeof value === "number" ? formatCoordinate(value) : value);
  }
  node.append(...children);
  return node;
}

/** A coordinate as published: two decimals at most, no minus zero. @throws when it is not finite */
export function formatCoordinate(value: number): string {
  const hundredths = Math.round(value * 100);
  // A fraction takes twice as long to write as a whole number, and a figure may have thousands of them.
  if (hundredths >= 0 && hundredths < 1e8) {
    const whole = Math.floor(hundredths / 100);
    return `${whole}${decimals[hundredths - 100 * whole]}`;
  }
  if (!Number.isFinite(value)) throw new Error(`invalid coordinate: ${value}`);
  // String writes minus zero as 0.
  return String(hundredths / 100);
}

/** What is written after a whole number for each number of hundredths: "", ".01", …, ".1", …, ".99". */
const decimals = Array.from({length: 100}, (_, hundredths) => String(hundredths / 100).slice(1));

/** Rounds every number in a string of coordinates, such as a path, to two decimals. */
export function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => formatCoordinate(Number(number)));
}

/** The attributes of an element by name, in the order they were set. */
export function attributesOf(node: Element): [string, string][] {
  return node.getAttributeNames().map((name) => [name, node.getAttribute(name) ?? ""]);
}

/** Whether an element has one of some attributes. A loop, since a chart may have thousands of elements. */
export function hasAny(node: Element, names: readonly string[]): boolean {
  for (const name of names) if (node.hasAttribute(name)) return true;
  return false;
}

/** The children of a node, in order. A walk from sibling to sibling, since a live list is slow in jsdom. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** True for an element, as against text. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
