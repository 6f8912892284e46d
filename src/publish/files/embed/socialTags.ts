import {canvasSize} from "../../../figure/canvas.js";
import type {Figure} from "../../../figure/figureSpec.js";
import {fileName} from "../../../story/files.js";
import {html} from "../html.js";
import {linkedData, type LinkedOptions} from "./linkedData.js";

/**
 * The tags for the head of a page that is about a figure: Open Graph (https://ogp.me) with the card, and JSON-LD.
 */
export function socialTags(figure: Figure, options: LinkedOptions): string {
  const {headline, alt, id} = figure;
  const {width, height} = canvasSize.card;
  const card = fileName("card", id);
  const image = options.base + card;
  const tags = [
    ["og:title", headline.text],
    ["og:description", alt.text],
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", width * 2],
    ["og:image:height", height * 2],
    ["og:image:alt", alt.text]
  ] as const;
  const lines = [
    ...tags.map(([property, content]) => html("meta", {property, content})),
    html("meta", {name: "twitter:card", content: "summary_large_image"}),
    linkedData(figure, options, {name: card, type: "image/png"})
  ];
  return `${lines.join("\n")}\n`;
}
