import type {Figure} from "../../figure/figureSpec.js";
import type {Choice} from "../files/choices.js";
import {inlinePicture} from "../files/choices.js";
import {elementEmbed} from "../files/embed/elementEmbed.js";
import {ampEmbed, emailEmbed, iframeEmbed, imgEmbed, outlineEmbed, wordPressEmbed} from "../files/embed/embed.js";
import {type EmbedKind, embedKinds} from "../files/embed/embedKinds.js";
import {fileName} from "../../story/files.js";
import type {PublishedFormat} from "../../story/formats.js";
import {html, htmlCode} from "../files/html.js";
import {snippet} from "../files/embed/snippet.js";
import {socialTags} from "../files/embed/socialTags.js";
import {copyButton} from "./copyButton.js";
import {pictureId} from "./pictures.js";

/** What there is to embed of a figure. */
interface EmbedsOptions {
  /** All that are published. */
  readonly choices: readonly Choice[];
  /** Those that the sheet shows. */
  readonly shown: readonly Choice[];
  /** The formats in which the story is published. */
  readonly formats: readonly PublishedFormat[];
  /** The height of the picture for e-mail, in px; *null* where there is none. */
  readonly emailHeight: number | null;
}

// No address holds it, nor any text: the place where the address of the files goes.
const mark = "\u0000";

/** The codes that put a figure into a page, each of a kind that is published, to be opened and copied. */
export function embedList(figure: Figure, options: EmbedsOptions): string {
  const {choices, shown, formats, emailHeight} = options;
  const has = (format: PublishedFormat) => formats.includes(format);
  const given = {choices, base: mark, data: has("csv")};
  const mailed = emailHeight === null ? null : {...given, height: emailHeight};
  const item = (kind: EmbedKind, hint: string, code: string) =>
    has(embedKinds[kind]) ? [codeItem(figure, kind, hint, code)] : [];
  const items = [
    ...item("picture", "in an article: chooses the width and the scheme by itself", snippet(figure, given)),
    ...item("element", "the same, by the width of its place; with a script", elementEmbed(figure, given)),
    ...(has("inline") ? [inlineItem(figure, shown)] : []),
    ...(mailed ? item("img", "one PNG, where nothing else is taken", imgEmbed(figure, mailed)) : []),
    ...item("outline", "one SVG of outlines, for what knows no font", outlineEmbed(figure, given)),
    ...item("iframe", "a frame with the figure’s own page", iframeEmbed(figure, given)),
    ...(mailed
      ? item("wordpress", "one PNG with the table, as an author may post it", wordPressEmbed(figure, mailed))
      : []),
    ...item("amp", "for pages of AMP", ampEmbed(figure, given)),
    ...(mailed ? item("email", "one PNG, as mail programs need it", emailEmbed(figure, mailed)) : []),
    ...item("social", "for the head of a page, with the address of the files", socialTags(figure, given))
  ];
  return html("ul", {class: "embeds"}, "\n", items.join("\n"), "\n");
}

function codeItem({id}: Figure, kind: string, hint: string, code: string): string {
  const name = `code-${kind}-${id}`;
  const marked = htmlCode(code.trimEnd()).replaceAll(mark, "<span data-base></span>");
  const label = `Code of ${id} for ${kind}`;
  const shown = html("pre", {id: name, tabindex: 0, role: "group", "aria-label": label}, marked);
  return itemOf(kind, hint, shown, copyButton(name, `code for ${kind}`));
}

/** The drawing itself stands in the page already, in each width: a button copies it from there. */
function inlineItem({id}: Figure, choices: readonly Choice[]): string {
  const lights = choices.filter(({scheme}) => scheme === "light");
  const files = lights.map((choice) => {
    const {width} = choice;
    const link = html("a", {href: fileName("inline", id, width)}, `${width} px`);
    return html("li", {}, link, copyButton(pictureId(id, choice), `drawing, ${width} px`));
  });
  const how = html("p", {class: "muted"}, "The text of one of these files, put into the markup of the page:");
  const list = html("ul", {class: "files"}, ...files);
  const button = copyButton(pictureId(id, inlinePicture(id, choices)), "code for inline");
  return itemOf("inline", "the drawing itself, as markup", how + list, button);
}

function itemOf(kind: string, hint: string, shown: string, button: string): string {
  const summary = html("summary", {}, html("b", {}, kind), html("span", {class: "muted"}, ` ${hint}`));
  return html("li", {}, html("details", {}, summary, shown), button);
}
