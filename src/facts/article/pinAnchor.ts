import type {Anchor} from "./anchor.js";
import {type ArticleText, checkArticleText, normalise, occurrences, surroundings} from "./articleText.js";
import {checkText, refusal, valueInWords} from "../boundary.js";

/**
 * Makes the anchor of **token**, its **occurrence**th in the article (from 1), under the **hedge** before it if any.
 * A token is a whole word or number: "5" does not occur in "15".
 * @throws when the token does not occur that often, or the hedge does not stand right before it
 */
export function pinAnchor(article: ArticleText, token: string, occurrence = 1, hedge: string | null = null): Anchor {
  checkArticleText(article, "pinAnchor");
  if (token === "") throw new Error("missing token: the figure to anchor, as it stands in the article");
  checkText(token, "token", "pinAnchor");
  if (hedge !== null) checkText(hedge, "hedge", `anchor ${token}`);
  if (!Number.isSafeInteger(occurrence) || occurrence < 1)
    throw refusal(occurrence, "occurrence", "which one, from 1", `anchor ${token}`);
  const wanted = [...normalise(token)];
  const starts = occurrences(article.points, wanted);
  const start = starts[occurrence - 1];
  if (start === undefined)
    throw new Error(`unknown token: ${token} (found ${starts.length} of ${valueInWords(occurrence)} in the article)`);
  const end = start + wanted.length;
  if (hedge !== null && !standsBefore(article.points, start, hedge))
    throw new Error(`unknown hedge: ${hedge} does not stand before ${token}`);
  const {before, after} = surroundings(article.points, start, end);
  return {kind: "anchor", start, end, token: wanted.join(""), hedge, before, after};
}

function standsBefore(points: readonly string[], start: number, hedge: string): boolean {
  const wanted = [...normalise(hedge)];
  const end = points[start - 1] === " " ? start - 1 : start;
  return occurrences(points.slice(0, end), wanted).at(-1) === end - wanted.length;
}
