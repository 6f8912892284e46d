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
import type {NotebookRun} from "./runNotebook.js";
import {type PublishedStory, stillFigure} from "./stillFigure.js";

/** What a page is made of. */
export interface PageParts {
  readonly bundled: BundledPage;
  readonly run: NotebookRun;
  /** *null* where no module of its name tells the same story. */
  readonly published: PublishedStory | null;
}

/** A notebook's page, and what stands beside it. */
export interface MadePage {
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
  document.body.insertAdjacentHTML("beforeend", footer(slug, published !== null) + loader(slug));
  const sheet = document.createElement("style");
  sheet.textContent = styles.map(({textContent}) => textContent).join("") + (await pageFont(document));
  document.head.append(sheet);
  return {text: insert(`<!doctype html>\n${document.documentElement.outerHTML}\n`), files};
}

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

/** What is touched, and wants the script: whatever takes input in a cell. */
const controls = "[id^=cell-] :is(input, select, textarea, button, label)";

/**
 * The script is asked for at the first touch of a control, which keeps what was done to it until it is alive; a page that is
 * only read loads none. A press of a button is told to the script, since the page has nothing that answers it yet.
 */
function loader(slug: string): string {
  return `<script>{
  const controls = "${controls}";
  let isAsked = false;
  window.pressedButtons = [];
  const touch = ({type, target}) => {
    const control = target instanceof Element && target.closest(controls);
    if (!control) return;
    if (type === "click") {
      const button = target.closest("button");
      const cell = button?.closest("[id^=cell-]");
      if (cell && !document.documentElement.classList.contains("alive")) window.pressedButtons.push([cell.id, Array.from(cell.querySelectorAll("button")).indexOf(button)]);
    }
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement("script");
    script.src = "${slug}.js";
    document.body.append(script);
  };
  for (const type of ["pointerdown", "focusin", "click"]) addEventListener(type, touch);
}</script>`;
}
