import type {Figure} from "../../figure/figure.js";
import {isAddress} from "../../facts/boundary.js";
import {sourceParts} from "../../figure/sourceLine.js";
import {articlePicture, type Choice, lightsFor, type Slot} from "./choices.js";
import {dataOf} from "./dataRows.js";
import {dataTables} from "./dataTable.js";
import {fileName, pictureName} from "../../story/files.js";
import {html, htmlBlock, htmlText} from "./html.js";
import type {ManifestFile} from "../plan/manifest.js";

/** What a snippet offers, and where its files are. */
export interface SnippetOptions {
  /** The published pictures of the figure, in any order; at least one in the light scheme. */
  readonly choices: readonly Choice[];
  /** Where the figure stands; default *article*. */
  readonly slot?: Slot;
  /** The address of the folder that the files are in, put before their names; default none, beside the page. */
  readonly base?: string;
  /** Whether the figure’s CSV is published; default true. */
  readonly data?: boolean;
}

/** The pictures among the files that a manifest lists. */
export function choicesOf(files: readonly ManifestFile[]): Choice[] {
  return files.flatMap(({format, width, height, scheme}) => {
    const isPicture = format === "svg" || format === "dark";
    return isPicture && width !== undefined && height !== undefined && scheme ? [{width, height, scheme}] : [];
  });
}

/**
 * The one rule that a page must have for the snippets: a figure is as wide as its place, where browsers by themselves
 * leave 40 px on both its sides; no picture is wider than that, and none is distorted.
 */
export const snippetRule = "figure, figure img {margin-inline: 0; max-width: 100%; height: auto}";

/**
 * What a window has beside a figure, in px: margins of 16 px on both sides and a scroll bar, which counts as a part of the
 * window. A layout is chosen where there is room for it and for them, so that its type is shown at its size; the
 * narrowest is chosen below that too, and in a window of 320 px shows its type at its size only from edge to edge.
 */
const margins = 48;

/**
 * The markup that shows a published figure in an article: the picture for the width of the window and the reader’s colour
 * scheme, its description, its source, its data as a table, and a link to its CSV. No script, no ids, no style but
 * `snippetRule`.
 *
 * Each source names a width of the window and never a density: with `srcset` widths a phone of three pixels a px would
 * take the widest layout and show its type at a third of its size.
 * @throws when there is no picture in the light scheme
 */
export function snippet(figure: Figure, options: SnippetOptions): string {
  const {base = "", data = true} = options;
  const {headline, alt, id} = figure;
  const plain = articlePicture(id, options.choices);
  const sources = sourcesOf(figure, options, plain);
  const {width, height} = plain;
  const src = base + pictureName(id, width);
  const picture = htmlBlock("picture", {}, ...sources, html("img", {src, width, height, alt: alt.text}));
  const caption = [`${captionOf(figure)}.`, ...(data ? [csvLink(id, base)] : [])].join(" ");
  const summary = html("summary", {}, "Data table");
  return `${htmlBlock(
    "figure",
    {lang: "en", "aria-label": headline.text},
    picture,
    // HTML lets a caption stand first or last in its figure, so the table is a part of it.
    htmlBlock(
      "figcaption",
      {},
      caption,
      htmlBlock("details", {}, summary, ...dataTables(dataOf(figure), headline.text))
    )
  )}\n`;
}

/** The sources of a picture, from wide to narrow since a browser takes the first that holds, dark before light. */
function sourcesOf(figure: Figure, options: SnippetOptions, plain: Choice): string[] {
  const {choices, base = "", slot = "article"} = options;
  const lights = lightsFor(figure.id, choices, slot);
  return lights
    .map((light, index) => {
      const next = lights[index + 1];
      const room = [
        ...(index > 0 ? [`(min-width: ${light.width + margins}px)`] : []),
        ...(next ? [`(max-width: ${next.width + margins - 0.02}px)`] : [])
      ];
      const dark = choices.find(({scheme, width}) => scheme === "dark" && width === light.width);
      const source = ({width, height, scheme}: Choice, media: readonly string[]) => {
        const srcset = base + pictureName(figure.id, width, scheme);
        return html("source", {media: media.join(" and ") || undefined, srcset, width, height});
      };
      return [
        ...(dark ? [source(dark, [...room, "(prefers-color-scheme: dark)"])] : []),
        ...(light === plain ? [] : [source(light, room)])
      ];
    })
    .toReversed()
    .flat();
}

/** The source line as markup: each source with its link. */
function captionOf({uses, sources}: Figure): string {
  return sourceParts(uses, sources)
    .map(({text, source}) => (isAddress(source?.url) ? html("a", {href: source.url}, htmlText(text)) : htmlText(text)))
    .join("");
}

/** The words of the link to a figure’s CSV. */
export const csvLinkText = "Download the data (CSV)";

function csvLink(id: string, base: string): string {
  return html("a", {href: base + fileName("csv", id), download: true}, csvLinkText);
}
