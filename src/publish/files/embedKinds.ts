import type {PublishedFormat} from "../../story/formats.js";

/**
 * The ways to put a published figure into somebody’s page, and what must be published for each: *picture*, the snippet
 * that chooses among the published files; *inline*, the drawing itself as markup; *img*, one PNG, for systems that take
 * nothing else; *iframe*, a frame that shows the figure’s own page; *email*, one PNG with the styles that mail programs
 * need.
 */
export const embedKinds = {
  picture: "svg",
  inline: "svg",
  img: "png",
  iframe: "html",
  email: "png"
} as const satisfies Readonly<Record<string, PublishedFormat>>;

/** One of: *picture*, *inline*, *img*, *iframe*, *email*. */
export type EmbedKind = keyof typeof embedKinds;
