import type {Chart, Notebook} from "../src/index.js";
import {chartsOf} from "../src/index.js";
import {renderSVG} from "../src/render.js";
import {escapeHtml, plainPage} from "./shell.js";
import {withoutFont} from "./renditions.js";

/** A notebook of the site. */
export interface Listed {
  readonly slug: string;
  readonly title: string;
  /** *null* where no module of its name tells the same story. */
  readonly story: Notebook | null;
}

/** The first page: every notebook, with the first figure of its story. */
export async function indexPage(listed: readonly Listed[], style: string): Promise<string> {
  const sections = await Promise.all(listed.map(section));
  return plainPage("index.html", "Stories", sections.join("\n"), style);
}

async function section({slug, title, story}: Listed): Promise<string> {
  const [lead] = story ? chartsOf(story) : [];
  const figure = lead ? await leadFigure(lead, slug) : "";
  return `<section>
<h2><a href="${slug}.html">${escapeHtml(title)}</a></h2>
${figure}
<p><a href="charts/${slug}/index.html">Its published figures</a></p>
</section>`;
}

async function leadFigure(lead: Chart, slug: string): Promise<string> {
  const sources = [320, 640].map((width) => `charts/${slug}/${lead.figure.id}-${width}.svg`);
  const wide = withoutFont(await renderSVG(lead, {width: 640}));
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(wide) ?? [];
  return `<a class="figure" href="${slug}.html"><picture>
<source media="(max-width: 687px)" srcset="${sources[0]}">
<img src="${sources[1]}" width="${width}" height="${height}" alt="${escapeHtml(lead.figure.alt.text)}">
</picture></a>`;
}
