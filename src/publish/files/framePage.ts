import type {Figure} from "../../figure/figure.js";
import {elementEmbed} from "./elementEmbed.js";
import {html, htmlBlock, htmlText} from "./html.js";
import {snippetRule, type SnippetOptions} from "./snippet.js";

/** The type of a page in a frame, in px. */
export const frameType = {size: 14, leading: 20} as const;

/**
 * The page that stands in a frame: the figure, chosen by the width of the frame, and the rule that it needs. It tells the
 * page around it how high it is. Its heading is for those who come to it as to a page; a reader sees it in the picture.
 */
export function framePage(figure: Figure, options: Pick<SnippetOptions, "choices" | "base" | "data">): string {
  const headline = htmlText(figure.headline.text);
  const {size, leading} = frameType;
  const page = elementEmbed(figure, {...options, isFrame: true}).trimEnd();
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
