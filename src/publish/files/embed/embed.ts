import type {Figure} from "../../../figure/figureSpec.js";
import {articlePicture, type Choice, inlinePicture, largest, lightsFor} from "../choices.js";
import {emailWidth} from "../../../story/fileKinds.js";
import {fileName, mainOf, mostScale, pictureName} from "../../../story/files.js";
import {elementFile} from "../../../story/storyFiles.js";
import {frameType} from "./framePage.js";
import {html, htmlBlock} from "../html.js";
import {captioned, captionPadding, picturesByMedia, type SnippetOptions} from "./snippet.js";

/** What an embed needs to know of the figure’s files. */
export interface EmbedOptions extends SnippetOptions {
  /** Which picture *img*, *inline* and *outline* show; default for *img* that for a phone, for the others that which the column takes. */
  readonly width?: number;
}

/** What an embed of the one picture for all windows needs to know. */
interface PhoneEmbedOptions extends EmbedOptions {
  /** The height of the picture for e-mail, in px of its layout. */
  readonly height: number;
}

/**
 * The width in px at which the picture for e-mail is shown where there is room: at one and a half times its layout, so that
 * it takes most of a column of text, and its type of 12 px is as large as that of a heading.
 */
const phoneShown = emailWidth * 1.5;

/** The size at which the picture for e-mail is shown where there is room. */
const phoneSize = (height: number) => ({width: phoneShown, height: Math.round(height * 1.5)});

/**
 * One PNG: name and description are its alternative text, since nothing around it says them. Of no width in particular it
 * is the picture for e-mail, whose type is read in a window of any width. It brings the rule that keeps it inside its column,
 * since it stands where nobody may write one.
 */
export function imgEmbed(figure: Figure, {choices, width, height, base = ""}: PhoneEmbedOptions): string {
  if (width === undefined) return alone(figure, base + fileName("email", figure.id), phoneSize(height));
  const wanted = pictureOf(figure, choices, width);
  return alone(figure, base + fileName("png", figure.id, wanted.width), wanted);
}

/**
 * One SVG whose text is outlines, for programs that draw an SVG and know neither its font nor how long a line is. It is shown at
 * its size.
 */
export function outlineEmbed(figure: Figure, options: EmbedOptions): string {
  const picture = mainPicture(figure, options);
  return alone(figure, (options.base ?? "") + fileName("outline", figure.id, picture.width), picture);
}

/** A picture that stands where nobody may write a rule for it, or words beside it. */
function alone(figure: Figure, src: string, {width, height}: Pick<Choice, "width" | "height">): string {
  const style = "max-width:100%;height:auto";
  return `${html("img", {src, width, height, alt: nameAndAlt(figure), style})}\n`;
}

/**
 * A frame with the figure’s page, as wide as its place. The script beside it makes it as high as its figure; where that
 * does not run, it is as high as the highest layout with the lines under it. Where a page’s policy refuses the style it is
 * as wide as the picture for an article.
 */
export function iframeEmbed({id, headline}: Figure, {choices, base = ""}: EmbedOptions): string {
  const src = base + fileName("frame", id);
  const {width} = articlePicture(id, choices);
  const lights = lightsFor(id, choices, Infinity);
  const heights = lights.map((light, index) => {
    // It is shown larger, as far as the next one that there is room for.
    const scale = Math.min(mostScale, (lights[index + 1]?.width ?? Infinity) / light.width);
    return Math.ceil(light.height * scale) + captionHeight;
  });
  const style = "width:100%;border:0";
  const size = {width, height: Math.max(...heights)};
  const frame = html("iframe", {src, title: headline.text, ...size, style, loading: "lazy"});
  return `${frame}\n${html("script", {src: base + elementFile, defer: true})}\n`;
}

/**
 * The drawing itself, to stand in the markup of a page.
 * @param fragment the drawing at a width in px, as markup
 */
export async function inlineEmbed(
  figure: Figure,
  options: EmbedOptions,
  fragment: (width: number) => Promise<string>
): Promise<string> {
  return fragment(mainPicture(figure, options).width);
}

/** The picture in a main width that is asked for or, without one, that the column takes. */
function mainPicture(figure: Figure, {choices, width, column}: EmbedOptions): Choice {
  return width === undefined ? inlinePicture(figure.id, choices, column) : pictureOf(figure, choices, width);
}

/**
 * One PNG in a table, since mail programs know no other layout. The picture prints its source; its alternative text names it
 * too, for who reads the mail without pictures.
 */
export function emailEmbed(figure: Figure, {height, base = ""}: PhoneEmbedOptions): string {
  const src = base + fileName("email", figure.id);
  const style = `display:block;width:100%;max-width:${phoneShown}px;height:auto;border:0`;
  const image = html("img", {
    src,
    ...phoneSize(height),
    alt: `${nameAndAlt(figure)} ${stopped(figure.source.text)}`,
    style
  });
  return `${htmlBlock(
    "table",
    {role: "presentation", width: phoneShown, cellpadding: 0, cellspacing: 0, border: 0, style: "max-width:100%"},
    html("tr", {}, html("td", {}, image))
  )}\n`;
}

/**
 * What WordPress leaves of a figure when an author saves it (`wp_kses_post`): one PNG that is read in a window of any width,
 * with source, link and table, as a block of HTML.
 */
export function wordPressEmbed(figure: Figure, options: PhoneEmbedOptions): string {
  const {base = "", height} = options;
  const src = base + fileName("email", figure.id);
  const image = html("img", {src, ...phoneSize(height), alt: figure.alt.text, loading: "lazy"});
  return `<!-- wp:html -->\n${captioned(figure, options, image)}\n<!-- /wp:html -->\n`;
}

/** The pictures by the width of the window, as AMP has them (https://amp.dev/documentation/components/amp-img). */
export function ampEmbed(figure: Figure, options: EmbedOptions): string {
  const {base = ""} = options;
  const {id, alt} = figure;
  const all = picturesByMedia(id, options);
  const images = all.map(({media, width, height, scheme}) => {
    const isDarkToo = all.some((other) => other.scheme === "dark" && other.width === width);
    const light = [media, "(prefers-color-scheme: light)"].filter(Boolean).join(" and ");
    return html("amp-img", {
      // All that hold are shown, and not the first.
      media: (scheme === "light" && isDarkToo ? light : media) || undefined,
      src: base + pictureName(id, width, scheme),
      ...largest({width, height}, options.column),
      layout: "intrinsic",
      alt: alt.text
    });
  });
  return `${captioned(figure, options, images.join("\n"))}\n`;
}

/** What a line of text leaves under the picture that stands on it, in px. */
const pictureGap = 12;

/** Px under a picture: the link to its data, and the line that opens its table, which are a line each in any column. */
const captionHeight = 2 * (frameType.leading + 2 * captionPadding) + pictureGap;

/** The light picture of a width in px. @throws when there is none; the message lists those that there are */
function pictureOf({id}: Figure, choices: readonly Choice[], width: number): Choice {
  const widths = mainOf(choices.map((choice) => choice.width));
  const lights = lightsFor(id, choices, Infinity).filter((choice) => widths.includes(choice.width));
  const found = lights.find((choice) => choice.width === width);
  if (found) return found;
  throw new Error(
    `missing picture: figure ${id} at ${width} px (published: ${lights.map((light) => light.width).join(", ")})`
  );
}

/** The headline and what the chart shows: all that a picture must say where nothing else on the page does. */
function nameAndAlt({headline, alt}: Figure): string {
  return `${stopped(headline.text)} ${alt.text}`;
}

/** Words with a stop, as a screen reader pauses between sentences. */
const stopped = (words: string) => words.replace(/[.!?]?$/, ".");
