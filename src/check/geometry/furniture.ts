import type {PublishedMark} from "../published.js";

/** The marks of a figure without its furniture: the accent at its top edge, and the rule over its notes. */
export function withoutFurniture(marks: readonly PublishedMark[]): PublishedMark[] {
  const accent = marks.find(isAccent);
  const rule = marks.findLast(isRule);
  return marks.filter((mark) => mark !== accent && mark !== rule);
}

function isAccent({name, box}: PublishedMark): boolean {
  return name === "rect" && box.top === 0 && box.bottom <= 6;
}

function isRule({name, box, strokeWidth, dashed}: PublishedMark): boolean {
  return name === "line" && box.top === box.bottom && strokeWidth === 1 && !dashed;
}
