import type {RuleName} from "../../src/check/rules.js";
import type {charts} from "./figures.js";
import type {Edit} from "./edits.js";

/** A fault put by hand into a published figure, and the rules that must catch it. */
export interface Fault {
  readonly what: string;
  readonly figure: keyof typeof charts;
  readonly edit: Edit;
  /** With the notebook at hand. */
  readonly rules: readonly RuleName[];
  /** In the file without its notebook. */
  readonly alone: readonly RuleName[];
  /** A part of what a rule finds, where the message is worth holding to. */
  readonly found: string;
}

/** An edit; what is found then; or, where it is not the same rules, those with the notebook and those without. */
export type Spoilt =
  | Edit
  | readonly [Edit, found: string]
  | {readonly edit: Edit; readonly rules?: readonly RuleName[]; readonly alone?: readonly RuleName[]};

/** Faults in one figure for one rule. */
export function faultsIn(
  figure: Fault["figure"],
  rule: RuleName,
  faults: Readonly<Record<string, Spoilt>>
): readonly Fault[] {
  return Object.entries(faults).map(([what, spoilt]): Fault => {
    const own = {what, figure, rules: [rule], alone: [rule], found: ""};
    if (typeof spoilt === "function") return {...own, edit: spoilt};
    if ("edit" in spoilt) return {...own, alone: spoilt.rules ?? own.rules, ...spoilt};
    return {...own, edit: spoilt[0], found: spoilt[1]};
  });
}
