import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {JSDOM} from "jsdom";
import {version} from "../version.js";
import {addCode} from "./addCode.js";
import type {BundledPage} from "./bundlePage.js";
import {placedCells} from "./cellLines.js";
import {drawnPicture, type PageFile} from "./drawnPicture.js";
import type {KitFolder} from "./kit.js";
import {pageFont} from "./pageFont.js";
import {pageScript} from "./pageScript.js";
import type {NotebookRun} from "./runNotebook.js";
import {type PublishedStory, stillFigure} from "./stillFigure.js";

/** What a page is made of. */
interface PageParts {
  readonly bundled: BundledPage;
  readonly run: NotebookRun;
  /** *null* where no module of its name tells the same story. */
  readonly published: PublishedStory | null;
}

/** A notebook's page, and what stands beside it. */
interface MadePage {
  readonly text: string;
  readonly files: readonly PageFile[];
}

/** A notebook's page for the site, complete before any script runs. @param file from the folder */
export async function notebookPage(
  file: string,
  {bundled, run, published}: PageParts,
  folder: KitFolder
): Promise<MadePage> {
  const slug = basename(file, ".html");
  const {document} = new JSDOM(bundled.html).window;
  const files: PageFile[] = [];
  for (const {
    id,
    html: [first = "", ...others]
  } of run.cells) {
    const cell = document.getElementById(`cell-${id}`);
    if (!cell) continue;
    cell.innerHTML = first;
    for (const [index, drawn] of drawingsIn(cell).entries()) {
      const still = published && (await stillFigure(drawn, published));
      if (still === null) {
        const rest = others.flatMap((text) => drawingsIn(inDocument(document, text))[index] ?? []);
        const picture = await drawnPicture([drawn, ...rest], `${slug}.cells/${id}-${index + 1}`);
        files.push(...picture.files);
        const place = inDocument(document, picture.markup);
        place.className = "drawn";
        drawn.replaceWith(place);
        continue;
      }
      const figure = inDocument(document, still).firstElementChild!;
      const picture = figure.querySelector("picture")!;
      cell.replaceWith(figure);
      picture.replaceWith(cell);
      drawn.replaceWith(picture);
    }
  }
  const insert = addCode(document, placedCells(await readFile(join(folder.root, file), "utf8"), folder.kit));
  const generator = document.createElement("meta");
  Object.assign(generator, {name: "generator", content: `nutgraf ${version}`});
  document.head.prepend(generator);
  document.documentElement.classList.add("static");
  const styles = Array.from(document.querySelectorAll("style"));
  for (const each of styles) each.remove();
  document.body.insertAdjacentHTML("afterbegin", header);
  document.body.insertAdjacentHTML("beforeend", footer(slug, published !== null) + pageScript(slug));
  const sheet = document.createElement("style");
  sheet.textContent = styles.map(({textContent}) => textContent).join("") + (await pageFont(document));
  document.head.append(sheet);
  return {text: insert(`<!doctype html>\n${shortPictures(document.documentElement.outerHTML)}\n`), files};
}

/** The pictures of a page without what no browser needs: blanks between choices, and the upper end of one under a wider one. */
const shortPictures = (page: string): string =>
  page
    .replace(/\n\s+(?=<(?:source|img)\b)/gu, "")
    .replace(/(?<=<source media="\(min-width: [\d.]+px\)) and \(max-width: [\d.]+px\)/gu, "");

const drawingsIn = (place: Element) =>
  Array.from(
    place.querySelectorAll<SVGSVGElement>(".printable > :not(.on-paper) > svg[role=img], :scope > svg[role=img]")
  );

function inDocument(document: Document, markup: string): Element {
  const place = document.createElement("div");
  place.innerHTML = markup;
  return place;
}

const header = `<header><nav aria-label="Site"><a href="index.html">All stories</a></nav></header>`;

/** What stands at the foot of a notebook's page: the way to its files, and where its verdicts are announced. */
function footer(slug: string, isPublished: boolean): string {
  const files = isPublished
    ? `<footer><nav aria-label="Files"><a href="charts/${slug}/index.html">The published files of this story</a></nav></footer>`
    : "";
  return `${files}<p role="status" id="verdict" class="unseen"></p>`;
}
