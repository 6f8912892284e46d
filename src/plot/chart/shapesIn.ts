import {isElement} from "../../drawing/element.js";

/** All shapes of a group. */
export function shapesIn(node: Node): Element[] {
  const shapes: Element[] = [];
  const visit = (group: Node): void => {
    for (let child = group.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) continue;
      if (child.localName === "g") visit(child);
      else shapes.push(child);
    }
  };
  visit(node);
  return shapes;
}
