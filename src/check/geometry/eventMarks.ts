import type {Box, PublishedMark} from "../published.js";
import {paintOf, outerBox} from "./paint.js";

/** One shape of an event's mark, as it is drawn. */
export interface EventPart {
  readonly mark: PublishedMark;
  readonly shape: "dot" | "bar";
  readonly fill: "solid" | "hatched" | "hollow";
  /** With its edge. */
  readonly box: Box;
}

/** The mark of one event: a shape, or several in a chain. */
export interface EventMark {
  /** From the left. */
  readonly parts: readonly EventPart[];
}

/** The marks of events, and what else was read with them: hatching, and the links of chains. */
export interface EventMarks {
  readonly events: readonly EventMark[];
  readonly strokes: readonly PublishedMark[];
}

/** Reads the marks of events among the marks of a panel. */
export function readEventMarks(marks: readonly PublishedMark[], paper: string | null): EventMarks {
  const strokes = marks.filter((mark) => mark.name === "path" && mark.fill === null && mark.stroke !== null);
  const shapes = marks.flatMap((mark) => partOf(mark, strokes, paper) ?? []);
  const hatching = strokes.filter((stroke) =>
    shapes.some(({fill, box}) => fill === "hatched" && inside(stroke.box, box))
  );
  const links = strokes.filter((stroke) => !hatching.includes(stroke)).flatMap(linksOf);
  const chains: EventPart[][] = [];
  for (const part of shapes.toSorted((a, b) => a.box.left - b.box.left)) {
    const chain = chains.find((parts) => parts.some((other) => joined(other, part, links)));
    if (chain) chain.push(part);
    else chains.push([part]);
  }
  const used = strokes.filter((stroke) => {
    return hatching.includes(stroke) || linksOf(stroke).some((link) => shapes.some(({box}) => ends(link, box)));
  });
  return {events: chains.map((parts) => ({parts})), strokes: used};
}

function partOf(mark: PublishedMark, strokes: readonly PublishedMark[], paper: string | null): EventPart | null {
  if (mark.name !== "rect" && mark.name !== "circle") return null;
  const [box, paint, shape] = [outerBox(mark), paintOf(mark, paper), mark.name === "circle" ? "dot" : "bar"] as const;
  if (paint === "solid" || paint === "pale") return {mark, shape, fill: "solid", box};
  if (paint !== "ring") return null;
  const hatched = strokes.some((stroke) => stroke.box.bottom > stroke.box.top && inside(stroke.box, box));
  return {mark, shape, fill: hatched ? "hatched" : "hollow", box};
}

function inside(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

/** A level stroke, in px. */
interface Link {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function linksOf({attributes}: PublishedMark): Link[] {
  const strokes = (attributes["d"] ?? "").matchAll(/M(-?[\d.]+),(-?[\d.]+)L(-?[\d.]+),(-?[\d.]+)/g);
  return [...strokes].flatMap(([, left, y, right, end]) => {
    return y === end ? [{left: Number(left), right: Number(right), y: Number(y)}] : [];
  });
}

/** True where a link begins or ends at the side of a shape. */
function ends({left, right, y}: Link, box: Box): boolean {
  const level = Math.abs((box.top + box.bottom) / 2 - y) < 0.5;
  return level && (Math.abs(left - box.right) < 0.5 || Math.abs(right - box.left) < 0.5);
}

/** Hollow shapes on one level are one chain where a link or no room at all is between them. */
function joined(a: EventPart, b: EventPart, links: readonly Link[]): boolean {
  const level = Math.abs(a.box.top + a.box.bottom - b.box.top - b.box.bottom) < 1;
  if (!level || a.fill !== "hollow" || b.fill !== "hollow") return false;
  if (b.box.left <= a.box.right + 0.02) return true;
  return links.some((link) => ends(link, a.box) && ends(link, b.box) && link.left < b.box.left);
}
