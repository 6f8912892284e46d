import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type Chart, chartsOf, type Notebook} from "../src/index.js";
import {serializeSVG} from "../src/drawing/serialize.js";
import type {Choice} from "../src/publish/files/choices.js";
import {elementEmbed} from "../src/publish/files/elementEmbed.js";
import {html, htmlText} from "../src/publish/files/html.js";
import {choicesOf, snippet} from "../src/publish/files/snippet.js";
import {readManifest} from "../src/publish/plan/manifest.js";
import {renderSVG} from "../src/render.js";
import {pictureName} from "../src/story/files.js";
import {formatsOf} from "../src/story/formats.js";

/** The layout that stands in a page for a wide window and for paper, in px. */
export const articleWidth = 640;

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

/** A published figure in a page, before any script runs. */
export interface StillFigure {
  /** The published file for wide light windows and for paper, as its own text but for the font. */
  readonly drawing: string;
  /** What the drawing is set in, to make the page's font from. */
  readonly svg: SVGSVGElement;
  /** A figure with the picture for all other windows, and with its embed code, its data and its source. */
  readonly markup: string;
}

/**
 * The published figure that a cell drew.
 * @returns *null* where the drawing is none of the story's figures
 * @throws when the published file is not what the figure is now
 */
export async function stillFigure(drawn: SVGSVGElement, published: PublishedStory): Promise<StillFigure | null> {
  const {story, folder, choices: all} = published;
  const chart = chartsOf(story).find((each) => isOf(drawn, each));
  if (!chart) return null;
  const {figure} = chart;
  const choices = all.get(figure.id) ?? [];
  const text = await renderSVG(chart, {width: articleWidth});
  await checkPublished(text, join(folder, pictureName(figure.id, articleWidth)));
  const base = `charts/${story.slug}/`;
  const options = {choices, base, column: articleWidth, data: formatsOf(story).includes("csv")};
  const code = html(
    "details",
    {},
    html("summary", {}, "Embed"),
    html("pre", {tabindex: 0}, html("code", {}, htmlText(elementEmbed(figure, options).trimEnd())))
  );
  const markup = snippet(figure, options)
    .replace("<img ", '<img loading="lazy" ')
    .replace("<details>", `${code.replaceAll("$", "$$$$")}\n<details>`);
  return {drawing: withoutFont(text), svg: chart({document: drawn.ownerDocument, width: articleWidth}), markup};
}

/** The text of a published file as it stands in a page, which has the font once for all figures. */
export function withoutFont(text: string): string {
  return text
    .replace(/^<\?xml[^>]*\?>\n/, "")
    .replace(/<style>[^<]*<\/style>\n/, "")
    .trimEnd();
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
