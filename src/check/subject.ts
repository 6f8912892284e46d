import type {Evidence} from "../facts/evidence.js";
import type {Published} from "./published.js";
import type {RuleName} from "./rules.js";

/** A violation: which rule, where in the file, what is there, and what should be. */
export interface Finding {
  readonly rule: RuleName;
  /** The text, mark or attribute: "text “69 soldiers”", "rect at (20, 296)". */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

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

/** One published file under the checker’s eyes. */
export interface Subject {
  /** The path to print. */
  readonly file: string;
  readonly text: string;
  /** *null* where the file is not well-formed. */
  readonly published: Published | null;
  /** From the notebook’s claims; for a file that comes alone, what it carries itself; *null* where it carries none. */
  readonly evidence: Evidence | null;
  /** *null* for a file that comes alone. */
  readonly intent: Intent | null;
}

/** A rule’s work: what is wrong with a file, or nothing. */
export type Check = (subject: Subject) => readonly Finding[] | Promise<readonly Finding[]>;
