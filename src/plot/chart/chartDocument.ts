import {attributesOf, childrenOf, isElement} from "../../drawing/element.js";
import {treeWith} from "../../drawing/tree.js";
import {rasterCanvas} from "./flat/rasterCanvas.js";
import {textExtent} from "./texts/textLines.js";

/**
 * The document that Plot draws a chart in: the drawing tree, and what a chart asks for besides. Inline styles and listeners
 * are dropped, a canvas is painted in memory, and a text knows its box.
 */
export const chartDocument = treeWith({
  element: {
    childNodes: {
      get(this: Element) {
        return childrenOf(this);
      }
    },
    cloneNode: {
      value(this: Element) {
        return copyOf(this);
      }
    },
    getBBox: {
      value(this: Element) {
        return textExtent(this, baseSize);
      }
    },
    querySelector: {
      value(this: Element, name: string) {
        return inside(this, name);
      }
    },
    dispatchEvent: {value: () => true},
    style: {value: {setProperty: () => {}, removeProperty: () => {}, getPropertyValue: () => ""}},
    addEventListener: {value: () => {}},
    isConnected: {value: false}
  },
  document: {
    createElement: {
      value(name: string) {
        if (name !== "canvas") throw new Error(`unsupported mark: an HTML element, ${name}`);
        return rasterCanvas();
      }
    },
    defaultView: {value: {Event: class {}}}
  }
});

/** The first element of a name in another, in the order of the file: Plot asks for no other selector. */
function inside(node: Element, name: string): Element | null {
  for (const child of childrenOf(node).filter(isElement)) {
    const found = child.localName === name ? child : inside(child, name);
    if (found) return found;
  }
  return null;
}

/** An element with its attributes and all that is in it. */
function copyOf(node: Element): Element {
  const copy = node.ownerDocument.createElementNS(node.namespaceURI, node.localName);
  for (const [name, value] of attributesOf(node)) copy.setAttribute(name, value);
  for (const child of childrenOf(node)) {
    copy.append(isElement(child) ? copyOf(child) : (child.textContent ?? ""));
  }
  return copy;
}

/** Px of the text of a chart where it sets no size of its own. */
export const baseSize = 12;
