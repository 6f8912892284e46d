import type {Figure} from "../../../figure/figureSpec.js";
import {elementFile} from "../../../story/storyFiles.js";
import {lightsFor} from "../choices.js";
import {html, htmlBlock} from "../html.js";
import {snippet, type SnippetOptions} from "./snippet.js";

/** A scroll bar, in px: all that a frame has beside its figure. */
const scrollBar = 16;

/**
 * The snippet in a `<nutgraf-figure>`, which chooses among all layouts by the width of its own place. Where its script does
 * not run it is the snippet.
 * @param options **isFrame** for the page in a frame, which has no margins, and tells how high it is
 */
export function elementEmbed(
  figure: Figure,
  {isFrame = false, ...options}: SnippetOptions & {readonly isFrame?: boolean}
): string {
  const {choices, base = ""} = options;
  const layouts = lightsFor(figure.id, choices, Infinity).map(({width, height}) => `${width}x${height}`);
  // On paper the element shows the layout that it shows on the screen.
  const given = {...options, paper: "dark"} as const;
  const place = isFrame ? {...given, column: Infinity, margins: scrollBar} : given;
  const attributes = {layouts: layouts.join(" "), frame: isFrame};
  return [
    html("script", {src: base + elementFile, defer: true}),
    `${htmlBlock("nutgraf-figure", attributes, snippet(figure, place).trimEnd())}\n`
  ].join("\n");
}
