import type {Figure} from "../../figure/figure.js";
import {measure} from "../../type/font.js";
import {articlePicture, type Choice, lightsFor} from "./choices.js";
import {emailWidth} from "../../story/fileKinds.js";
import {fileName} from "../../story/files.js";
import {html, htmlBlock, htmlText} from "./html.js";
import {csvLinkText, snippet, snippetRule, type SnippetOptions} from "./snippet.js";

/** What an embed needs to know of the figure’s files. */
export interface EmbedOptions extends SnippetOptions {
  /** Which picture *img* and *inline* show; default the one for the column of an article. */
  readonly width?: number;
}

/** One PNG: name and description are its alternative text, since nothing around it says them. */
export function imgEmbed(figure: Figure, {choices, width, base = ""}: EmbedOptions): string {
  const wanted = pictureOf(figure, choices, width);
  const src = base + fileName("png", figure.id, wanted.width);
  return `${html("img", {src, width: wanted.width, height: wanted.height, alt: nameAndAlt(figure)})}\n`;
}

/**
 * A frame with the figure’s page, as wide as its place and as high as its highest layout with the lines under it. Where a
 * page’s policy refuses the style it is as wide as the picture for an article.
 */
export function iframeEmbed({id, headline, source}: Figure, {choices, base = ""}: EmbedOptions): string {
  const src = base + fileName("frame", id);
  const {width} = articlePicture(id, choices);
  const height = Math.max(...choices.map((choice) => choice.height + captionHeight(source.text, choice.width)));
  const style = "width:100%;border:0";
  return `${html("iframe", {src, title: headline.text, width, height, style, loading: "lazy"})}\n`;
}

/**
 * The drawing itself, to stand in the markup of a page.
 * @param fragment the drawing at a width in px, as markup
 */
export async function inlineEmbed(
  figure: Figure,
  {choices, width}: EmbedOptions,
  fragment: (width: number) => Promise<string>
): Promise<string> {
  return fragment(pictureOf(figure, choices, width).width);
}

/**
 * One PNG, 600 px wide on a screen, with its source under it, in a table since mail programs know no other layout.
 * @param options **height** of the picture in px
 */
export function emailEmbed(figure: Figure, {height, base = ""}: EmbedOptions & {readonly height: number}): string {
  const src = base + fileName("email", figure.id);
  const style = `display:block;width:100%;max-width:${emailWidth}px;height:auto;border:0`;
  const size = {width: emailWidth, height};
  const image = html("img", {src, ...size, alt: nameAndAlt(figure), style});
  const font = "font:12px/16px Arial,sans-serif;color:#595959;padding-top:4px";
  const row = (cell: string, attributes = {}) => html("tr", {}, html("td", attributes, cell));
  return `${htmlBlock(
    "table",
    {role: "presentation", width: emailWidth, cellpadding: 0, cellspacing: 0, border: 0, style: "max-width:100%"},
    row(image),
    row(htmlText(figure.source.text), {style: font})
  )}\n`;
}

/**
 * The page that stands in a frame: the snippet, which takes the frame for its window, and the rule that it needs. Its
 * heading is for those who come to it as to a page; a reader sees it in the picture.
 */
export function framePage(figure: Figure, options: Omit<SnippetOptions, "slot">): string {
  const headline = htmlText(figure.headline.text);
  const {size, leading} = frameType;
  const page = snippet(figure, {...options, slot: "page"}).trimEnd();
  const rules = [
    "body {margin: 0; background: Canvas; color: CanvasText}",
    "h1 {position: absolute; clip-path: inset(50%); width: 1px; height: 1px; margin: 0; overflow: hidden}",
    snippetRule,
    `figure {margin: 0; font: ${size}px/${leading}px sans-serif}`
  ];
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    html("title", {}, headline),
    html("style", {}, rules.join(" ")),
    htmlBlock("main", {"aria-label": figure.headline.text}, html("h1", {}, headline), page) + "\n"
  ].join("\n");
}

/** The type of a page in a frame, in px. */
const frameType = {size: 14, leading: 20} as const;

/**
 * How much wider the reader’s own sans serif may run than the shipped font that lines are measured in (Verdana and DejaVu
 * Sans by a quarter), and what the ragged ends of lines take.
 */
const slack = 1.4;

/** Px under a picture of a width in px: its source, the link to its data, and the line that opens its table. */
function captionHeight(source: string, width: number): number {
  const length = measure(`${source} ${csvLinkText}`, {size: frameType.size}) * slack;
  return (Math.ceil(length / width) + 1) * frameType.leading + pictureGap;
}

/** What a line of text leaves under the picture that stands on it, in px. */
const pictureGap = 8;

/** The picture of a width in px or, none asked for, the one for the column of an article. */
function pictureOf({id}: Figure, choices: readonly Choice[], width: number | undefined): Choice {
  if (width === undefined) return articlePicture(id, choices);
  const lights = lightsFor(id, choices, "page");
  const found = lights.find((choice) => choice.width === width);
  if (found) return found;
  throw new Error(
    `missing picture: figure ${id} at ${width} px (published: ${lights.map((light) => light.width).join(", ")})`
  );
}

/** The headline and what the chart shows: all that a picture must say where nothing else on the page does. */
function nameAndAlt({headline, alt}: Figure): string {
  return `${headline.text.replace(/[.!?]?$/, ".")} ${alt.text}`;
}
