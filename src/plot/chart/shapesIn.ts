import {childrenOf, isElement} from "../../drawing/element.js";

/** All shapes of a group. */
export function shapesIn(node: Node): Element[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (child.localName === "g" ? shapesIn(child) : [child]));
}
