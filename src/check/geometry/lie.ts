import type {ClaimEvidence} from "../../facts/evidence.js";
import {marksPlace} from "../where.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";

/** What is drawn out of proportion, and how it should be. */
export function lie(where: string, found: string, expected: string): Violation {
  return {where, found, expected};
}

/** A claim that no mark stands for. */
export function notDrawn({id}: Pick<ClaimEvidence, "id">, expected: string): Violation {
  return lie(`claim ${id}`, "not drawn", expected);
}

/** One finding for all the marks that have a fault; nothing where there is none. */
export function lieOf(marks: readonly PublishedMark[], found: string, expected: string): Violation[] {
  const [first, ...more] = marks;
  return first ? [lie(marksPlace([first, ...more]), found, expected)] : [];
}

/** A number of things in words: "1 square", "69 squares". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
