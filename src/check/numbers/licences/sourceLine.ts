import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {sourcesStart} from "../../words/en/sourceWords.js";
import {creditsOf} from "./credits.js";
import {licencesOf} from "./figureLicences.js";
import {passagePlace, passagesIn} from "../texts/passages.js";

/** A source line that credits somebody else than the sources of the figure’s claims, or leaves one of them out. */
export const attributionWrong = {
  name: "attribution-wrong",
  group: "numbers",
  severity: "error",
  guards: "The source line credits the sources of the figure’s claims, all of them and nobody else.",
  source: "House rule: never credit a source with what the article says in its own voice",
  fix: "Correct the attribution of the claim, and render again.",
  check: (subject) => {
    const licences = licencesOf(subject);
    const [line] = licences ? passagesIn(licences.passages, "source") : [];
    if (!licences || !line) return [];
    const expected = creditsOf(licences.evidence);
    const missing: string[] = [];
    let rest = `; ${line.text.replace(sourcesStart, "")};`;
    for (const credit of expected.toSorted((a, b) => b.length - a.length)) {
      // From one semicolon to the next, so that "the article" is not taken out of "as cited in the article".
      if (rest.includes(`; ${credit};`)) rest = rest.replace(`; ${credit};`, ";");
      else missing.push(credit);
    }
    const stray = rest.replace(/^;\s*|;$/g, "");
    if (expected.length === 0 || (missing.length === 0 && stray === "")) return [];
    const found = stray === "" ? `no credit for ${missing.join("; ")}` : `“${stray}”`;
    const finding: Violation = {where: passagePlace(line), found, expected: expected.join("; ")};
    return [finding];
  }
} as const satisfies FileRule;

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
