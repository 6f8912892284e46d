import {join} from "node:path";
import {JSDOM} from "jsdom";
import {chartsOf, type Notebook} from "../src/index.js";
import {root} from "./notebookPages.js";
import {renditionsOf} from "./renditions.js";
import {escapeHtml, plainPage} from "./shell.js";

/** A notebook of the site. */
export interface Listed {
  readonly slug: string;
  readonly title: string;
  /** *null* where no module of its name tells the same story. */
  readonly story: Notebook | null;
}

/** The first page: every notebook, with the first figure of its story. */
export async function indexPage(listed: readonly Listed[]): Promise<string> {
  const sections = await Promise.all(listed.map(section));
  return plainPage("index.html", "Stories", sections.join("\n"));
}

async function section({slug, title, story}: Listed): Promise<string> {
  const files = `<p><a href="charts/${slug}/index.html">Its published figures</a></p>`;
  return `<section>
<h2><a href="${slug}.html">${escapeHtml(title)}</a></h2>
${story ? `${await leadFigure(story)}\n${files}` : ""}
</section>`;
}

async function leadFigure(story: Notebook): Promise<string> {
  const [lead] = chartsOf(story);
  if (!lead) return "";
  const drawn = lead({document: new JSDOM("").window.document});
  return (await renditionsOf(drawn, story, join(root, "charts", story.slug)))?.html ?? "";
}
