import {mode} from "d3";
import type {PublishedMark, PublishedText} from "../published.js";
import {latticeOf, slotOf} from "./lattice.js";
import {paintOf} from "./paint.js";

/** The dots of a drawing. */
export interface Dots {
  /** Filled ones, row by row from the top left. */
  readonly filled: readonly PublishedMark[];
  /** Open ones. */
  readonly rings: readonly PublishedMark[];
  /** The radius of most filled dots in px; zero where there are none. */
  readonly radius: number;
  /** How many full dots have the area of all the filled ones. */
  readonly area: number;
}

/** Reads the dots of a drawing. */
export function readDots(marks: readonly PublishedMark[], paper: string | null): Dots {
  const circles = marks.filter(({name}) => name === "circle");
  const rings = circles.filter((mark) => paintOf(mark, paper) === "ring");
  const filled = circles.filter((mark) => ["solid", "pale"].includes(paintOf(mark, paper))).toSorted(inRows);
  const radius = mode(filled.map(radiusOf)) ?? 0;
  const area = filled.reduce((sum, mark) => sum + (radiusOf(mark) / radius) ** 2, 0);
  return {filled, rings, radius, area};
}

/** The radius of a dot, in px. */
export function radiusOf({attributes}: PublishedMark): number {
  return Number(attributes["r"]);
}

/** What is wrong with the rows of some dots. */
export interface RowFaults {
  /** The dots that stand off the rows, or on another dot. */
  readonly stray: readonly PublishedMark[];
  /** How many places before the last dot are empty. */
  readonly empty: number;
}

/** Holds dots against the rows that most of them stand in. */
export function rowFaults({filled, radius}: Dots): RowFaults {
  // Dots that are nearer than they are wide run into each other, and cannot be counted.
  const across = latticeOf(filled.map(centreX), 2 * radius);
  if (!across) return {stray: filled.slice(1), empty: 0};
  const down = latticeOf(filled.map(centreY), 2 * radius) ?? {origin: centreY(filled[0]!), pitch: radius};
  const places = filled.map((mark) => ({mark, x: slotOf(centreX(mark), across), y: slotOf(centreY(mark), down)}));
  const [xs, ys] = [places.flatMap(({x}) => x ?? []), places.flatMap(({y}) => y ?? [])];
  const [left, top, columns] = [Math.min(...xs), Math.min(...ys), 1 + Math.max(...xs) - Math.min(...xs)];
  const taken = new Set<number>();
  const stray: PublishedMark[] = [];
  for (const {mark, x, y} of places) {
    const slot = x === null || y === null ? null : (y - top) * columns + x - left;
    if (slot === null || taken.has(slot)) stray.push(mark);
    else taken.add(slot);
  }
  return {stray, empty: Math.max(-1, ...taken) + 1 - taken.size};
}

/** How many things a dot stands for, as the key says: "Each dot is 10 soldiers"; *null* without one key. */
export function thingsPerDot(texts: readonly PublishedText[]): number | null {
  const words = texts.map(({text}) => text).join(" ");
  const keys = [...words.matchAll(/\bEach dot is ([\d,]+)/g)].map(([, digits]) => Number(digits?.replaceAll(",", "")));
  const [first, ...more] = new Set(keys);
  return first === undefined || more.length > 0 ? null : first;
}

const centreX = ({box}: PublishedMark) => (box.left + box.right) / 2;
const centreY = ({box}: PublishedMark) => (box.top + box.bottom) / 2;

function inRows(a: PublishedMark, b: PublishedMark): number {
  return Math.round(centreY(a) * 100) - Math.round(centreY(b) * 100) || centreX(a) - centreX(b);
}
