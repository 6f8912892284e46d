import {type Anchor, type AnchorState, anchorHolds, type ArticleText} from "../../facts/anchor.js";
import type {Finding} from "../subject.js";
import {type ArticleNumeral, numeralsOf} from "./articleNumerals.js";
import {saidOtherwise} from "./articleSays.js";
import {findPinned, type Found} from "./found.js";
import type {Pinned} from "./pinned.js";

/**
 * The places that no longer stand in an article as they did when they were pinned, moved or restyled at most; and those
 * that do, but do not say what the claim says (W3C Web Annotation: a position selector wants a state).
 */
export function articleChanged(pinned: readonly Pinned[], article: ArticleText): Finding[] {
  const numerals = numeralsOf(article);
  const findings = new Map<string, Finding>();
  for (const place of findPinned(pinned, article)) {
    const finding = findingOf(place, numerals, article);
    // A period that several claims share has changed once.
    const key = finding && `${place.anchor.start} ${finding.found} ${finding.expected}`;
    if (key && !findings.has(key)) findings.set(key, finding);
  }
  return [...findings.values()];
}

function findingOf(place: Found, numerals: readonly ArticleNumeral[], article: ArticleText): Finding | null {
  const {anchor, owner, state} = place;
  const where = `${owner}, character ${anchor.start} of the article`;
  if (!anchorHolds(state)) {
    return {rule: "article-changed", where, found: becameOf(state, anchor), expected: quoted(anchor)};
  }
  const other = saidOtherwise(place, numerals, article);
  return other && {rule: "article-changed", where, ...other};
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
