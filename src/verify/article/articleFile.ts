import {type ArticleText, readArticle} from "../../facts/article/articleText.js";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {htmlText} from "./htmlText.js";
import {markdownText} from "./markdownText.js";

/**
 * An article as its file has it: plain text, or the text of a page or of Markdown, so that one anchor holds in each of
 * them. The digest is that of the file.
 * @param name of the file; .html, .htm, .md and .markdown are read as such, all else as plain text
 */
export function readArticleFile(name: string, content: string): ArticleText {
  return {...readArticle(textOf(name, content)), digest: sha256Hex(content)};
}

function textOf(name: string, content: string): string {
  if (/\.html?$/i.test(name)) return htmlText(content);
  return /\.(?:md|markdown)$/i.test(name) ? markdownText(content) : content;
}
