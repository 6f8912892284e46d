import type {Figure} from "../../../figure/figureSpec.js";
import {isAddress} from "../../../facts/boundary.js";
import {sourceParts} from "../../../figure/sourceLine.js";
import {articleColumn, type Choice, largest, lightsFor, phonePicture} from "../choices.js";
import {dataOf} from "../data/dataRows.js";
import {dataTables} from "../data/dataTable.js";
import {fileName, pictureName} from "../../../story/files.js";
import {html, htmlBlock, htmlText} from "../html.js";
import type {ManifestFile} from "../../plan/manifest.js";

/** What a snippet offers, and where its files are. */
export interface SnippetOptions {
  /** The published pictures of the figure, in any order; at least one in the light scheme. */
  readonly choices: readonly Choice[];
  /** The width in px of its column in a wide window; *Infinity*, the window itself; default `articleColumn`. */
  readonly column?: number;
  /** Px that a window has beside the figure; default two margins and a scroll bar. */
  readonly margins?: number;
  /** The address of the folder that the files are in, put before their names; default none, beside the page. */
  readonly base?: string;
  /** Whether the figure’s CSV is published; default true. */
  readonly data?: boolean;
  /**
   * For whom the picture that paper takes is loaded beforehand: whoever is shown another, the default; only readers of dark
   * pages, where the width is no matter; nobody, where the page has another picture for paper.
   */
  readonly paper?: "all" | "dark" | "none";
}

/** The pictures among the files that a manifest lists. */
export function choicesOf(files: readonly ManifestFile[]): Choice[] {
  return files.flatMap(({format, width, height, scheme}) => {
    const isPicture = format === "svg" || format === "dark";
    return isPicture && width !== undefined && height !== undefined && scheme ? [{width, height, scheme}] : [];
  });
}

/** What the lines of a caption have above and below them, in px: type of 11 px and more is a target of 24 px (WCAG 2.2 2.5.8). */
export const captionPadding = 6;

/**
 * The rules that a page must have for the snippets: a figure is as wide as its place, where browsers by themselves
 * leave 40 px on both its sides; no picture is wider than that, and none is distorted; and what is pressed is large enough.
 */
export const snippetRule = `figure, figure img {margin-inline: 0; max-width: 100%; height: auto} figcaption a {display: inline-block} figcaption a, figcaption summary {padding-block: ${captionPadding}px}`;

/**
 * What a window has beside a figure, in px: margins of 16 px on both sides and a scroll bar, which counts as a part of the
 * window. A layout is chosen where there is room for it and for them, so that its type is shown at its size; the
 * narrowest is chosen below that too, and in a window of 320 px shows its type at its size only from edge to edge.
 */
const usualMargins = 48;

/** The window that A4 and Letter are, upright and with margins of a centimetre, in px. */
const paperWindow = 717;

/**
 * The markup that shows a published figure in an article: the picture for the width of the window and the reader’s colour
 * scheme, its description, its source, its data as a table, and a link to its CSV. No script, no ids, no style but
 * `snippetRule`. Its image is the layout for a phone, which is what stays where a system takes the sources away.
 *
 * A picture says the largest size at which it is shown, which is no wider than a column that is given, and fills one that is
 * narrower.
 *
 * Each source names a width of the window and never a density: with `srcset` widths a phone of three pixels a px would
 * take the widest layout and show its type at a third of its size.
 *
 * A link loads the light picture that paper takes where another is shown: Chromium asks for it when it prints, does not wait, and
 * would print the dark one or, where the window is narrower than paper, nothing.
 * @throws when there is no picture in the light scheme
 */
export function snippet(figure: Figure, options: SnippetOptions): string {
  const {base = "", column = articleColumn} = options;
  const {alt, id} = figure;
  const plain = phonePicture(id, options.choices, column);
  const sources = sourcesOf(figure, options, plain);
  const size = largest(plain, options.column);
  const image = html("img", {src: base + pictureName(id, plain.width), ...size, alt: alt.text});
  const pictures = [paperLink(figure, options), htmlBlock("picture", {}, ...sources, image)];
  return `${captioned(figure, options, pictures.filter(Boolean).join("\n"))}\n`;
}

/**
 * A figure in a page, around a picture of it: with a link to its CSV and, to be opened, its source and its data as a table. The
 * picture prints the source, so that a reader sees it once; who does not see the picture finds it above the table.
 */
export function captioned(
  figure: Figure,
  {base = "", data = true}: Pick<SnippetOptions, "base" | "data">,
  picture: string
): string {
  const {headline, id} = figure;
  const summary = html("summary", {}, "Source and data table");
  const source = html("p", {}, `${sourceOf(figure)}.`);
  const table = htmlBlock("details", {}, summary, source, ...dataTables(dataOf(figure), headline.text));
  const name = {lang: "en", "aria-label": headline.text};
  // HTML lets a caption stand first or last in its figure, so the table is a part of it.
  return htmlBlock("figure", name, picture, htmlBlock("figcaption", {}, data ? csvLink(id, base) : "", table));
}

/** A picture for windows of some widths and for a scheme. */
interface PictureForMedia extends Choice {
  readonly media: string;
}

/**
 * The pictures that a column takes, each with the windows that it is for, from wide to narrow, dark before light: the
 * first that holds is shown.
 */
export function picturesByMedia(id: string, options: SnippetOptions): PictureForMedia[] {
  const {choices, column = articleColumn, margins = usualMargins} = options;
  const lights = lightsFor(id, choices, column);
  return lights
    .flatMap((light, index) => {
      const next = lights[index + 1];
      const room = [
        ...(index > 0 ? [`(min-width: ${light.width + margins}px)`] : []),
        ...(next ? [narrowerThan(next.width + margins)] : [])
      ];
      const dark = choices.find(({scheme, width}) => scheme === "dark" && width === light.width);
      const forScheme = dark ? [{...dark, media: [...room, "(prefers-color-scheme: dark)"].join(" and ")}] : [];
      return [[...forScheme, {...light, media: room.join(" and ")}]];
    })
    .toReversed()
    .flat();
}

/** What loads the light picture for paper in the windows and the scheme that show another; empty where none do. */
function paperLink({id}: Figure, options: SnippetOptions): string {
  const {choices, base = "", column = articleColumn, margins = usualMargins, paper = "all"} = options;
  const lights = lightsFor(id, choices, column);
  const index = Math.max(0, lights.filter(({width}) => width + margins <= paperWindow).length - 1);
  const {width} = lights[index]!;
  const wider = lights[index + 1];
  const dark = choices.some(({scheme}) => scheme === "dark") ? ["(prefers-color-scheme: dark)"] : [];
  const narrow = index > 0 ? [narrowerThan(width + margins)] : [];
  const wide = wider ? [`(min-width: ${wider.width + margins}px)`] : [];
  const media = {all: [...dark, ...narrow, ...wide], dark, none: []}[paper].join(", ");
  if (media === "") return "";
  return html("link", {rel: "preload", as: "image", href: base + pictureName(id, width), media});
}

/** A query for windows that are narrower, by a fiftieth of a px and more: their widths need not be whole. */
const narrowerThan = (width: number) => `(max-width: ${width - 0.02}px)`;

/** The sources of a picture; what none of them is for stands in its image. */
function sourcesOf({id}: Figure, options: SnippetOptions, plain: Choice): string[] {
  const {base = ""} = options;
  const pictures = picturesByMedia(id, options).filter(({width, scheme}) => width !== plain.width || scheme === "dark");
  return pictures.map(({media, width, height, scheme}) => {
    const srcset = base + pictureName(id, width, scheme);
    return html("source", {media: media || undefined, srcset, ...largest({width, height}, options.column)});
  });
}

/** The source line as markup: each source with its link. */
function sourceOf({uses, sources}: Figure): string {
  return sourceParts(uses, sources)
    .map(({text, source}) => (isAddress(source?.url) ? html("a", {href: source.url}, htmlText(text)) : htmlText(text)))
    .join("");
}

/** The words of the link to a figure’s CSV. */
const csvLinkText = "Download the data (CSV)";

function csvLink(id: string, base: string): string {
  return html("a", {href: base + fileName("csv", id), download: true}, csvLinkText);
}
