import type {FileRule} from "../rule.js";

import {licencesOf} from "./figureLicences.js";
import {passagesIn} from "./passages.js";

/** A figure without a line that says where its numbers come from. */
export const sourceMissing = {
  name: "source-missing",
  group: "numbers",
  severity: "error",
  guards: "The figure says where its numbers come from, or that the article names no source.",
  source: "Chartability; NICE: headline, statistical title, source",
  fix: "Leave the source line to the press; give the claim an attribution.",
  check: (subject) => {
    const licences = licencesOf(subject);
    if (!licences || passagesIn(licences.passages, "source").length > 0) return [];
    return [{where: "foot of the figure", found: "no source line", expected: "a line “Source: …”"}];
  }
} as const satisfies FileRule;
