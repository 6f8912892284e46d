import type {Check, Finding} from "../subject.js";
import {creditsOf} from "./credits.js";
import {groundsOf} from "./grounds.js";
import {passagePlace, passagesIn} from "./passages.js";

/** A source line that credits somebody else than the sources of the figure’s claims, or leaves one of them out. */
export const attributionWrong: Check = (subject) => {
  const grounds = groundsOf(subject);
  const [line] = grounds ? passagesIn(grounds.passages, "source") : [];
  if (!grounds || !line) return [];
  const expected = creditsOf(grounds.evidence);
  const missing: string[] = [];
  let rest = `; ${line.text.replace(/^Sources?: /, "")};`;
  for (const credit of expected.toSorted((a, b) => b.length - a.length)) {
    // From one semicolon to the next, so that "the article" is not taken out of "as cited in the article".
    if (rest.includes(`; ${credit};`)) rest = rest.replace(`; ${credit};`, ";");
    else missing.push(credit);
  }
  const stray = rest.replace(/^;\s*|;$/g, "");
  if (expected.length === 0 || (missing.length === 0 && stray === "")) return [];
  const found = stray === "" ? `no credit for ${missing.join("; ")}` : `“${stray}”`;
  const finding: Finding = {rule: "attribution-wrong", where: passagePlace(line), found, expected: expected.join("; ")};
  return [finding];
};
