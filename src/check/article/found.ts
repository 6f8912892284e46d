import {type AnchorState, verifyAnchor} from "../../facts/article/verifyAnchor.js";
import type {ArticleText} from "../../facts/article/articleText.js";
import type {Pinned} from "./pinned.js";

/** What became of a place in an article, and where it is now, in code points; *null* where it is lost. */
export interface Found extends Pinned {
  readonly state: AnchorState;
  readonly span: {readonly start: number; readonly end: number} | null;
}

/** Looks the places up in an article; a place that several name is looked up once. */
export function findPinned(pinned: readonly Pinned[], article: ArticleText): Found[] {
  const known = new Map<string, Pick<Found, "state" | "span">>();
  return pinned.map((each) => {
    const key = JSON.stringify(each.anchor);
    const place = known.get(key) ?? placeOf(each, article);
    known.set(key, place);
    return {...each, ...place};
  });
}

function placeOf({anchor}: Pinned, article: ArticleText): Pick<Found, "state" | "span"> {
  const state = verifyAnchor(article, anchor);
  const length = [...("found" in state ? state.found : anchor.token)].length;
  const start = state.state === "exact" ? anchor.start : "start" in state ? state.start : null;
  return {state, span: start === null ? null : {start, end: start + length}};
}
