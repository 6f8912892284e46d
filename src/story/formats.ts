/**
 * What can be published of a figure:
 *
 * - *svg*: a file for each width, in the light scheme
 * - *dark*: the same in the dark scheme
 * - *inline*: a fragment for each width, to be put into the markup of a page
 * - *png*: each width at twice its size, a social card, a square, and a picture for e-mail
 * - *pdf*: for print, in each print width
 * - *outline*: a file for each main width with its text as outlines, for programs that know neither its font nor how long
 *   a line is; made only where it is asked for
 * - *design*: a file for each main width to go on with in a program for drawing; made only where it is asked for
 * - *html*: the snippet to paste, and a page for an iframe
 * - *csv*: the figure’s data; with it, the story’s `datapackage.json`
 * - *sheet*: the story’s contact sheet, `index.html`
 */
export const publishedFormats = [
  "svg",
  "dark",
  "inline",
  "png",
  "pdf",
  "outline",
  "design",
  "html",
  "csv",
  "sheet"
] as const;

/** One of `publishedFormats`. */
export type PublishedFormat = (typeof publishedFormats)[number];

/** The formats that are made again from the others wherever they are needed, and kept out of version control. */
export const rasterFormats: readonly PublishedFormat[] = ["png", "pdf"];

/** The formats that are made only where they are asked for by name. */
export const askedFormats: readonly PublishedFormat[] = ["outline", "design"];

/** The formats that are made where none are asked for. */
export const usualFormats = publishedFormats.filter((format) => !askedFormats.includes(format));

/** The formats that stand in version control and in the manifest. */
export const listedFormats = usualFormats.filter((format) => !rasterFormats.includes(format));

/** The formats that do not. */
export const unlistedFormats: readonly PublishedFormat[] = [...rasterFormats, ...askedFormats];

/** The formats of a story whose notebook publishes **without** some. @param wanted those that are asked for; default the usual ones */
export function formatsOf(
  {without = []}: {readonly without?: readonly PublishedFormat[]},
  wanted: readonly PublishedFormat[] = usualFormats
): PublishedFormat[] {
  return publishedFormats.filter((format) => !without.includes(format) && wanted.includes(format));
}

/** True for a picture: an SVG of its own, in one of the schemes. */
export const isPicture = ({format}: {readonly format: PublishedFormat}) => format === "svg" || format === "dark";
