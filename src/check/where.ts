import type {PublishedMark, PublishedText} from "./published.js";

/** A text as a finding names it: "text “69%”". */
export function textPlace({text}: Pick<PublishedText, "text">): string {
  return `text “${text}”`;
}

/** A mark as a finding names it, by its top left corner: "rect at (122, 136)". */
export function markPlace({name, box}: Pick<PublishedMark, "name" | "box">): string {
  return `${name} at (${Math.round(box.left)}, ${Math.round(box.top)})`;
}

/** Marks of one look, by the first of them: "83 marks like the rect at (20, 200)". */
export function marksPlace(marks: readonly PublishedMark[]): string {
  const [first] = marks;
  if (!first) return "no mark";
  return marks.length === 1 ? markPlace(first) : `${marks.length} marks like the ${markPlace(first)}`;
}

/** A number as a finding prints it, to two decimals. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A ratio as a finding prints it, "4.49:1": cut off, not rounded, since 4.499 does not reach 4.5. */
export function ratioText(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`;
}
