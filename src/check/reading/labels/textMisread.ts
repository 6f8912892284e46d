import type {PlainText} from "../../../facts/evidence/record.js";
import type {FileRule} from "../../rule.js";
import {drawnNow} from "../../drawnNow.js";
import type {Subject, Violation} from "../../subject.js";
import {bare} from "./labels.js";
import {partiesTurned} from "./partiesTurned.js";
import {ofReading, type ReadFile} from "../readFile.js";

/** Each text is in its role, and with the notebook at hand says what the notebook says. */
export const textMisread = {
  name: "text-misread",
  group: "geometry",
  severity: "error",
  guards:
    "Every text is what the notebook says, in its place; of a file alone the headline is its title, and no text turns round from whom a claim goes to whom.",
  source: "House rule: a file carries its own reading (docs/file-format.md)",
  fix: "Render the figure again.",
  check: ofReading((file, subject) => {
    const {intent, evidence} = subject;
    if (!intent)
      return [...said(file, "headline", file.published.title), ...partiesTurned(file, evidence?.claims ?? [])];
    const {headline, deck, note, source} = intent;
    return [
      ...Object.entries({headline, deck, note, source} as const).flatMap(([role, words]) =>
        isRole(role) ? said(file, role, words) : []
      ),
      ...otherTexts(file, subject)
    ];
  })
} as const satisfies FileRule;

/** The first text that is not the one that is drawn now in its place in the painting order: a label, a word of an axis. */
function otherTexts({texts}: ReadFile, subject: Subject): Violation[] {
  const drawn = drawnNow(subject)?.texts;
  if (!drawn) return [];
  const length = Math.max(texts.length, drawn.length);
  const first = Array.from({length}, (_, index) => index).find((index) => texts[index]?.text !== drawn[index]?.text);
  if (first === undefined) return [];
  const [found, expected] = [texts[first]?.text ?? "none", drawn[first]?.text ?? "no such text"];
  return [{where: `text ${first + 1}`, found, expected}];
}

const isRole = (role: string): role is PlainText => ["headline", "deck", "note", "source"].includes(role);

function said({textRuns}: ReadFile, role: PlainText, words: string): Violation[] {
  const lines = textRuns.filter((run) => run.role === role).flatMap(({texts}) => texts.map(({text}) => text));
  if (bare(lines.join(" ")) === bare(words)) return [];
  return [{where: role, found: lines.join(" ") || "nothing", expected: words || "nothing"}];
}
