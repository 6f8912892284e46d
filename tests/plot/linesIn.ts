/** The lines that some groups draw, from end to end in px, those of arrows without their heads: [x1, y1, x2, y2]. */
export const linesIn = (groups: readonly Element[]): number[][] =>
  groups.flatMap((group) => [...group.children].map((child) => endsOf(child)));

const endsOf = (node: Element) =>
  node.localName === "line"
    ? ["x1", "y1", "x2", "y2"].map((name) => Number(node.getAttribute(name)))
    : (node.getAttribute("d") ?? "").slice(1).split(/[MLA,\s]/, 4).map(Number); // prettier-ignore
