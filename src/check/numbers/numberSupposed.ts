import type {FileRule} from "../rule.js";
import {readFile} from "../reading/readFile.js";
import {furnitureOf} from "../reading/roles.js";
import type {Subject, Violation} from "../subject.js";

/**
 * Every number is stated by somebody. A figure of a number that was supposed, to see what if, may be as right as any other,
 * and is none to publish; nor may any other bear its stamp.
 */
export const numberSupposed = {
  name: "number-supposed",
  group: "numbers",
  severity: "error",
  guards: "No number of the figure is one that somebody supposed, to see what if.",
  source: "House rule: what is published, somebody states",
  fix: "Do not publish it: draw the claim as it is stated.",
  check: (subject) => {
    const supposed = (subject.evidence?.claims ?? []).filter((claim) => claim.supposed === true);
    if (supposed.length === 0) return strayStamps(subject);
    return supposed.map(({id}): Violation => ({
      where: `claim ${id}`,
      found: "a number that is supposed",
      expected: "one that is stated"
    }));
  }
} as const satisfies FileRule;

function strayStamps(subject: Subject): Violation[] {
  const file = readFile(subject);
  const stamps = file ? furnitureOf("stamp", file) : [];
  return stamps.map(() => ({where: "the picture", found: "a stamp that says what if", expected: "none"}));
}
