import type {FileRule} from "../rule.js";
import type {Box} from "../box.js";
import type {Violation} from "../subject.js";
import {canvasOf} from "./canvas.js";
import {rounded, textPlace} from "../where.js";

/** The room in px that a text keeps to the edge of the figure. */
const margin = 2;

/** Every text, as wide as the shipped font sets it, stands at least 2 px inside the figure. */
export const textOverflow = {
  name: "text-overflow",
  group: "legibility",
  severity: "error",
  guards: "Every text stands at least 2 px inside the figure.",
  source: "Chartability: text must not be cut off; WCAG 2.2 1.4.10",
  fix: "Report it: the layout should have wrapped the text.",
  check: ({published}) => {
    if (!published) return [];
    const canvas = canvasOf(published);
    return published.texts.flatMap((text): Violation[] => {
      const room = roomIn(canvas, text.box);
      if (room >= margin) return [];
      const found = room < 0 ? outside(room) : `${rounded(room)} px from the edge`;
      return [{where: textPlace(text), found, expected: `at least ${margin} px inside`}];
    });
  }
} as const satisfies FileRule;

/** How far out a text is, in words; one whose place is no number of px could be anywhere. */
export function outside(room: number): string {
  return room === -Infinity ? "at a place that cannot be read" : `${rounded(-room)} px outside the figure`;
}

/** The least distance in px from the sides of a box to the canvas around it; negative where the box reaches out, *-Infinity* where it is nowhere. */
export function roomIn(canvas: Box, box: Box): number {
  const {left, top, right, bottom} = box;
  const room = Math.min(left - canvas.left, top - canvas.top, canvas.right - right, canvas.bottom - bottom);
  return Number.isNaN(room) ? -Infinity : room;
}
