import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";

/** The published file is byte for byte what the notebook renders now. */
export const stale = {
  name: "stale",
  group: "file",
  severity: "error",
  guards: "The published file is what the notebook renders now, and a data file what the loader beside it made.",
  source: "House rule: charts only change through the command",
  fix: "Run nutgraf render, and read the difference before you commit it.",
  check: ({text, intent}) => {
    if (!intent?.renders) return [];
    return firstDifference(text, intent.renders[0], (line) => `line ${line}`);
  }
} as const satisfies FileRule;

/** Two renders of the figure, the second after other figures, give the same bytes. */
export const nondeterministic = {
  name: "nondeterministic",
  group: "file",
  severity: "error",
  guards: "Two renders of the figure give the same bytes.",
  source: "House rule: same bytes on every machine, in any order, time zone or locale",
  fix: "Take clocks, chance and locale out of the notebook or the form.",
  check: ({intent}) => {
    if (!intent?.renders) return [];
    const [first, second] = intent.renders;
    return firstDifference(second, first, (line) => `line ${line} of the second render`);
  }
} as const satisfies FileRule;

/** The first place at which two texts differ, with what each says there; nothing where they do not. */
function firstDifference(found: string, expected: string, placeOf: (line: number) => string): Violation[] {
  if (found === expected) return [];
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const line = found.slice(0, at).split("\n").length;
  return [{where: placeOf(line), found: excerpt(found, at), expected: excerpt(expected, at)}];
}

function excerpt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 40);
  const [rest = ""] = text.slice(start, at + 40).split("\n");
  return at >= text.length ? "the end of the file" : rest || "an empty line";
}
