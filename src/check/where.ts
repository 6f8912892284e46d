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

/** A number as a finding quotes it, with the two words before it and the one after: "more than 30%", "69 soldiers". */
export function inContext(text: string, {start, end}: {readonly start: number; readonly end: number}): string {
  const before = /(?:[\p{L}’'-]+\s+){0,2}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const after = /^[\s-]\p{L}+/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  return `“${before}${text.slice(start, end)}${after}”`;
}
