import type {RuleName} from "../../../src/check/rules.js";
import type {Edit} from "./craft.js";
import {drawing} from "./drawing.js";
import {evidence} from "./evidence.js";
import {marks} from "./marks.js";
import {moved} from "./moved.js";
import {numbers} from "./numbers.js";
import {reread} from "./reread.js";
import {words} from "./words.js";

/**
 * A forgery made with care, with lengths and glyphs put right: the rule that tells of it, what it is, in the gallery's figure of
 * which form (or in which sample of it), and how it is made. What *text-misread* and *reading-stale*
 * tell of, only the notebook knows.
 */
export type Crafted = readonly [
  rule: RuleName,
  what: string,
  figure: string | readonly [form: string, sample: string],
  edit: Edit
];

/** The forgeries, by what was changed. */
export const crafted: Readonly<Record<"words" | "numbers" | "marks" | "evidence", readonly Crafted[]>> = {
  words,
  numbers,
  marks: [...marks, ...moved, ...drawing, ...reread],
  evidence
};
