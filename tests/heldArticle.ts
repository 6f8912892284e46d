import {existsSync, readFileSync} from "node:fs";
import {type ArticleText, readArticle} from "../src/facts/article/articleText.js";
import {articlePath} from "./tool.js";

/** The article that is on this machine, if it is the one with this digest. */
export function heldArticle(digest: string | undefined): ArticleText | null {
  const article = existsSync(articlePath) ? readArticle(readFileSync(articlePath, "utf8")) : null;
  return article?.digest === digest ? article : null;
}
