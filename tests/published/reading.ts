import {type Published, readPublished} from "../../src/check/published.js";
import type {ClaimEvidence} from "../../src/facts/evidence.js";
import {statementOf} from "./markup.js";

/** A file read back with what it says that it draws, in reading order: claims, and derived values as *null*. */
export interface Reading extends Published {
  readonly form: string;
  readonly drawn: readonly (ClaimEvidence | null)[];
}

/** Reads a file back. @throws when it is no XML */
export function read(text: string): Reading {
  const published = readPublished(text);
  if (!published) throw new Error("malformed");
  const {form, evidence} = statementOf(text);
  const drawn = evidence.draws.map((name) => evidence.claims.find(({id}) => id === name) ?? null);
  return {...published, form, drawn};
}

/** The colour of what a figure is about: that of the short rule at its top. */
export const highlightOf = ({marks}: Published) => marks[0]?.fill ?? "";

/** Whether two numbers are the same but for the rounding of the file. */
export const near = (a: number, b: number, slack = 0.02) => Math.abs(a - b) <= slack;

/** Whether a claim leaves its upper end open. */
export const isLowerBound = ({quantity}: ClaimEvidence) =>
  quantity.bound === "moreThan" || quantity.bound === "atLeast";

/** The value of a claim, or the low end of its range. */
export const valueOf = ({quantity}: ClaimEvidence) => (quantity.bound === "range" ? quantity.low : quantity.value);
