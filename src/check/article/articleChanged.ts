import type {ArticleRule} from "../rule.js";
import type {Anchor} from "../../facts/article/anchor.js";
import {type AnchorState, anchorHolds} from "../../facts/article/verifyAnchor.js";
import type {ArticleText} from "../../facts/article/articleText.js";
import type {Violation} from "../subject.js";
import {type ArticleNumeral, numeralsOf} from "./articleNumerals.js";
import {saidOtherwise} from "./articleSays.js";
import {findPinned, type Found} from "./found.js";

/**
 * The places that no longer stand in an article as they did when they were pinned, moved or restyled at most; and those
 * that do, but do not say what the claim says (W3C Web Annotation: a position selector wants a state).
 */
export const articleChanged = {
  name: "article-changed",
  group: "article",
  severity: "error",
  guards: "Every anchored figure stands in the article as it did when it was anchored, moved or restyled at most.",
  source: "W3C Web Annotation: TextPositionSelector with a State",
  fix: "Read the article again, correct the claim, and pin the anchor anew with nutgraf anchor.",
  check: ({pinned, article}) => {
    const numerals = numeralsOf(article);
    const violations = new Map<string, Violation>();
    for (const place of findPinned(pinned, article)) {
      const violation = violationOf(place, numerals, article);
      // A period that several claims share has changed once.
      const key = violation && `${place.anchor.start} ${violation.found} ${violation.expected}`;
      if (key && !violations.has(key)) violations.set(key, violation);
    }
    return [...violations.values()];
  }
} as const satisfies ArticleRule;

function violationOf(place: Found, numerals: readonly ArticleNumeral[], article: ArticleText): Violation | null {
  const {anchor, owner, state} = place;
  const where = `${owner}, character ${anchor.start} of the article`;
  if (!anchorHolds(state)) {
    return {where, found: becameOf(state, anchor), expected: quoted(anchor)};
  }
  const other = saidOtherwise(place, numerals, article);
  return other && {where, ...other};
}

function becameOf(state: AnchorState, anchor: Anchor): string {
  switch (state.state) {
    case "changed":
      return `“${state.found}”`;
    case "reworded":
      return `“${anchor.token}” under other words: read it again`;
    default:
      return "gone: its sentence is another";
  }
}

function quoted({hedge, token}: Anchor): string {
  return `“${hedge === null ? token : `${hedge} ${token}`}”`;
}
