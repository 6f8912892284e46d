import {access} from "node:fs/promises";
import {basename, join} from "node:path";
import {JSDOM} from "jsdom";
import {loadNotebook} from "../src/cli/loadNotebook.js";
import type {Notebook} from "../src/index.js";
import type {BundledPage} from "./bundlePage.js";
import {root} from "./notebookPages.js";
import {pageFont} from "./pageFont.js";
import {renditionsOf} from "./renditions.js";
import type {NotebookRun} from "./runCells.js";
import {footer, header} from "./shell.js";

/** A notebook's page for the site, complete before any script runs, and the font that it is set in. */
export async function notebookPage(file: string, {html}: BundledPage, run: NotebookRun): Promise<string> {
  const slug = basename(file, ".html");
  const story = await storyOf(slug);
  const {document} = new JSDOM(html).window;
  const svgs: SVGSVGElement[] = [];
  const inserts: string[] = [];
  for (const {id, html: content} of run.cells) {
    const cell = document.getElementById(`cell-${id}`);
    if (!cell) continue;
    cell.innerHTML = content;
    for (const drawn of Array.from(cell.querySelectorAll<SVGSVGElement>("svg[role=img]"))) {
      const renditions = story && (await renditionsOf(drawn, story, join(root, "charts", slug)));
      svgs.push(...(renditions ? renditions.svgs : [drawn]));
      // The files' own text goes in last, since a document writes SVG otherwise than they do.
      if (renditions) drawn.replaceWith(document.createComment(`rendition ${inserts.push(renditions.html) - 1}`));
    }
  }
  document.documentElement.classList.add("static");
  document.body.insertAdjacentHTML("afterbegin", header(`${slug}.html`));
  document.body.insertAdjacentHTML("beforeend", footer(slug));
  const style = document.createElement("style");
  style.textContent = await pageFont(document, document.body.textContent, svgs);
  document.head.append(style);
  document.body.insertAdjacentHTML("beforeend", loader(slug));
  const text = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  return text.replace(/<!--rendition (\d+)-->/g, (_, index: string) => inserts[Number(index)] ?? "");
}

/** The script is asked for when all that the page shows without it has come. */
function loader(slug: string): string {
  return `<script>addEventListener("load", () => {
  const script = document.createElement("script");
  script.src = "${slug}.js";
  document.body.append(script);
});</script>`;
}

/** The story that the module of the same name tells; *null* where there is none. */
export async function storyOf(slug: string): Promise<Notebook | null> {
  const file = `notebooks/${slug}.ts`;
  const exists = await access(join(root, file)).then(
    () => true,
    () => false
  );
  return exists ? (await loadNotebook(file, root)).notebook : null;
}
