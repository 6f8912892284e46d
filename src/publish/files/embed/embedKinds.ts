import type {PublishedFormat} from "../../../story/formats.js";

/**
 * The ways to put a published figure into somebody’s page, and what must be published for each: *picture*, the snippet
 * that chooses among the published files; *inline*, the drawing itself as markup; *img*, one PNG, for systems that take
 * nothing else; *outline*, one SVG with its text as outlines, for programs that do not know its font; *iframe*, a frame that shows the figure’s own page; *email*, one PNG with the styles that mail programs
 * need; *element*, the snippet in a `<nutgraf-figure>`, which chooses by the width of its place; *wordpress*, what an author
 * of WordPress may post; *amp*, for pages of AMP; *social*, tags for the head of a page.
 */
export const embedKinds = {
  picture: "svg",
  inline: "svg",
  img: "png",
  outline: "outline",
  iframe: "html",
  email: "png",
  element: "html",
  wordpress: "png",
  amp: "svg",
  social: "png"
} as const satisfies Readonly<Record<string, PublishedFormat>>;

/** One of: *picture*, *inline*, *img*, *outline*, *iframe*, *email*, *element*, *wordpress*, *amp*, *social*. */
export type EmbedKind = keyof typeof embedKinds;
