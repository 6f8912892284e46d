/** The ways to put a published figure into somebody’s page. */
export const embedKinds = ["picture", "inline", "img", "iframe", "email"] as const;

/**
 * One of: *picture*, the snippet that chooses among the published files; *inline*, the drawing itself as markup; *img*,
 * one PNG, for systems that take nothing else; *iframe*, a frame that shows the figure’s own page; *email*, one PNG with
 * the styles that mail programs need.
 */
export type EmbedKind = (typeof embedKinds)[number];
