import type {Evidence} from "../facts/evidence/evidence.js";
import type {Published} from "./published.js";

/** What is wrong with a file: where, what is there, and what should be. */
export interface Violation {
  /** The text, mark or attribute: "text “69 soldiers”", "rect at (20, 296)". */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** A violation, as rules of markup and of pages tell many. */
export const violation = (where: string, found: string, expected: string): Violation => ({where, found, expected});

/** What a notebook says that a published file should be. */
export interface Intent {
  readonly id: string;
  readonly form: string;
  readonly headline: string;
  readonly deck: string;
  /** Empty where there is none. */
  readonly note: string;
  readonly alt: string;
  readonly source: string;
  /**
   * The figure rendered now at the width and in the scheme of the file, and once more after other figures; *null* where no
   * rule that needs them is asked for.
   */
  readonly renders: readonly [string, string] | null;
}

/** One published file to be checked. */
export interface Subject {
  /** The path to print. */
  readonly file: string;
  readonly text: string;
  /** *null* where the file is not well-formed. */
  readonly published: Published | null;
  /** From the notebook’s claims; for a file without its notebook, what it carries itself; *null* where it carries none. */
  readonly evidence: Evidence | null;
  /** *null* for a file without its notebook. */
  readonly intent: Intent | null;
}
