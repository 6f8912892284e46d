import type {ArticleText} from "../../facts/article/articleText.js";
import type {ArticleNumber} from "./articleNumber.js";

/** The text of an `article.ts`: the digest of an article, and its numbers that are no claims, each with its reason. */
export function articleModule({digest, points}: ArticleText, waived: readonly ArticleNumber[]): string {
  const rows = waived.map(({token, anchor, ready}) => {
    const reason = "waived" in ready ? ready.waived : "";
    return `    {token: ${JSON.stringify(token)}, start: ${anchor.start}, reason: ${JSON.stringify(reason)}}`;
  });
  const waivers = rows.length === 0 ? "[]" : `[\n${rows.join(",\n")}\n  ]`;
  return `import {articleRecord} from "nutgraf";

/** The article that the claims stand in, without its words: its digest, its length, and its numbers that need no claim. */
export const article = articleRecord({
  digest: "${digest}",
  codePoints: ${points.length},
  waivers: ${waivers}
});
`;
}
