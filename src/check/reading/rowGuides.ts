import type {Box} from "../box.js";
import type {ReadFile} from "./readFile.js";
import {isTickRole} from "./roles.js";

/** Px between the end of a guide and what it leads to, or the name that it begins at. */
const nearest = 12;

/** A level stroke, in px. */
interface Level {
  readonly along: "x" | "y";
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

/**
 * Whether a line is the guide of a row: from a name to the first shape or label that stands level with it, as in the dot charts of
 * Cleveland 1984. How long it is follows from that, so that it says nothing of its own.
 */
export function isRowGuide({along, from, to, across}: Level, {runs, textRuns}: ReadFile): boolean {
  if (along !== "x") return false;
  const isLevel = ({box}: {readonly box: Box}) => box.top <= across && box.bottom >= across;
  const names = textRuns.flatMap(({role, texts}) => (isTickRole(role) ? texts : []));
  // Between the two lines of a long name there is a gap.
  const isNamed = names.some(
    ({box: {top, bottom, right}, size}) =>
      Math.abs((top + bottom) / 2 - across) <= size && right <= from && from - right <= nearest
  );
  const drawn = runs.flatMap(({role, shapes}) => ("furniture" in role ? [] : shapes));
  const words = textRuns.flatMap(({role, texts}) => (isTickRole(role) ? [] : texts));
  const lefts = [...drawn, ...words].filter(isLevel).map(({box}) => box.left);
  const first = Math.min(...lefts.filter((left) => left >= from));
  return isNamed && first >= to && first - to <= nearest;
}
