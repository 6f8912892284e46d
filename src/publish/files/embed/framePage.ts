import type {Figure} from "../../../figure/figureSpec.js";
import {palettes} from "../../../theme/theme.js";
import {elementEmbed} from "./elementEmbed.js";
import {articlePicture} from "../choices.js";
import {pictureName} from "../../../story/files.js";
import type {DataLicence} from "../../../story/notebook.js";
import {html, htmlBlock, htmlText} from "../html.js";
import {linkedData} from "./linkedData.js";
import {snippetRule, type SnippetOptions} from "./snippet.js";

/** The type of a page in a frame, in px. */
export const frameType = {size: 14, leading: 20} as const;

/** About what a figure has beside its words, in px. */
const figureMargin = 16;

/** A colour of the picture in the light and in the dark scheme. */
const both = (name: "paper" | "ink" | "highlight") => `light-dark(${palettes.light[name]}, ${palettes.dark[name]})`;

/** What the page for a frame offers, where its files are, and under which licence. */
interface FrameOptions extends Pick<SnippetOptions, "choices" | "base" | "data"> {
  readonly licence?: DataLicence | undefined;
}

/**
 * The page that stands in a frame: the figure, chosen by the width of the frame, and the rule that it needs. It tells the
 * page around it how high it is. Its heading is for those who come to it as to a page; a reader sees it in the picture.
 */
export function framePage(figure: Figure, {licence, ...options}: FrameOptions): string {
  const headline = htmlText(figure.headline.text);
  const {base = "", data = true} = options;
  const {width} = articlePicture(figure.id, options.choices);
  const picture = {name: pictureName(figure.id, width), type: "image/svg+xml"} as const;
  const {size, leading} = frameType;
  const page = elementEmbed(figure, {...options, isFrame: true}).trimEnd();
  const rules = [
    // The paper of the picture, so that what stands under it stands on the same.
    `body {margin: 0; background: ${both("paper")}; color: ${both("ink")}}`,
    "h1 {position: absolute; clip-path: inset(50%); width: 1px; height: 1px; margin: 0; overflow: hidden}",
    snippetRule,
    `figure {margin: 0; font: ${size}px/${leading}px "Source Sans 3", "Segoe UI", system-ui, sans-serif}`,
    `a {color: ${both("highlight")}}`,
    `figcaption {margin-inline: ${figureMargin}px}`
  ];
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    html("title", {}, headline),
    html("style", {}, rules.join(" ")),
    linkedData(figure, {base, data, licence}, picture),
    htmlBlock("main", {"aria-label": figure.headline.text}, html("h1", {}, headline), page) + "\n"
  ].join("\n");
}
