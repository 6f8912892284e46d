import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Chart} from "../figure/figure.js";
import type {Figure} from "../figure/figureSpec.js";
import {chartsOf, type Notebook} from "../story/notebook.js";
import {serializeSVG} from "../drawing/serialize.js";
import type {Choice} from "../publish/files/choices.js";
import {type EmbedOptions, iframeEmbed} from "../publish/files/embed/embed.js";
import {html, htmlCode} from "../publish/files/html.js";
import {choicesOf, snippet} from "../publish/files/embed/snippet.js";
import {readManifest} from "../publish/plan/manifest.js";
import {renderSVG} from "../publish/files/svg.js";
import {pictureName} from "../story/files.js";
import {formatsOf} from "../story/formats.js";
import {figureId} from "../publish/sheet/claimTables.js";
import {paperImage} from "./drawnPicture.js";

/** The layout for the column of a page in a wide window, and for paper, in px. */
const articleWidth = 640;

/** A published story, and where. */
export interface PublishedStory {
  readonly story: Notebook;
  /** The pictures of each figure, by its id. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  /** The folder of its files. */
  readonly folder: string;
}

/** What is published of a story. @param charts the folder of the stories' folders */
export async function publishedStory(story: Notebook, charts: string): Promise<PublishedStory> {
  const folder = join(charts, story.slug);
  const path = join(folder, "manifest.json");
  const {figures} = readManifest(await readFile(path, "utf8"), path);
  return {story, folder, choices: new Map(figures.map(({id, files}) => [id, choicesOf(files)]))};
}

/**
 * The published figure that a cell drew, as markup: the pictures for a screen and for paper, which stand beside the page;
 * its embed code, its data and its source.
 * @returns *null* where the drawing is none of the story's figures
 * @throws when the published file is not what the figure is now
 */
export async function stillFigure(drawn: SVGSVGElement, published: PublishedStory): Promise<string | null> {
  const {story, folder, choices: all} = published;
  const chart = chartsOf(story).find((each) => isOf(drawn, each));
  if (!chart) return null;
  const {figure} = chart;
  const choices = all.get(figure.id) ?? [];
  const paper = choices.find(({width, scheme}) => width === articleWidth && scheme === "light");
  if (!paper) throw new Error(`missing picture: figure ${figure.id} at ${articleWidth} px (npm run render)`);
  const file = pictureName(figure.id, articleWidth);
  await checkPublished(await renderSVG(chart, {width: articleWidth}), join(folder, file));
  const base = `charts/${story.slug}/`;
  const formats = formatsOf(story);
  const {width, height} = paper;
  const code = formats.includes("html") ? embedCode(figure, {choices, base}, formats.includes("sheet")) : "";
  return snippet(figure, {choices, base, column: articleWidth, data: formats.includes("csv"), paper: "none"})
    .replace("<img ", '<img loading="lazy" ')
    .replace("</picture>", `</picture>\n${paperImage(base + file, {width, height})}`)
    .replace("<details>", `${code.replaceAll("$", "$$$$")}\n<details>`);
}

/** The shortest of the codes that embed a figure, to be opened, and the way to the others. */
function embedCode(figure: Figure, options: EmbedOptions, hasSheet: boolean): string {
  const sheet = `${options.base}index.html#${figureId(figure.id)}`;
  return html(
    "details",
    {},
    html("summary", {}, "Embed"),
    html("pre", {tabindex: 0}, html("code", {}, htmlCode(iframeEmbed(figure, options).trimEnd()))),
    hasSheet ? html("p", {}, html("a", {href: sheet}, "All codes and files of this figure")) : ""
  );
}

function isOf(drawn: SVGSVGElement, chart: Chart): boolean {
  const {width, scheme, figure} = described(drawn);
  if (figure !== chart.figure.id || typeof width !== "number" || (scheme !== "light" && scheme !== "dark"))
    return false;
  return serializeSVG(chart({document: drawn.ownerDocument, width, scheme})) === serializeSVG(drawn);
}

function described(drawn: SVGSVGElement): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(drawn.querySelector("metadata")?.textContent ?? "") as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

async function checkPublished(text: string, path: string): Promise<void> {
  const published = await readFile(path, "utf8").catch(() => null);
  if (published === text) return;
  throw new Error(`${published === null ? "missing" : "stale"} figure: ${path} (npm run render)`);
}
