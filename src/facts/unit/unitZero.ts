import type {Unit} from "./unit.js";

/** False for degrees and indices, whose zero means nothing of the thing; a difference of degrees has one. */
export const hasZero = (unit: Unit): boolean =>
  unit.kind !== "index" && (unit.kind !== "degrees" || unit.difference === true);

/** What to do where degrees are how far one temperature lies from another. */
export const ofDifference = ({kind}: Unit): string =>
  kind === "degrees" ? '; of differences say degreesIn("C", {difference: true})' : "";
