import type {PlainText} from "../../facts/record.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {bare} from "./labels.js";
import {ofReading, type ReadFile} from "./readFile.js";

/** Each text is in its role, and with the notebook at hand says what the notebook says. */
export const textMisread = {
  name: "text-misread",
  group: "geometry",
  severity: "error",
  guards:
    "The headline, deck, note and source line are what the notebook says; of a file alone the headline is its title.",
  source: "House rule: a file carries its own reading (docs/file-format.md)",
  fix: "Render the figure again.",
  check: ofReading((file, {intent}) => {
    if (!intent) return said(file, "headline", file.published.title);
    const {headline, deck, note, source} = intent;
    return Object.entries({headline, deck, note, source} as const).flatMap(([role, words]) =>
      isRole(role) ? said(file, role, words) : []
    );
  })
} as const satisfies FileRule;

const isRole = (role: string): role is PlainText => ["headline", "deck", "note", "source"].includes(role);

function said({textRuns}: ReadFile, role: PlainText, words: string): Violation[] {
  const lines = textRuns.filter((run) => run.role === role).flatMap(({texts}) => texts.map(({text}) => text));
  if (bare(lines.join(" ")) === bare(words)) return [];
  return [{where: role, found: lines.join(" ") || "nothing", expected: words || "nothing"}];
}
