import {closest, distance} from "fastest-levenshtein";
import type {WaiverRule} from "./rule.js";

/** A waiver of a violation that is not there, or of a rule that does not exist. */
export const waiverUnused = {
  name: "waiver-unused",
  group: "waivers",
  severity: "error",
  guards: "Every waiver beside a figure names a rule, and still waives something.",
  source: "House rule: a waiver that no longer applies is itself an error",
  fix: "Take the waiver out of the notebook, or correct the name of its rule.",
  check: (unused, names) =>
    unused.map(({rule, reason}) => {
      const where = `waiver of ${rule}`;
      if (names.includes(rule)) return {where, found: `“${reason}”`, expected: "a violation to waive"};
      const nearest = closest(rule, names);
      // Names are some twelve letters long: a slip of the pen changes a few of them, another word more.
      const expected = distance(rule, nearest) <= 4 ? nearest : `one of ${names.join(", ")}`;
      return {where, found: `an unknown rule, ${rule}`, expected};
    })
} as const satisfies WaiverRule;
